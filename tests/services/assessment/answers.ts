/** Answers to the questions of classwork: to a choice, rightly and wrongly, and to an open question. */
export const right = { choices: [2] };
export const wrong = { choices: [1] };
export const said = { text: 'Parce que' };
