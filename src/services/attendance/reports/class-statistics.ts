import type { Context } from '../../../context.js';
import { SchoolClass } from '../../../entities/structure/school-class.js';
import { within } from '../../../permissions/within.js';
import { studentsOf, totalsOf, trendsOf, type DailyTrend, type StudentBreakdown, type Totals } from './figures.js';
import type { Period } from './period.js';

export interface ClassStatistics extends Totals {
  classId: string;
  className: string;
  period: Period;
  dailyTrends: DailyTrend[];
  studentBreakdown: StudentBreakdown[];
}

/** How a class attended in a period, day by day and student by student. A class out of reach is not found. */
export const classStatistics = async (ctx: Context, schoolClassId: string, period: Period): Promise<ClassStatistics> =>
  statisticsOfClass(ctx, await within(ctx, SchoolClass, schoolClassId), period);

/** The same of a class that is known to be in reach. */
export const statisticsOfClass = async (
  ctx: Context,
  { id, name }: Pick<SchoolClass, 'id' | 'name'>,
  period: Period,
): Promise<ClassStatistics> => ({
  classId: id,
  className: name,
  period,
  ...(await totalsOf(ctx, period, id)),
  dailyTrends: await trendsOf(ctx, period, id),
  studentBreakdown: await studentsOf(ctx, period, id),
});
