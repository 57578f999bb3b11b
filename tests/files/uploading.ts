import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../../src/config.js';
import type { StartOptions } from '../../src/server.js';
import { startApp, type Answer, type App } from '../support/app.js';
import type { Person, School } from '../support/school.js';

/** A server with a folder of its own for files, which goes with it. */
export async function startFilesApp(settings: Environment = {}, options: StartOptions = {}): Promise<App> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madrasti-files-'));
  const app = await startApp({ FILES_DIR: folder, ...settings }, options);
  const close = async (): Promise<void> => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...app, close, [Symbol.asyncDispose]: close };
}

/** What tests ask of an uploaded file. */
export interface FileShown {
  readonly id: string;
  readonly publicId: string;
  readonly kind: string;
  readonly mimeType: string;
  readonly format: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly isPrivate: boolean;
  readonly attachedAt: string | null;
  readonly ownerId: string;
  readonly url: string;
}
const shown = 'id publicId kind mimeType format bytes width height isPrivate attachedAt ownerId url';

/** Sends a file through the GraphQL multipart request. */
export async function sendFile(
  app: App,
  school: School,
  who: Person | null,
  content: Buffer,
  { context = 'PROFILE_PICTURE', name = 'picture.png', isPrivate, headers = {}, besides = '' }: SendOptions = {},
): Promise<Answer<({ uploadFile: { file: FileShown } } & Record<string, unknown>) | null>> {
  const form = new FormData();
  const query = `mutation ($input: UploadFileInput!) { uploadFile(input: $input) { file { ${shown} } } ${besides} }`;
  form.set(
    'operations',
    JSON.stringify({ query, variables: { input: { file: null, context, ...(isPrivate !== undefined && { isPrivate }) } } }),
  );
  form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
  form.set('0', new Blob([new Uint8Array(content)]), name);
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'apollo-require-preflight': '1',
      ...school.headers,
      ...(who && { authorization: `Bearer ${who.token}` }),
      ...headers,
    },
    body: form,
  });
  return { ...((await response.json()) as Omit<Answer<never>, 'status'>), status: response.status };
}
export interface SendOptions {
  readonly context?: string;
  readonly name?: string;
  readonly isPrivate?: boolean;
  readonly headers?: Record<string, string>;
  /** Another mutation of the same operation. */
  readonly besides?: string;
}

/** Sends a file that must be taken, and answers it. */
export async function sentFile(app: App, school: School, who: Person, content: Buffer, options: SendOptions = {}): Promise<FileShown> {
  const { data, errors } = await sendFile(app, school, who, content, options);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.uploadFile.file;
}

/** Files that are still coming in on a server with a folder of its own. */
export const incomingOf = (app: App): Promise<string[]> => readdir(app.server.platform.files.storage.incoming).catch(() => []);

/** Keys of all that the storage has of a school. */
export async function storedOf(app: App, school: School): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of app.server.platform.files.storage.list(school.id)) keys.push(key);
  return keys;
}

/** An address of our own, on the port that the server under test listens on. */
export const here = (app: App, url: string): string => {
  const { pathname, search } = new URL(url);
  return `${app.url}${pathname}${search}`;
};
