import type { Target } from './load.js';
import type { World } from './world.js';

/** What is asked of the product, and of the limit where it has the same. */
export interface Job {
  readonly name: string;
  readonly limit: Target | null;
  readonly product: Target;
  /** So many requests instead of some seconds, and on so many connections: for what fills a disk. */
  readonly amount?: number;
  readonly connections?: number;
}

const studentsWithClass = `query {
  students(first: 100, orderBy: [{ field: STUDENT_NUMBER }]) {
    nodes { id uuid studentNumber firstName lastName fullName user { email phone role isActive } schoolClass { id name } }
  }
}`;
const records = `query ($from: LocalDate!, $to: LocalDate!) {
  attendanceRecords(first: 100, filter: { dateFrom: $from, dateTo: $to }) {
    nodes { id date status reason notes markedAt student { id fullName schoolClass { id name } } markedBy { id fullName } }
  }
}`;
const markAttendance = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount absentCount } }';
const gradebook = `query ($class: ID!) {
  schoolClass(id: $class) {
    id
    name
    students(first: 40) {
      nodes { id fullName attempts(first: 30) { nodes { id assessmentId attemptNumber status score percentage } } }
    }
  }
}`;
const leaderboard = `query ($board: ID!) {
  leaderboard(id: $board) {
    entries { rank studentId studentName totalPoints homeworkCompleted averageScore badgesCount rankChange }
  }
}`;

/** One mark or many, as a request. */
export function marking(world: World, marks: readonly { studentId: string; status: string }[]): Target {
  return world.graphql(markAttendance, { input: { sessionInstanceId: world.register.instance, marks } });
}

/** The jobs of a run, reads first. */
export function jobsOf(world: World): readonly Job[] {
  const { limitUrl, productUrl, headers, dates, graphql } = world;
  const limit = (path: string): Target => ({ url: `${limitUrl}${path}` });
  const rest = (path: string): Target => ({ url: `${productUrl}${path}`, headers });
  return [
    { name: 'LIST: 100 students with their class', limit: limit('/list'), product: graphql(studentsWithClass) },
    { name: 'ATT: 100 of 200,000 records, student, class, marker', limit: limit('/attendance'), product: graphql(records, dates) },
    { name: 'LIST through REST', limit: limit('/list'), product: rest('/api/users/?role=STUDENT&page_size=100') },
    {
      name: 'ATT through REST',
      limit: limit('/attendance'),
      product: rest(`/api/attendance/records/?date__gte=${dates.from}&date__lte=${dates.to}&page_size=100&ordering=-date`),
    },
    { name: 'Homework list of 30 through REST', limit: limit('/homework'), product: rest('/api/homework/homework/?page_size=30') },
    {
      name: 'Gradebook of 40 students by 30 pieces of work',
      limit: limit('/gradebook'),
      product: graphql(gradebook, { class: world.gradebookClass }),
    },
    {
      name: 'Leaderboard over 20,000 students',
      limit: limit('/board'),
      product: graphql(leaderboard, { board: world.board.id }, world.board.token),
    },
    {
      name: 'Marking a class of 30',
      limit: null,
      product: marking(
        world,
        world.register.students.map((studentId) => ({ studentId, status: 'PRESENT' })),
      ),
    },
    // The last one: what it leaves in memory is nobody else's.
    { name: 'Upload of 10 MB', ...uploads(world), amount: 20, connections: 2 },
  ];
}

/** A document of 10 MB less the rest of the form, by the protocol of multipart requests. */
function uploads({ productUrl, limitUrl, headers }: World): { limit: Target; product: Target } {
  const boundary = 'bench-boundary';
  const part = (name: string, value: string): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const query = 'mutation ($file: Upload!) { uploadFile(input: { file: $file, context: LESSON_RESOURCE }) { file { id bytes } } }';
  const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000_000 - 9, 'x')]);
  const body = Buffer.concat([
    Buffer.from(part('operations', JSON.stringify({ query, variables: { file: null } }))),
    Buffer.from(part('map', JSON.stringify({ 0: ['variables.file'] }))),
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="0"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return {
    limit: { url: `${limitUrl}/upload`, method: 'POST', body: file },
    product: {
      url: `${productUrl}/graphql`,
      method: 'POST',
      headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-apollo-operation-name': 'Upload' },
      body,
    },
  };
}
