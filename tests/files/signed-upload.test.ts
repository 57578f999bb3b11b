import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import type { App } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { docx, pdf, png, zip } from './samples.js';
import { post, signed, type Signed } from './signing.js';
import { here, incomingOf, startFilesApp, storedOf } from './uploading.js';

const megabyte = 1_048_576;

describe('a signed upload', () => {
  let app: App;
  let school: School;
  let student: Person;
  let ahead = 0;
  beforeAll(async () => {
    app = await startFilesApp({}, { now: () => new Date(Date.now() + ahead * 1000) });
    school = await app.school();
    student = await school.person(Role.STUDENT);
  });
  afterAll(() => app.close());

  const filesOf = (publicId: string) =>
    school.sql<{ owner_id: string; checksum: string }>('select owner_id::text, checksum from stored_file where public_id = $1', [publicId]);

  it('stores the file as its signer, without a token, and answers as Cloudinary does', async () => {
    const leave = await signed(school, student);
    expect(leave).toMatchObject({ folder: 'profiles', maxSize: 5 * megabyte, allowedFormats: ['jpg', 'png', 'gif', 'webp'] });
    expect(Date.parse(leave.expiresAt) / 1000 - leave.timestamp).toBe(300);
    const content = png(20, 10);
    const { status, body } = await post(app, leave, content);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        public_id: leave.publicId,
        width: 20,
        height: 10,
        format: 'png',
        resource_type: 'image',
        bytes: content.length,
        type: 'upload',
        tags: [],
        original_filename: 'any name',
      },
    });
    expect(await filesOf(leave.publicId)).toEqual([{ owner_id: student.id, checksum: createHash('sha256').update(content).digest('hex') }]);
    for (const url of [body['url'], body['secure_url']]) {
      const response = await fetch(here(app, String(url)));
      expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
    }
  });

  it('answers a private file with a link that runs out', async () => {
    const leave = await signed(school, student, { context: 'MEDICAL_DOCUMENT', fileType: 'DOCUMENT' });
    expect(leave.uploadUrl).toContain('/raw/upload');
    const { body } = await post(app, leave, docx());
    expect(body).toMatchObject({ resource_type: 'raw', format: 'docx', type: 'private' });
    expect((await fetch(here(app, String(body['secure_url'])))).status).toBe(200);
  });

  it('takes a signature by SHA-256 too, with the fields before the file', async () => {
    const leave = await signed(school, student);
    const query = Object.fromEntries(new URL(leave.uploadUrl).searchParams);
    const parameters: Record<string, string> = { ...query, folder: leave.folder, timestamp: String(leave.timestamp) };
    const text = Object.entries(parameters)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${name}=${value}`)
      .join('&');
    const signature = createHash('sha256')
      .update(text + app.server.platform.files.keys.uploadSecret(school.id))
      .digest('hex');
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...parameters, signature, api_key: leave.apiKey })) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(png())]), 'a.png');
    const response = await fetch(here(app, leave.uploadUrl.replace(/\?.*/, '')), { method: 'POST', body: form });
    expect(response.status).toBe(200);
  });

  it.each<[string, (leave: Signed) => Record<string, string>, number, RegExp]>([
    [
      'an altered signature',
      ({ signature }) => ({ signature: signature.replace(/^./, (d) => (d === '0' ? '1' : '0')) }),
      401,
      /^Invalid Sig/,
    ],
    ['a signature that is none', () => ({ signature: 'zz\0' }), 401, /^Invalid Signature/],
    ['no signature', () => ({ signature: '' }), 400, /signature/],
    ['another folder', () => ({ folder: 'medical' }), 401, /^Invalid Signature/],
    ['a folder that climbs', () => ({ folder: '../../etc' }), 401, /^Invalid Signature/],
    ['another time', ({ timestamp }) => ({ timestamp: String(timestamp + 1) }), 401, /^Invalid Signature/],
    ['another name', () => ({ public_id: 'user1_x' }), 401, /^Invalid Signature/],
    ['more formats', () => ({ allowed_formats: 'pdf' }), 401, /^Invalid Signature/],
    ['a larger limit', () => ({ context: 'max_bytes=99999999' }), 401, /^Invalid Signature/],
    ['an api_key of nobody', () => ({ api_key: '123456789012345' }), 401, /^Unknown API key/],
    ['no api_key', () => ({ api_key: '' }), 401, /api_key/],
  ])('is refused with %s, and leaves nothing', async (_what, changed, status, message) => {
    const leave = await signed(school, student);
    const answer = await post(app, leave, png(), changed(leave));
    expect(answer.status).toBe(status);
    expect(answer.body.error?.message).toMatch(message);
    expect(await filesOf(leave.publicId)).toEqual([]);
    expect(await incomingOf(app)).toEqual([]);
  });

  it('is refused with the key or the address of another organization', async () => {
    const other = await app.school();
    const theirs = await signed(other, other.admin);
    const leave = await signed(school, student);
    expect(await post(app, leave, png(), { api_key: theirs.apiKey })).toMatchObject({ status: 401 });
    const moved = { ...leave, uploadUrl: leave.uploadUrl.replace(school.slug, other.slug) };
    expect(await post(app, moved, png())).toMatchObject({ status: 401, body: { error: { message: `Unknown API key ${leave.apiKey}` } } });
    expect(await post(app, moved, png(), { api_key: theirs.apiKey })).toMatchObject({ status: 401 });
    const nowhere = { ...leave, uploadUrl: leave.uploadUrl.replace(school.slug, 'nowhere') };
    expect(await post(app, nowhere, png())).toMatchObject({ status: 401 });
    expect(await storedOf(app, other)).toEqual([]);
  });

  it.each([
    ['climbs', '../user'],
    ['has a null character', 'user5_\0'],
    ['names nobody', 'picture'],
    ['is empty', ''],
    ['is too long', `user5_${'x'.repeat(300)}`],
  ])('is refused when its signed public_id %s', async (_what, name) => {
    const { timestamp, folder, uploadUrl, apiKey } = await signed(school, student);
    const { signUpload } = await import('../../src/services/files/sign-upload.js');
    const parameters = { public_id: name, folder, timestamp: String(timestamp) };
    const signature = signUpload(parameters, app.server.platform.files.keys.uploadSecret(school.id));
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(png())]), 'a.png');
    for (const [field, value] of Object.entries({ ...parameters, signature, api_key: apiKey })) form.set(field, value);
    const response = await fetch(here(app, uploadUrl.replace(/\?.*/, '')), { method: 'POST', body: form });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: { message: string } }).error.message).toMatch(/^public_id/);
  });

  it('is refused when its time is over, or has not come', async () => {
    const leave = await signed(school, student);
    ahead = 301;
    expect(await post(app, leave, png())).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringMatching(/^Stale/) as string } },
    });
    const early = await signed(school, student);
    ahead = 0;
    expect(await post(app, early, png())).toMatchObject({ status: 400 });
  });

  it.each([
    ['a ZIP', zip({ a: 'b' }), /type/],
    ['a document', pdf(), /type/],
    ['a picture that says it is huge', png(9000, 9000), /2048/],
    ['more than the limit', Buffer.concat([png(), Buffer.alloc(6 * megabyte)]), /^File size too large/],
  ])('refuses %s in the place of a picture', async (_what, content, message) => {
    const leave = await signed(school, student);
    const { status, body } = await post(app, leave, content);
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(message);
    expect(await filesOf(leave.publicId)).toEqual([]);
    expect(await incomingOf(app)).toEqual([]);
  });

  it('keeps to the size and the kind that were signed', async () => {
    const small = await signed(school, student, { maxSize: 100 });
    expect(small.maxSize).toBe(100);
    expect((await post(app, small, png())).body.error?.message).toBe(`File size too large. Got ${png().length}. Maximum is 100.`);
    expect((await signed(school, student, { maxSize: 999_999_999 })).maxSize).toBe(5 * megabyte);
    const sound = await signed(school, student, { fileType: 'DOCUMENT', context: 'HOMEWORK' });
    const asPicture = { ...sound, uploadUrl: sound.uploadUrl.replace('/raw/', '/image/') };
    expect((await post(app, asPicture, png())).body.error?.message).toMatch(/png not allowed/);
  });

  it('gives a name once: the same content again is the same upload, other content is refused', async () => {
    const leave = await signed(school, student);
    const first = await post(app, leave, png(4, 4));
    const again = await post(app, leave, png(4, 4));
    expect(again).toMatchObject({ status: 200, body: { existing: true, asset_id: first.body['asset_id'] } });
    expect(await post(app, leave, png(5, 5))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('in use') as string } },
    });
    const both = await signed(school, student);
    const raced = await Promise.all([post(app, both, png(6, 6)), post(app, both, png(7, 7))]);
    expect(raced.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect(await filesOf(both.publicId)).toHaveLength(1);
    const rows = await school.sql('select 1 from stored_file where organization_id = $1', [school.id]);
    expect(await storedOf(app, school)).toHaveLength(rows.length);
  });

  it('leaves nothing when it is cut off, and gives its place back', async () => {
    const leave = await signed(school, student);
    const { pathname, search } = new URL(leave.uploadUrl);
    const { hostname, port } = new URL(app.url);
    for (let i = 0; i < 6; i++) {
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: multipart/form-data; boundary=cut\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      const body = Buffer.concat([
        Buffer.from('--cut\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'),
        png(),
        Buffer.alloc(100_000),
      ]);
      socket.write(`${body.length.toString(16)}\r\n`);
      socket.write(body);
      socket.write('\r\n');
      await expect.poll(() => incomingOf(app)).toHaveLength(1);
      socket.destroy();
      await expect.poll(() => incomingOf(app)).toEqual([]);
    }
    expect(await filesOf(leave.publicId)).toEqual([]);
    expect(await post(app, leave, png())).toMatchObject({ status: 200 });
  });

  it('bounds how many come in at once from one address', async () => {
    await using narrow = await startFilesApp({ UPLOADS_AT_ONCE: '4' });
    const own = await narrow.school();
    const leave = await signed(own, own.admin);
    const { pathname } = new URL(leave.uploadUrl);
    const { hostname, port } = new URL(narrow.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\n`,
    );
    await expect.poll(async () => (await post(narrow, leave, png())).status).toBe(429);
    socket.destroy();
    await expect.poll(async () => (await post(narrow, leave, png())).status).toBe(200);
  });

  it('refuses forms that it cannot read', async () => {
    const { uploadUrl, ...leave } = await signed(school, student);
    const send = async (init: RequestInit, url = uploadUrl) => (await fetch(here(app, url), { method: 'POST', ...init })).status;
    expect(await send({ body: '{}', headers: { 'content-type': 'application/json' } })).toBe(400);
    expect(await send({ body: 'x', headers: { 'content-type': 'multipart/form-data' } })).toBe(400);
    const fields = new FormData();
    fields.set('signature', leave.signature);
    expect(await send({ body: fields })).toBe(400);
    const address = new FormData();
    address.set('file', 'http://127.0.0.1/secret');
    expect(await send({ body: address })).toBe(400);
    const many = new FormData();
    for (let i = 0; i < 200; i++) many.set(`f${i}`, 'x');
    expect(await send({ body: many })).toBe(400);
    expect(await send({ body: fields }, uploadUrl.replace('/image/', '/nothing/'))).toBe(400);
  });

  it('is signed only for what the context and the role allow', async () => {
    const refused = async (who: Person, input: Record<string, unknown>) =>
      (
        await school.ask(
          who,
          'mutation ($input: CreateUploadSignatureInput!) { createUploadSignature(input: $input) { uploadSignature { signature } } }',
          {
            input: { fileType: 'IMAGE', context: 'PROFILE_PICTURE', ...input },
          },
        )
      ).errors?.[0]?.extensions.fields?.[0];
    expect(await refused(student, { folder: 'medical' })).toMatchObject({ path: 'input.folder', code: 'NOT_ONE_OF' });
    expect(await refused(student, { fileType: 'VIDEO' })).toMatchObject({ path: 'input.fileType', code: 'NOT_ONE_OF' });
    expect(await refused(student, { context: 'LESSON_RESOURCE' })).toMatchObject({ path: 'input.context', code: 'NOT_YOURS' });
    expect(await refused(student, { maxSize: 0 })).toMatchObject({ path: 'input.maxSize' });
    expect(await refused(student, { folder: 'profiles' })).toBeUndefined();
  });

  it('of an account that was deleted meanwhile is refused', async () => {
    const leaver = await school.person(Role.STUDENT);
    const leave = await signed(school, leaver);
    await school.sql('update user_account set is_active = false, deleted_at = now() where id = $1', [leaver.id]);
    expect(await post(app, leave, png())).toMatchObject({ status: 401 });
    expect(await filesOf(leave.publicId)).toEqual([]);
  });
});
