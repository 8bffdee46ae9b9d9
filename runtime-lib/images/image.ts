/** Pictures, as programs see them: properties, and methods that give other pictures. */

import {
  any,
  type BuiltinFunction,
  builtin,
  index,
  number,
  optional,
  param,
  string,
} from '../builtins/define.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { type RuffFunction, RuffObject, type Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { waitFor } from '../host/wait-for.js';
import { checkSize, savePicture } from './codecs.js';
import type { Picture } from './picture.js';

export class Image extends RuffObject {
  constructor(
    readonly picture: Picture,
    /** The ending of the name of the file that it came from. */
    private readonly format: string,
  ) {
    super();
  }

  get type(): string {
    return 'image';
  }

  override field(name: string): Value {
    if (name === 'width') return new Float(this.picture.width);
    if (name === 'height') return new Float(this.picture.height);
    return name === 'format' ? this.format : fail(`Image has no method '${name}'`);
  }

  override method(name: string): RuffFunction {
    methods ??= makeMethods();
    return (Object.hasOwn(methods, name) && methods[name]) || fail(`Image has no method '${name}'`);
  }

  with(picture: Picture): Image {
    return new Image(picture, this.format);
  }
}

let methods: Readonly<Record<string, BuiltinFunction>> | undefined;

function makeMethods(): Readonly<Record<string, BuiltinFunction>> {
  const image = () => param('image', 'image', (value) => value as Image);
  const change = { returns: 'image' };
  const sizes = 'resize requires numeric width and height';
  const box = 'crop requires numeric x, y, width, and height';
  return {
    resize: builtin(
      'resize',
      () => [image(), index('width', sizes), index('height', sizes), optional(any('mode'))],
      { ...change, arity: 'resize requires at least width and height arguments' },
      resized,
    ),
    crop: builtin(
      'crop',
      () => [image(), index('x', box), index('y', box), index('width', box), index('height', box)],
      { ...change, arity: 'crop requires x, y, width, and height arguments' },
      cropped,
    ),
    rotate: builtin(
      'rotate',
      () => [image(), index('degrees', 'rotate requires a numeric degrees argument')],
      { ...change, arity: 'rotate requires a degrees argument' },
      (of, degrees) =>
        [90, 180, 270].includes(degrees)
          ? of.with(of.picture.rotate(degrees))
          : fail('rotate only supports 90, 180, or 270 degrees'),
    ),
    flip: builtin(
      'flip',
      () => [image(), string('direction', 'flip requires a string direction argument')],
      { ...change, arity: "flip requires a direction argument ('horizontal' or 'vertical')" },
      (of, direction) =>
        direction === 'horizontal' || direction === 'vertical'
          ? of.with(of.picture.flip(direction))
          : fail("flip direction must be 'horizontal' or 'vertical'"),
    ),
    to_grayscale: builtin(
      'to_grayscale',
      () => [image()],
      { ...change, arity: 'to_grayscale requires no arguments' },
      (of) => of.with(of.picture.grey()),
    ),
    blur: builtin(
      'blur',
      () => [image(), number('sigma', 'blur requires a numeric sigma argument')],
      { ...change, arity: 'blur requires a sigma argument' },
      (of, sigma) =>
        sigma >= 0 ? of.with(of.picture.blur(sigma)) : fail('blur requires a sigma that is not negative'),
    ),
    adjust_brightness: builtin(
      'adjust_brightness',
      () => [image(), number('factor', 'adjust_brightness requires a numeric factor argument')],
      { ...change, arity: 'adjust_brightness requires a factor argument' },
      (of, factor) => of.with(of.picture.linear(1, BRIGHTNESS_STEP * finite(factor))),
    ),
    adjust_contrast: builtin(
      'adjust_contrast',
      () => [image(), number('factor', 'adjust_contrast requires a numeric factor argument')],
      { ...change, arity: 'adjust_contrast requires a factor argument' },
      (of, percent) => {
        const factor = ((100 + finite(percent)) / 100) ** 2;
        return of.with(of.picture.linear(factor, 255 * (0.5 - 0.5 * factor)));
      },
    ),
    save: builtin(
      'image.save',
      () => [image(), string('path', 'save requires a string path argument')],
      {
        returns: 'bool',
        arity: 'save requires a path argument',
        capability: 'filesystem-write',
        requireCapability,
        suspends: true,
      },
      (of, path) => waitFor(savePicture(of.picture, path).then(() => true)),
    ),
  };
}

const BRIGHTNESS_STEP = 50;

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('an image cannot be adjusted by a factor that is not finite');
}

function resized(of: Image, width: number, height: number, mode: Value | undefined): Image {
  if (width < 1 || height < 1) return fail('resize requires a width and height of at least 1');
  const size = mode === 'fit' ? of.picture.fitting(width, height) : ([width, height] as const);
  try {
    checkSize(...size);
  } catch (error) {
    return fail(`Failed to resize: ${(error as Error).message}`);
  }
  return of.with(of.picture.resize(...size));
}

/** The part of the box that lies in the image. */
function cropped(of: Image, x: number, y: number, width: number, height: number): Image {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [
    Math.min(of.picture.width, left + width),
    Math.min(of.picture.height, top + height),
  ];
  if (!(right > left && bottom > top)) return fail('crop requires a box with a part of the image in it');
  return of.with(of.picture.crop(left, top, right - left, bottom - top));
}
