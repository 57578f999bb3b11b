import type { Context } from '../../context.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import type { Attempt } from '../../entities/assessment/attempt.js';
import { enrolledNow } from '../../entities/structure/enrolled.js';
import { rows } from '../../reading.js';
import { emit } from '../../subscriptions/outbox.js';

const naming = `
  select u.full_name as c0, c.id::text as c1, c.name as c2 from attempt t join user_account u on u.id = t.student_id
  left join lateral (
    select c.id, c.name from class_enrollment e join assessment_class ac on ac.school_class_id = e.school_class_id and ac.assessment_id = t.assessment_id
      join school_class c on c.id = e.school_class_id where e.student_id = t.student_id and ${enrolledNow('e')} order by c.id limit 1) c on true
  where t.id = :attempt and t.organization_id = :organization`;

/** Says that work was handed in; nothing of what was answered or scored. */
export async function tellSubmitted(ctx: Context, attempt: Attempt, { id, kind, title, createdBy }: Assessment): Promise<void> {
  const [names] = await rows(ctx, naming, { attempt: attempt.id }, ([studentName, classId, className]) => ({
    studentName: String(studentName),
    classId: classId as string | null,
    className: className as string | null,
  }));
  if (!names || !attempt.submittedAt) return;
  emit(ctx, 'attempt.submitted', {
    attemptId: attempt.id,
    assessmentId: id,
    authorId: createdBy.id,
    kind,
    title,
    studentId: attempt.student.id,
    attemptNumber: attempt.attemptNumber,
    isLate: attempt.isLate,
    submittedAt: attempt.submittedAt.toISOString(),
    ...names,
  });
}
