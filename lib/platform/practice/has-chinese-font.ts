import { FONT_STACK } from '@/lib/core/theme/tokens';
import { contextOf } from './draw-record';

/** Where a typeface has none of them, each is drawn as the same empty box. */
const UNALIKE = ['学', '籍', '一'] as const;
/** px */
const SIZE = 24;

/** Whether this machine can draw Chinese: a bare Linux cannot. */
export function hasChineseFont(characters: readonly string[] = UNALIKE): boolean {
  return new Set(characters.map(drawn)).size === characters.length;
}

/** What a character looks like; equal for two that look alike. */
function drawn(character: string): string {
  const context = contextOf(2 * SIZE, 2 * SIZE);
  context.font = `${SIZE}px ${FONT_STACK}`;
  context.textBaseline = 'middle';
  context.fillText(character, SIZE / 2, SIZE);
  const { data } = context.getImageData(0, 0, 2 * SIZE, 2 * SIZE);
  return data.filter((_, at) => at % 4 === 3).join(' ');
}
