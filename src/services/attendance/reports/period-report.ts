import type { Context } from '../../../context.js';
import { SchoolClass } from '../../../entities/structure/school-class.js';
import { fault, invalid } from '../../../errors.js';
import { within } from '../../../permissions/within.js';
import { addDays, mondayOf, type Day } from '../../calendar.js';
import { classesOf, totalsOf, trendsOf, type ClassBreakdown, type DailyTrend, type Totals } from './figures.js';
import { monthOf, type Period } from './period.js';

export interface PeriodReport extends Totals {
  period: Period;
  dailyTrends: DailyTrend[];
  classes: ClassBreakdown[];
}
export interface DailyReport extends Totals {
  date: Day;
  classes: ClassBreakdown[];
}

/** The key of the class that is asked for; null: every class in reach. */
const keyOf = async (ctx: Context, schoolClassId: string | null | undefined): Promise<string | null> =>
  schoolClassId === null || schoolClassId === undefined ? null : (await within(ctx, SchoolClass, schoolClassId)).id;

/** How a class, or every class in reach, attended in a period. */
export async function periodReport(ctx: Context, period: Period, schoolClassId?: string | null): Promise<PeriodReport> {
  const key = await keyOf(ctx, schoolClassId);
  return {
    period,
    ...(await totalsOf(ctx, period, key)),
    dailyTrends: await trendsOf(ctx, period, key),
    classes: await classesOf(ctx, period, key),
  };
}

/** How a class, or every class in reach, attended on a day; today unless said otherwise. */
export async function dailyAttendanceReport(ctx: Context, date?: Day | null, schoolClassId?: string | null): Promise<DailyReport> {
  const key = await keyOf(ctx, schoolClassId);
  const day = date ?? ctx.today;
  const period = { startDate: day, endDate: day };
  return { date: day, ...(await totalsOf(ctx, period, key)), classes: await classesOf(ctx, period, key) };
}

/** The week, Monday to Sunday, that a day is in; this week unless said otherwise. */
export function weeklyAttendanceSummary(ctx: Context, weekStart?: Day | null, schoolClassId?: string | null): Promise<PeriodReport> {
  const startDate = mondayOf(weekStart ?? ctx.today);
  return periodReport(ctx, { startDate, endDate: addDays(startDate, 6) }, schoolClassId);
}

/** A month, `YYYY-MM`; this one unless said otherwise. */
export async function monthlyAttendanceAnalysis(ctx: Context, month?: string | null, schoolClassId?: string | null): Promise<PeriodReport> {
  const asked = month ?? ctx.today.slice(0, 7);
  if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(asked)) throw invalid(fault('month', 'PATTERN'));
  return periodReport(ctx, monthOf(asked), schoolClassId);
}
