import { SchedulesResolver } from './timetable/schedules.js';
import { TimetableSessionsResolver } from './timetable/timetable-sessions.js';
import { TimetablesResolver } from './timetable/timetables.js';

/** The resolvers of timetables. */
export const timetableResolvers = [TimetablesResolver, TimetableSessionsResolver, SchedulesResolver] as const;
