const MOST = 5;
const LONGEST = 30;
/** Specks, rules and the edges of photos are read as single signs. */
const WORDS = /[\p{L}\p{N}]{2,}/u;

/** What a picture says, for telling a person what was found instead of a record: a few lines, each cut. Plain text. */
export function firstLines(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.trim())
    .filter((text) => WORDS.test(text))
    .slice(0, MOST)
    .map((text) => {
      const characters = [...text];
      return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
    });
}
