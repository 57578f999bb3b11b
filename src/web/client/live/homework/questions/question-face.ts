import type { ComponentChild } from 'preact';

/** What a question shows itself with, and where a response goes. */
export interface Asked {
  /** Names the fields of this question in the page. */
  id: string;
  /** The question in the reader's language. */
  text: string;
  /** What is asked, as the server shows it: its shape depends on the type. */
  body: unknown;
  /** What is answered so far; null: nothing. */
  response: unknown;
  /** Takes a new response; null takes it back. */
  answer: (response: unknown) => void;
}

/** All that the page knows of one type of question. */
export interface QuestionFace {
  /** Whether the text of the question is part of its fields, so that it is not said above them as well. */
  ownText?: true;
  /** The fields to answer with. */
  Fields: (asked: Asked) => ComponentChild;
  /** A response, or a key, for people to read; empty for nothing. */
  say: (body: unknown, response: unknown) => readonly string[];
}

/** An item of a body: a choice, or something to match or to put in order. */
export interface Item {
  id: number;
  text: string;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
/** A list in a body or a response; none where there is none. */
export const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
};
/** The server makes these, each in one form: see `QuestionType` in the schema. */
export const itemsIn = (body: unknown, name: string): readonly Item[] => listIn(body, name) as readonly Item[];
export const idsIn = (response: unknown, name: string): readonly number[] => listIn(response, name) as readonly number[];
export const wordsIn = (value: unknown): string => {
  const text = fieldOf(value, 'text');
  return typeof text === 'string' ? text : '';
};
export const itemText = (items: readonly Item[], id: number): string => items.find((item) => item.id === id)?.text ?? '';
