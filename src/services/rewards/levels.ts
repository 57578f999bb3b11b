import type { Settings } from '../../settings.js';

/** How many points each level takes: numbers that an organization may set. */
export type LevelPolicy = Settings['rewards']['levels'];

/** A level, and how much of the way to the next one is done. */
export interface Level {
  /** From 1 to the highest. */
  readonly level: number;
  /** 0 to 100 with one decimal; 100 at the highest level only. */
  readonly progress: number;
}

/**
 * The level that points have reached. The first step takes `firstStep` points and each further one `growth` more, so that with 100 and 50
 * level 2 begins at 100 points, level 3 at 250, level 4 at 450.
 */
export function levelOf(points: number, { firstStep, growth, highest }: LevelPolicy): Level {
  let level = 1;
  let left = Math.max(0, points);
  let step = firstStep;
  while (level < highest && left >= step) {
    left -= step;
    step += growth;
    level += 1;
  }
  // Rounded down: 100 means that the level is reached.
  return { level, progress: level === highest ? 100 : Math.floor((1000 * left) / step) / 10 };
}
