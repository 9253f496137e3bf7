import type { BrowserContext } from '@playwright/test';

/** A page whose record stands in it as pictures; each picture's address is still its `mark`. */
export interface PictureTwin {
  readonly html: string;
  readonly pictures: readonly { readonly mark: string; readonly png: Buffer }[];
}

/**
 * Draws the record of a made-up page as one picture (`img.xjxx-img`, as CHSI did from 2018 to about 2023), and its
 * title as another. What stands beside the record, such as photos, stays.
 */
export async function pictureTwin(
  context: BrowserContext,
  html: string,
  values: readonly string[],
  titles: readonly string[],
): Promise<PictureTwin> {
  const page = await context.newPage();
  try {
    await page.setContent(html);
    const count = await page.evaluate(markDrawn, { values, titles });
    const pictures: { mark: string; png: Buffer }[] = [];
    for (let at = 0; at < count; at += 1) {
      const png = await page.locator(`[data-drawn="${at}"]`).screenshot({ type: 'png' });
      pictures.push({ mark: `drawn-${at}`, png });
    }
    await page.evaluate(replaceDrawn);
    return { html: await page.content(), pictures };
  } finally {
    await page.close();
  }
}

/** Runs in the page. Marks the smallest element that shows all values, and those that show a title only. */
function markDrawn({ values, titles }: { values: readonly string[]; titles: readonly string[] }): number {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !/^(?:SCRIPT|STYLE)$/.test(element.tagName),
  );
  const holding = all.filter((element) => {
    // no function of its own in here: what runs scripts would give it a name that the page does not know
    const boxes = [...element.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const texts = [element.innerText ?? '', ...boxes.map(({ value }) => value)];
    // blanks as they are drawn: between elements there may be others than in the value
    const text = texts.join(' ').replace(/\s+/g, '');
    return values.every((value) => text.includes(value.replace(/\s+/g, '')));
  });
  const record = holding.at(-1);
  if (!record) throw new Error('no element shows all values of the record');
  const block = record.closest('table') ?? record;
  const heads = titles.flatMap(
    (title) =>
      all.find((element) => element.innerText?.trim() === title && element.childElementCount === 0) ?? [],
  );
  const drawn = [block, ...heads.filter((head) => !block.contains(head))];
  for (const [at, element] of drawn.entries()) element.dataset.drawn = String(at);
  return drawn.length;
}

/** Runs in the page. Puts a picture of the same size where each marked element was. */
function replaceDrawn(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-drawn]')) {
    const picture = document.createElement('img');
    const { width, height } = element.getBoundingClientRect();
    if (element.dataset.drawn === '0') picture.className = 'xjxx-img';
    picture.width = Math.round(width);
    picture.height = Math.round(height);
    picture.setAttribute('src', `drawn-${element.dataset.drawn}`);
    element.replaceWith(picture);
  }
}
