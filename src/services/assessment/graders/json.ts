import type { Notes } from './grader.js';

/** Reading JSON that may be anything. */

/** The fields of an object; none of what is no object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The items of a list; none of what is no list. */
export const listIn = (value: unknown, field: string): readonly unknown[] => {
  const { [field]: list } = fieldsOf(value);
  return Array.isArray(list) ? (list as unknown[]) : [];
};

export const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
/** A list of keys; undefined when it is none. */
export const idsIn = (value: unknown, field: string): readonly number[] | undefined => {
  const list = fieldsOf(value)[field];
  return Array.isArray(list) && list.every(isId) ? list : undefined;
};
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Notes fields that nobody asked for, so that a misspelt name never goes unnoticed. */
export function onlyFields(value: unknown, path: string, notes: Notes, ...names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    notes.add(path, 'WRONG_TYPE', { type: 'object' });
    return false;
  }
  const unknown = Object.keys(value).filter((name) => !names.includes(name));
  for (const name of unknown) notes.add(`${path}.${name}`, 'UNKNOWN_FIELD');
  return unknown.length === 0;
}

export interface Size {
  readonly min: number;
  readonly max: number;
}

/** A list of a size; undefined after noting what is wrong. */
export function readList(value: unknown, path: string, notes: Notes, { min, max }: Size): readonly unknown[] | undefined {
  if (!Array.isArray(value)) notes.add(path, value === undefined || value === null ? 'REQUIRED' : 'WRONG_TYPE', { type: 'list' });
  else if (value.length < min) notes.add(path, 'TOO_FEW', { min });
  else if (value.length > max) notes.add(path, 'TOO_MANY', { max });
  else return value as unknown[];
  return undefined;
}

/** A text that says something, trimmed; undefined after noting what is wrong. */
export function readText(value: unknown, path: string, notes: Notes, max: number): string | undefined {
  if (typeof value !== 'string') notes.add(path, value === undefined || value === null ? 'REQUIRED' : 'WRONG_TYPE', { type: 'text' });
  else if (value.trim() === '') notes.add(path, 'BLANK');
  else if (value.length > max) notes.add(path, 'TOO_LONG', { max });
  else return value.trim();
  return undefined;
}

/** A yes or no that may be left out. */
export function readFlag(value: unknown, path: string, notes: Notes): boolean | undefined {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  notes.add(path, 'WRONG_TYPE', { type: 'boolean' });
  return undefined;
}

/** Texts that are all different; undefined after noting what is wrong. */
export function readTexts(value: unknown, path: string, notes: Notes, size: Size, max: number): readonly string[] | undefined {
  const list = readList(value, path, notes, size);
  if (!list) return undefined;
  const texts = list.map((one, i) => readText(one, `${path}.${i}`, notes, max));
  const good = texts.filter((text) => text !== undefined);
  const repeated = texts.findIndex((text, i) => text !== undefined && texts.indexOf(text) < i);
  if (repeated >= 0) notes.add(`${path}.${repeated}`, 'DUPLICATE');
  return good.length === texts.length && repeated < 0 ? good : undefined;
}

/** Places of a list by the order of its texts alone, which tells nothing of how they belong together. */
export const neutralOrder = (texts: readonly string[]): readonly number[] =>
  texts.map((_, i) => i).toSorted((one, other) => ((texts[one] ?? '') < (texts[other] ?? '') ? -1 : 1));

/** A list in another order: each order is as likely as any other. */
export function shuffledList<T>(list: readonly T[], random: () => number): T[] {
  const drawn = list.map((one) => ({ one, at: random() }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

/** The text of an item of a body, by key. */
export function itemText(list: readonly unknown[], id: number): string {
  const item = list.find((one) => fieldsOf(one)['id'] === id);
  return item === undefined ? `#${id}` : textOf(fieldsOf(item)['text']);
}
export const hasItem = (list: readonly unknown[], id: number): boolean => list.some((one) => fieldsOf(one)['id'] === id);
