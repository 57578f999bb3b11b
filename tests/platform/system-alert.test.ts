import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { startApp, type App } from '../support/app.js';
import type { School } from '../support/school.js';
import { Subscriber } from '../subscriptions/harness/subscriber.js';

const announce = 'mutation ($input: AnnounceSystemAlertInput!) { announceSystemAlert(input: $input) { announcedAt } }';
const listen = 'subscription ($after: Cursor) { systemAlert(after: $after) { cursor alertType title message severity startsAt endsAt } }';
const input = { alertType: 'maintenance', title: 'Tonight', message: 'The server rests.', severity: 'WARNING' };
const begins = '2026-12-01T22:00:00.000Z';
const ends = '2026-12-02T01:00:00.000Z';

describe('an announcement', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startApp();
    school = await app.school();
  });
  afterAll(() => app.close());

  it('reaches everybody of the organization who listens, whatever their role, and nobody else', async () => {
    const stranger = (await app.school()).admin;
    const people = await Promise.all([Role.PARENT, Role.DRIVER, Role.TEACHER].map((role) => school.person(role)));
    const subscribers = people.map(({ token }) => new Subscriber(app.url, token, listen));
    const elsewhere = new Subscriber(app.url, stranger.token, listen);
    await expect.poll(() => [...subscribers, elsewhere].map(({ connections }) => connections)).toEqual([1, 1, 1, 1]);
    const { errors } = await school.ask(school.admin, announce, { input: { ...input, startsAt: begins, endsAt: ends } });
    expect(errors).toBeUndefined();
    for (const { heard } of subscribers) await expect.poll(() => heard).toMatchObject([{ ...input, startsAt: begins, endsAt: ends }]);
    expect(elsewhere.heard).toEqual([]);
    for (const subscriber of [...subscribers, elsewhere]) await subscriber.close();
  });

  it('that ends before it begins, or says nothing, is refused by name, and nobody hears it', async () => {
    const wrong = await school.ask(school.admin, announce, { input: { ...input, startsAt: ends, endsAt: begins } });
    expect(wrong.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.endsAt', code: 'BEFORE' }]);
    const empty = await school.ask(school.admin, announce, { input: { ...input, title: ' ' } });
    expect(empty.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.title', code: 'BLANK' }]);
  });
});
