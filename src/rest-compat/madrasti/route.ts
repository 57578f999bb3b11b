import { routesOf } from '../dialect.js';
import type { Wire } from './wire.js';

/** A row of the Madrasti dialect, checked against its contract by the compiler. */
export const route = routesOf<Wire>();
