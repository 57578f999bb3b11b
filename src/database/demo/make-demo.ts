import type { Pool } from 'pg';
import type { Storage } from '../../gateways/storage/storage.js';
import { localOf } from '../../services/calendar.js';
import { makeAlerts } from './alerts.js';
import { classesWithLessons, makeLessons, type Period, periodOf } from './calendar.js';
import { makeFiles } from './files.js';
import { makeFlagNotices } from './flag-notices.js';
import { makeFlags } from './flags.js';
import { makeHomework } from './homework.js';
import { inTransaction, type Making, type Table } from './insert.js';
import { makeDemoLessons } from './lessons.js';
import { makeOrganizations, type School } from './organizations.js';
import { makeOthers } from './others.js';
import { fillRegisters, untouchedRegisters } from './registers.js';
import { makeRewards } from './rewards.js';
import { makeSchool, type Refusal } from './school.js';
import { schoolYears } from './school-year.js';
import { makeSummaries } from './summaries.js';

export interface DemoOptions {
  /** The moment that everything is relative to. */
  readonly now: Date;
  /** Students of the school. */
  readonly students: number;
  /** Where the files go that records name; left out, they are names alone. */
  readonly storage?: Storage;
  /** Told how far it is, for big schools. */
  readonly progress?: (step: DemoStep, done: number, total: number) => void;
}
export type DemoStep = 'students' | 'registers';

/** What was done. */
export interface DemoResult {
  /** Rows added, by table; empty when everything was there. */
  readonly added: ReadonlyMap<Table, number>;
  /** Why the school was left as it is, if it was. */
  readonly refusal: Refusal | null;
}

type DemoPool = Pick<Pool, 'connect'>;

/** The most classes whose registers are filled in together. */
const TOGETHER = 20;

/**
 * Makes the demo data, relative to a moment. Done again it adds what is missing: nothing on the same day, later the days since. Two that
 * run at once take turns.
 */
export async function makeDemo(pool: DemoPool, options: DemoOptions): Promise<DemoResult> {
  const client = await pool.connect();
  const making: Making = { client, now: options.now, added: new Map() };
  try {
    await client.query(`select pg_advisory_lock(hashtext('madrasti demo'))`);
    const refusal = await make(making, pool, options);
    return { added: making.added, refusal };
  } finally {
    await client.query(`select pg_advisory_unlock(hashtext('madrasti demo'))`);
    client.release();
  }
}

async function make(making: Making, pool: DemoPool, { students, storage, progress }: DemoOptions): Promise<Refusal | null> {
  const school = await inTransaction(making.client, () => makeOrganizations(making));
  const { day: today } = localOf(making.now, school.timeZone);
  const refusal = await makeSchool(making, school, {
    students,
    years: schoolYears(today),
    progress: (done, total) => progress?.('students', done, total),
  });
  if (refusal === 'FOREIGN') return refusal;
  // The planner has to know the new rows before they are joined.
  if (making.added.has('student')) await making.client.query('analyze');

  const period = periodOf(today);
  await makeAllDays(making, pool, school, period, (done, total) => progress?.('registers', done, total));
  if (making.added.has('attendance_record')) await making.client.query('analyze');
  await inTransaction(making.client, async () => {
    await makeHomework(making, school, today);
    await makeRewards(making, school);
    await makeSummaries(making, school, today);
    await makeOthers(making, school, today);
    await makeDemoLessons(making, school, today);
    if (storage) await makeFiles(making, school, storage);
  });
  return refusal;
}

/** Fills the period for all classes, on two connections at once: nearly all of the time is spent here, and classes share no rows. */
async function makeAllDays(
  making: Making,
  pool: DemoPool,
  school: School,
  period: Period,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const classes = await classesWithLessons(making, school, period);
  const size = Math.max(1, Math.min(TOGETHER, Math.ceil(classes.length / 2)));
  let [begun, done] = [0, 0];
  const work = async (own: Making): Promise<void> => {
    while (begun < classes.length) {
      const some = classes.slice(begun, (begun += size));
      await inTransaction(own.client, () => makeDays(own, school, period, some));
      progress((done += some.length), classes.length);
    }
  };
  const second = await pool.connect();
  const ends = await Promise.allSettled([work(making), work({ ...making, client: second })]);
  second.release();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** The lessons of some classes in the period, and what came of those that are over. */
async function makeDays(making: Making, school: School, period: Period, classes: readonly string[]): Promise<void> {
  await makeLessons(making, school, period, classes);
  const lessons = await untouchedRegisters(making, school, period, classes);
  if (lessons.length === 0) return;
  await fillRegisters(making, school, period.today, lessons);
  const flags = await makeFlags(making, school, period.today, classes);
  await makeAlerts(making, lessons, flags);
  await makeFlagNotices(making, flags);
}
