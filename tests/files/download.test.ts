import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import type { App } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { pdf, png, text } from './samples.js';
import { here, sentFile, startFilesApp, type FileShown } from './uploading.js';

describe('a file', () => {
  let app: App;
  let school: School;
  let student: Person;
  let open: FileShown;
  let secret: FileShown;
  let ahead = 0;
  const content = png(30, 20);
  beforeAll(async () => {
    app = await startFilesApp({}, { now: () => new Date(Date.now() + ahead * 1000) });
    school = await app.school();
    student = await school.person(Role.STUDENT);
    open = await sentFile(app, school, student, content, { name: 'Élève 1.png' });
    secret = await sentFile(app, school, student, pdf(), { context: 'MEDICAL_DOCUMENT', name: '../../شهادة\r\nX: y.pdf' });
  });
  afterAll(() => app.close());

  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') => fetch(here(app, url), { method, headers });
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it('that is public has a stable address, is kept for good, and is harmless when opened', async () => {
    expect(open.url).toBe(`${app.config.publicUrl}/files/${school.slug}/${open.publicId}`);
    const response = await get(open.url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(content.length),
      'cache-control': 'public, max-age=31536000, immutable',
      etag: expect.stringMatching(/^"[\da-f]{64}"$/) as string,
      'last-modified': expect.stringMatching(/GMT$/) as string,
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*sandbox$/) as string,
    });
    expect(response.headers.get('content-disposition')).toMatch(
      /^inline; filename="\?l\?ve 1.png"; filename\*=UTF-8''%C3%89l%C3%A8ve%201.png$/,
    );
    expect(await bytesOf(response)).toEqual(content);
  });

  it("is read under the address that Cloudinary's clients make", async () => {
    for (const place of [`image/upload/${open.publicId}.png`, `image/upload/v1/${open.publicId}.png`, `image/upload/v1/${open.publicId}`])
      expect((await get(`${app.url}/${school.slug}/${place}`)).status).toBe(200);
    expect((await get(`${app.url}/${school.slug}/image/upload/w_100/${open.publicId}.png`)).status).toBe(404);
    expect((await get(`${app.url}/${school.slug}/raw/upload/v1/${secret.publicId}.pdf`)).status).toBe(404);
  });

  it('answers HEAD as GET, without the bytes', async () => {
    const [head, whole] = [await get(open.url, {}, 'HEAD'), await get(open.url)];
    expect(head.status).toBe(200);
    for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'accept-ranges'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect(await bytesOf(head)).toHaveLength(0);
  });

  it('that the client has already is not sent again', async () => {
    const { headers } = await get(open.url);
    const etag = headers.get('etag') ?? '';
    expect((await get(open.url, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(open.url, { 'if-none-match': `W/"x", ${etag}` })).status).toBe(304);
    expect((await get(open.url, { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get(open.url, { 'if-modified-since': headers.get('last-modified') ?? '' })).status).toBe(304);
    expect((await get(open.url, { 'if-modified-since': 'Mon, 15 Jan 2024 10:30:00 GMT' })).status).toBe(200);
  });

  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-19', 10, 20],
    ['bytes=-5', -5, undefined],
    ['bytes=5-', 5, undefined],
    ['bytes=0-99999999', 0, undefined],
    ['bytes=0-0', 0, 1],
  ])('gives the part %s', async (range, from, to) => {
    const response = await get(open.url, { range });
    const part = content.subarray(from, to);
    expect(response.status).toBe(206);
    expect(await bytesOf(response)).toEqual(part);
    expect(response.headers.get('content-length')).toBe(String(part.length));
    const first = from < 0 ? content.length + from : from;
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${first + part.length - 1}/${content.length}`);
  });

  it('refuses a part that is not there, and gives all where the part makes no sense', async () => {
    const beyond = await get(open.url, { range: `bytes=${content.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
    for (const range of ['bytes=a-b', 'lines=0-5', 'bytes=0-1,4-5', 'bytes=5-2'])
      expect([200, 416]).toContain((await get(open.url, { range })).status);
    const { headers } = await get(open.url);
    expect((await get(open.url, { range: 'bytes=0-1', 'if-range': headers.get('etag') ?? '' })).status).toBe(206);
    expect((await get(open.url, { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
  });

  it('that is private is read only by its link, and the link runs out', async () => {
    const response = await get(secret.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="/);
    expect(disposition).not.toContain('/');
    expect((await get(secret.url.replace(/\?.*/, ''))).status).toBe(404);
    ahead = 599;
    expect((await get(secret.url)).status).toBe(200);
    ahead = 901;
    expect((await get(secret.url)).status).toBe(403);
    ahead = 0;
  });

  it('that is private refuses a link that was altered, of another file or of another organization', async () => {
    const { searchParams } = new URL(secret.url);
    const link = (changes: Record<string, string>, slug = school.slug, publicId = secret.publicId) =>
      get(`${app.url}/files/${slug}/${publicId}?${new URLSearchParams({ ...Object.fromEntries(searchParams), ...changes }).toString()}`);
    expect((await link({})).status).toBe(200);
    expect((await link({ expires: String(Number(searchParams.get('expires')) + 60) })).status).toBe(403);
    expect((await link({ signature: '00'.repeat(32) })).status).toBe(403);
    expect((await link({ signature: '' })).status).toBe(403);
    const another = await sentFile(app, school, student, pdf(), { context: 'MEDICAL_DOCUMENT' });
    expect((await link({}, school.slug, another.publicId)).status).toBe(403);
    const other = await app.school();
    expect((await link({}, other.slug)).status).toBe(403);
  });

  it.each([
    '../../etc/passwd',
    '%2e%2e/%2e%2e/etc/passwd',
    'profiles/%00',
    'profiles/nobody',
    `${'x/'.repeat(200)}x`,
    '',
    '..%2f..%2fpackage.json',
  ])('called %j is not there', async (name) => {
    expect((await get(`${app.url}/files/${school.slug}/${name}`)).status).toBe(404);
  });

  it('of another organization is not there under this name', async () => {
    const other = await app.school();
    expect((await get(`${app.url}/files/${other.slug}/${open.publicId}`)).status).toBe(404);
    const query = 'query ($id: ID!) { storedFile(id: $id) { url } }';
    expect((await other.ask(other.admin, query, { id: open.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is listed to its owner and to the office, and to nobody else', async () => {
    const staff = await school.person(Role.STAFF);
    const classmate = await school.person(Role.STUDENT);
    const seen = async (who: Person) =>
      (
        await school.ask<{ storedFiles: { nodes: { publicId: string }[] } }>(who, '{ storedFiles(first: 100) { nodes { publicId } } }')
      ).data.storedFiles.nodes.map(({ publicId }) => publicId);
    expect(await seen(student)).toContain(secret.publicId);
    expect(await seen(staff)).toContain(secret.publicId);
    expect(await seen(classmate)).toEqual([]);
    const query = 'query ($id: ID!) { storedFile(id: $id) { url } }';
    expect((await school.ask(classmate, query, { id: secret.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('that is deleted is not read any more; one that is in use is not deleted', async () => {
    const file = await sentFile(app, school, student, text(), { context: 'HOMEWORK' });
    const remove = (who: Person, id: string) =>
      school.ask<{ deleteFile: { deletedFileId: string } }>(who, 'mutation ($id: ID!) { deleteFile(id: $id) { deletedFileId } }', { id });
    const classmate = await school.person(Role.STUDENT);
    expect((await remove(classmate, file.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await school.sql('update stored_file set uses = 1, attached_at = now() where id = $1', [file.id]);
    expect((await remove(student, file.id)).errors?.[0]?.extensions.fields?.[0]).toMatchObject({ path: 'id', code: 'IN_USE' });
    await school.sql('update stored_file set uses = 0, attached_at = null where id = $1', [file.id]);
    expect((await remove(student, file.id)).data.deleteFile.deletedFileId).toBe(file.id);
    expect((await get(file.url)).status).toBe(404);
  });
});
