/** Long enough for everything that was going to arrive here to have arrived. */
export const settled = (milliseconds = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
