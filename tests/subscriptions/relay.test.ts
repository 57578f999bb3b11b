import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../src/subscriptions/catalogue.js';
import { channelOf } from '../../src/subscriptions/bus.js';
import { when } from '../../src/subscriptions/reactions.js';
import { emit } from '../../src/subscriptions/outbox.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Gate } from './harness/gate.js';
import { announcement, type Node, type NodeOptions, startNode } from './harness/node.js';

let database: TestDatabase;
let nextOrganization = 1000;
const nodes: Node[] = [];
const start = async (options: Partial<NodeOptions> = {}): Promise<Node> => {
  const node = await startNode({ databaseUrl: database.url, ...options });
  nodes.push(node);
  return node;
};
const organization = (): string => String(nextOrganization++);
const heardBy = (node: Node, id: string): PublishedEvent[] => {
  const heard: PublishedEvent[] = [];
  node.bus.subscribe(channelOf(id), { heard: (events) => void heard.push(...(events as PublishedEvent[])), missed: () => undefined });
  return heard;
};
const titles = (events: readonly PublishedEvent[]): unknown[] =>
  events.map(({ payload }) => ('title' in payload ? payload.title : undefined));
const cursors = (events: readonly PublishedEvent[]): number[] => events.map(({ cursor }) => cursor);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
});
afterAll(() => database.drop());

