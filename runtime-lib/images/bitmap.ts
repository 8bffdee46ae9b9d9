/** Windows bitmaps, which `sharp` does not know. */
import { decode } from 'bmp-ts';
import { MAX_PIXELS, type Pixels } from './picture.js';

const HEADER_BYTES = 54;
const BYTES_A_PIXEL = 3;
/** Each row takes a multiple of so many bytes. */
const ROW_UNIT = 4;

export function isBitmap(content: Buffer): boolean {
  return content.length > HEADER_BYTES && content.toString('latin1', 0, 2) === 'BM';
}

export function decodeBitmap(content: Buffer): Pixels {
  const [width, height] = [content.readInt32LE(18), Math.abs(content.readInt32LE(22))];
  if (width <= 0 || height === 0 || width * height > MAX_PIXELS) {
    throw new Error(`the image has no sensible size (${width}x${height})`);
  }
  const { data, bitPP } = decode(content, { toRGBA: true });
  const pixels = width * height;
  if (data.length < 4 * pixels) throw new Error('unexpected end of file');
  // Below 32 bits a pixel there is no opacity.
  const hasOpacity = bitPP === 32 && data.some((byte, i) => i % 4 === 3 && byte !== 0);
  if (hasOpacity) return { data, width, height, channels: 4 };
  const colours = Buffer.alloc(BYTES_A_PIXEL * pixels);
  for (let i = 0; i < pixels; i++) data.copy(colours, BYTES_A_PIXEL * i, 4 * i, 4 * i + BYTES_A_PIXEL);
  return { data: colours, width, height, channels: 3 };
}

/** 24 bits a pixel, from bottom to top; what is not opaque is shown on white. */
export function encodeBitmap({ data, width, height, channels }: Pixels): Buffer {
  const row = Math.ceil((BYTES_A_PIXEL * width) / ROW_UNIT) * ROW_UNIT;
  const file = Buffer.alloc(HEADER_BYTES + row * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(HEADER_BYTES, 10);
  file.writeUInt32LE(HEADER_BYTES - 14, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(8 * BYTES_A_PIXEL, 28);
  file.writeUInt32LE(row * height, 34);
  for (let y = 0; y < height; y++) {
    let at = HEADER_BYTES + row * (height - 1 - y);
    for (let x = 0; x < width; x++) {
      const from = channels * (y * width + x);
      const opacity = channels % 2 === 0 ? data[from + channels - 1]! / 255 : 1;
      for (const colour of channels < 3 ? [0, 0, 0] : [2, 1, 0]) {
        file[at++] = Math.round(data[from + colour]! * opacity + 255 * (1 - opacity));
      }
    }
  }
  return file;
}
