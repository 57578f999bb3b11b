import { expect } from 'vitest';
import type { Person, School } from '../../support/school.js';

const statistics = `totalSessions totalStudents statistics { overallAttendanceRate totalAbsences totalLateArrivals excusedAbsences
  unexcusedAbsences chronicAbsenceStudents perfectAttendanceStudents }`;
const trends = 'dailyTrends { date attendanceRate absentCount }';
const classRows = 'classes { classId className attendanceRate absentCount lateCount }';
const studentRows = 'studentBreakdown { studentId studentName attendanceRate totalAbsences totalLate currentFlags }';
export const classReport = `query ($c: ID!, $from: LocalDate, $to: LocalDate) { classStatistics(schoolClassId: $c, startDate: $from, endDate: $to) {
  classId className period { startDate endDate } ${statistics} ${trends} ${studentRows} } }`;
export const weekReport = `query ($day: LocalDate, $c: ID) { weeklyAttendanceSummary(weekStart: $day, schoolClassId: $c) {
  period { startDate endDate } ${statistics} ${trends} ${classRows} } }`;
export const monthReport = weekReport
  .replace('$day: LocalDate', '$day: String')
  .replace('weeklyAttendanceSummary(weekStart', 'monthlyAttendanceAnalysis(month');
export const dayReport = `query ($day: LocalDate, $c: ID) { dailyAttendanceReport(date: $day, schoolClassId: $c) { date ${statistics} ${classRows} } }`;
export const historyReport = `query ($s: ID, $from: LocalDate, $to: LocalDate) { studentAttendanceHistory(studentId: $s, startDate: $from, endDate: $to) {
  studentId studentName className period { startDate endDate }
  summary { attendanceRate totalSessions present absent late excused }
  attendanceCalendar { date sessions { subject status markedTime lateMinutes } }
  absencePatterns { mostAbsentDayOfWeek mostAbsentSubject absenceReasons { reason count } }
  flagsHistory { flagId createdDate resolvedDate reason } } }`;

/** What a report says; fails when it was refused. */
export async function report(
  school: School,
  who: Person,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const { data, errors } = await school.ask<Record<string, Record<string, unknown>> | null>(who, query, variables);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] ?? {};
}
/** Why a report is refused: the code, and the fields at fault. */
export async function refusal(school: School, who: Person, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { errors } = await school.ask(who, query, variables);
  const { code, fields } = errors?.[0]?.extensions ?? {};
  return [code, ...(fields ?? []).map((one) => `${one.path} ${one.code}`)];
}
