import { choiceGrader } from './choice.js';

/** One of some choices. */
export const qcmSingle = choiceGrader({ choices: { min: 2, max: 26 }, several: false });
