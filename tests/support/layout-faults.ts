import type { Between, Drawn } from './laid-out-record';

/** What goes wrong between a record and the lines that are found of it. */
export type Fault = (picture: Drawn, between: Between) => Drawn;

const EM = 14;
/** What a picture that stands askew moves lines of one row apart, px. */
const SLACK = 8;
const NOTES = ['基本信息', '学籍信息', '如有疑问请联系学校', '温馨提示', '院校', '二、学习经历'];
const ADS = ['扫码下载学信网App', '就业推荐', '广告', '2026考研报名', '李老师'];

/** A line is not found. */
const missed: Fault = ({ lines, rows }, between) => ({
  lines: lines.toSpliced(between(0, lines.length - 1), 1),
  rows,
});

/** A line is found as two, beside each other. */
const split: Fault = ({ lines, rows }, between) => {
  const at = between(0, lines.length - 1);
  const line = lines[at];
  if (!line || line.text.length < 2) return { lines, rows };
  const half = between(1, line.text.length - 1);
  const [text, rest] = [line.text.slice(0, half), line.text.slice(half)];
  const behind = { ...line, text: rest, left: line.left + widthOf(text) + 4 };
  return { lines: lines.toSpliced(at, 1, { ...line, text }, behind), rows };
};

/** Two lines of a row are found as one. */
const joined: Fault = ({ lines, rows }, between) => {
  const pairs = lines.flatMap((line) => {
    const next = lines
      .filter(({ left, top }) => left > line.left && Math.abs(top - line.top) < 4)
      .sort((a, b) => a.left - b.left)[0];
    return next ? [[line, next] as const] : [];
  });
  const pair = pairs[between(0, pairs.length - 1)];
  if (!pair) return { lines, rows };
  const [line, next] = pair;
  const gap = Math.max(0, Math.round((next.left - line.left - widthOf(line.text)) / EM));
  const both = { ...line, text: line.text + '\u3000'.repeat(gap) + next.text, of: line.of ?? next.of };
  return { lines: [...lines.filter((one) => one !== line && one !== next), both], rows };
};

/** A heading or a note stands between two rows and moves what is below it; where columns keep their own rows, in one. */
const noted: Fault = ({ lines, rows }, between) => {
  const under = lines[between(0, lines.length - 1)];
  if (!under) return { lines, rows };
  const top = rows.length === 0 ? under.top : (rows[between(0, rows.length - 1)] ?? 0);
  const room = between(17, 30);
  const isMoved = (line: { top: number; left: number }): boolean =>
    line.top >= top - SLACK && (rows.length > 0 || Math.abs(line.left - under.left) < 60);
  const moved = lines.map((line) => (isMoved(line) ? { ...line, top: line.top + room } : line));
  const note = { text: NOTES[between(0, NOTES.length - 1)] ?? '', left: under.left, top, of: null };
  return { lines: [...moved, note], rows: rows.map((row) => (row >= top ? row + room : row)) };
};

/** Something that is no part of the record stands where there is room. */
const advertised: Fault = ({ lines, rows }, between) => {
  const [left, top] = [between(0, 700), between(0, Math.max(0, ...lines.map((line) => line.top)) + 40)];
  const text = ADS[between(0, ADS.length - 1)] ?? '';
  const isFree = lines.every(
    (line) =>
      Math.abs(line.top - top) >= 15 ||
      line.left + widthOf(line.text) < left ||
      left + widthOf(text) < line.left,
  );
  return { lines: isFree ? [...lines, { text, left, top, of: null }] : lines, rows };
};

/** The picture stands a little askew. */
const skewed: Fault = ({ lines, rows }, between) => {
  const slope = between(-10, 10) / 1_000;
  return { lines: lines.map((line) => ({ ...line, top: Math.round(line.top + slope * line.left) })), rows };
};

/** One character of a line is read as another. */
const misread: Fault = ({ lines, rows }, between) => {
  const at = between(0, lines.length - 1);
  const line = lines[at];
  if (!line) return { lines, rows };
  const places = [...line.text].flatMap((character, place) => (character === '\u3000' ? [] : [place]));
  const place = places[between(0, places.length - 1)] ?? 0;
  const text = `${line.text.slice(0, place)}甘${line.text.slice(place + 1)}`;
  return { lines: lines.with(at, { ...line, text }), rows };
};

export const FAULTS: readonly [Fault, ...Fault[]] = [
  missed,
  split,
  joined,
  noted,
  advertised,
  skewed,
  misread,
];

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? EM / 2 : EM), 0);
}
