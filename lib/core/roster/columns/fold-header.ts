const NOT_PART_OF_A_NAME = /[\s\u200b-\u200d\u2060\ufeff:*"'“”#]/gu;
const REMARK = /(?:\([^()]*\)|【[^【】]*】|〔[^〔〕]*〕|\[[^[\]]*\])$/u;
/** A remark that says whose or which value it is makes it another column. */
const TELLS_APART =
  /父|母|家长|监护|联系人|紧急|配偶|导师|辅导员|班主任|现|原|曾|旧|新|转|变更|农历|代码|编码/u;
const NUMBERED = /^\d{1,2}[.、)]?(?=\p{Script=Han})/u;
const WHOSE = /^(?:学生|考生|新生|本人)(?=\p{Script=Han}{2})/u;
/** KSH 考生号: the name of a database field before its meaning. */
const CODE_BEFORE = /^[a-z_]{2,10}(?=\p{Script=Han}{2})/u;
/** What stands behind a Chinese header for readers of English; any other word may change its meaning. */
const IN_ENGLISH =
  /^(\p{Script=Han}+)[/|]?(?:name|fullname|studentname|sex|gender|studentid|studentno\.?|no\.?|idnumber|idcardno\.?|idno\.?|major|class|college|school|dateofbirth|birthdate|birthday|ethnicity|ethnicgroup|nation|nationality|level|length)$/u;

/** What is dropped can have stood between characters that compose, so letters are made plain behind it. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(NOT_PART_OF_A_NAME, '').normalize('NFKC');
}

/**
 * A column header reduced to what tells columns apart: full-width letters and brackets made plain,
 * blanks, colons and asterisks dropped, letters in lower case. Idempotent.
 */
export function foldHeader(text: string): string {
  return plain(plain(text).toLowerCase());
}

/** The folded header without a remark in brackets at its end: 身份证号（必填） is 身份证号, 姓名（父亲） is not 姓名. */
export function withoutRemark(folded: string): string {
  const remark = REMARK.exec(folded)?.[0] ?? '';
  return remark === '' || TELLS_APART.test(remark) ? folded : folded.slice(0, -remark.length);
}

/** Other ways to read a folded header: without remark, number, "学生" or field name in front, or English behind. */
export function plainerHeaders(folded: string): readonly string[] {
  const bare = withoutRemark(folded).replace(NUMBERED, '');
  return [
    folded,
    withoutRemark(folded),
    bare,
    bare.replace(WHOSE, ''),
    bare.replace(CODE_BEFORE, ''),
    IN_ENGLISH.exec(bare)?.[1] ?? '',
  ];
}
