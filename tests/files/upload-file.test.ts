import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import type { App } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { docx, pdf, png, svg, text, wav, zip } from './samples.js';
import { here, incomingOf, sendFile, sentFile, startFilesApp, storedOf, type SendOptions } from './uploading.js';

const megabyte = 1_048_576;

describe('uploadFile', () => {
  let app: App;
  let school: School;
  let student: Person;
  let teacher: Person;
  beforeAll(async () => {
    app = await startFilesApp();
    school = await app.school();
    [student, teacher] = [await school.person(Role.STUDENT), await school.person(Role.TEACHER)];
  });
  afterAll(() => app.close());

  const refusal = async (content: Buffer, options: SendOptions = {}, who: Person = student) =>
    (await sendFile(app, school, who, content, options)).errors?.[0]?.extensions.fields?.[0];
  const nothingIsLeft = async (): Promise<void> => {
    const rows = await school.sql('select storage_key from stored_file where organization_id = $1', [school.id]);
    expect(await storedOf(app, school)).toHaveLength(rows.length);
    expect(await incomingOf(app)).toEqual([]);
  };

  it('stores a picture, reads its size from the header and says whose it is', async () => {
    const content = png(8, 6);
    const file = await sentFile(app, school, student, content);
    expect(file).toMatchObject({
      kind: 'IMAGE',
      mimeType: 'image/png',
      format: 'png',
      bytes: content.length,
      width: 8,
      height: 6,
      isPrivate: false,
      attachedAt: null,
      ownerId: student.id,
    });
    expect(file.publicId).toMatch(new RegExp(`^profiles/user${student.id}_[\\w-]{20}$`));
    const response = await fetch(here(app, file.url));
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  });

  it.each([
    ['a PDF', pdf(), 'application/pdf', 'pdf'],
    [
      'a Word document, though it is a ZIP inside',
      docx(),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'docx',
    ],
    ['a text in any script', text(), 'text/plain', 'txt'],
    ['a picture', png(), 'image/png', 'png'],
  ])('tells %s by its content, whatever it is called', async (_what, content, mimeType, format) => {
    const file = await sentFile(app, school, student, content, { context: 'JUSTIFICATION', name: 'anything.exe' });
    expect(file).toMatchObject({ mimeType, format, isPrivate: true });
  });

  it.each([
    ['a ZIP called .png', zip({ 'a.txt': 'a' }), 'FILE_TYPE'],
    ['an SVG', svg(), 'FILE_TYPE'],
    ['a PDF where a picture is wanted', pdf(), 'FILE_TYPE'],
    ['bytes of no type', Buffer.alloc(5000, 1), 'FILE_TYPE'],
    ['nothing', Buffer.alloc(0), 'BLANK'],
    ['a picture that says it is huge', png(65_535, 65_535), 'IMAGE_SIZE'],
    ['a picture one pixel too wide', png(2049, 1), 'IMAGE_SIZE'],
    ['a picture that is too large', Buffer.concat([png(), Buffer.alloc(5 * megabyte)]), 'FILE_SIZE'],
    ['a picture that ends in its header', png().subarray(0, 20), 'FILE_BROKEN'],
  ])('refuses %s and keeps nothing of it', async (_what, content, code) => {
    expect(await refusal(content)).toMatchObject({ path: 'input.file', code });
    await nothingIsLeft();
  });

  it('refuses an SVG, a page and bytes of no type where texts are wanted', async () => {
    for (const content of [svg(), Buffer.from('  <!DOCTYPE html><script>1</script>'), Buffer.from([0xff, 0xfe, 0x41]), Buffer.from('a\0b')])
      expect(await refusal(content, { context: 'JUSTIFICATION', name: 'note.txt' })).toMatchObject({ code: 'FILE_TYPE' });
  });

  it('takes a recording of half an hour, and none that is longer', async () => {
    expect(await sentFile(app, school, teacher, wav(1800), { context: 'HOMEWORK' })).toMatchObject({ kind: 'AUDIO', format: 'wav' });
    expect(await refusal(wav(1801), { context: 'HOMEWORK' })).toMatchObject({ code: 'DURATION', max: 1800, seconds: 1801 });
    await nothingIsLeft();
  });

  it('takes the largest picture, to the byte', async () => {
    const content = Buffer.concat([png(), Buffer.alloc(5 * megabyte)]).subarray(0, 5 * megabyte);
    expect((await sentFile(app, school, student, content)).bytes).toBe(5 * megabyte);
  });

  it('keeps to those who may upload for it', async () => {
    expect(await refusal(png(), { context: 'SCHOOL_LOGO' })).toMatchObject({ path: 'input.context', code: 'NOT_YOURS' });
    expect(await refusal(png(), { context: 'LESSON_RESOURCE' })).toMatchObject({ path: 'input.context', code: 'NOT_YOURS' });
    expect(await sentFile(app, school, teacher, png(), { context: 'LESSON_RESOURCE' })).toMatchObject({ isPrivate: true });
    expect((await sendFile(app, school, null, png())).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('makes a public file private when asked, and a private one never public', async () => {
    expect(await sentFile(app, school, student, png(), { isPrivate: true })).toMatchObject({ isPrivate: true });
    expect(await sentFile(app, school, student, pdf(), { context: 'MEDICAL_DOCUMENT', isPrivate: false })).toMatchObject({
      isPrivate: true,
    });
  });

  it('answers a dry run and stores nothing', async () => {
    const before = await storedOf(app, school);
    const { data } = await sendFile(app, school, student, png(), { headers: { 'x-dry-run': 'true' } });
    expect(data?.uploadFile.file).toMatchObject({ kind: 'IMAGE' });
    expect(await storedOf(app, school)).toEqual(before);
    await nothingIsLeft();
  });

  it('wants the header that no foreign page can send', async () => {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: 'mutation { __typename }' }));
    form.set('map', '{}');
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: school.headers, body: form });
    expect(response.status).toBe(400);
  });

  it('refuses a form that is no GraphQL multipart request, or has too many files', async () => {
    const post = (form: FormData) =>
      fetch(`${app.url}/graphql`, { method: 'POST', headers: { ...school.headers, 'apollo-require-preflight': '1' }, body: form });
    const misordered = new FormData();
    misordered.set('map', '{}');
    expect((await post(misordered)).status).toBe(400);
    const many = new FormData();
    many.set('operations', '{"query":"{ __typename }"}');
    many.set('map', '{"0":["variables.a"],"1":["variables.b"]}');
    expect((await post(many)).status).toBe(413);
    const polluting = new FormData();
    polluting.set('operations', '{"query":"{ __typename }"}');
    polluting.set('map', '{"0":["__proto__.polluted"]}');
    await post(polluting);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('leaves nothing of an upload that is cut off', async () => {
    const boundary = 'cut';
    const part = (name: string, more: string, value: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
    const operations = JSON.stringify({
      query: 'mutation ($input: UploadFileInput!) { uploadFile(input: $input) { file { id } } }',
      variables: { input: { file: null, context: 'PROFILE_PICTURE' } },
    });
    const before = await school.sql('select id from stored_file where organization_id = $1', [school.id]);
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nX-Organization: ${school.slug}\r\nAuthorization: Bearer ${student.token}\r\n` +
        `Apollo-Require-Preflight: 1\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: 2000000\r\n\r\n` +
        part('operations', '', operations) +
        part('map', '', '{"0":["variables.input.file"]}') +
        `--${boundary}\r\nContent-Disposition: form-data; name="0"; filename="a.png"\r\n\r\n`,
    );
    socket.write(Buffer.concat([png(), Buffer.alloc(600_000)]));
    await expect.poll(() => incomingOf(app)).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => incomingOf(app)).toEqual([]);
    await pause(50);
    expect(await school.sql('select id from stored_file where organization_id = $1', [school.id])).toEqual(before);
    await nothingIsLeft();
    // Its slot is free again.
    for (let i = 0; i < 6; i++) await sentFile(app, school, student, png());
  });

  it('is done once under one key, however often it is sent', async () => {
    const before = await storedOf(app, school);
    const headers = { 'idempotency-key': 'an-upload-that-was-repeated' };
    const [one, two] = [await sentFile(app, school, student, png(), { headers }), await sentFile(app, school, student, png(), { headers })];
    expect(two).toEqual(one);
    expect(await storedOf(app, school)).toHaveLength(before.length + 1);
    // Another file is another request.
    const other = await sendFile(app, school, student, png(7, 7), { headers });
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
    expect(await storedOf(app, school)).toHaveLength(before.length + 1);
    await nothingIsLeft();
  });

  it('is done once under one key beside a mutation that takes no file, which is done once, too', async () => {
    const besides =
      'createUploadSignature(input: { fileType: IMAGE, context: PROFILE_PICTURE }) { uploadSignature { signature timestamp publicId } }';
    const send = () => sendFile(app, school, student, png(5, 5), { besides, headers: { 'idempotency-key': 'a-file-and-more' } });
    const [first, ...others] = [...(await Promise.all([send(), send()])), await send()];
    expect(first.errors).toBeUndefined();
    expect(others.map(({ data }) => data)).toEqual([first.data, first.data]);
    await nothingIsLeft();
  });

  it('is put off while too many come in', async () => {
    await using narrow = await startFilesApp({ UPLOADS_AT_ONCE: '4' });
    const own = await narrow.school();
    const { hostname, port } = new URL(narrow.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\n`,
    );
    await expect
      .poll(async () => {
        const { status, errors } = await sendFile(narrow, own, own.admin, png());
        return `${status} ${errors?.[0]?.extensions.code ?? 'taken'}`;
      })
      .toBe('503 UNAVAILABLE');
    socket.destroy();
    await expect.poll(async () => (await sendFile(narrow, own, own.admin, png())).status).toBe(200);
  });

  it('counts among the uploads of an hour', async () => {
    await using strict = await startFilesApp({ RATE_LIMIT_SCALE: '1' });
    const other = await strict.school();
    await other.sql(`update organization set settings = jsonb_set(settings, '{limits,uploads}', '2') where id = $1`, [other.id]);
    const who = await other.person(Role.STUDENT);
    for (let i = 0; i < 2; i++) await sentFile(strict, other, who, png());
    expect((await sendFile(strict, other, who, png())).errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', limit: 2 });
  });
});
