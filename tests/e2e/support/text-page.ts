/** A made-up record page of text whose values can be written in any way. */
export const TEXT_PAGE = 'https://my.chsi.com.cn/archive/gdjy/xj/second.action';

const FIELDS = [
  ['name', '姓名', '林知夏'],
  ['gender', '性别', '女'],
  ['birthDate', '出生日期', '2006年03月18日'],
  ['ethnicity', '民族', '汉族'],
  ['idNumber', '证件号码', '500109200603180029'],
  ['school', '学校名称', '西南大学'],
  ['level', '层次', '本科'],
  ['major', '专业', '计算机科学与技术'],
  ['duration', '学制', '4 年'],
  ['educationType', '学历类别', '普通高等教育'],
  ['studyForm', '学习形式', '普通全日制'],
  ['studentNo', '学号', '222026321062001'],
  ['enrollDate', '入学日期', '2026年09月01日'],
  ['expectedGraduation', '预计毕业日期', '2030年06月30日'],
] as const;
type Field = (typeof FIELDS)[number][0];

export interface PageChange {
  /** the inside of a value's cell, `$` stands for its text */
  readonly cells?: Readonly<Partial<Record<Field, string>>>;
  readonly css?: string;
  /** at the end of the body */
  readonly html?: string;
}

/** Every value stands in a `td` with its field as id. */
export function textPage({ cells = {}, css = '', html = '' }: PageChange = {}): string {
  const rows = FIELDS.map(([field, label, value]) => {
    const cell = (cells[field] ?? '$').replace('$', value);
    return `<tr><th>${label}：</th><td id="${field}">${cell}</td></tr>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>学籍</title><style>
body{margin:0 40px;font:14px sans-serif}table{border-collapse:collapse}
th,td{border:1px solid #ccc;padding:9px 12px;text-align:left;font-weight:400}td{min-width:260px}
${css}</style><body><table>${rows.join('')}</table>${html}</body></html>`;
}
