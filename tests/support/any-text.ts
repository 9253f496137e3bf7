import fc from 'fast-check';

/** Any string of up to 20 code units and code points, lone surrogates, private use and what text is made of included. */
export function anyText(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0x10ffff }),
        fc.integer({ min: 0, max: 0xffff }),
        fc.integer({ min: 0x20, max: 0x7e }),
        fc.integer({ min: 0x4e00, max: 0x9fff }),
        fc.integer({ min: 0xff00, max: 0xff5e }),
        fc.constantFrom(0x3000, 0xa0, 0x200b, 0xb7, 0x2022, 0xe863, 0xe000, 0x2f24, 0x5e74, 0x6708, 0x65e5),
      ),
      { maxLength: 20 },
    )
    .map((codes) => String.fromCodePoint(...codes));
}
