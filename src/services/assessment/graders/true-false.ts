import { choiceGrader } from './choice.js';

/** One of two choices. */
export const trueFalse = choiceGrader({ choices: { min: 2, max: 2 }, several: false });
