/** The kinds that CHSI's page takes. */
export type PhotoKind = 'jpeg' | 'png' | 'gif';

/** Why a file that was given as an ID photo was not looked at any further: `data-refusal` on the start page. */
export const PHOTO_REFUSALS = [
  'empty',
  /** pictures of other kinds, each with its own way out */
  'heic',
  'webp',
  'bmp',
  'avif',
  'tiff',
  'svg',
  'pdf',
  'video',
  /** Word, archives, tables */
  'document',
  'not-a-picture',
  'file-too-large',
  /** more pixels than are decoded */
  'too-many-pixels',
  'damaged',
  /** deleted, moved or changed since it was chosen */
  'gone',
] as const;
export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number];

/** What a program can tell of an ID photo. */
export interface PhotoFacts {
  readonly kind: PhotoKind;
  readonly bytes: number;
  /** px, as it is seen: upright */
  readonly width: number;
  readonly height: number;
  /** it lies on its side in the file, and its head says how to turn it */
  readonly turned: boolean;
  /** its head says where it was taken */
  readonly hasPlace: boolean;
  /** 0 blurred – 1 sharp (measure-photo.ts); null: too small, or nothing on it, to tell */
  readonly sharpness: number | null;
  /** grey level 0–255 that the brightest tenth of it reaches */
  readonly brightness: number;
}

export const PHOTO_POINTS = [
  'kind',
  'page-size',
  'mail',
  'pixels',
  'sharp',
  'light',
  'turned',
  'place',
] as const;
export type PhotoPoint = (typeof PHOTO_POINTS)[number];

/** `fits` and `not`: the rule says so; `hint`: a person should look; `note`: good to know. */
export interface PhotoLine {
  readonly point: PhotoPoint;
  readonly state: 'fits' | 'not' | 'hint' | 'note';
}

/** The smaller copy of a photo. */
export type PhotoCopy =
  /** its size is no obstacle, or not the only one */
  | { readonly state: 'none' }
  | { readonly state: 'offered' }
  | { readonly state: 'making' }
  | {
      readonly state: 'saved';
      readonly fileName: string;
      readonly bytes: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly state: 'failed' };

/** `others`: files given at the same time, which nobody has looked at. */
export type PhotoState =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly refusal: PhotoRefusal; readonly others: number }
  | {
      readonly state: 'checked';
      /** another for every photo */
      readonly run: number;
      readonly facts: PhotoFacts;
      readonly lines: readonly PhotoLine[];
      readonly copy: PhotoCopy;
      readonly others: number;
    };

export const NO_PHOTO: PhotoState = { state: 'none' };
