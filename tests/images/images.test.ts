/** Pictures: real files of each format, what the changes do to size and pixels, and files that are no good. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { callMethod } from '../../runtime-lib/core/call.js';
import { errorText } from '../../runtime-lib/core/errors.js';
import { Float } from '../../runtime-lib/core/float.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { Image } from '../../runtime-lib/images/image.js';
import { Picture, type Pixels } from '../../runtime-lib/images/picture.js';
import { all } from '../builtins/families.js';
import { emptyFolder, outcomeLater } from '../host/support.js';

const FORMATS = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'avif', 'bmp'];
const WIDTH = 7;
const HEIGHT = 5;

let picture: Image;

/** Each pixel is another one, and some are not opaque. */
async function sample(channels: 3 | 4): Promise<Buffer> {
  const data = Buffer.alloc(WIDTH * HEIGHT * channels);
  for (let i = 0; i < data.length; i++) data[i] = (i * 37 + 11) % 256;
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels } })
    .png()
    .toBuffer();
}

beforeAll(async () => {
  const { data, info } = await sharp(await sample(3))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  picture = new Image(Picture.of(sharp, { data, width, height, channels: 3 }), 'png');
});

async function load(content: Uint8Array, name = 'picture.png'): Promise<Image> {
  const loaded = await loading(content, name);
  expect(loaded).toBeInstanceOf(Image);
  return loaded as Image;
}

function loading(content: Uint8Array, name = 'picture.png'): Promise<unknown> {
  const path = join(emptyFolder(), name);
  writeFileSync(path, content);
  return outcomeLater(all.get('load_image')!, path);
}

async function method(image: Image, name: string, ...args: Value[]): Promise<unknown> {
  try {
    return await (callMethod(image, name, undefined, ...args) as unknown);
  } catch (error) {
    return `error: ${errorText(error)}`;
  }
}

async function pixelsAfter(image: Image, name: string, ...args: Value[]): Promise<Pixels> {
  return ((await method(image, name, ...args)) as Image).picture.pixels();
}

describe('formats', () => {
  test.each(FORMATS)('%s is written and read', async (format) => {
    const path = join(emptyFolder(), `saved.${format.toUpperCase()}`);
    expect(await method(picture, 'save', path)).toBe(true);
    const again = (await outcomeLater(all.get('load_image')!, path)) as Image;
    expect([again.field('width'), again.field('height')].map(text)).toEqual(['7', '5']);
    expect(again.field('format')).toBe(format);
  });

  test.each(['png', 'bmp', 'tiff', 'webp'])('%s keeps each pixel', async (format) => {
    const path = join(emptyFolder(), `saved.${format}`);
    await method(picture, 'save', path);
    const again = (await outcomeLater(all.get('load_image')!, path)) as Image;
    expect((await again.picture.pixels()).data).toEqual((await picture.picture.pixels()).data);
  });

  test.each(['png', 'webp', 'tiff'])('%s keeps opacity', async (format) => {
    const clear = await load(await sample(4));
    const path = join(emptyFolder(), `saved.${format}`);
    await method(clear, 'save', path);
    const again = (await outcomeLater(all.get('load_image')!, path)) as Image;
    expect((await again.picture.pixels()).channels).toBe(4);
  });

  test('what is in a file counts, not its name', async () => {
    const path = join(emptyFolder(), 'saved.bmp');
    await method(picture, 'save', path);
    expect((await load(readFileSync(path), 'wrong.jpg')).field('format')).toBe('jpg');
  });
});

