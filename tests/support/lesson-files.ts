import type { BrowserContext } from '@playwright/test';
import { encodeQR } from 'qr';
import { encodePayload } from '@/lib/core/confirmation/payload';
import { type PictureRecord, verdictsBy } from '@/lib/core/confirmation/picture-record';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { Verdict } from '@/lib/core/verdict/comparison';

/** The files of a lesson: what students send, drawn in a browser. All of them are made-up people’s. */
export interface LessonFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Head = Pick<RosterAbout, 'classId' | 'classFingerprint' | 'sessionCode'>;

/** A confirmation picture as a messenger hands it on: the strip with its code, JPEG, smaller. */
export async function confirmationJpeg(
  context: BrowserContext,
  { values }: ExpectedRecord,
  head: Head,
  verdicts: Partial<Record<string, Verdict>> = {},
): Promise<Buffer> {
  const differs = Object.values(verdicts).includes('mismatch');
  const record: PictureRecord = {
    version: '0.1.0',
    minute: Math.floor(Date.now() / 60_000),
    withRoster: true,
    result: differs ? 'mismatch' : 'match',
    verdicts: verdictsBy((field) => verdicts[field] ?? (field === 'examineeNo' ? 'absent' : 'match')),
    byHand: [],
    studentNo: values.studentNo ?? '',
    ...head,
  };
  const code = encodeQR(encodePayload(record) ?? '', 'svg', { ecc: 'quartile', border: 4 });
  return photographed(
    context,
    `<div style="height:420px;background:#f4f6f8"></div>
     <div style="display:flex;padding:24px;font:14px sans-serif"><p style="flex:1">
     核对结果：${differs ? '不一致' : '一致'}<br>学号 ${values.studentNo}<br>自查辅助，非官方证明</p>
     <div style="width:180px">${code}</div></div>`,
    { type: 'jpeg', quality: 60 },
  );
}

const LABELS: readonly (readonly [keyof ExpectedRecord['values'], string])[] = [
  ['name', '姓名'],
  ['gender', '性别'],
  ['birthDate', '出生日期'],
  ['ethnicity', '民族'],
  ['idNumber', '证件号码'],
  ['school', '学校名称'],
  ['level', '层次'],
  ['major', '专业'],
  ['duration', '学制'],
  ['studentNo', '学号'],
  ['enrollDate', '入学日期'],
  ['expectedGraduation', '预计毕业日期'],
];

/** A screenshot of the record page as a computer shows it. */
export function screenshotPng(
  context: BrowserContext,
  { values }: ExpectedRecord,
  changes: Partial<ExpectedRecord['values']> = {},
): Promise<Buffer> {
  const shown = { ...values, ...changes };
  const rows = LABELS.map(
    ([field, label]) =>
      `<tr><th style="text-align:right;padding:8px 12px;color:#666;font-weight:400">${label}</th><td>${shown[field] ?? ''}</td></tr>`,
  );
  return photographed(
    context,
    `<h2 style="font:600 18px 'Noto Sans CJK SC'">高等教育学籍信息</h2>
     <table style="font:16px 'Noto Sans CJK SC'">${rows.join('')}</table>`,
    { type: 'png' },
  );
}

async function photographed(
  context: BrowserContext,
  html: string,
  how: { readonly type: 'png' } | { readonly type: 'jpeg'; readonly quality: number },
): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 760, height: 640 });
  await page.setContent(`<body style="margin:24px;background:#fff">${html}</body>`);
  const picture = await page.screenshot({ ...how, fullPage: true });
  await page.close();
  return picture;
}
