/** The most points, or coins, that one movement may bring and that an account may have gained. */
export const mostPoints = 100_000_000;
