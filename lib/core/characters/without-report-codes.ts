/** 16 capital letters and digits standing alone: what the 在线验证码 of a report looks like. One of digits alone is a number. */
const REPORT_CODE = /(?<![0-9A-Za-z])(?=[0-9A-Za-z]*[A-Za-z])[0-9A-Za-z]{16}(?![0-9A-Za-z])/g;

/** The text without the code of a verification report, which opens somebody's report to whoever has it (R47). */
export function withoutReportCodes(text: string): string {
  return text.replaceAll(REPORT_CODE, '').trim();
}
