import type { Random } from '@/bench/reading/random';
import { checkIdNumber } from '@/lib/core/values/id-check';
import type { OddKind } from './layout';
import { type PhoneLook, phoneDocument, STATUS_BAR } from './phone-css';
import type { ShownField } from './shown-fields';
import type { LayoutPage } from './stacked-html';

interface Given {
  readonly random: Random;
  readonly fields: readonly ShownField[];
  readonly phone: PhoneLook;
}

/** What a page differs in from a phone's plain list. */
interface Odd {
  readonly css?: string;
  readonly body: string;
  readonly width?: number;
  readonly look?: string;
}

const LIST = `ul{list-style:none;margin:0;padding:0 14px} li{display:flex;gap:10px;align-items:center;border-bottom:1px solid var(--line)} li i{flex:none;width:7em} .right b{margin-left:auto;text-align:right}`;
const HEAD = `${STATUS_BAR}<header>‹　我的学籍　···</header>`;

const PAGES: Readonly<Record<OddKind, (given: Given) => Odd>> = {
  /** Labels of other people and other numbers between the record's own. */
  words: ({ random, fields }) => {
    const others = random.pick([
      [row('辅导员姓名', '王建国'), row('院校代码', '10635'), row('专业代码', '080902')],
      [row('父亲姓名', '周志强'), row('联系人', '李秀英'), row('联系电话', '13800138000')],
      [row('班主任', '陈思远'), row('宿舍号', '竹园3舍412'), row('缴费日期', '2024年09月03日')],
    ]);
    const named = fields.map((one) => ({ ...one, label: OTHER_WORDS[one.label] ?? one.label }));
    const at = random.between(1, fields.length - 2);
    const rows = named.map((one) => rowOf(one));
    return { body: `${HEAD}<ul>${[...rows.slice(0, at), ...others, ...rows.slice(at)].join('')}</ul>` };
  },
  /** Another record under the first: somebody else's, or a former one of the same person. */
  two: ({ random, fields }) => {
    const isFormer = random.next() < 0.5;
    const second = fields.map((one) => ({ ...one, value: isFormer ? formerOf(one) : otherOf(one) }));
    const first = random.next() < 0.5;
    const lists = [fields.map((one) => rowOf(one)), second.map(({ label, value }) => row(label, value))];
    const [upper = [], lower = []] = first ? lists : lists.reverse();
    return {
      body: `${HEAD}<h3>第一条</h3><ul>${upper.join('')}</ul><h3>第二条</h3><ul>${lower.join('')}</ul>`,
      look: `${isFormer ? 'former' : 'other'} ${first ? 'below' : 'above'}`,
    };
  },
  /** A messenger's bar over the first rows. */
  banner: ({ random, fields }) => {
    const top = random.between(0, 90);
    return {
      css: `.toast{position:absolute;left:8px;right:8px;top:${top}px;padding:10px 14px;border-radius:14px;background:#fffffff2;color:#222;box-shadow:0 2px 14px #0004;z-index:3}`,
      body: `${HEAD}<div class="toast">微信　现在<br>辅导员：姓名写陈思远的同学请补交截图</div><ul>${fields.map((one) => rowOf(one)).join('')}</ul>`,
      look: `top ${top}`,
    };
  },
  /** A finger's round shadow, a floating button and a bar of scrolling over the values. */
  shadow: ({ random, fields }) => {
    const [x, y] = [random.between(90, 300), random.between(120, 460)];
    return {
      css: `.finger{position:absolute;left:${x}px;top:${y}px;width:70px;height:70px;border-radius:50%;background:#8886;z-index:3} .float{position:fixed;right:16px;top:${random.between(150, 420)}px;width:48px;height:48px;border-radius:50%;background:#12b886;color:#fff;text-align:center;line-height:48px;z-index:3}
        .scroll{position:absolute;right:3px;top:${y}px;width:4px;height:120px;border-radius:2px;background:#8888}`,
      body: `${HEAD}<ul class="${random.next() < 0.5 ? 'right' : ''}">${fields.map((one) => rowOf(one)).join('')}</ul><div class="finger"></div><div class="float">客服</div><div class="scroll"></div>`,
      look: `finger ${x} ${y}`,
    };
  },
  /** The label once more in English, under it or behind it. */
  english: ({ random, fields }) => {
    const isBehind = random.next() < 0.4;
    const rows = fields.map((one) => {
      const english = ENGLISH[one.key] ?? 'Other';
      const label = isBehind
        ? `${one.label} <small>${english}</small>`
        : `<u>${one.label}<br><small>${english}</small></u>`;
      return rowOf(one, label);
    });
    return {
      css: `u{text-decoration:none} small{font-size:${isBehind ? 0.8 : 0.7}em;color:var(--pale)} li i{width:11em}`,
      body: `${HEAD}<ul>${rows.join('')}</ul>`,
      look: isBehind ? 'behind' : 'under',
    };
  },
  /** Values on rounded grounds of their own, light on dark or dark on light, on a dark card perhaps. */
  chips: ({ random, fields }) => {
    const ground = random.pick(['#e8f5ef', '#12b886', '#1e5fb4', '#fff3d6']);
    const isLight = ground === '#12b886' || ground === '#1e5fb4';
    return {
      css: `b{background:${ground};color:${isLight ? '#fff' : '#234'};padding:2px 10px;border-radius:${random.pick([4, 14])}px} body{background:linear-gradient(#20242b,#11151a)} i{color:#cdd3da}
        li{border-bottom:none}`,
      body: `${HEAD.replaceAll('<header>', '<header style="color:#fff">')}<ul class="${random.next() < 0.5 ? 'right' : ''}">${fields.map((one) => rowOf(one)).join('')}</ul>`,
      look: ground,
    };
  },
  /** The student's own name and number again and again over everything. */
  named: ({ random, fields }) => {
    const name = fields.find(({ key }) => key === 'name')?.value ?? '某某';
    const number = fields.find(({ key }) => key === 'studentNo')?.value ?? '';
    const ink = random.pick([0.06, 0.12, 0.2]);
    const words = `<div class="mark">${`<span>${name} ${number.slice(-4)}</span>`.repeat(40)}</div>`;
    return {
      css: `body{position:relative;overflow:hidden} .mark{position:absolute;inset:-40px;overflow:hidden;display:flex;flex-wrap:wrap;gap:${random.between(24, 50)}px 40px;z-index:3;transform:rotate(${random.pick([-20, -30, 0])}deg);pointer-events:none} .mark span{opacity:${ink};color:#000;font-size:${random.between(13, 20)}px}`,
      body: `${HEAD}<ul>${fields.map((one) => rowOf(one)).join('')}</ul>${words}`,
      look: `ink ${ink}`,
    };
  },
  /** A class's list: labels over columns, one person a row, the student anywhere among them. */
  list: ({ random, fields }) => {
    const columns = fields.filter(({ key }) =>
      ['name', 'studentNo', 'gender', 'idNumber', 'major', 'birthDate'].includes(key),
    );
    const people = random.between(2, 4);
    const own = random.between(0, people - 1);
    const rows = Array.from({ length: people }, (_, at) =>
      columns.map((one) => (at === own ? cell(one.key, one.value) : cell(null, otherOf(one, at)))),
    );
    return {
      css: `table{border-collapse:collapse;margin:14px} th,td{padding:8px 12px;text-align:left;font-weight:400;white-space:nowrap;border-bottom:1px solid var(--line)}`,
      body: `<header>班级名单</header><table><tr>${columns.map(({ label }) => `<th>${label}</th>`).join('')}</tr>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`,
      width: 980,
      look: `${people} people, own ${own}`,
    };
  },
  /** Two students beside each other, or the record beside a former one: every label twice in its row. */
  pair: ({ random, fields }) => {
    const isFormer = random.next() < 0.5;
    const other = fields.map((one) => ({ ...one, value: isFormer ? formerOf(one) : otherOf(one) }));
    const own = fields.map((one) => cell(one.key, one.value));
    const isFirst = random.next() < 0.5;
    const rows = fields.map(({ label }, at) => {
      const sides = [own[at] ?? '', cell(null, other[at]?.value ?? '')];
      return `<tr>${(isFirst ? sides : sides.reverse()).map((one) => `<th>${label}</th>${one}`).join('')}</tr>`;
    });
    return {
      css: 'table{border-collapse:collapse;margin:14px} th,td{padding:6px 12px;text-align:left;font-weight:400;white-space:nowrap} th{color:var(--pale)}',
      body: `<header>学籍对照</header><table>${rows.join('')}</table>`,
      width: 900,
      look: `${isFormer ? 'former' : 'other'} ${isFirst ? 'right' : 'left'}`,
    };
  },
  /** Under the record what was changed: a label, the old value, the new one. */
  changes: ({ random, fields }) => {
    const changed = fields.filter(({ key }) => ['major', 'branch', 'className', 'status'].includes(key));
    const rows = changed.map(
      ({ label, value, key }) =>
        `<tr><td>${label}</td><td>${otherOf({ key, label, value })}</td><td>${value}</td></tr>`,
    );
    const table = `<h3>学籍异动</h3><table><tr><th>项目</th><th>变更前</th><th>变更后</th></tr>${rows.join('')}</table>`;
    const list = `<ul>${fields.map((one) => rowOf(one)).join('')}</ul>`;
    return {
      css: 'table{border-collapse:collapse;margin:14px} th,td{padding:6px 10px;text-align:left;font-weight:400;white-space:nowrap;border:1px solid var(--line)}',
      body: `${HEAD}${random.next() < 0.5 ? list + table : table + list}`,
    };
  },
  /** Labels and values running on, several to a line, parted by blanks or semicolons. */
  sentence: ({ random, fields }) => {
    const between = random.pick(['；', '　', '，', ' | ']);
    const colon = random.pick(['：', ':']);
    return {
      css: 'p{margin:14px;line-height:1.8}',
      body: `<header>学籍信息</header><p>${fields.map(({ key, label, value }) => `${label}${colon}<b data-key="${key}">${value}</b>`).join(between)}</p>`,
      width: random.pick([412, 600, 900]),
      look: `“${between}”`,
    };
  },
};

