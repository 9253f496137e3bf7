import { CodeList } from '@/components/parts/code-list';
import { codePointsIn, codePointsOf } from '@/lib/core/compare/code-points';
import { CODE_POINT_TEXTS } from '@/lib/core/texts/code-points';
import { EYES_TEXTS } from '@/lib/core/texts/eyes';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import type { FieldLine, Span } from '@/lib/core/verdict/comparison';
import { MAX_DRAWN } from '@/lib/core/view/value-pieces';

const MAX_CODES = 12;
/** Where the eye sees no difference, or not which. */
const USEFUL: readonly FieldLine['reason'][] = [
  'look-alike',
  'other-separator',
  'other-form',
  'separator-missing',
  'full-width',
  'blanks-inside',
  'private-use',
  'expected-private-use',
  'school-blanks-around',
  'school-look-alike',
  'school-contains',
  'school-another',
  'pixels-look-alike',
  'pixels-weak-character',
  'pixels-maybe-expected',
];

/** The code points of the characters that differ, on demand: look-alikes cannot be told apart by eye. */
export function CodePointList({ line }: { readonly line: FieldLine }) {
  const { otherForms = [] } = line;
  if (!USEFUL.includes(line.reason) && otherForms.length === 0) return null;
  if (line.shownDiffers.length + line.expectedDiffers.length === 0) return null;
  return (
    <details className="codes">
      <summary>{CODE_POINT_TEXTS.title}</summary>
      <Codes
        title={line.crop ? EYES_TEXTS.read : PANEL_TEXTS.shown}
        value={line.shown}
        spans={line.shownDiffers}
      />
      <Codes title={PANEL_TEXTS.expected} value={line.expected} spans={line.expectedDiffers} />
      {otherForms.length > 0 && <p>{EYES_TEXTS.forms}：</p>}
      {otherForms.map(({ character, others }) => (
        <p key={character} className="forms">
          <CodeList codes={codePointsOf(`${character}${others}`)} />
        </p>
      ))}
    </details>
  );
}

interface CodesProps {
  readonly title: string;
  readonly value: string | null;
  readonly spans: readonly Span[];
}

function Codes({ title, value, spans }: CodesProps) {
  const codes = codePointsIn((value ?? '').slice(0, MAX_DRAWN), spans).slice(0, MAX_CODES);
  if (codes.length === 0) return null;
  return (
    <p>
      {title}：
      <CodeList codes={codes} />
    </p>
  );
}
