import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantShown, wallClock } from '../../src/entities/wall-clock.sql.js';
import { instantOf, localOf } from '../../src/services/calendar.js';
import { zoneRulesOf } from '../../src/services/zone-rules.js';
import { sharedDatabaseUrl } from '../support/database.js';

const client = new pg.Client(sharedDatabaseUrl());
beforeAll(() => client.connect());
afterAll(() => client.end());

const zones = [
  'UTC',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Europe/Paris',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Toronto',
] as const;
const zone = fc.constantFrom(...zones);
const instants = fc.array(
  fc.integer({ min: Date.UTC(1980, 0, 1) / 60_000, max: Date.UTC(2059, 11, 31) / 60_000 }).map((minute) => new Date(minute * 60_000)),
  { minLength: 1, maxLength: 200 },
);
const from2000 = (instant: Date): boolean => instant >= new Date('2000-01-02T00:00:00Z');

/** What PostgreSQL answers for each instant. */
async function each<T extends string | Date>(expression: string, values: readonly [instants: readonly (Date | string)[], ...unknown[]]) {
  const { rows } = await client.query<{ said: T }>(
    `select ${expression} as said from unnest($1::timestamptz[]) with ordinality as t(instant, place) order by t.place`,
    [...values],
  );
  return rows.map(({ said }) => said);
}

describe('a clock in a statement', () => {
  it('shows what the rest of the product takes the time to be, in every zone', async () => {
    await fc.assert(
      fc.asyncProperty(zone, instants, async (timeZone, drawn) => {
        const { changes, offsets } = zoneRulesOf(timeZone);
        const known = drawn.filter(from2000);
        const said = await each<string>(`to_char(${wallClock('t.instant', '$2', '$3')}, 'YYYY-MM-DD HH24:MI')`, [known, changes, offsets]);
        expect(said).toEqual(known.map((instant) => Object.values(localOf(instant, timeZone)).join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  it('names the instant of a time, the first of two where clocks show it twice', async () => {
    await fc.assert(
      fc.asyncProperty(zone, instants, async (timeZone, drawn) => {
        const { localChanges, offsets } = zoneRulesOf(timeZone);
        const times = drawn.filter(from2000).map((instant) => localOf(instant, timeZone));
        const { rows } = await client.query<{ said: Date }>(
          `select ${instantShown('t.shown', '$2', '$3')} as said from unnest($1::timestamp[]) with ordinality as t(shown, place) order by t.place`,
          [times.map(({ day, time }) => `${day} ${time}`), localChanges, offsets],
        );
        expect(rows.map(({ said }) => said)).toEqual(times.map(({ day, time }) => instantOf(day, time, timeZone)));
      }),
      { numRuns: 60 },
    );
  });

  it('is right to the minute where clocks are set', async () => {
    for (const timeZone of zones) {
      const { changes, offsets } = zoneRulesOf(timeZone);
      const near = changes.slice(1).flatMap((change) => [-60_000, 0, 60_000].map((apart) => new Date(Date.parse(change) + apart)));
      const said = await each<string>(`to_char(${wallClock('t.instant', '$2', '$3')}, 'YYYY-MM-DD HH24:MI')`, [near, changes, offsets]);
      expect(said).toEqual(near.map((instant) => Object.values(localOf(instant, timeZone)).join(' ')));
    }
    expect(zoneRulesOf('Africa/Casablanca').changes.length).toBeGreaterThan(40);
  });
});
