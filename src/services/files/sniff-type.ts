import { readFile } from 'node:fs/promises';
import { fileTypeFromBuffer, fileTypeFromFile, type FileTypeResult } from 'file-type';
import { imageSize } from 'image-size';
import { FileKind } from '../../entities/files/stored-file.js';
import { RefusedUpload } from './refused-upload.js';
import { fileTypes, formatsOf, largest, largestOfAll, longest, widest, type FileType } from './upload-rules.js';

/** So much of a file's beginning tells what it is; only for containers such as DOCX the whole is needed. */
export const headBytes = 4100;

/** Names of one type that differ from ours. */
const alsoCalled: Readonly<Record<string, string>> = {
  'image/apng': 'image/png',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
};
const zip = 'application/zip';
const oldOffice = 'application/x-cfb';

const typeNamed = (mimeType: string): FileType | undefined =>
  fileTypes.find((type) => type.mimeType === (alsoCalled[mimeType] ?? mimeType));

/**
 * What the beginning of a file says: the most bytes that it may have, when it may be of one of the kinds; otherwise it is refused at once.
 * A text shows only as a whole that it is one.
 */
export async function limitByHead(head: Uint8Array, kinds: readonly FileKind[]): Promise<number> {
  const found = await detected(() => fileTypeFromBuffer(head));
  if (found && [zip, oldOffice].includes(found.mime)) return limitOf(FileKind.DOCUMENT, kinds);
  if (found) return limitOf(typeNamed(found.mime)?.kind, kinds);
  return limitOf(FileKind.DOCUMENT, kinds);
}
function limitOf(kind: FileKind | undefined, kinds: readonly FileKind[]): number {
  if (kind === undefined || !kinds.includes(kind)) throw wrongType(kinds);
  return Math.min(largest[kind], largestOfAll);
}

/** The type of a whole file, told by its content and nothing else: no name and no header is believed. */
export async function typeOfFile(path: string, kinds: readonly FileKind[]): Promise<FileType> {
  const found = await detected(() => fileTypeFromFile(path));
  const mimeType = found ? (found.mime === oldOffice && (await holdsWord(path)) ? 'application/msword' : found.mime) : 'text/plain';
  const type = typeNamed(mimeType);
  if (!type || !kinds.includes(type.kind) || (!found && !(await isPlainText(path)))) throw wrongType(kinds);
  return type;
}

/** Width and height of an image, read from its header: nothing is decoded. */
export async function sizeOfImage(path: string): Promise<{ width: number; height: number }> {
  let size: { width: number; height: number };
  try {
    size = imageSize(await readFile(path));
  } catch {
    throw new RefusedUpload('FILE_BROKEN');
  }
  const { width, height } = size;
  if (!(width > 0 && height > 0)) throw new RefusedUpload('FILE_BROKEN');
  if (width > widest || height > widest) throw new RefusedUpload('IMAGE_SIZE', { width, height, max: widest });
  return { width, height };
}

/** Refuses a recording that says it is longer than its kind may be. One that does not say is taken: its size is bounded all the same. */
export async function checkDuration(path: string, kind: FileKind): Promise<void> {
  const max = longest[kind];
  if (max === undefined) return;
  const { parseFile } = await import('music-metadata');
  const duration = await parseFile(path, { duration: true, skipCovers: true, skipPostHeaders: true }).then(
    ({ format }) => format.duration ?? 0,
    () => 0,
  );
  if (duration > max) throw new RefusedUpload('DURATION', { max, seconds: Math.round(duration) });
}

const wrongType = (kinds: readonly FileKind[]): RefusedUpload => new RefusedUpload('FILE_TYPE', { allowed: formatsOf(kinds).join(', ') });

/** A container that breaks off, or lies about its parts, is of no type. */
async function detected(detect: () => Promise<FileTypeResult | undefined>): Promise<FileTypeResult | undefined> {
  try {
    return await detect();
  } catch {
    throw new RefusedUpload('FILE_BROKEN');
  }
}

/** The old formats of Word, Excel and others are one container; a Word document has a stream of this name in it. */
const holdsWord = async (path: string): Promise<boolean> => (await readFile(path)).includes(Buffer.from('WordDocument', 'utf16le'));

// eslint-disable-next-line no-control-regex -- these are the characters that no text has
const notText = /[\0-\x08\x0B\x0E-\x1F\x7F]/;
/** Text in UTF-8, and no markup: a browser that guesses would take SVG or HTML for a page. */
async function isPlainText(path: string): Promise<boolean> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return !notText.test(text) && !text.trimStart().startsWith('<');
  } catch {
    return false;
  }
}
