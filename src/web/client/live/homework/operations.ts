const score = 'score percentage passed feedback';
const aboutAttempt = `id attemptNumber status startedAt deadlineAt submittedAt closedBy isLate totalPoints ${score}`;
const aboutWork = `id kind title titleArabic titleFrench dueAt opensAt isOpen allowLate maxAttempts attemptsLeft timeLimitSeconds totalPoints
  requiresAccessCode questionsCount subject { name color }`;
const aboutGiven = `id kind title titleArabic titleFrench dueAt isPublished submissionsCount completionRate averageScore
  subject { name color } classes { id name }`;
const aboutQuestion = 'id questionType questionText questionTextArabic questionTextFrench points isRequired imageUrl';

/** What this page asks of the API for homework, quizzes and exams. */
export const homeworkOperations = {
  work: `query Work {
    assessments(first: 50, filter: { isPublished: true }) {
      nodes { ${aboutWork} myAttempts { ${aboutAttempt} isBest } }
    }
  }`,
  assignment: `query Assignment($id: ID!) {
    assessment(id: $id) {
      ${aboutWork} description instructions latePenalty passingScore scoreRelease correctionRelease
      myAttempts { ${aboutAttempt} isBest }
    }
  }`,
  attempt: `query Attempt($id: ID!) {
    attempt(id: $id) {
      ${aboutAttempt} viewerCan { grade }
      answers {
        id questionId position response body isCorrect points feedback
        question { ${aboutQuestion} explanation answerKey isKeyShown }
      }
    }
  }`,
  startAttempt: `mutation StartAttempt($input: StartAttemptInput!) { startAttempt(input: $input) { attempt { id } } }`,
  saveAnswers: `mutation SaveAnswers($input: SaveAnswersInput!) { saveAnswers(input: $input) { savedCount } }`,
  submitAttempt: `mutation SubmitAttempt($id: ID!) {
    submitAttempt(input: { attemptId: $id }) { attempt { score } rewardsEarned { totalPoints badgesEarned } }
  }`,

  givenWork: `query GivenWork($author: ID) { assessments(first: 50, filter: { createdById: $author }) { nodes { ${aboutGiven} } } }`,
  givenOne: `query GivenOne($id: ID!) { assessment(id: $id) { ${aboutGiven} } }`,
  handedIn: `query HandedIn($id: ID!, $after: String) {
    assessmentAttempts(
      assessmentId: $id, first: 100, after: $after, orderBy: { field: STUDENT_NAME, direction: ASC }, filter: { statuses: [SUBMITTED, GRADED] }
    ) {
      nodes { id studentId studentName attemptNumber status submittedAt isLate totalPoints ${score} }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  toGrade: `query ToGrade($id: ID, $after: String) {
    attempts(first: 100, after: $after, filter: { assessmentId: $id, needsGrading: true }) {
      nodes { id assessmentId }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  gradeAttempt: `mutation GradeAttempt($input: GradeAttemptInput!) {
    gradeAttempt(input: $input) { attempt { id status ${score} } }
  }`,

  standings: `query Standings {
    rewardAccounts(first: 20) { nodes { studentId level levelProgress availablePoints } }
    earnedBadges(first: 50) { nodes { studentId badge { id name rarity } } }
  }`,
  latestGrades: `query LatestGrades {
    attempts(first: 20, filter: { statuses: [SUBMITTED, GRADED] }, orderBy: { field: SUBMITTED_AT, direction: DESC }) {
      nodes { id assessmentTitle studentName submittedAt totalPoints score percentage passed }
    }
  }`,

  attemptSubmitted: `subscription AttemptSubmitted($after: Cursor) {
    attemptSubmitted(after: $after) {
      cursor occurredAt attemptId assessmentId kind title studentId studentName className attemptNumber isLate
      gap { after oldest }
    }
  }`,
  gradePublished: `subscription GradePublished($after: Cursor) {
    gradePublished(after: $after) {
      cursor occurredAt gradeId assessmentId studentId studentName title subjectName score maxScore pointsEarned feedbackAvailable
      gap { after oldest }
    }
  }`,
  badgeEarned: `subscription BadgeEarned($after: Cursor) {
    badgeEarned(after: $after) {
      cursor occurredAt studentId studentName badgeId badgeName rarity pointsReward
      gap { after oldest }
    }
  }`,
} as const;

export type QuestionType =
  | 'QCM_SINGLE'
  | 'QCM_MULTIPLE'
  | 'TRUE_FALSE'
  | 'FILL_BLANK'
  | 'MATCHING'
  | 'ORDERING'
  | 'OPEN_SHORT'
  | 'OPEN_LONG';
export type AssessmentKind = 'HOMEWORK' | 'QUIZ' | 'EXAM' | 'SURVEY';

interface Titled {
  title: string;
  titleArabic: string | null;
  titleFrench: string | null;
}
interface Scored {
  /** Decimal text; null while it is not known or not released. */
  score: string | null;
  percentage: string | null;
  passed: boolean | null;
  feedback: string | null;
  totalPoints: string;
}
export interface Attempt extends Scored {
  id: string;
  attemptNumber: number;
  status: 'IN_PROGRESS' | 'SUBMITTED' | 'GRADED';
  startedAt: string;
  deadlineAt: string | null;
  submittedAt: string | null;
  closedBy: 'STUDENT' | 'TIME_LIMIT' | 'DUE_DATE' | null;
  isLate: boolean;
}
/** What a student is given to do, with what they did of it. */
export interface Work extends Titled {
  id: string;
  kind: AssessmentKind;
  dueAt: string | null;
  opensAt: string | null;
  isOpen: boolean;
  allowLate: boolean;
  maxAttempts: number | null;
  attemptsLeft: number | null;
  timeLimitSeconds: number | null;
  totalPoints: string;
  requiresAccessCode: boolean;
  questionsCount: number;
  subject: { name: string; color: string | null } | null;
  myAttempts: readonly (Attempt & { isBest: boolean | null })[];
}
export interface Assignment extends Work {
  description: string | null;
  instructions: string | null;
  latePenalty: string | null;
  passingScore: string | null;
  scoreRelease: 'IMMEDIATELY' | 'WHEN_GRADED' | 'AFTER_DUE';
  correctionRelease: 'NEVER' | 'WHEN_DONE' | 'AFTER_DUE_AND_DONE';
}
export interface Question {
  id: string;
  questionType: QuestionType;
  questionText: string;
  questionTextArabic: string | null;
  questionTextFrench: string | null;
  points: string;
  isRequired: boolean;
  imageUrl: string | null;
  explanation: string | null;
  answerKey: unknown;
  isKeyShown: true | null;
}
export interface Answer {
  id: string;
  questionId: string;
  position: number;
  /** Its shape depends on the type of the question; null: nothing yet. */
  response: unknown;
  /** What is asked: choices, items, blanks. */
  body: unknown;
  isCorrect: boolean | null;
  points: string | null;
  feedback: string | null;
  question: Question | null;
}
/** An attempt with its questions. */
export interface Sheet extends Attempt {
  viewerCan: { grade: boolean };
  answers: readonly Answer[];
}

/** What a teacher has given, with how far its students are. */
export interface GivenWork extends Titled {
  id: string;
  kind: AssessmentKind;
  dueAt: string | null;
  isPublished: boolean;
  submissionsCount: number;
  completionRate: string | null;
  averageScore: string | null;
  subject: { name: string; color: string | null } | null;
  classes: readonly { id: string; name: string }[];
}
export interface HandedIn extends Scored {
  id: string;
  studentId: string;
  studentName: string;
  attemptNumber: number;
  status: 'SUBMITTED' | 'GRADED';
  submittedAt: string;
  isLate: boolean;
}

/** What a student has earned so far. */
export interface Standing {
  studentId: string;
  level: number;
  /** Percent of the way to the next level. */
  levelProgress: number;
  availablePoints: number;
}
export interface BadgeHeld {
  id: string;
  name: string;
  rarity: BadgeNews['rarity'];
}
export interface LatestGrade {
  id: string;
  assessmentTitle: string;
  studentName: string;
  submittedAt: string;
  totalPoints: string;
  score: string | null;
  passed: boolean | null;
}

export interface SubmissionNews {
  cursor: string;
  occurredAt: string;
  attemptId: string;
  assessmentId: string;
  kind: AssessmentKind;
  title: string;
  studentId: string;
  studentName: string;
  className: string | null;
  attemptNumber: number;
  isLate: boolean;
}
export interface GradeNews {
  cursor: string;
  occurredAt: string;
  gradeId: string;
  assessmentId: string | null;
  studentId: string;
  studentName: string;
  title: string;
  subjectName: string;
  score: string;
  maxScore: string;
  pointsEarned: number;
  feedbackAvailable: boolean;
}
export interface BadgeNews {
  cursor: string;
  occurredAt: string;
  studentId: string;
  studentName: string;
  badgeId: string;
  badgeName: string;
  rarity: 'COMMON' | 'RARE' | 'EPIC' | 'LEGENDARY';
  pointsReward: number;
}
