import type { FieldFault } from '../errors.js';
import { AppError, fault, invalid } from '../errors.js';
import type { FieldCode } from '../field-sentences.js';
import type { Facts } from '../messages.js';

/** Collects what is wrong with an input, so that the client hears of all of it at once. */
export class Faults {
  readonly #found: FieldFault[] = [];

  /** Notes a fault. */
  add(path: string, code: FieldCode, facts?: Facts): void {
    this.#found.push(fault(path, code, facts));
  }

  /** Notes a fault when a condition holds. */
  when(condition: boolean, path: string, code: FieldCode, facts?: Facts): void {
    if (condition) this.add(path, code, facts);
  }

  /** Notes a null where the client may leave a value out, or send one, but not clear it. */
  notNull<T extends object>(input: T, ...names: (keyof T & string)[]): void {
    for (const name of names) this.when(input[name] === null, `input.${name}`, 'NULL');
  }

  /** Notes what is left out, where there is nothing yet that it could leave as it is. */
  required<T extends object>(input: T, ...names: (keyof T & string)[]): void {
    for (const name of names) this.when(input[name] === undefined, `input.${name}`, 'REQUIRED');
  }

  /** What a promise gives, or undefined after noting the faults that it failed with. */
  async of<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof AppError) || !error.detail.fields) throw error;
      this.#found.push(...error.detail.fields);
      return undefined;
    }
  }

  /** The row of an id that may be left out, or null to clear; undefined too when there is a fault with it. */
  async named<T>(id: string | null | undefined, load: (id: string) => Promise<T>): Promise<T | null | undefined> {
    return typeof id === 'string' ? this.of(load(id)) : id;
  }

  /** Nothing, or all that was noted, thrown as one error. */
  stop(): void {
    if (this.#found.length) throw invalid(...this.#found);
  }

  /** A value that stands unless a fault was noted: throws the faults when it is missing. */
  settled<T>(value: T | null | undefined): T {
    this.stop();
    if (value === undefined || value === null) throw new Error('a value is missing, but no fault was noted for it');
    return value;
  }
}
