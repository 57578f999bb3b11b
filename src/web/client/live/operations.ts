import { homeworkOperations } from './homework/operations.js';

/** All that this page asks of the API; a test checks each against the schema. */
export const operations = {
  login: `mutation Login($email: String!, $password: String!) {
    login(input: { email: $email, password: $password }) { accessToken refreshToken user { id fullName role } }
  }`,
  refreshSession: `mutation RefreshSession($refreshToken: String!) {
    refreshSession(input: { refreshToken: $refreshToken }) { accessToken refreshToken user { id fullName role } }
  }`,
  logout: 'mutation Logout { logout { ended } }',

  children: 'query Children { students(first: 10) { nodes { id fullName schoolClass { name } } } }',
  notifications: `query UnreadNotifications {
    notifications(first: 20, filter: { unread: true }) {
      totalCount
      nodes { id title message createdAt priority student { fullName } }
    }
  }`,
  markNotificationRead: 'mutation MarkNotificationRead($id: ID!) { markNotificationRead(id: $id) { notification { id readAt } } }',
  attendanceAlert: `subscription AttendanceAlert($after: Cursor) {
    attendanceAlert(after: $after) {
      cursor occurredAt studentId studentName className subjectName sessionDate sessionTime status correction flagCreated priority
      gap { after oldest }
    }
  }`,

  registerChanged: 'subscription RegisterChanged { registerChanged { sessionInstanceId } }',
  today: '{ apiInfo { today } }',
  lessonsOfDay: `query LessonsOfDay($date: LocalDate!, $teacher: ID) {
    weeklySchedule(weekStart: $date, teacherId: $teacher) {
      days {
        date
        sessions { id startTime endTime schoolClass { name currentStudents } subject { name color } room { name } }
      }
    }
    sessionInstances(filter: { dateFrom: $date, dateTo: $date, teacherId: $teacher }, first: 100) {
      nodes {
        id timetableSessionId plannedDate startTime endTime status registerStatus totalStudents unmarkedCount
        schoolClass { name } subject { name color } room { name }
      }
    }
  }`,
  createSessionInstance: `mutation CreateSessionInstance($timetableSessionId: ID!, $date: LocalDate!) {
    createSessionInstance(input: { timetableSessionId: $timetableSessionId, date: $date }) { sessionInstance { id } }
  }`,
  register: `query Register($id: ID!) {
    register(sessionInstanceId: $id) {
      sessionInstance {
        id date startTime endTime registerStatus
        schoolClass { name } subject { name } room { name }
        viewerCan { mark start }
      }
      entries { studentId studentName status previousStatus }
    }
  }`,
  startAttendance: `mutation StartAttendance($id: ID!) {
    startAttendance(input: { sessionInstanceId: $id }) { sessionInstance { id registerStatus } }
  }`,
  markAttendance: `mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) { markedCount errors { path message } }
  }`,
  completeAttendance: `mutation CompleteAttendance($id: ID!) {
    completeAttendance(input: { sessionInstanceId: $id }) { sessionInstance { id registerStatus } unmarked { id fullName } }
  }`,

  ...homeworkOperations,
} as const;

export type { BadgeNews, GradeNews, SubmissionNews } from './homework/operations.js';

export type Status = 'PRESENT' | 'ABSENT' | 'LATE' | 'EXCUSED';
export type RegisterStatus = 'NOT_STARTED' | 'OPEN' | 'CLOSED';
export type Priority = 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT';
interface Named {
  name: string;
}
export interface Person {
  id: string;
  fullName: string;
}

export interface Session {
  accessToken: string;
  refreshToken: string;
  user: Person & { role: string };
  /** The slug of the school, where the address of the page did not say it. */
  organization?: string | undefined;
}

export interface Alert {
  cursor: string;
  occurredAt: string;
  studentId: string;
  studentName: string;
  className: string;
  subjectName: string;
  sessionDate: string;
  sessionTime: string;
  status: Status;
  correction: boolean;
  flagCreated: boolean;
  priority: Priority | null;
}
export interface Notification {
  id: string;
  title: string;
  message: string;
  createdAt: string;
  priority: Priority | null;
  student: { fullName: string } | null;
}
export interface Child extends Person {
  schoolClass: Named | null;
}

interface Lesson {
  id: string;
  startTime: string;
  endTime: string;
  subject: (Named & { color: string | null }) | null;
  room: Named | null;
}
/** A weekly lesson, on one of the days of a week. */
export interface PlannedLesson extends Lesson {
  schoolClass: (Named & { currentStudents: number }) | null;
}
export interface DatedLesson extends Lesson {
  timetableSessionId: string | null;
  /** The day of the plan that it stands for. */
  plannedDate: string;
  schoolClass: Named | null;
  status: string;
  registerStatus: RegisterStatus;
  totalStudents: number;
  unmarkedCount: number;
}
export interface LessonsOfDay {
  weeklySchedule: { days: readonly { date: string; sessions: readonly PlannedLesson[] }[] };
  sessionInstances: { nodes: readonly DatedLesson[] };
}
export interface Entry {
  studentId: string;
  studentName: string;
  status: Status | null;
  previousStatus: Status | null;
}
export interface Register {
  sessionInstance: {
    id: string;
    date: string;
    startTime: string;
    endTime: string;
    registerStatus: RegisterStatus;
    schoolClass: Named | null;
    subject: Named | null;
    room: Named | null;
    viewerCan: { mark: boolean; start: boolean };
  };
  entries: readonly Entry[];
}
