import { expect, it } from 'vitest';
import { startApp } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';
import { Gate } from '../subscriptions/harness/gate.js';

it('without its database the server says that it is away, stores nothing, and serves again when it is back', async () => {
  await using database = await createTestDatabase();
  const { gate, url } = await Gate.before(database.url);
  const app = await startApp({ DATABASE_URL: url });
  try {
    const school = await app.school();
    const room = { input: { name: 'Salle 9', roomNumber: '9', roomType: 'LAB' } };
    const make = () => school.ask(school.admin, 'mutation ($input: CreateRoomInput!) { createRoom(input: $input) { room { id } } }', room);
    const list = () => app.rest('GET /api/schools/rooms/', { token: school.admin.token, headers: school.headers });

    gate.shut();
    const refused = await make();
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    const read = await school.ask(school.admin, '{ rooms { nodes { id } } }');
    expect(read.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    const { status, body } = await list();
    expect([status, (body as { error_code: string }).error_code]).toEqual([500, 'INTERNAL_ERROR']);
    const { status: ready } = await fetch(`${app.url}/readyz`);
    expect(ready).toBe(503);
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);

    gate.open();
    await expect.poll(async () => (await fetch(`${app.url}/readyz`)).status, { timeout: 15_000 }).toBe(200);
    expect((await make()).errors).toBeUndefined();
    expect(await school.sql("select 1 from room where room_number = '9'")).toHaveLength(1);
    expect((await list()).status).toBe(200);
  } finally {
    await app.close();
    await gate.close();
  }
});
