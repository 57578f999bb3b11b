import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { check } from './client.js';

let app: App;
let school: School;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
});
afterAll(() => app.close());

/** What came over the wire, to the byte. */
async function send(
  line: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<{ status: number; text: string; tag: string | null }> {
  const answer = await app.rest(line, { token: school.admin.token, body, headers: { ...school.headers, ...headers } });
  const [method = '', url = ''] = line.split(' ');
  check.check(method, url, { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: answer.text });
  return { status: answer.status, text: answer.text, tag: answer.headers.get('etag') };
}
const key = (name: string) => ({ 'idempotency-key': name });
const room = (name: string) => ({ name, room_number: name, room_type: 'CLASSROOM' });
const rooms = async (name: string): Promise<number> => (await school.sql('select id from room where name = $1', [name])).length;

describe('A write of a dialect with an Idempotency-Key', () => {
  it('is answered the second time with the very bytes of the first', async () => {
    const first = await send('POST /api/schools/rooms/', room('REST once'), key('made'));
    const again = await send('POST /api/schools/rooms/', room('REST once'), key('made'));
    expect(first.status).toBe(201);
    expect(again).toEqual(first);
    expect(await rooms('REST once')).toBe(1);
  });

  it('does not delete twice, and says the same', async () => {
    const { id } = JSON.parse((await send('POST /api/schools/rooms/', room('REST gone'), {})).text) as { id: number };
    const first = await send(`DELETE /api/schools/rooms/${id}/`, undefined, key('gone'));
    expect(await send(`DELETE /api/schools/rooms/${id}/`, undefined, key('gone'))).toEqual(first);
    expect(first.status).toBe(204);
    expect((await send(`DELETE /api/schools/rooms/${id}/`, undefined, {})).status).toBe(404);
  });

  it('is refused in the envelope when the key was used for another body, path or id', async () => {
    await send('POST /api/schools/rooms/', room('REST body'), key('body'));
    for (const [line, body] of [
      ['POST /api/schools/rooms/', room('REST other')],
      ['POST /api/schools/subjects/', { name: 'Sciences', code: 'SC' }],
    ] as const) {
      const refused = await send(line, body, key('body'));
      expect([refused.status, (JSON.parse(refused.text) as { error_code: string }).error_code]).toEqual([409, 'IDEMPOTENCY_CONFLICT']);
    }
    expect(await rooms('REST other')).toBe(0);
  });

  it('answers the first result although its If-Match holds no longer, because of itself', async () => {
    const { id } = JSON.parse((await send('POST /api/schools/rooms/', room('REST match'), {})).text) as { id: number };
    const { tag } = await send(`GET /api/schools/rooms/${id}/`, undefined, {});
    const change = () =>
      send(`PUT /api/schools/rooms/${id}/`, { ...room('REST match'), capacity: 31 }, { ...key('match'), 'if-match': tag ?? '' });
    const first = await change();
    expect(first.status).toBe(200);
    expect(await change()).toEqual(first);
    expect(
      (await send(`PUT /api/schools/rooms/${id}/`, { ...room('REST match'), capacity: 32 }, { ...key('late'), 'if-match': tag ?? '' }))
        .status,
    ).toBe(412);
  });

  it('names a key that is too long', async () => {
    const refused = await send('POST /api/schools/rooms/', room('REST long'), key('k'.repeat(201)));
    expect([refused.status, Object.keys((JSON.parse(refused.text) as { details: object }).details)]).toEqual([400, ['Idempotency-Key']]);
  });
});
