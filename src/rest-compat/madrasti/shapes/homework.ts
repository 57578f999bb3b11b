import type { Locale } from '../../../messages.js';
import type { HomeworkRowFragment } from '../operations.js';
import type { HomeworkPatch, HomeworkPublishResult, HomeworkRead, HomeworkWrite } from '../wire.js';
import { idOf, present } from './present.js';

/** What a client that knows no unlimited number of attempts is told. */
const mostAttempts = 10;
const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** A homework; the document counts time in minutes, and knows two release policies of each kind. */
export const homeworkRow = (homework: HomeworkRowFragment): HomeworkRead => {
  const [subject, grade] = [present(homework.subject), present(homework.grade)];
  return {
    id: Number(homework.id),
    title: homework.title,
    title_arabic: homework.titleArabic,
    title_french: homework.titleFrench,
    description: homework.description,
    instructions: homework.instructions,
    homework_type: present(homework.homeworkType),
    subject: Number(subject.id),
    subject_name: subject.name,
    grade: Number(grade.id),
    grade_name: grade.name,
    classes: homework.classes.map(({ id }) => Number(id)),
    class_names: homework.classes.map(({ name }) => name),
    // A draft that was made elsewhere may have none, and the document has no word for that.
    due_date: homework.dueAt ?? '9999-12-31T23:59:59.000Z',
    time_limit: homework.timeLimitSeconds === null ? null : Math.ceil(homework.timeLimitSeconds / 60),
    max_attempts: homework.maxAttempts ?? mostAttempts,
    passing_score: number(homework.passingScore),
    is_published: homework.isPublished,
    show_correct_answers: homework.correctionRelease !== 'NEVER',
    show_score_immediately: homework.scoreRelease === 'IMMEDIATELY',
    shuffle_questions: homework.shuffleQuestions,
    allow_late_submission: homework.allowLate,
    late_penalty: number(homework.latePenalty),
    auto_grade: homework.autoGrade,
    total_points: Number(homework.totalPoints),
    created_by: Number(homework.createdById),
    created_by_name: homework.createdByName,
    created_at: homework.createdAt,
    updated_at: homework.updatedAt,
    questions_count: homework.questionsCount,
    submissions_count: homework.submissionsCount,
    completion_rate: number(homework.completionRate),
    average_score: number(homework.averageScore),
  };
};

/** What a full body says of a homework: what it leaves out has its default, or is cleared. */
export const wholeHomework = (body: HomeworkWrite) => ({
  title: body.title,
  titleArabic: body.title_arabic ?? null,
  titleFrench: body.title_french ?? null,
  description: body.description ?? null,
  instructions: body.instructions ?? null,
  homeworkType: body.homework_type,
  subjectId: idOf(body.subject),
  gradeId: idOf(body.grade),
  schoolClassIds: body.classes.map((id) => idOf(id)),
  dueAt: body.due_date,
  timeLimitSeconds: secondsOf(body.time_limit ?? null),
  maxAttempts: body.max_attempts ?? 1,
  passingScore: body.passing_score ?? null,
  isPublished: body.is_published ?? false,
  ...releases({ show_correct_answers: body.show_correct_answers ?? true, show_score_immediately: body.show_score_immediately ?? true }),
  shuffleQuestions: body.shuffle_questions ?? false,
  allowLate: body.allow_late_submission ?? false,
  latePenalty: body.late_penalty ?? null,
});

/** What a body says that changes some fields: what it leaves out stays. */
export const partOfHomework = (body: HomeworkPatch) => ({
  title: body.title,
  titleArabic: body.title_arabic,
  titleFrench: body.title_french,
  description: body.description,
  instructions: body.instructions,
  homeworkType: body.homework_type,
  subjectId: idOf(body.subject),
  gradeId: idOf(body.grade),
  schoolClassIds: body.classes?.map((id) => idOf(id)),
  dueAt: body.due_date,
  timeLimitSeconds: secondsOf(body.time_limit),
  maxAttempts: body.max_attempts,
  passingScore: body.passing_score,
  isPublished: body.is_published,
  ...releases(body),
  shuffleQuestions: body.shuffle_questions,
  allowLate: body.allow_late_submission,
  latePenalty: body.late_penalty,
});

const secondsOf = (minutes: number | null | undefined): number | null | undefined => minutes && minutes * 60;

interface Shown {
  readonly show_correct_answers?: boolean | undefined;
  readonly show_score_immediately?: boolean | undefined;
}
/** Two yes-or-no questions of the document, as release policies. */
const releases = ({ show_correct_answers: answers, show_score_immediately: score }: Shown) => ({
  correctionRelease: answers === undefined ? undefined : answers ? ('AFTER_DUE_AND_DONE' as const) : ('NEVER' as const),
  scoreRelease: score === undefined ? undefined : score ? ('IMMEDIATELY' as const) : ('WHEN_GRADED' as const),
});

/** Where a fault of these inputs stands in a body. */
export const homeworkNames = {
  schoolClassIds: 'classes',
  subjectId: 'subject',
  gradeId: 'grade',
  dueAt: 'due_date',
  timeLimitSeconds: 'time_limit',
  allowLate: 'allow_late_submission',
  correctionRelease: 'show_correct_answers',
  scoreRelease: 'show_score_immediately',
} as const;

type Sentence = Readonly<Record<Locale, string>>;
const published: Sentence = { en: 'Homework published', fr: 'Devoir publié', ar: 'تم نشر الواجب' };
const unpublished: Sentence = { en: 'Homework unpublished', fr: 'Devoir retiré de la publication', ar: 'تم سحب نشر الواجب' };

/** What publishing a homework, or taking it back, answers. */
export const homeworkPublication = (
  homework: { readonly id: string; readonly isPublished: boolean; readonly publishedAt: string | null } | null,
  locale: Locale,
): HomeworkPublishResult => {
  const { id, isPublished, publishedAt } = present(homework);
  const message = (isPublished ? published : unpublished)[locale];
  return { id: Number(id), is_published: isPublished, published_at: publishedAt, message };
};
