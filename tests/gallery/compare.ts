import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What of a picture differs from another. */
export type Difference = {
  /** From 0 to 1. */
  readonly share: number;
  /** A picture of the differences, as PNG; undefined: the two have not the same size. */
  readonly picture?: Buffer;
};

/**
 * Compares a picture with one that is kept. Letters are smoothed a little otherwise on each machine, so pictures are kept and compared
 * at half their size, where that is gone; a box that moved or changed its colour is not.
 */
export function compare(accepted: Buffer, taken: Buffer): Difference {
  const [one, other] = [PNG.sync.read(accepted), halved(PNG.sync.read(taken))];
  const { width, height } = one;
  if (other.width !== width || other.height !== height) return { share: 1 };
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: 0.2 });
  return { share: pixels / (width * height), picture: PNG.sync.write(difference) };
}

/** A picture as it is kept: at half its size, with as few bytes as may be. */
export function packed(picture: Buffer): Buffer {
  return PNG.sync.write(halved(PNG.sync.read(picture)), { colorType: 2, deflateLevel: 9, filterType: -1 });
}

/** Each pixel is the mean of four. */
function halved({ width, height, data }: PNG): PNG {
  const half = new PNG({ width: width >> 1, height: height >> 1 });
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (dx: number, dy: number) => data[((2 * y + dy) * width + 2 * x + dx) * 4 + channel] ?? 0;
        half.data[(y * half.width + x) * 4 + channel] = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
      }
    }
  }
  return half;
}
