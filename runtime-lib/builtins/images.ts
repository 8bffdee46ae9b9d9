/** Pictures. The package `sharp` must be installed to load them. */

import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import { requireCapability } from '../host/capabilities.js';
import { waitFor } from '../host/wait-for.js';
import { gifToWebp } from '../images/animation.js';
import { extensionOf, loadPicture } from '../images/codecs.js';
import { Image } from '../images/image.js';
import { bool, builtin, optional, type Param, param, string } from './define.js';

/**
 * A picture from a file: PNG, JPEG, GIF, BMP, WebP, TIFF or AVIF, by what is in it. It has the properties `width`, `height` and
 * `format` and the methods `resize(width, height, ["fit"])`, `crop(x, y, width, height)`, `rotate(90)`, `flip("horizontal")`,
 * `to_grayscale()`, `blur(sigma)`, `adjust_brightness(factor)` and `adjust_contrast(percent)`, which give other pictures, and
 * `save(path)`, which writes the format that the name ends in. At most 64 million pixels.
 * @example load_image("missing.png")  // Runtime Error: Cannot load image 'missing.png': No such file or directory (os error 2)
 */
export const load_image = /* @__PURE__ */ builtin(
  'load_image',
  () => [string('path', 'load_image requires a string path argument')],
  {
    returns: 'image',
    arity: 'load_image requires a string path argument',
    capability: 'filesystem-read',
    requireCapability,
    suspends: true,
    waitingMethods: ['save'],
  },
  (path) => waitFor(loadPicture(path).then((picture) => new Image(picture, extensionOf(path)))),
);

/**
 * Turns an animation from GIF to WebP, which the program `gif2webp` must be installed for. `quality` (85) is from 0 to 100,
 * `method` (4) from 0, fast, to 6, small.
 * @example gif_to_webp("missing.gif", "out.webp")  // Runtime Error: gif_to_webp input file does not exist: missing.gif
 */
export const gif_to_webp = /* @__PURE__ */ builtin(
  'gif_to_webp',
  () => [
    string('input_path', 'gif_to_webp requires a string input_path argument'),
    string('output_path', 'gif_to_webp requires a string output_path argument'),
    optional(level('quality', 100)),
    optional(level('method', 6)),
    optional(bool('lossless', 'gif_to_webp lossless flag must be bool')),
  ],
  {
    returns: 'bool',
    arity:
      'gif_to_webp requires 2 to 5 arguments: input_path, output_path, [quality(0-100)], [method(0-6)], [lossless(bool)]',
    capability: ['filesystem-write', 'filesystem-read'],
    requireCapability,
    suspends: true,
  },
  (input, output, quality = 85, method = 4, lossless = false) =>
    waitFor(gifToWebp(input, output, { quality, method, lossless }).then(() => true)),
);

function level(name: string, max: number): Param<number> {
  return param(name, 'number', (value) => {
    if (!isNumber(value)) return fail(`gif_to_webp ${name} must be numeric (0-${max})`);
    const given = Math.trunc(toDouble(value));
    return given >= 0 && given <= max ? given : fail(`gif_to_webp ${name} must be in range 0-${max}`);
  });
}
