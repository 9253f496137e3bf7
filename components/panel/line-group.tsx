import type { FieldLine } from '@/lib/core/verdict/comparison';
import { LineItem, type LineProps } from './line-item';

interface Props extends Omit<LineProps, 'line'> {
  readonly title: string;
  readonly lines: readonly FieldLine[];
  readonly folded?: boolean;
}

/** Lines under one heading; folded ones are in the document all the same. */
export function LineGroup({ title, lines, folded = false, ...rest }: Props) {
  if (lines.length === 0) return null;
  const list = (
    <ul className="lines">
      {lines.map((line) => (
        <LineItem key={line.field} line={line} {...rest} />
      ))}
    </ul>
  );
  const heading = `${title}（${lines.length}）`;
  if (folded) {
    return (
      <details className="group">
        <summary>{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="group">
      <h3>{heading}</h3>
      {list}
    </section>
  );
}
