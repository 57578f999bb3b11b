import { attemptHandedIn, oneAnswer } from './example-homework-rows.js';
import type { Example } from './examples.js';

const family = ['STUDENT', 'PARENT'] as const;
const readers = ['TEACHER', 'ADMIN', 'STAFF'] as const;

/** Lessons, homework and rewards: as ready to run as the others. */
export const homeworkExamples: readonly Example[] = [
  {
    name: 'lessons',
    as: ['STUDENT', 'PARENT', ...readers, 'LEADERSHIP'],
    query: `query Lessons {
  lessons(first: 10) {
    totalCount
    nodes {
      id
      title
      titleArabic
      difficulty
      subject { name }
      tags { name }
      resources { title resourceType fileUrl externalUrl }
    }
  }
}
`,
  },
  {
    name: 'homework',
    as: ['STUDENT'],
    query: `query Homework {
  assessments(first: 20, filter: { kind: HOMEWORK }, orderBy: { field: DUE_AT, direction: DESC }) {
    totalCount
    nodes {
      id
      title
      dueAt
      isOpen
      attemptsLeft
      totalPoints
      subject { name }
      myAttempts { attemptNumber status isLate score percentage passed feedback }
    }
  }
}
`,
  },
  {
    name: 'answer',
    as: ['STUDENT'],
    query: `mutation Answer($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    savedCount
    attempt {
      assessmentTitle
      deadlineAt
      answers { position response question { questionType questionText points } }
    }
  }
}
`,
    variables: oneAnswer,
  },
  {
    name: 'toGrade',
    as: readers,
    query: `query ToGrade {
  attempts(first: 20, filter: { needsGrading: true }, orderBy: { field: SUBMITTED_AT, direction: ASC }) {
    totalCount
    nodes {
      id
      assessmentTitle
      studentName
      submittedAt
      isLate
      answers { response points question { questionType questionText points } }
    }
  }
}
`,
  },
  {
    name: 'grade',
    as: ['TEACHER', 'ADMIN'],
    query: `mutation Comment($attempt: ID!) {
  gradeAttempt(input: { attemptId: $attempt, feedback: "Bien présenté." }) {
    attempt { id status score totalPoints feedback student { fullName } }
  }
}
`,
    variables: attemptHandedIn,
  },
  {
    name: 'submissions',
    as: [...readers, 'LEADERSHIP'],
    query: `subscription Submissions($after: Cursor) {
  attemptSubmitted(after: $after) {
    cursor
    occurredAt
    studentName
    className
    title
    kind
    attemptNumber
    isLate
  }
}
`,
  },
  {
    name: 'grades',
    as: [...family, 'TEACHER', 'ADMIN', 'LEADERSHIP', 'STAFF'],
    query: `subscription Grades($after: Cursor) {
  gradePublished(after: $after) {
    cursor
    occurredAt
    studentName
    title
    subjectName
    score
    maxScore
    pointsEarned
    feedbackAvailable
  }
}
`,
  },
  {
    name: 'rewards',
    as: [...family, ...readers, 'LEADERSHIP'],
    query: `query Rewards {
  rewardAccounts(first: 10) {
    totalCount
    nodes { studentName level levelProgress availablePoints availableCoins }
  }
  earnedBadges(first: 10) {
    nodes { studentName earnedAt badge { name rarity pointsReward } }
  }
}
`,
  },
  {
    name: 'leaderboard',
    as: [...family, ...readers, 'LEADERSHIP'],
    query: `query Leaderboards {
  leaderboards(first: 2) {
    nodes {
      leaderboardType
      periodStart
      periodEnd
      schoolClass { name }
      entries { rank rankChange studentName totalPoints badgesCount }
    }
  }
}
`,
  },
];
