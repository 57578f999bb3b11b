import { Role } from '../../../src/entities/identity/role.js';
import type { Events } from '../../../src/subscriptions/catalogue.js';
import type { Lesson, Person, School, SchoolClassUnderTest } from '../../support/school.js';
import { alertOf } from './emit.js';

/** A class with an open register, its teacher, and the mother of its first student. */
export interface Classroom {
  readonly teacher: Person;
  readonly mother: Person;
  readonly students: readonly Person[];
  readonly schoolClass: SchoolClassUnderTest;
  readonly lesson: Lesson;
  alertOf(studentId: string): Events['attendance.alert'];
}

export async function openClassroom(school: School, count: number): Promise<Classroom> {
  const teacher = await school.person(Role.TEACHER);
  const schoolClass = await school.schoolClass({ teacher, students: count });
  const { students } = schoolClass;
  const byId = new Map(students.map((student) => [student.id, student]));
  return {
    teacher,
    students,
    schoolClass,
    mother: await school.guardianOf(students[0]!),
    lesson: await school.lesson(schoolClass, teacher, { register: 'OPEN' }),
    alertOf: (id) => alertOf(byId.get(id)!, schoolClass),
  };
}

const mutation = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }';

/** Marks as the teacher, through the public door; throws when the server does not answer. */
export async function markAs(
  url: string,
  { teacher, lesson }: Pick<Classroom, 'teacher' | 'lesson'>,
  marks: Readonly<Record<string, 'PRESENT' | 'ABSENT' | 'LATE'>>,
): Promise<'marked'> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${teacher.token}` },
    body: JSON.stringify({
      query: mutation,
      variables: {
        input: {
          sessionInstanceId: lesson.instanceId,
          marks: Object.entries(marks).map(([studentId, status]) => ({ studentId, status })),
        },
      },
    }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(`the mark was refused: ${JSON.stringify(errors)}`);
  return 'marked';
}
