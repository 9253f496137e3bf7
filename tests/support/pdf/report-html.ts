/** A made-up report as CHSI lays it out (2021–2025): labels and values in two columns, code and QR at the foot. */
export const REPORT_CODE = 'A1B2C3D4E5F6G7H8';

export const REPORT_VALUES: readonly (readonly [string, string])[] = [
  ['姓名', '林知夏'],
  ['性别', '女'],
  ['出生日期', '2006年01月01日'],
  ['民族', '汉族'],
  ['院校', '西南大学'],
  ['层次', '本科'],
  ['院系', '计算机与信息科学学院'],
  ['专业', '计算机科学与技术'],
  ['学制', '4年'],
  ['学历类别', '普通高等教育'],
  ['学习形式', '普通全日制'],
  ['入学日期', '2026年09月01日'],
  ['学籍状态', '在籍（注册学籍）'],
  ['预计毕业日期', '2030年06月30日'],
];

export function reportHtml(): string {
  const cells = REPORT_VALUES.map(([label, value]) => `<div><i>${label}</i><b>${value}</b></div>`);
  return `<!doctype html><meta charset="utf-8"><style>
    body{font:15px "Noto Sans CJK SC",sans-serif;margin:40px;background:
      repeating-linear-gradient(45deg,#fff 0 6px,#eef6f2 6px 7px)}
    h1{text-align:center;font-size:24px} p{text-align:center;color:#666}
    main{display:grid;grid-template-columns:1fr 1fr;gap:18px 24px;margin:32px 0}
    div{display:flex} i{font-style:normal;color:#888;width:110px} b{font-weight:400}
    </style><h1>教育部学籍在线验证报告</h1><p>更新日期：2026年10月08日</p>
    <main>${cells.join('')}</main>
    <p>在线验证码</p><p>${REPORT_CODE}</p><p>① 扫描二维码可在线验证</p>`;
}
