import { describe, expect, test } from 'vitest';
import {
  copySavedText,
  otherPhotosText,
  PHOTO_CHECK_TEXTS,
  PHOTO_COPY_NAME,
  PHOTO_TICKS,
  photoLineText,
  photoRefusalProblem,
  photoStateText,
  sizeText,
} from '@/lib/core/texts/photo';
import { problemSentence } from '@/lib/core/texts/problem';
import { PHOTO_POINTS, PHOTO_REFUSALS, type PhotoFacts } from '@/lib/core/view/photo-check';

const FACTS: PhotoFacts = {
  kind: 'png',
  bytes: 4_200_000,
  width: 4000,
  height: 3000,
  turned: true,
  hasPlace: true,
  sharpness: 0.3,
  brightness: 60,
};

describe('the words about an ID photo', () => {
  test.each(PHOTO_REFUSALS)('say in three parts why %s was not looked at, and blame nobody', (refusal) => {
    const { what, why, now } = photoRefusalProblem(refusal);
    expect([what, why, now].every((part) => /^.{4,}。$/u.test(part))).toBe(true);
    expect(problemSentence({ what, why, now })).not.toMatch(/错误|违规|篡改|伪造|认证/u);
  });

  test.each([
    ['heic', 'HEIC'],
    ['webp', 'WebP'],
    ['bmp', 'BMP'],
    ['pdf', 'PDF'],
    ['video', '视频'],
    ['empty', '空的'],
    ['too-many-pixels', '6400 万'],
    ['file-too-large', '40 MB'],
  ] as const)('name %s for what it is: %s', (refusal, words) => {
    expect(photoRefusalProblem(refusal).why).toContain(words);
  });

  test.each(PHOTO_POINTS)('say what was seen of %s in a whole sentence, in every state', (point) => {
    for (const state of ['fits', 'not', 'hint', 'note'] as const) {
      expect(photoLineText({ point, state }, FACTS)).toMatch(/。$/);
      expect(photoStateText(state)).not.toBe('');
    }
  });

  test('never say that a photo was edited; that is for its owner to tick', () => {
    const lines = PHOTO_POINTS.map((point) => photoLineText({ point, state: 'hint' }, FACTS)).join('');
    expect(lines).not.toMatch(/修改|编辑|PS|处理过/);
    expect(PHOTO_TICKS).toContain('照片没有修改过');
  });

  test.each([
    [300_001, true],
    [307_200, true],
    [307_201, false],
  ])('of %i bytes it is said which KB counts: %s', (bytes, said) => {
    const text = photoLineText({ point: 'page-size', state: 'not' }, { ...FACTS, bytes });
    expect(text.includes('1 KB 按 1000 字节算')).toBe(said);
  });

  test('what no program sees is there to tick', () => {
    expect(PHOTO_TICKS.join('')).toMatch(/手臂和上半身.*没有被遮挡.*看得清/);
  });

  test('say that nothing is sent or kept, and that the place is left out of the copy', () => {
    expect(PHOTO_CHECK_TEXTS.local).toBe('照片只在这台电脑上看，不上传，也不保存。');
    expect(PHOTO_CHECK_TEXTS.copyNote).toContain('拍摄地点');
    const saved = { fileName: PHOTO_COPY_NAME, bytes: 280_000, width: 1600, height: 1200 };
    expect(copySavedText(saved)).toBe(
      '已保存：证件照片_300KB以内.jpg，280 KB，1600 × 1200 像素，方向是正的，没有附带拍摄地点等信息。',
    );
    expect(otherPhotosText(3)).toContain('其余 3 个文件没有看');
  });

  test.each([
    [43, '43 字节'],
    [300_000, '300 KB'],
    [300_001, '301 KB'],
    [4_200_000, '4.2 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
