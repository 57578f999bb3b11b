import type { AttemptStatus, SubmissionRowFragment, SubmitSubmissionMutation } from '../operations.js';
import type {
  MatchPair,
  SubmissionAnswerRead,
  SubmissionAnswerWrite,
  SubmissionGradePatch,
  SubmissionPatch,
  SubmissionRead,
  SubmissionStatus,
  SubmissionStatusInput,
  SubmitResult,
} from '../wire.js';
import { present } from './present.js';

/** Where an attempt stands, in the words of the document. */
const statuses: Readonly<Record<AttemptStatus, SubmissionStatus>> = { IN_PROGRESS: 'draft', SUBMITTED: 'submitted', GRADED: 'graded' };

/** The same the other way, in either spelling, for a filter. */
export function attemptStatusesOf(status: SubmissionStatusInput | undefined): AttemptStatus[] | undefined {
  const wanted = status?.toLowerCase();
  return wanted === undefined ? undefined : (Object.keys(statuses) as AttemptStatus[]).filter((one) => statuses[one] === wanted);
}

/** What a response holds, as far as the type of its question has it. */
interface Response {
  readonly choices?: readonly number[];
  readonly text?: string;
  readonly blanks?: readonly string[];
  readonly pairs?: readonly MatchPair[];
  readonly order?: readonly number[];
}

function answerRow({
  id,
  questionId,
  response,
  isCorrect,
  points,
  feedback,
}: SubmissionRowFragment['answers'][number]): SubmissionAnswerRead {
  const { choices, text, blanks, pairs, order } = (response ?? {}) as Response;
  return {
    id: Number(id),
    question: Number(questionId),
    ...(choices && { selected_choices: choices }),
    ...(text !== undefined && { text }),
    ...(blanks && { blank_answers: blanks }),
    ...(pairs && { pairs }),
    ...(order && { order }),
    is_correct: isCorrect,
    points_earned: number(points),
    feedback,
  };
}

const number = (text: string | null): number | null => (text === null ? null : Number(text));

/** A student's work on a homework; scores and feedback are null where the viewer may not see them yet. */
export const submissionRow = (attempt: SubmissionRowFragment): SubmissionRead => ({
  id: Number(attempt.id),
  homework: Number(attempt.assessmentId),
  homework_title: attempt.assessmentTitle,
  student: Number(attempt.studentId),
  student_name: attempt.studentName,
  submitted_at: attempt.submittedAt,
  is_late: attempt.isLate,
  attempt_number: attempt.attemptNumber,
  time_taken: attempt.timeTaken,
  status: statuses[attempt.status],
  score: number(attempt.score),
  score_percentage: number(attempt.percentage),
  manual_score: number(attempt.manualScore),
  feedback: attempt.feedback,
  auto_graded: attempt.autoGraded,
  graded_by: number(attempt.gradedById),
  graded_at: attempt.gradedAt,
  created_at: attempt.createdAt,
  updated_at: attempt.updatedAt,
  answers: attempt.answers.map(answerRow),
});

/** The fields that lists of submissions are sorted by. */
export const submissionOrder = {
  id: 'ID',
  homework: 'ASSESSMENT',
  student: 'STUDENT',
  student_name: 'STUDENT_NAME',
  submitted_at: 'SUBMITTED_AT',
  is_late: 'IS_LATE',
  attempt_number: 'ATTEMPT_NUMBER',
  time_taken: 'TIME_TAKEN',
  status: 'STATUS',
  score: 'SCORE',
  score_percentage: 'PERCENTAGE',
  manual_score: 'MANUAL_SCORE',
  auto_graded: 'AUTO_GRADED',
  graded_by: 'GRADED_BY',
  graded_at: 'GRADED_AT',
  created_at: 'CREATED_AT',
  updated_at: 'UPDATED_AT',
} as const;

/** What a student answers; nothing of it takes the answer back. */
export const answerOf = ({ question, selected_choices: choices, text, blank_answers: blanks, pairs, order }: SubmissionAnswerWrite) => {
  const said = Object.fromEntries(Object.entries({ choices, text, blanks, pairs, order }).filter(([, value]) => value !== undefined));
  return { questionId: String(question), response: Object.keys(said).length > 0 ? said : null };
};

/** Where a fault of answers stands in a body. */
export const answerNames = {
  'input.attemptId': 'id',
  'input.assessmentId': 'homework',
  'input.studentId': 'student',
  'input.answers.*.response': 'answers.*',
  'input.answers.*.response.choices': 'answers.*.selected_choices',
  'input.answers.*.response.blanks': 'answers.*.blank_answers',
} as const;

/** Whether a body grades, rather than saves what a student answers. */
export const isGrade = (body: SubmissionPatch): body is SubmissionGradePatch =>
  'manual_score' in body || 'feedback' in body || 'status' in body;

/** What handing in answers: what the student may see of the score already, and what it brought. */
export function submitResult({ attempt, rewardsEarned }: SubmitSubmissionMutation['submitAttempt']): SubmitResult {
  const { id, status, score, percentage, autoGraded, correctAnswers, questionsCount, totalPoints, timeTaken } = present(attempt);
  return {
    submission_id: Number(id),
    status: statuses[status],
    score: number(score),
    score_percentage: number(percentage),
    auto_graded: autoGraded,
    correct_answers: score === null ? null : correctAnswers,
    total_questions: questionsCount,
    points_earned: number(score),
    total_points: Number(totalPoints),
    time_taken: timeTaken,
    rewards_earned: rewardsEarned && {
      base_points: Number(rewardsEarned.basePoints),
      score_bonus: Number(rewardsEarned.scoreBonus),
      time_bonus: Number(rewardsEarned.timeBonus),
      total_points: Number(rewardsEarned.totalPoints),
      badges_earned: rewardsEarned.badgesEarned,
    },
  };
}
