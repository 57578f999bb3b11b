import type { Target } from './load.js';

/** Sends one request and reads the answer; fails when it was not answered well. */
export async function ask<T = unknown>({ url, ...request }: Target): Promise<T> {
  const response = await fetch(url, request);
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${url}: ${response.status} ${text.slice(0, 500)}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}
