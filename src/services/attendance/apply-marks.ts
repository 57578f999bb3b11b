import type { Context } from '../../context.js';
import { followChanges, type Consequences } from './follow-changes.js';
import type { Lesson } from './lesson.js';
import { sameMark, type Mark } from './mark.js';
import type { MarkableStudent } from './markable-students.js';
import { registerChanged } from './register-changed.js';
import { saveMarks } from './save-marks.js';

/**
 * Marks students in one lesson: those whose mark is the same already are left alone, so doing it twice equals doing it once. The lesson
 * and the students are locked. The number of statements does not depend on the number of marks.
 */
export async function applyMarks(
  ctx: Context,
  lesson: Lesson,
  marks: readonly { readonly student: MarkableStudent; readonly mark: Mark }[],
): Promise<Consequences & { readonly recordIds: readonly string[] }> {
  const changed = marks.filter(({ student, mark }) => !student.mark || !sameMark(student.mark, mark));
  const saved = await saveMarks(ctx, lesson, changed);
  const recordIds = marks.map(({ student }) => student.recordId ?? saved.get(student.studentId) ?? '');
  if (!changed.length) return { recordIds, flagsCreated: 0, notificationsSent: 0 };
  const consequences = await followChanges(
    ctx,
    changed.map(({ student: { studentId, studentName, recordId, mark: before }, mark }) => ({
      lesson,
      studentId,
      studentName,
      recordId: recordId ?? saved.get(studentId) ?? '',
      previous: before?.status ?? null,
      status: mark.status,
    })),
  );
  registerChanged(ctx, lesson);
  return { ...consequences, recordIds };
}
