import { fault, invalid } from '../../../errors.js';
import { addDays, type Day } from '../../calendar.js';

/** The days that a report is about, both included. */
export interface Period {
  readonly startDate: Day;
  readonly endDate: Day;
}

/** The first and the last day of a month, `YYYY-MM`. */
export function monthOf(month: string): Period {
  const startDate = `${month}-01`;
  const next = addDays(startDate, 31).slice(0, 7);
  return { startDate, endDate: addDays(`${next}-01`, -1) };
}

/** The days that a client asks for; what it leaves out is the bound of the current month. */
export function periodOf({ today }: { readonly today: Day }, asked: { startDate?: Day | null; endDate?: Day | null }): Period {
  const month = monthOf(today.slice(0, 7));
  const startDate = asked.startDate ?? month.startDate;
  const endDate = asked.endDate ?? month.endDate;
  if (endDate < startDate) throw invalid(fault('endDate', 'BEFORE', { other: 'startDate' }));
  return { startDate, endDate };
}
