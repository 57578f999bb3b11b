import type { FieldCode } from '../../../field-sentences.js';
import type { Facts } from '../../../messages.js';

/** Notes what is wrong with a value: where it stands, and which rule it breaks. */
export interface Notes {
  add(path: string, code: FieldCode, facts?: Facts): void;
}

/** What everybody may see of a question, and what is right; both are JSON. No key: nothing is right or wrong by itself. */
export interface Content {
  readonly body: object;
  readonly answerKey: object | null;
}

/** What the server says of a response; a person has to say it of what it cannot. */
export type Verdict = 'RIGHT' | 'WRONG' | 'PERSON';

/**
 * All that is known of one type of question. Pure: a grader reads no clock, no chance and no database. What it wrote itself it reads back
 * as unknown, so that nothing which stands in the database can make it fail.
 */
export interface Grader {
  /** Reads what an author wrote; undefined after noting what is wrong with it. `keyed`: something has to be right. */
  readContent(content: unknown, path: string, notes: Notes, keyed: boolean): Content | undefined;
  /** The body in another order, as `random` (0 up to 1) decides; left out where there is nothing to shuffle. */
  shuffled?(body: unknown, random: () => number): object;
  /** Reads what a student answers, in its one canonical form; null for nothing, undefined after noting what is wrong with it. */
  readResponse(response: unknown, body: unknown, path: string, notes: Notes): object | null | undefined;
  /** Judges a response in its canonical form. Anything that is none is wrong. */
  grade(body: unknown, answerKey: unknown, response: unknown): Verdict;
  /** What a response says, for people to read. */
  say(body: unknown, response: unknown): string;
  /** What is right, for people to read; null without a key. */
  sayKey(body: unknown, answerKey: unknown): string | null;
}
