import { instant } from '../../reading/shape.js';

/** An instant that plain SQL answered: MikroORM's connections leave it the text that PostgreSQL sends. */
export const dateOf = (value: unknown): Date => new Date(instant(value));
