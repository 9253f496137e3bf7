import type { TextFieldKey } from '@/lib/core/fields/fields';

/** A text and the place of its line, px. */
export type Placed = [text: string, left: number, top: number];

export interface LaidOut {
  readonly lines: readonly Placed[];
  readonly values: Readonly<Partial<Record<TextFieldKey, string>>>;
}

export type Layout = 'under' | 'over' | 'beside';

const FIELDS: readonly (readonly [TextFieldKey, label: string, value: string])[] = [
  ['name', '姓名', '林知夏'],
  ['gender', '性别', '女'],
  ['birthDate', '出生日期', '2004年03月08日'],
  ['ethnicity', '民族', '土家族'],
  ['idNumber', '证件号码', '500101200403080022'],
  ['school', '学校名称', '西南大学'],
  ['level', '层次', '本科'],
  ['major', '专业', '计算机科学与技术'],
  ['duration', '学制', '4年'],
  ['educationType', '学历类别', '普通高等教育'],
  ['studyForm', '学习形式', '普通全日制'],
  ['branch', '分院', '计算机与信息科学学部'],
  ['department', '系所', '软件工程系'],
  ['className', '班级', '2022级计算机1班'],
  ['studentNo', '学号', '222022321062001'],
  ['enrollDate', '入学日期', '2022年09月01日'],
  ['expectedGraduation', '预计毕业日期', '2026年06月30日'],
  ['status', '学籍状态', '在籍(注册学籍)'],
];
const WRAPPING: readonly TextFieldKey[] = ['school', 'major', 'branch', 'department', 'className'];

interface Cell {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A part of a made-up record in a random layout: values missing or broken in two, titles, remarks, the top cut off. */
export function laidOutRecord(layout: Layout, random: () => number): LaidOut {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const from = between(0, 8);
  const fields = FIELDS.slice(from, between(from + 1, FIELDS.length));
  const cells = fields.map(([key, label, value]): Cell => {
    if (key !== 'name' && random() < 0.12) return { label, lines: [] };
    const half = WRAPPING.includes(key) && random() < 0.2 ? Math.ceil(value.length / 2) : value.length;
    return { label, lines: [value.slice(0, half), value.slice(half)].filter((text) => text !== '') };
  });
  const placed = layout === 'beside' ? rows(cells, between) : grid(cells, layout, between);
  const bottom = Math.max(...placed.map(([, , top]) => top));
  const cut = layout !== 'beside' && random() < 0.3 ? between(20, 120) : 0;
  const title: Placed[] = random() < 0.5 ? [['学籍信息', 10, 10]] : [];
  const remark: Placed[] = random() < 0.3 ? [['返回首页', 10, bottom + between(17, 60)]] : [];
  const values = fields.flatMap(([key], at) => (cells[at] ? [[key, cells[at].lines.join('')] as const] : []));
  return {
    lines: [...title, ...placed, ...remark].filter(([, , top]) => top >= cut),
    values: Object.fromEntries(values),
  };
}

type Between = (least: number, most: number) => number;

function rows(cells: readonly Cell[], between: Between): readonly Placed[] {
  const pitch = between(20, 40);
  let top = between(28, 60);
  return cells.flatMap(({ label, lines }) => {
    const at = top;
    top += pitch + 18 * Math.max(0, lines.length - 1);
    return [[label, 10, at], ...lines.map((text, line): Placed => [text, 200, at + 18 * line])] as Placed[];
  });
}

function grid(cells: readonly Cell[], layout: 'under' | 'over', between: Between): readonly Placed[] {
  const [columns, near, far, line] = [between(1, 2), between(17, 26), between(0, 33), between(17, 24)];
  const placed: Placed[] = [];
  let top = between(28, 60);
  for (let at = 0; at < cells.length; at += columns) {
    let bottom = top;
    for (const [column, { label, lines }] of cells.slice(at, at + columns).entries()) {
      const texts = layout === 'under' ? [label, ...lines] : [...lines, label];
      const besideLabel = layout === 'under' ? 0 : texts.length - 2;
      let y = top;
      for (const [row, text] of texts.entries()) {
        placed.push([text, 10 + 220 * column, y]);
        y += row === besideLabel ? near : line;
      }
      bottom = Math.max(bottom, y);
    }
    top = bottom + far;
  }
  return placed;
}
