/** Pictures from files and to files. What a file holds shows in its first bytes, not in its name. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fail } from '../core/errors.js';
import { attempt } from '../host/os-error.js';
import { loadPackage } from '../host/packages.js';
import { replaceFile } from '../host/replacement.js';
import { decodeBitmap, encodeBitmap, isBitmap } from './bitmap.js';
import { MAX_PIXELS, Picture, type Pixels, type Sharp } from './picture.js';

const MAX_FILE_BYTES = 67_108_864;

/** The formats that are read. The package knows more, some of which lead to other files. */
const READ = /* @__PURE__ */ new Set(['jpeg', 'png', 'gif', 'webp', 'tiff', 'heif']);

export async function loadPicture(path: string): Promise<Picture> {
  const failure = `Cannot load image '${path}'`;
  const content = attempt(failure, () => {
    const { size } = statSync(path);
    if (size > MAX_FILE_BYTES) {
      fail(`${failure}: exceeds maximum image file size (${size} bytes > ${MAX_FILE_BYTES} bytes)`);
    }
    return readFileSync(path);
  });
  const sharp = await loadSharp(failure);
  try {
    const pixels = isBitmap(content) ? decodeBitmap(content) : await decode(sharp, content);
    return Picture.of(sharp, pixels);
  } catch (error) {
    return fail(`${failure}: ${(error as Error).message.trim().split('\n')[0]}`);
  }
}

async function loadSharp(failure: string): Promise<Sharp> {
  const loaded = await loadPackage(failure, 'sharp', () => import('sharp'));
  return loaded.default;
}

/** The first picture, where a file has several; what the file says of its size is checked before it gets the memory. */
async function decode(sharp: Sharp, content: Buffer): Promise<Pixels> {
  const { format, width = 0, height = 0 } = await sharp(content, { limitInputPixels: false }).metadata();
  if (!READ.has(format)) throw new Error('The image format could not be determined');
  checkSize(width, height);
  const image = sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' });
  const { data, info } = await image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] };
}

export function checkSize(width: number, height: number): void {
  if (width * height > MAX_PIXELS) {
    throw new Error(`the image is too large (${width}x${height}, at most ${MAX_PIXELS} pixels)`);
  }
}

type Encode = (picture: Picture) => Promise<Uint8Array>;

/** By the ending of the file's name. */
const WRITTEN: Readonly<Record<string, Encode>> = {
  png: async (picture) => (await picture.edit()).png().toBuffer(),
  jpg: jpeg,
  jpeg,
  gif: async (picture) => (await picture.edit()).gif().toBuffer(),
  webp: async (picture) => (await picture.edit()).webp({ lossless: true }).toBuffer(),
  tif: tiff,
  tiff,
  avif: async (picture) => (await picture.edit()).avif().toBuffer(),
  bmp: async (picture) => encodeBitmap(await picture.pixels()),
};

/** The format has no opacity: what is not opaque is shown on white. */
async function jpeg(picture: Picture): Promise<Buffer> {
  return (await picture.edit()).flatten({ background: 'white' }).jpeg({ quality: 75 }).toBuffer();
}

async function tiff(picture: Picture): Promise<Buffer> {
  return (await picture.edit()).tiff({ compression: 'lzw' }).toBuffer();
}

export async function savePicture(picture: Picture, path: string): Promise<void> {
  const failure = 'Failed to save image';
  const extension = extensionOf(path);
  if (extension === '') fail(`${failure}: The image format could not be determined`);
  const encode = Object.hasOwn(WRITTEN, extension) ? WRITTEN[extension] : undefined;
  if (!encode) {
    return fail(`${failure}: The file extension \`."${extension}"\` was not recognized as an image format`);
  }
  const content = await encode(picture).catch((error: Error) =>
    fail(`${failure}: ${error.message.trim().split('\n')[0]}`),
  );
  attempt(failure, () => replaceFile(path, (file) => writeFileSync(file, content)));
}

/** In lower case, without the dot. */
export function extensionOf(path: string): string {
  return /[^/]\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
