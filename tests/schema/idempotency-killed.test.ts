import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, sharedDatabaseUrl } from '../support/database.js';
import type { School } from '../support/school.js';
import { startServerProcess } from '../support/server-process.js';
import { create, CREATE_ROOM, room, rooms, withKey } from './keyed-rooms.js';

let app: App;
let school: School;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
});
afterAll(() => app.close());
describe('A server that is killed', () => {
  it('after the commit and before its answer has answered all the same when the request is sent again', async () => {
    await using process = await startServerProcess({ DATABASE_URL: sharedDatabaseUrl() });
    const { hostname, port } = new URL(process.url);
    const body = JSON.stringify({ query: CREATE_ROOM, variables: room('Killed') });
    // A connection whose answer nobody reads.
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\nx-organization: ${school.slug}\r\nauthorization: Bearer ${school.admin.token}\r\nidempotency-key: killed\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await expect.poll(() => rooms(school, 'Killed'), { timeout: 10_000, interval: 2 }).toBe(1);
    await process.kill();
    socket.destroy();
    const [made] = await school.sql<{ id: string }>(`select id::text as id from room where name = 'Killed' and organization_id = $1`, [
      school.id,
    ]);
    expect((await create(school, 'Killed', withKey('killed'))).data).toMatchObject({
      createRoom: { room: { id: made?.id, name: 'Killed' } },
    });
    expect(await rooms(school, 'Killed')).toBe(1);
  }, 90_000);

  it('before the commit has done nothing, and the request is done when it is sent again', async () => {
    await using database = await createTestDatabase();
    await using process = await startServerProcess({ DATABASE_URL: database.url });
    await using second = await startApp({ DATABASE_URL: database.url });
    const alone = await second.school();
    const blocker = await second.server.database.connect();
    try {
      // The record cannot be stored, so the change cannot be committed.
      await blocker.query('begin; lock table idempotency_record in share mode');
      const lost = fetch(`${process.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${alone.admin.token}`,
          ...alone.headers,
          ...withKey('before'),
        },
        body: JSON.stringify({ query: CREATE_ROOM, variables: room('Before') }),
      }).catch(() => 'lost');
      const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%insert into idempotency_record%'`;
      await expect.poll(async () => (await alone.sql(waiting)).length, { timeout: 10_000 }).toBe(1);
      await process.kill();
      expect(await lost).toBe('lost');
    } finally {
      await blocker.end();
    }
    expect(await rooms(alone, 'Before')).toBe(0);
    expect((await create(alone, 'Before', withKey('before'))).errors).toBeUndefined();
    expect(await rooms(alone, 'Before')).toBe(1);
  }, 90_000);
});