const OTHER_WORDS: Readonly<Record<string, string>> = {
  学校名称: '录取院校',
  院校: '就读院校',
  层次: '录取层次',
  姓名: '学生姓名',
  专业: '所学专业',
};

const ENGLISH: Readonly<Record<string, string>> = {
  name: 'Name',
  gender: 'Gender',
  birthDate: 'Date of Birth',
  ethnicity: 'Ethnic Group',
  idNumber: 'ID Number',
  school: 'Institution',
  level: 'Level',
  major: 'Major',
  duration: 'Length of Schooling',
  educationType: 'Type',
  studyForm: 'Form of Study',
  branch: 'College',
  className: 'Class',
  studentNo: 'Student No.',
  enrollDate: 'Date of Enrollment',
  expectedGraduation: 'Expected Graduation',
  status: 'Status',
};

/** A list of an app, or what else stands in for one. */
export function oddPage(
  kind: OddKind,
  random: Random,
  fields: readonly ShownField[],
  phone: PhoneLook,
): LayoutPage {
  const { css = '', body, width, look = '' } = PAGES[kind]({ random, fields, phone });
  const rows = `li{padding:${phone.gap / 2}px 0} h3{margin:8px 14px;font-size:1em}`;
  return {
    html: phoneDocument(phone, `${LIST}${rows}${css}`, body),
    width: width ?? random.pick([360, 393, 412]),
    look,
  };
}

