import { fault, invalid, type AppError } from '../../errors.js';
import type { FieldCode } from '../../field-sentences.js';
import type { Facts } from '../../messages.js';

/** A file that is not taken, and why. Each road tells it in its own form. */
export class RefusedUpload extends Error {
  constructor(
    readonly code: FieldCode,
    readonly facts: Facts = {},
  ) {
    super(`the upload is refused: ${code}`);
    this.name = 'RefusedUpload';
  }

  /** As a fault of the field that the file was sent in. */
  at(path: string): AppError {
    return invalid(fault(path, this.code, this.facts));
  }
}
