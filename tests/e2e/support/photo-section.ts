import type { Locator, Page } from '@playwright/test';
import type { GivenFile } from './start-page';

interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** the file's size, with nothing behind its first bytes */
  readonly padded?: number;
}

/** 检查证件照片 on the start page. */
export class PhotoSection {
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator('[data-photo]');
  }

  async give(file: GivenFile): Promise<void> {
    await this.page.locator('input[type=file][data-for=photo]').setInputFiles(file);
  }

  line(point: string): Locator {
    return this.root.locator(`[data-point=${point}]`);
  }

  /** Drops files on the middle of it, as a hand does. */
  async drop(files: readonly Dropped[]): Promise<void> {
    const given = files.map(({ name, bytes, padded = 0 }) => ({ name, bytes: [...bytes], padded }));
    await this.root.evaluate((place, list) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes, padded } of list) {
        const rest = new Uint8Array(Math.max(0, padded - bytes.length));
        dataTransfer.items.add(new File([new Uint8Array(bytes), rest], name));
      }
      for (const type of ['dragover', 'drop'])
        place.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, given);
  }

  /** A JPEG of nothing but noise, which no program packs well. */
  async drawnNoise(width: number, height: number): Promise<Uint8Array> {
    const url = await this.page.evaluate(
      async ([wide, high]) => {
        const canvas = new OffscreenCanvas(wide, high);
        const context = canvas.getContext('2d');
        const image = context?.createImageData(wide, high);
        if (!context || !image) throw new Error('no 2d context');
        for (let at = 0, seed = 7; at < image.data.length; at += 1) {
          seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
          image.data[at] = at % 4 === 3 ? 255 : 150 + (seed >>> 26);
        }
        context.putImageData(image, 0, 0);
        const photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
        return new Promise<string>((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result));
          reader.readAsDataURL(photo);
        });
      },
      [width, height] as const,
    );
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  }
}
