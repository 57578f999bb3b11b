import { openGrader } from './open.js';

/** A text. */
export const openLong = openGrader(2000);
