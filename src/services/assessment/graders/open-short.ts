import { openGrader } from './open.js';

/** A few words. */
export const openShort = openGrader(200);