describe('the relay', () => {
  it('publishes an event soon after the transaction that emitted it has committed', async () => {
    const node = await start();
    const id = organization();
    const heard = heardBy(node, id);
    await node.emit(id, 'system.alert', announcement('one'), announcement('two'));
    await expect.poll(() => titles(heard), { timeout: 5000 }).toEqual(['one', 'two']);
    expect(cursors(heard)).toEqual([1, 2]);
    expect(heard[0]).toMatchObject({
      organizationId: id,
      name: 'system.alert',
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
    });
  });

  it('knows nothing of a change that was rolled back', async () => {
    const node = await start();
    const id = organization();
    const heard = heardBy(node, id);
    const fork = node.orm.em.fork();
    await fork
      .transactional(async (em) => {
        emit({ em, organization: { id }, now: new Date() }, 'system.alert', announcement('never'));
        await em.flush();
        throw new Error('no');
      })
      .catch(() => undefined);
    await node.emit(id, 'system.alert', announcement('after'));
    await expect.poll(() => titles(heard)).toEqual(['after']);
  });

  it('gives an event that commits late a later cursor, whatever the order of the inserts', async () => {
    const node = await start();
    const id = organization();
    const heard = heardBy(node, id);
    const early = await node.pool.connect();
    await early.query('begin');
    await early.query(`insert into outbox_event (organization_id, name, payload, occurred_at) values ($1, 'system.alert', $2, now())`, [
      id,
      JSON.stringify(announcement('inserted first')),
    ]);
    await node.emit(id, 'system.alert', announcement('committed first'));
    await expect.poll(() => titles(heard)).toEqual(['committed first']);
    await early.query('commit');
    early.release();
    await expect.poll(() => titles(heard)).toEqual(['committed first', 'inserted first']);
    expect(cursors(heard)).toEqual([1, 2]);
  });

  it('leaves no hole and no double under many concurrent committers and two relays', async () => {
    const [one, two] = [await start(), await start()];
    const id = organization();
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        (i % 2 ? one : two).emit(id, 'system.alert', ...[0, 1, 2, 3, 4].map((n) => announcement(`${i}.${n}`))),
      ),
    );
    const waiting = async (): Promise<number> =>
      (await one.pool.query('select from outbox_event where organization_id = $1 and cursor is null', [id])).rowCount ?? -1;
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    const { rows } = await one.pool.query<{ cursor: number }>(
      'select cursor::int from outbox_event where organization_id = $1 order by outbox_event.cursor',
      [id],
    );
    expect(rows.map(({ cursor }) => cursor)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  it('divides the shards between nodes, and takes over those of a node that is gone', async () => {
    await using own = await createTestDatabase();
    const one = await startNode({ databaseUrl: own.url, shards: 8 });
    await expect.poll(() => one.relay.shards.length, { timeout: 5000 }).toBe(8);
    const two = await startNode({ databaseUrl: own.url, shards: 8 });
    await expect.poll(() => [one.relay.shards.length, two.relay.shards.length], { timeout: 8000 }).toEqual([4, 4]);
    expect(new Set([...one.relay.shards, ...two.relay.shards]).size).toBe(8);
    await two.stop();
    await expect.poll(() => one.relay.shards.length, { timeout: 8000 }).toBe(8);
    await one.stop();
  });

  it('waits for no school whose cursor is held by somebody else', async () => {
    const node = await start();
    const [stuck, free] = [organization(), organization()];
    const heard = heardBy(node, free);
    await node.emit(stuck, 'system.alert', announcement('first'));
    const cursorOf = async (id: string): Promise<unknown> =>
      (await node.pool.query('select last::int as last from event_cursor where organization_id = $1', [id])).rows[0];
    await expect.poll(() => cursorOf(stuck)).toEqual({ last: 1 });
    const holder = await node.pool.connect();
    await holder.query('begin');
    await holder.query('select from event_cursor where organization_id = $1 for update', [stuck]);
    await node.emit(stuck, 'system.alert', announcement('held'));
    await node.emit(free, 'system.alert', announcement('goes on'));
    await expect.poll(() => titles(heard), { timeout: 2000 }).toEqual(['goes on']);
    await holder.query('rollback');
    holder.release();
    await expect.poll(() => cursorOf(stuck), { timeout: 5000 }).toEqual({ last: 2 });
  });

  it('survives PostgreSQL stopped and started', async () => {
    const { gate, url } = await Gate.before(database.url);
    const node = await start({ databaseUrl: url, shards: 4 });
    const other = await start({ relay: false });
    const id = organization();
    await node.emit(id, 'system.alert', announcement('before'));
    gate.shut();
    await other.emit(id, 'system.alert', announcement('meanwhile'));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    gate.open();
    const published = async (): Promise<number> =>
      (await other.pool.query('select from outbox_event where organization_id = $1 and cursor is not null', [id])).rowCount ?? 0;
    await expect.poll(published, { timeout: 10_000 }).toBe(2);
    await Promise.all(nodes.splice(0).map((one) => one.stop()));
    await gate.close();
  });
});

describe('reactions', () => {
  it('run once for each event, with a transaction of their own, and may emit', async () => {
    const rule = when('attendance.flagged', ({ em, organization: { id }, now }, { payload }) => {
      emit({ em, organization: { id }, now }, 'system.alert', announcement(`flag ${payload.flagId}`));
      return Promise.resolve();
    });
    await using own = await createTestDatabase();
    const node = await startNode({ databaseUrl: own.url, rules: [rule] });
    const heard = heardBy(node, '7');
    await node.emit('7', 'attendance.flagged', { flagId: '1', studentId: '2' }, { flagId: '2', studentId: '2' });
    await expect.poll(() => titles(heard), { timeout: 5000 }).toEqual([undefined, undefined, 'flag 1', 'flag 2']);
    await node.stop();
  });

  it('are tried again when they fail, delay nothing else, and are given up with the reason kept', async () => {
    const seen: string[] = [];
    const rule = when('attendance.flagged', (_, { payload: { flagId } }) => {
      seen.push(flagId);
      return flagId === 'bad' ? Promise.reject(new Error('cannot')) : Promise.resolve();
    });
    await using own = await createTestDatabase();
    const node = await startNode({ databaseUrl: own.url, rules: [rule], maxAttempts: 2 });
    const heard = heardBy(node, '8');
    await node.emit('8', 'attendance.flagged', { flagId: 'bad', studentId: '2' }, { flagId: 'good', studentId: '2' });
    await expect.poll(() => seen, { timeout: 8000 }).toEqual(['bad', 'good', 'bad']);
    expect(cursors(heard)).toEqual([1, 2]);
    const failed = (): Promise<pg.QueryResult<object>> =>
      node.pool.query('select attempts, failed_reason, react_at is null as given_up from outbox_event where failed_reason is not null');
    await expect.poll(async () => (await failed()).rows).toEqual([{ attempts: 2, failed_reason: 'cannot', given_up: true }]);
    await node.stop();
  });

  it('that never end are cut off, and hold up nobody', async () => {
    const rule = when('attendance.flagged', (_, { organizationId }) =>
      organizationId === '1' ? new Promise(() => undefined) : Promise.resolve(),
    );
    await using own = await createTestDatabase();
    const node = await startNode({ databaseUrl: own.url, rules: [rule], maxAttempts: 1, timeLimitMs: 500 });
    await node.emit('1', 'attendance.flagged', { flagId: '1', studentId: '2' });
    await node.emit('2', 'attendance.flagged', { flagId: '1', studentId: '2' });
    const left = async (): Promise<unknown> =>
      (
        await node.pool.query<{ id: string; reason: string }>(
          'select organization_id::text as id, failed_reason as reason from outbox_event where react_at is null and cursor is not null order by 1',
        )
      ).rows;
    await expect.poll(left, { timeout: 5000 }).toEqual([
      { id: '1', reason: 'took longer than 500 ms' },
      { id: '2', reason: null },
    ]);
    await node.stop();
  });
});

describe('the retention', () => {
  it('deletes old events from the beginning of the order and goes on counting', async () => {
    const { pruneEvents } = await import('../../src/subscriptions/relay/prune-events.js');
    const node = await start();
    const id = organization();
    await node.emit(id, 'system.alert', ...['a', 'b', 'c'].map(announcement));
    const kept = async (): Promise<unknown[]> =>
      (
        await node.pool.query<{ cursor: number }>('select cursor::int from outbox_event where organization_id = $1 order by cursor', [id])
      ).rows.map(({ cursor }) => cursor);
    await expect.poll(kept).toEqual([1, 2, 3]);
    await node.pool.query(`update outbox_event set published_at = now() - interval '8 days' where organization_id = $1 and cursor <= 2`, [
      id,
    ]);
    expect(await pruneEvents(node.pool, 1, [0], 7)).toBe(2);
    expect(await kept()).toEqual([3]);
    await node.emit(id, 'system.alert', announcement('d'));
    await expect.poll(kept).toEqual([3, 4]);
  });
});
