import { choiceGrader } from './choice.js';

/** Any of some choices, all of the right ones and no other. */
export const qcmMultiple = choiceGrader({ choices: { min: 2, max: 26 }, several: true });