describe('changes', () => {
  const size = fc.integer({ min: 1, max: 40 });

  test('give the size that they say', async () => {
    await fc.assert(
      fc.asyncProperty(size, size, fc.constantFrom('fit', 'exact'), async (width, height, mode) => {
        const resized = (await method(picture, 'resize', width, height, mode)) as Image;
        const pixels = await resized.picture.pixels();
        expect([pixels.width, pixels.height]).toEqual([resized.picture.width, resized.picture.height]);
        if (mode === 'exact') expect([pixels.width, pixels.height]).toEqual([width, height]);
        else expect(pixels.width <= width && pixels.height <= height).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('crop takes what is there', async () => {
    const at = fc.integer({ min: -3, max: 9 });
    await fc.assert(
      fc.asyncProperty(at, at, size, size, async (x, y, width, height) => {
        const [left, top] = [Math.max(0, x), Math.max(0, y)];
        const expected = [Math.min(WIDTH, left + width) - left, Math.min(HEIGHT, top + height) - top];
        const cropped = await method(picture, 'crop', x, y, width, height);
        if (expected.some((length) => length <= 0)) {
          expect(cropped).toBe('error: crop requires a box with a part of the image in it');
        } else {
          const pixels = await (cropped as Image).picture.pixels();
          expect([pixels.width, pixels.height]).toEqual(expected);
          const whole = await picture.picture.pixels();
          expect(pixels.data.subarray(0, 3)).toEqual(
            whole.data.subarray(3 * (top * WIDTH + left), 3 * (top * WIDTH + left) + 3),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('turning and turning back changes nothing', async () => {
    const { data } = await picture.picture.pixels();
    const turned = (await method(picture, 'rotate', 90)) as Image;
    expect([turned.picture.width, turned.picture.height]).toEqual([HEIGHT, WIDTH]);
    expect((await pixelsAfter(turned, 'rotate', 270)).data).toEqual(data);
    const mirrored = (await method(picture, 'flip', 'horizontal')) as Image;
    expect((await mirrored.picture.pixels()).data.subarray(0, 3)).toEqual(
      data.subarray(3 * (WIDTH - 1), 3 * WIDTH),
    );
    expect((await pixelsAfter(mirrored, 'flip', 'horizontal')).data).toEqual(data);
  });

  test('brightness adds, contrast spreads, grey has one channel', async () => {
    const { data } = await picture.picture.pixels();
    const brighter = await pixelsAfter(picture, 'adjust_brightness', new Float(0.5));
    expect([...brighter.data]).toEqual([...data].map((value) => Math.min(255, value + 25)));
    const factor = 1.2 ** 2;
    const sharper = await pixelsAfter(picture, 'adjust_contrast', 20);
    for (const [i, value] of data.entries()) {
      const exact = ((value / 255 - 0.5) * factor + 0.5) * 255;
      expect(Math.abs(sharper.data[i]! - Math.max(0, Math.min(255, exact)))).toBeLessThanOrEqual(1);
    }
    expect((await pixelsAfter(picture, 'to_grayscale')).channels).toBe(1);
    expect((await pixelsAfter(picture, 'blur', 0)).data).toEqual(data);
    expect(await method(picture, 'blur', -1)).toBe('error: blur requires a sigma that is not negative');
  });

  test.each([
    ['resize', [0, 5], 'resize requires a width and height of at least 1'],
    [
      'resize',
      [100_000, 100_000],
      'Failed to resize: the image is too large (100000x100000, at most 67108864 pixels)',
    ],
    [
      'adjust_brightness',
      [new Float(Number.NaN)],
      'an image cannot be adjusted by a factor that is not finite',
    ],
    ['sharpen', [1], "Image has no method 'sharpen'"],
  ] as [string, Value[], string][])('%s(%j) is refused', async (name, args, error) => {
    expect(await method(picture, name, ...args)).toBe(`error: ${error}`);
  });
});

/** A PNG file that says that it is so large, with a few bytes of content. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('files that are no good', () => {
  test('a picture that says it is enormous', async () => {
    expect(await loading(bomb(100_000, 100_000))).toMatch(
      /^error: Cannot load image '.*': the image is too large \(100000x100000, at most 67108864 pixels\)$/,
    );
  });

  test('a bitmap that says it is enormous', async () => {
    const file = Buffer.alloc(100);
    file.write('BM');
    file.writeUInt32LE(54, 10);
    file.writeInt32LE(100_000, 18);
    file.writeInt32LE(100_000, 22);
    file.writeUInt16LE(24, 28);
    expect(await loading(file)).toMatch(/: the image has no sensible size \(100000x100000\)$/);
  });

  test.each(FORMATS)('half a file: %s', async (format) => {
    const path = join(emptyFolder(), `saved.${format}`);
    await method((await method(picture, 'resize', 200, 200)) as Image, 'save', path);
    const content = readFileSync(path);
    const loaded = await loading(content.subarray(0, Math.floor(content.length / 2)), `half.${format}`);
    expect(loaded).toMatch(/^error: Cannot load image '.*half.*': ./);
  });

  test('garbage after a good beginning never crashes', async () => {
    const content = await sample(3);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(content.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 20 }),
        async (at, bytes) => {
          const broken = Buffer.from(content);
          broken.set(bytes.subarray(0, broken.length - at), at);
          const loaded = await loading(broken);
          expect(loaded instanceof Image || /^error: Cannot load image/.test(String(loaded))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['a drawing that leads to other files', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
    ['nothing', ''],
    ['a text', 'not a picture'],
  ])('%s is no picture', async (_what, content) => {
    expect(await loading(Buffer.from(content))).toMatch(/^error: Cannot load image '.*': ./);
  });

  test('a picture that cannot be written leaves the old file and nothing else', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'kept.png');
    writeFileSync(path, 'old');
    expect(await method(picture, 'save', join(folder, 'kept.xyz'))).toMatch(/^error: Failed to save image: /);
    expect(await method(picture, 'save', join(folder, 'none', 'a.png'))).toBe(
      'error: Failed to save image: No such file or directory (os error 2)',
    );
    expect(readdirSync(folder)).toEqual(['kept.png']);
    expect(await method(picture, 'save', path)).toBe(true);
    expect(readdirSync(folder)).toEqual(['kept.png']);
    expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
