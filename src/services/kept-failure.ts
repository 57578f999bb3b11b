import { AppError } from '../errors.js';

/** A failure that changes something, such as a stolen token that ends its session: the change is committed, then the client is told. */
export class KeptFailure extends AppError {}
