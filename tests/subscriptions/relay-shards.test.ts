import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { shardOf } from '../../src/subscriptions/relay/shard-locks.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { Gate } from './harness/gate.js';
import { announcement, type Node, type NodeOptions, startNode } from './harness/node.js';

const shards = 6;
/** One of each shard. */
const organizations = Array.from({ length: shards }, (_, i) => String(i + 1));
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

let database: TestDatabase;
const nodes: Node[] = [];
const start = async (options: Partial<NodeOptions> = {}): Promise<Node> => {
  const node = await startNode({ databaseUrl: database.url, shards, streamPollMs: 200, ...options });
  nodes.push(node);
  return node;
};
/** The cursors of what is heard of an organization, from its beginning. */
const hear = async (node: Node, id: string): Promise<number[]> => {
  const heard: number[] = [];
  const reader = await node.streams.open(id, { names: ['system.alert'], after: 0 });
  void (async () => {
    for await (const item of reader) if (item.kind === 'event') heard.push(item.event.cursor);
  })();
  return heard;
};

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
});
afterAll(() => database.drop());

describe('the shards of the relay', () => {
  it('are shared by all nodes and move between them, while every school hears everything once and in order', async () => {
    expect(new Set(organizations.map((id) => shardOf(id, shards))).size).toBe(shards);
    const { gate, url } = await Gate.before(database.url);
    const [one, lost] = [await start(), await start({ databaseUrl: url })];
    const listening = await start({ relay: false });
    const heard = await Promise.all(organizations.map((id) => hear(listening, id)));
    const owned = (...sharing: Node[]): number[] => sharing.map(({ relay }) => relay.shards.length);
    await vi.waitUntil(() => owned(one, lost).join() === '3,3', { timeout: 8000 });

    let rounds = 0;
    const stop = new AbortController();
    const emitting = (async () => {
      for (; !stop.signal.aborted; rounds++) {
        await Promise.all(
          organizations.map((id) => listening.emit(id, 'system.alert', announcement(`${rounds}a`), announcement(`${rounds}b`))),
        );
        await wait(20);
      }
    })();
    const third = await start();
    await expect.poll(() => owned(one, lost, third), { timeout: 8000 }).toEqual([2, 2, 2]);
    expect(new Set([one, lost, third].flatMap(({ relay }) => relay.shards)).size).toBe(shards);
    gate.shut(); // Gone without a word, as if its plug were pulled.
    await expect.poll(() => owned(one, lost, third), { timeout: 8000 }).toEqual([3, 0, 3]);
    stop.abort();
    await emitting;
    expect(rounds).toBeGreaterThan(10);
    await expect.poll(() => heard.map(({ length }) => length), { timeout: 8000 }).toEqual(organizations.map(() => rounds * 2));
    for (const cursors of heard) expect(cursors).toEqual(upTo(rounds * 2));
    gate.open();
    await Promise.all(nodes.splice(0).map((node) => node.stop()));
    await gate.close();
  });

  it('of a school whose publishing fails, or is slow, hold up no other, and it goes on when it can', async () => {
    await using own = await createTestDatabase();
    const node = await startNode({ databaseUrl: own.url, shards: 1, streamPollMs: 200 });
    const [failing, slow, ...others] = organizations as [string, string, ...string[]];
    await node.pool.query(`create function obstruct() returns trigger language plpgsql as $$ begin
      if new.cursor is not null and new.organization_id = ${failing} then raise exception 'obstructed'; end if;
      if new.cursor is not null and new.organization_id = ${slow} then perform pg_sleep(2); end if;
      return new; end $$`);
    await node.pool.query('create trigger obstructed before update on outbox_event for each row execute function obstruct()');
    const heard = await Promise.all(organizations.map((id) => hear(node, id)));
    const emitTo = (ids: readonly string[]): Promise<unknown> =>
      Promise.all(ids.map((id) => node.emit(id, 'system.alert', announcement('one'), announcement('two'))));
    await emitTo([failing, slow]);
    await wait(100);
    const begin = performance.now();
    await emitTo(others);
    await vi.waitUntil(() => heard.slice(2).every(({ length }) => length === 2), { timeout: 5000, interval: 10 });
    expect(performance.now() - begin).toBeLessThan(1500);
    expect(heard.slice(0, 2)).toEqual([[], []]);
    await expect.poll(() => heard[1], { timeout: 8000 }).toEqual([1, 2]);
    expect(heard[0]).toEqual([]);
    await node.pool.query('drop trigger obstructed on outbox_event');
    await expect.poll(() => heard[0], { timeout: 5000 }).toEqual([1, 2]);
    await node.stop();
  });
});
