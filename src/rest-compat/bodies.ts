import { finished } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { fault } from '../errors.js';
import type { Raw } from './coerce.js';
import { WireFaults } from './failures.js';

/** No documented JSON or form body comes near this. */
export const largestBody = 1_048_576;

export interface SentBody {
  readonly value: unknown;
  /** Every value came as text: a form. */
  readonly text: boolean;
}

const accepted = 'application/json, application/x-www-form-urlencoded, multipart/form-data';

/** Reads a body by its content type. No body at all is an empty one: the contract then names what is missing. */
export async function readBody(bytes: Buffer | undefined, contentType: string | undefined): Promise<SentBody> {
  if (!bytes || bytes.length === 0) return { value: {}, text: false };
  const type = (contentType ?? 'application/json').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/json' || type.endsWith('+json')) return { value: jsonIn(bytes), text: false };
  if (type === 'application/x-www-form-urlencoded') return { value: grouped(new URLSearchParams(utf8(bytes, 'form'))), text: true };
  if (type === 'multipart/form-data') return { value: grouped(await partsIn(bytes, contentType ?? '')), text: true };
  throw new WireFaults(fault('', 'MEDIA_TYPE', { allowed: accepted }));
}

function utf8(bytes: Buffer, form: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WireFaults(fault('', 'MALFORMED', { form }));
  }
}

function jsonIn(bytes: Buffer): unknown {
  const text = utf8(bytes, 'JSON');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new WireFaults(fault('', 'MALFORMED', { form: 'JSON' }));
  }
}

/** A file where no contract of ours asks for one: read past, and refused by the type of its field. */
interface StrayFile {
  readonly filename: string;
}

async function partsIn(bytes: Buffer, contentType: string): Promise<[string, string | StrayFile][]> {
  const parts: [string, string | StrayFile][] = [];
  try {
    const parser = Busboy({ headers: { 'content-type': contentType }, limits: { fieldSize: largestBody, fields: 1000, parts: 1000 } });
    parser.on('field', (name, value) => parts.push([name, value]));
    parser.on('file', (name, stream, filename) => {
      parts.push([name, { filename }]);
      // A body cut off inside a file fails twice: here, where nobody would hear it, and in the parser.
      stream.on('error', () => undefined);
      stream.resume();
    });
    parser.end(bytes);
    await finished(parser);
  } catch {
    throw new WireFaults(fault('', 'MALFORMED', { form: 'multipart/form-data' }));
  }
  return parts;
}

/** One value per name, or all of them where a name comes more than once. */
export function grouped<V>(pairs: Iterable<[string, V]>): Record<string, V | V[]> {
  const groups = new Map<string, V | V[]>();
  for (const [name, value] of pairs) {
    const known = groups.get(name);
    groups.set(name, known === undefined ? value : ([known, value].flat() as V[]));
  }
  return Object.fromEntries(groups);
}

/** The query of an address, with `+` and `%xx` read as browsers write them. */
export const queryIn = (url: string): Record<string, Raw> =>
  url.includes('?') ? grouped(new URLSearchParams(url.slice(url.indexOf('?') + 1))) : {};
