import type { explorer } from '../../texts/en.js';

/** Asks the API as whoever is signed in, to find rows that an example can be filled with. */
export type Ask = <D>(query: string) => Promise<D>;

export interface Example {
  name: keyof typeof explorer.names;
  query: string;
  /** Variables with ids that this viewer may see; nothing when there is no such row. */
  variables?: (ask: Ask) => Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** Ready to run in this order: each was written for the demo data, and a test checks each against the schema. */
export const examples: readonly Example[] = [
  { name: 'me', query: 'query Me {\n  me {\n    id\n    fullName\n    role\n    locale\n  }\n}\n' },
  {
    name: 'classes',
    query: 'query MyClasses {\n  schoolClasses(first: 10) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n',
  },
  {
    name: 'today',
    query: `query Today {
  todaySessions {
    date
    lessons {
      startTime
      endTime
      clockStatus
      studentsCount
      timetableSession {
        subject { name }
        schoolClass { name }
        room { name }
      }
      sessionInstance { id registerStatus }
    }
  }
}
`,
  },
  {
    name: 'open',
    query: `mutation OpenRegister($lesson: ID!) {
  startAttendance(input: { sessionInstanceId: $lesson }) {
    sessionInstance { id date registerStatus schoolClass { name } subject { name } }
    entries { studentId studentName status previousStatus }
  }
}
`,
    variables: async (ask) => withLesson(await lessonOf(ask, ['NOT_STARTED'])),
  },
  {
    name: 'mark',
    query: `mutation TakeRegister($input: MarkAttendanceInput!) {
  markAttendance(input: $input) {
    markedCount
    presentCount
    absentCount
    lateCount
    flagsCreated
    notificationsSent
    errors { path code message }
    records { id status student { fullName } }
  }
}
`,
    variables: threeMarks,
  },
  {
    name: 'complete',
    query: `mutation CompleteRegister($lesson: ID!) {
  completeAttendance(input: { sessionInstanceId: $lesson }) {
    sessionInstance { id registerStatus }
    unmarked { id fullName }
  }
}
`,
    variables: async (ask) => withLesson(await lessonOf(ask, ['OPEN'])),
  },
  {
    name: 'records',
    query: `query Records {
  attendanceRecords(first: 20) {
    totalCount
    nodes {
      id
      status
      student { fullName }
      sessionInstance {
        date
        startTime
        subject { name }
        schoolClass { name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    name: 'flags',
    query: `query Flags {
  absenceFlags(first: 20) {
    totalCount
    nodes {
      id
      priority
      status
      flagType
      absenceCount
      student { fullName }
    }
  }
}
`,
  },
  {
    name: 'notifications',
    query: `query Notifications {
  notifications(first: 20, filter: { unread: true }) {
    totalCount
    nodes {
      id
      title
      message
      createdAt
      student { fullName }
    }
  }
}
`,
  },
  {
    name: 'alerts',
    query: `subscription Alerts($after: Cursor) {
  attendanceAlert(after: $after) {
    cursor
    occurredAt
    studentName
    className
    subjectName
    sessionDate
    sessionTime
    status
    correction
    flagCreated
    priority
  }
}
`,
  },
  {
    name: 'access',
    query: `query MayI($lesson: ID) {
  explainAccess(coordinate: "Mutation.markAttendance", id: $lesson) {
    allowed
    reason
    column
    scope
    roles
  }
}
`,
    variables: async (ask) => withLesson(await lessonOf(ask, ['OPEN', 'NOT_STARTED', 'CLOSED'])),
  },
  {
    name: 'schema',
    query:
      'query Operations {\n  __schema {\n    queryType { fields { name description } }\n    mutationType { fields { name } }\n    subscriptionType { fields { name } }\n  }\n}\n',
  },
];

/** What the examples ask before they run. */
export const lookups = {
  today: '{ apiInfo { today } }',
  lessons: (from: string, to: string) =>
    `{ sessionInstances(first: 100, filter: { dateFrom: "${from}", dateTo: "${to}" }) { nodes { id date startTime registerStatus } } }`,
  pupils: (lesson: string) => `{ register(sessionInstanceId: "${lesson}") { entries { studentId } } }`,
};

interface Lesson {
  id: string;
  date: string;
  startTime: string;
  registerStatus: 'NOT_STARTED' | 'OPEN' | 'CLOSED';
}

const withLesson = (lesson: Lesson | undefined) => lesson && { lesson: lesson.id };

/** The latest lesson of the last two weeks whose register is in one of these states. */
async function lessonOf(ask: Ask, states: readonly Lesson['registerStatus'][]): Promise<Lesson | undefined> {
  const { apiInfo } = await ask<{ apiInfo: { today: string } }>(lookups.today);
  const twoWeeksAgo = new Date(new Date(`${apiInfo.today}T12:00:00Z`).getTime() - 14 * 86_400_000).toISOString().slice(0, 10);
  const { sessionInstances } = await ask<{ sessionInstances: { nodes: Lesson[] } }>(lookups.lessons(twoWeeksAgo, apiInfo.today));
  return sessionInstances.nodes
    .filter(({ registerStatus }) => states.includes(registerStatus))
    .sort((a, b) => `${a.date} ${a.startTime}`.localeCompare(`${b.date} ${b.startTime}`))
    .at(-1);
}

async function threeMarks(ask: Ask): Promise<Readonly<Record<string, unknown>> | undefined> {
  const lesson = await lessonOf(ask, ['OPEN']);
  if (!lesson) return undefined;
  const { register } = await ask<{ register: { entries: readonly { studentId: string }[] } }>(lookups.pupils(lesson.id));
  const statuses = ['ABSENT', 'LATE', 'PRESENT'];
  const marks = register.entries.slice(0, 3).map(({ studentId }, at) => ({ studentId, status: statuses[at] }));
  return marks.length > 0 ? { input: { sessionInstanceId: lesson.id, marks } } : undefined;
}
