import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { pdf, png } from '../../files/samples.js';
import { here, startFilesApp } from '../../files/uploading.js';
import type { App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let teacher: Person;

beforeAll(async () => {
  app = await startFilesApp();
  school = await app.school();
  client = clientOf(app, school);
  teacher = await school.person(Role.TEACHER);
});
afterAll(() => app.close());

const line = 'POST /api/files/upload-signature/';
const picture = { file_type: 'image', context: 'profile_picture', folder: 'profiles', max_size: 5_242_880 };

describe('the documented upload', () => {
  test('signs, takes the file without a token, and shows it on the profile', async () => {
    const { status, body: leave } = await client.send(teacher, line, { body: picture });
    expect(status).toBe(200);
    expect(leave).toMatchObject({ folder: 'profiles', upload_url: expect.stringContaining(`/v1_1/${school.slug}/image/upload`) as string });
    expect(Date.parse(String(leave['expires_at'])) / 1000 - Number(leave['timestamp'])).toBe(300);

    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(png())]), 'me.png');
    for (const name of ['signature', 'timestamp', 'api_key', 'folder']) form.set(name, String(leave[name]));
    const uploaded = (await (await fetch(here(app, String(leave['upload_url'])), { method: 'POST', body: form })).json()) as {
      public_id: string;
    };
    const { body: profile } = await client.send(teacher, 'PATCH /api/users/profile/', { body: { profile_picture: uploaded.public_id } });
    expect(profile['profile_picture']).toBe(uploaded.public_id);
    const shown = await fetch(here(app, String(profile['profile_picture_url'])));
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png());
  });

  test('refuses what the context does not take, naming every field as the client sent it', async () => {
    const detailsOf = async (body: unknown) => {
      const answer = await client.send(teacher, line, { body });
      expect(answer.status).toBe(400);
      return Object.keys(answer.body['details'] as object);
    };
    expect(await detailsOf({ file_type: 'video', context: 'profile_picture', folder: 'medical' })).toEqual(['file_type', 'folder']);
    expect(await detailsOf({ file_type: 'image', context: 'no such thing' })).toEqual(['context']);
    expect(await detailsOf({ file_type: 'program', context: '', max_size: 0 })).toEqual(['file_type', 'context', 'max_size']);
    expect(await detailsOf({ file_type: 'image', context: 'school_logo' })).toEqual(['context']);
    expect(await detailsOf({})).toEqual(['file_type', 'context']);
  });

  test('counts signatures, in one budget with GraphQL', async () => {
    await using strict = await startFilesApp({ RATE_LIMIT_SCALE: '1' });
    const own = await strict.school();
    await own.sql(`update organization set settings = jsonb_set(settings, '{limits,uploads}', '2') where id = $1`, [own.id]);
    const who = await own.person(Role.STUDENT);
    const theirs = clientOf(strict, own);
    expect((await theirs.send(who, line, { body: picture })).headers.get('x-ratelimit-remaining')).toBe('1');
    const mutation = `mutation { createUploadSignature(input: { fileType: IMAGE, context: PROFILE_PICTURE }) { uploadSignature { signature } } }`;
    expect((await own.ask(who, mutation)).errors).toBeUndefined();
    const refused = await theirs.send(who, line, { body: picture });
    expect([refused.status, refused.headers.get('x-ratelimit-limit')]).toEqual([429, '2']);
    expect((await own.ask(who, mutation)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  test('keeps a document private', async () => {
    const { body: leave } = await client.send(teacher, line, { body: { file_type: 'document', context: 'medical_document' } });
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(pdf())]), 'proof.pdf');
    for (const name of ['signature', 'timestamp', 'api_key', 'folder']) form.set(name, String(leave[name]));
    const answer = await fetch(here(app, String(leave['upload_url'])), { method: 'POST', body: form });
    const { secure_url: url } = (await answer.json()) as { secure_url: string };
    expect((await fetch(here(app, url))).status).toBe(200);
    expect((await fetch(here(app, url.replace(/\?.*/, '')))).status).toBe(404);
  });
});
