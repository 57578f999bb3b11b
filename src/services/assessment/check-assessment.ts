import type { Context } from '../../context.js';
import type { AssessmentClass } from '../../entities/assessment/assessment-class.js';
import type { Assessment } from '../../entities/assessment/assessment.js';
import { AssessmentKind } from '../../entities/assessment/policies.js';
import { Grade } from '../../entities/structure/grade.js';
import { Subject } from '../../entities/structure/subject.js';
import { within } from '../../permissions/within.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';
import type { AssessmentInput } from './assessment-input.js';
import { checkedClasses, checkGrade } from './classes-of-assessment.js';
import { typesIn } from './frozen.js';
import { checkedDecimal, percentBounds } from './points.js';
import { allowedTypes } from './question-types.js';

/** Of which kind an assessment is or becomes, what is stored of it, and the classes that it has. */
interface Stored {
  readonly kind: AssessmentKind;
  readonly row?: Assessment;
  readonly classes: readonly AssessmentClass[];
}

/** Checks what a client says of an assessment; gives what to store, and the classes when it names any. Publishing is checked apart. */
export async function checkAssessment(ctx: Context, faults: Faults, input: AssessmentInput, { kind, row, classes: given }: Stored) {
  const always = ['title', 'schoolClassIds', 'isPublished', 'scoreRelease', 'correctionRelease', 'shuffleQuestions'] as const;
  faults.notNull(input, ...always, 'shuffleChoices', 'allowLate', 'allowTimeExtension');
  const homework = kind === AssessmentKind.HOMEWORK;
  if (homework) {
    faults.notNull(input, 'homeworkType', 'subjectId', 'gradeId');
    if (!row) faults.required(input, 'homeworkType', 'subjectId', 'gradeId', 'schoolClassIds');
    faults.when(input.schoolClassIds?.length === 0, 'input.schoolClassIds', 'TOO_FEW', { min: 1 });
  } else faults.when(typeof input.homeworkType === 'string', 'input.homeworkType', 'LEAVE_OUT');

  const subject = await faults.named(input.subjectId, (id) => within(ctx, Subject, id, { path: 'input.subjectId', scope: 'all' }));
  const grade = await faults.named(input.gradeId, (id) => within(ctx, Grade, id, { path: 'input.gradeId', scope: 'all' }));
  const gradeId = grade === undefined ? (row?.grade?.id ?? null) : (grade?.id ?? null);
  const classes = await checkedClasses(ctx, faults, input.schoolClassIds, gradeId, given);
  if (!classes && grade && grade.id !== row?.grade?.id) await checkGrade(ctx, faults, grade.id, given);

  checkWindow(ctx, faults, input, row);
  if (row && input.homeworkType && input.homeworkType !== row.homeworkType) {
    const allowed: readonly string[] = allowedTypes(input.homeworkType);
    const others = (await typesIn(ctx, row.id)).filter((type) => !allowed.includes(type));
    faults.when(others.length > 0, 'input.homeworkType', 'IN_USE', { by: others.join(', ') });
  }
  const percent = (name: 'passingScore' | 'latePenalty'): string | null | undefined => {
    const value = input[name];
    return typeof value === 'string' ? checkedDecimal(faults, `input.${name}`, value, percentBounds) : value;
  };
  const [passingScore, latePenalty] = [percent('passingScore'), percent('latePenalty')];
  const values = {
    ...sent(input, 'title', 'titleArabic', 'titleFrench', 'description', 'instructions', 'homeworkType', 'opensAt', 'dueAt'),
    ...sent(
      input,
      'timeLimitSeconds',
      'maxAttempts',
      'scoreRelease',
      'correctionRelease',
      'shuffleQuestions',
      'shuffleChoices',
      'allowLate',
      'allowTimeExtension',
    ),
    ...(subject !== undefined && { subject }),
    ...(grade !== undefined && { grade }),
    ...(passingScore !== undefined && { passingScore }),
    ...(latePenalty !== undefined && { latePenalty }),
    ...(input.accessCode !== undefined && { accessCode: input.accessCode?.trim() ?? null }),
  };
  return { values, classes };
}

/** A due date lies in the future when it is set or changed, and after the opening. */
function checkWindow({ now }: Context, faults: Faults, input: AssessmentInput, row?: Assessment): void {
  const { dueAt = row?.dueAt ?? null, opensAt = row?.opensAt ?? null } = input;
  const changed = input.dueAt instanceof Date && input.dueAt.getTime() !== row?.dueAt?.getTime();
  if (changed && dueAt && dueAt <= now) faults.add('input.dueAt', 'IN_PAST');
  else if (dueAt && opensAt && dueAt <= opensAt) faults.add('input.dueAt', 'NOT_AFTER', { other: 'opensAt' });
}
