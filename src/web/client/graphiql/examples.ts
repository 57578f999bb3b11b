import type { explorer, roles } from '../../texts/en.js';
import { homeworkExamples } from './examples-homework.js';
import { lessonToBegin, lessonToMark, lessonToSee, threeMarks, type Ask } from './example-rows.js';

type RoleName = keyof typeof roles;

export interface Example {
  name: keyof typeof explorer.names;
  /** Who may run it; in demo mode the first of them is signed in when nobody is who may. */
  as: readonly RoleName[];
  query: string;
  /** Variables with ids that this viewer may see; nothing when there is no such row. */
  variables?: (ask: Ask) => Promise<Readonly<Record<string, unknown>> | undefined>;
}

const markers: readonly RoleName[] = ['TEACHER', 'ADMIN', 'STAFF'];
const readers: readonly RoleName[] = [...markers, 'LEADERSHIP', 'STUDENT', 'PARENT'];
const everybody: readonly RoleName[] = [...readers, 'CENTER_SUPERVISOR', 'ASSOCIATION_SUPERVISOR', 'DRIVER'];
const guardians: readonly RoleName[] = ['PARENT', 'ADMIN', 'LEADERSHIP', 'STAFF'];
const hearers: readonly RoleName[] = ['PARENT', 'STUDENT', 'TEACHER', 'ADMIN', 'LEADERSHIP', 'STAFF'];

const withLesson = (id: string | undefined) => (id === undefined ? undefined : { lesson: id });

/** Ready to run in this order, as often as one likes: a test runs each on the demo data as each of its roles. */
export const examples: readonly Example[] = [
  { name: 'me', as: everybody, query: 'query Me {\n  me {\n    id\n    fullName\n    role\n    locale\n  }\n}\n' },
  {
    name: 'classes',
    as: everybody,
    query: 'query MyClasses {\n  schoolClasses(first: 10) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n',
  },
  {
    name: 'today',
    as: ['TEACHER'],
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
    as: markers,
    query: `mutation OpenRegister($lesson: ID!) {
  startAttendance(input: { sessionInstanceId: $lesson }) {
    sessionInstance { id date registerStatus schoolClass { name } subject { name } }
    entries { studentId studentName status previousStatus }
  }
}
`,
    variables: async (ask) => withLesson(await lessonToBegin(ask)),
  },
  {
    name: 'mark',
    as: markers,
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
    as: markers,
    query: `mutation CompleteRegister($lesson: ID!) {
  completeAttendance(input: { sessionInstanceId: $lesson }) {
    sessionInstance { id registerStatus }
    unmarked { id fullName }
  }
}
`,
    variables: async (ask) => withLesson(await lessonToMark(ask)),
  },
  {
    name: 'records',
    as: readers,
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
    as: readers,
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
    as: guardians,
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
    as: hearers,
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
    as: [...markers, 'LEADERSHIP'],
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
    variables: async (ask) => withLesson(await lessonToSee(ask)),
  },
  ...homeworkExamples,
  {
    name: 'schema',
    as: everybody,
    query:
      'query Operations {\n  __schema {\n    queryType { fields { name description } }\n    mutationType { fields { name } }\n    subscriptionType { fields { name } }\n  }\n}\n',
  },
];
