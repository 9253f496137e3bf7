import { isOldForm, standardOf } from './look-alikes';

/** What kind of form of another character a look-alike is, as far as it has a name of its own. */
export const FORM_KINDS = [
  'kangxi',
  'radical',
  'enclosed',
  'compatibility',
  'variant',
  'traditional',
] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** A character that stands where another one, which it is a form of, should. */
export interface OldForm {
  readonly kind: FormKind;
  readonly standard: string;
}

/** Where Unicode keeps forms, first and last code point. */
const BLOCKS: readonly (readonly [number, number, FormKind])[] = [
  [0x2e80, 0x2eff, 'radical'],
  [0x2f00, 0x2fdf, 'kangxi'],
  [0x3200, 0x33ff, 'enclosed'],
  [0xf900, 0xfaff, 'compatibility'],
  [0xff00, 0xffef, 'compatibility'],
  [0x1f200, 0x1f2ff, 'enclosed'],
  [0x2f800, 0x2fa1f, 'compatibility'],
];
/** Written otherwise in no script of today: neither simplified nor what is called traditional. */
const VARIANTS = '覀襾斈髙曺恵閆';

/** Which form of which other character `character` is; null when it is none. */
export function oldFormOf(character: string): OldForm | null {
  if (!isOldForm(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  const [, , inBlock] = BLOCKS.find(([first, last]) => code >= first && code <= last) ?? [];
  const kind = inBlock ?? (VARIANTS.includes(character) ? 'variant' : 'traditional');
  return { kind, standard: standardOf(character) };
}
