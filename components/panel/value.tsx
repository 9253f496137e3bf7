import type { FieldKey } from '@/lib/core/fields/fields';
import type { Span } from '@/lib/core/verdict/comparison';
import { isMaskedField } from '@/lib/core/view/is-masked-field';
import { valuePieces } from '@/lib/core/view/value-pieces';

interface Props {
  readonly field: FieldKey;
  readonly value: string;
  readonly differs: readonly Span[];
  readonly projector: boolean;
}

/** A value with the characters underlined that differ; always text, never HTML. */
export function Value({ field, value, differs, projector }: Props) {
  const style = { masked: projector && isMaskedField(field), grouped: field === 'idNumber' };
  let offset = 0;
  return (
    <span className="value">
      {valuePieces(value, differs, style).map(({ text, differs: marked, gapAfter }) => {
        const key = offset;
        offset += text.length;
        const name = `${marked ? 'differs' : ''}${gapAfter ? ' gap' : ''}`;
        return marked ? (
          <u key={key} className={name}>
            {text}
          </u>
        ) : (
          <span key={key} className={name}>
            {text}
          </span>
        );
      })}
    </span>
  );
}