function rowOf({ key, label, value }: ShownField, shown = label): string {
  return `<li><i>${shown}</i><b data-key="${key}">${value}</b></li>`;
}

function row(label: string, value: string): string {
  return `<li><i>${label}</i><b>${value}</b></li>`;
}

function cell(key: string | null, value: string): string {
  return `<td>${key === null ? value : `<b data-key="${key}">${value}</b>`}</td>`;
}

const NAMES = ['陈思远', '林知夏', '周亦航', '赵一诺', '孙嘉懿'] as const;

/** The same field of another student of the class. */
export function otherOf({ key, value }: ShownField, turn = 0): string {
  if (value === '') return '';
  if (key === 'name') return NAMES[turn % NAMES.length] ?? '';
  if (key === 'gender') return value === '男' ? '女' : '男';
  if (/^\d{17}[\dX]$/.test(value))
    return withCheckDigit(value.slice(0, 14) + raised(value.slice(14, 17), 120 + turn));
  if (/^\d+$/.test(value)) return value.slice(0, -2) + raised(value.slice(-2), 13 + turn);
  if (key === 'birthDate') return `${value.slice(0, 8)}${(turn % 9) + 10}日`;
  if (key === 'major') return value === '软件工程' ? '法学' : '软件工程';
  return value;
}

function withCheckDigit(body: string): string {
  return [...'0123456789X'].map((digit) => body + digit).find((id) => checkIdNumber(id) === 'ok') ?? '';
}

/** Digits, as many as there were, of a number that is larger by so much. */
function raised(digits: string, by: number): string {
  const { length } = digits;
  return String((Number(digits) + by) % 10 ** length).padStart(length, '0');
}

/** What a former record of the same person says. */
function formerOf({ key, value }: ShownField): string {
  if (key === 'status') return '不在籍(毕业)';
  if (key === 'level') return '专科';
  if (key === 'major') return '旅游管理';
  if (key === 'school') return '重庆工程职业技术学院';
  if (key === 'studentNo') return value === '' ? '' : '20193301120';
  return key === 'enrollDate' ? '2019年09月01日' : value;
}
