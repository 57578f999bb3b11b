import { accountKept } from '../identity/account-kept.js';

/** An enrollment counts as long as neither it nor the student's account has been deleted: with the account it comes back. */
const counts = (e: string): string => `${e}.deleted_at is null and ${accountKept(`${e}.student_id`)}`;

/**
 * Who is enrolled, as SQL over the alias of a `class_enrollment`: the only definition, for registers, rosters, counts, reports and
 * permissions. Now means that the enrollment is active.
 */
export const enrolledNow = (e: string): string => `${e}.is_active and ${counts(e)}`;

/** Enrolled on some day of a period, first and last day included. */
export const enrolledBetween = (e: string, from: string, to: string): string =>
  `${e}.enrollment_date <= ${to} and (${e}.is_active or ${e}.ended_on >= ${from}) and ${counts(e)}`;

/** Enrolled on a day. */
export const enrolledOn = (e: string, day: string): string => enrolledBetween(e, day, day);
