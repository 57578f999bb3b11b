import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constraintFault, namedConstraints } from '../../src/services/constraint-faults.js';
import { sharedDatabaseUrl } from '../support/database.js';

/** Broken by no input: keys that the database makes, rows that a service writes by itself, and uploads, which look for the name first. */
const neverAnInput =
  /(_pkey|_uuid_unique|_user_id_unique|^single_use_token_|^outbox_|^event_|^idempotency_|^stored_file_|^migration|_key$|_check$)/;

let database: pg.Client;
beforeAll(async () => {
  database = new pg.Client(sharedDatabaseUrl());
  await database.connect();
});
afterAll(() => database.end());

const refusalOf = (code: string, constraint: string): unknown => Object.assign(new Error('refused'), { code, constraint });

describe('a constraint of the database', () => {
  it('has a field error, unless no input can break it', async () => {
    const { rows } = await database.query<{ name: string }>(
      `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
         where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion)
       union select conname from pg_constraint where contype in ('x', 'c') and connamespace = 'public'::regnamespace`,
    );
    const names = rows.map(({ name }) => name);
    expect(names.filter((name) => !namedConstraints.has(name) && !neverAnInput.test(name))).toEqual([]);
    const { rows: foreign } = await database.query<{ name: string }>(`select conname as name from pg_constraint where contype = 'f'`);
    const known = new Set([...names, ...foreign.map(({ name }) => name)]);
    expect([...namedConstraints].filter((name) => !known.has(name))).toEqual([]);
  });

  it('that is broken names the field', () => {
    expect(constraintFault(refusalOf('23505', 'user_account_email'))?.detail.fields).toMatchObject([
      { path: 'input.email', code: 'TAKEN' },
    ]);
    expect(constraintFault(refusalOf('23P01', 'timetable_session_room_clash'))?.detail.fields).toMatchObject([
      { path: 'input.roomId', code: 'CLASH', facts: { who: 'ROOM' } },
    ]);
    expect(constraintFault(refusalOf('23503', 'timetable_session_room_id_foreign'))?.detail.fields).toMatchObject([
      { path: 'input.roomId', code: 'UNKNOWN_ID' },
    ]);
  });

  it('and any other failure stay apart', () => {
    expect(constraintFault(refusalOf('23505', 'unheard_of'))).toBeUndefined();
    expect(constraintFault(refusalOf('23503', 'user_account_email'))).toBeUndefined();
    expect(constraintFault(refusalOf('40001', 'user_account_email'))).toBeUndefined();
    expect(constraintFault(new Error('no'))).toBeUndefined();
    expect(constraintFault(undefined)).toBeUndefined();
  });
});
