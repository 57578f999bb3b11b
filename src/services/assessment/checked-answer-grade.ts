import type { Faults } from '../faults.js';
import type { AnswerRow } from './attempt-answers.js';
import { checkedDecimal, pointsOf, pointsText, sumOf } from './points.js';

export interface Criterion {
  readonly criterion: string;
  readonly points: string;
  readonly maxPoints?: string | null;
  readonly comment?: string | null;
}
export interface AnswerGrade {
  readonly questionId: string;
  readonly points?: string | null;
  readonly criteria?: readonly Criterion[] | null;
  readonly feedback?: string | null;
}
export interface CheckedGrade {
  readonly answer: AnswerRow;
  /** Undefined: as they are. */
  readonly points: string | undefined;
  readonly criteria: readonly Criterion[] | null | undefined;
  readonly feedback: string | null | undefined;
}

/** What a person says of an answer; undefined after noting what is wrong with it. */
export function checkedAnswerGrade(
  faults: Faults,
  path: string,
  answer: AnswerRow,
  { points, criteria, feedback }: AnswerGrade,
): CheckedGrade | undefined {
  const lines = criteria?.map((line, i) => checkedCriterion(faults, `${path}.criteria.${i}`, line));
  if (lines?.includes(undefined)) return undefined;
  const good = lines?.filter((line) => line !== undefined);
  const asked = points ?? (good && pointsText(sumOf(good.map((line) => pointsOf(line.points)))));
  const checked = asked === undefined ? undefined : checkedDecimal(faults, `${path}.points`, asked, { min: '0', max: answer.worth });
  if (asked !== undefined && checked === undefined) return undefined;
  return { answer, points: checked, criteria: criteria === null ? null : good, feedback };
}

function checkedCriterion(faults: Faults, path: string, { criterion, points, maxPoints, comment }: Criterion): Criterion | undefined {
  const most = maxPoints == null ? '10000' : checkedDecimal(faults, `${path}.maxPoints`, maxPoints, { min: '0', max: '10000' });
  if (criterion.trim() === '') faults.add(`${path}.criterion`, 'BLANK');
  const given = most && checkedDecimal(faults, `${path}.points`, points, { min: '0', max: most });
  if (given === undefined || given === '' || most === undefined || criterion.trim() === '') return undefined;
  return { criterion: criterion.trim(), points: given, maxPoints: maxPoints == null ? null : most, comment: comment?.trim() ?? null };
}
