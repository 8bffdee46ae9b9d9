/**
 * Pictures as values. What a change of one gives is known at once, its size and whether it can be made; its pixels are
 * computed, once, when somebody wants them: when it is saved. So only loading and saving have to wait.
 */
import type { Sharp as Editing, default as sharp } from 'sharp';

export type Sharp = typeof sharp;

/** Rows from top to bottom, without gaps, a byte a channel. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** Grey, grey and opacity, red green blue, or these and opacity. */
  readonly channels: 1 | 2 | 3 | 4;
}

type Change = (pixels: Editing, channels: number) => Editing;

/** More are no picture but an attack on the memory. */
export const MAX_PIXELS = 67_108_864;

export class Picture {
  private computed: Promise<Pixels> | undefined;

  private constructor(
    private readonly sharp: Sharp,
    readonly width: number,
    readonly height: number,
    private readonly compute: () => Promise<Pixels>,
  ) {}

  static of(sharp: Sharp, pixels: Pixels): Picture {
    return new Picture(sharp, pixels.width, pixels.height, async () => pixels);
  }

  pixels(): Promise<Pixels> {
    return (this.computed ??= this.compute());
  }

  /** What the package does to pixels. */
  async edit(): Promise<Editing> {
    const { data, width, height, channels } = await this.pixels();
    return this.sharp(data, { raw: { width, height, channels }, limitInputPixels: MAX_PIXELS });
  }

  private changed(width: number, height: number, change: Change): Picture {
    return new Picture(this.sharp, width, height, async () => {
      const { channels } = await this.pixels();
      const { data, info } = await change(await this.edit(), channels)
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height, channels: info.channels as Pixels['channels'] };
    });
  }

  resize(width: number, height: number): Picture {
    return this.changed(width, height, (pixels) =>
      pixels.resize(width, height, { fit: 'fill', kernel: 'lanczos3' }),
    );
  }

  /** The largest size with the same ratio inside of a box. */
  fitting(width: number, height: number): [width: number, height: number] {
    const ratio = Math.min(width / this.width, height / this.height);
    return [Math.max(1, Math.round(this.width * ratio)), Math.max(1, Math.round(this.height * ratio))];
  }

  crop(left: number, top: number, width: number, height: number): Picture {
    return this.changed(width, height, (pixels) => pixels.extract({ left, top, width, height }));
  }

  rotate(degrees: number): Picture {
    const [width, height] = degrees === 180 ? [this.width, this.height] : [this.height, this.width];
    return this.changed(width, height, (pixels) => pixels.rotate(degrees));
  }

  flip(direction: 'horizontal' | 'vertical'): Picture {
    return this.sameSize((pixels) => (direction === 'horizontal' ? pixels.flop() : pixels.flip()));
  }

  grey(): Picture {
    return this.sameSize((pixels) => pixels.grayscale().toColourspace('b-w'));
  }

  blur(sigma: number): Picture {
    return sigma < LEAST_SIGMA
      ? this
      : this.sameSize((pixels) => pixels.blur(Math.min(sigma, LARGEST_SIGMA)));
  }

  /** Multiplies each channel but opacity and adds to it. */
  linear(factor: number, summand: number): Picture {
    return this.sameSize((pixels, channels) => {
      const hasOpacity = channels % 2 === 0;
      const colours = hasOpacity ? channels - 1 : channels;
      return pixels.linear(
        [...Array<number>(colours).fill(factor), ...(hasOpacity ? [1] : [])],
        [...Array<number>(colours).fill(summand), ...(hasOpacity ? [0] : [])],
      );
    });
  }

  private sameSize(change: Change): Picture {
    return this.changed(this.width, this.height, change);
  }
}

/** What the package takes; less changes nothing that could be seen. */
const LEAST_SIGMA = 0.3;
const LARGEST_SIGMA = 1000;
