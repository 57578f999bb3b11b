import { Role } from '../../../src/entities/identity/role.js';
import type { App } from '../../support/app.js';
import type { Person, School, SchoolClassUnderTest } from '../../support/school.js';

/** A school where a subject is taught in a grade, by two teachers, to a class of two and to one of another grade. */
export interface Course {
  readonly school: School;
  readonly teacher: Person;
  readonly colleague: Person;
  readonly student: Person;
  readonly classmate: Person;
  readonly parent: Person;
  readonly schoolClass: SchoolClassUnderTest;
  /** A student of another grade. */
  readonly stranger: Person;
  readonly otherGradeId: string;
  /** What is needed to write a lesson. */
  readonly draft: Readonly<Record<string, unknown>>;
}

export async function makeCourse(app: App): Promise<Course> {
  const school = await app.school();
  const [teacher, colleague] = [await school.person(Role.TEACHER), await school.person(Role.TEACHER)];
  const schoolClass = await school.schoolClass({ teacher, students: 2 });
  const elsewhere = await school.schoolClass({ students: 1 });
  const [grade] = await school.sql<{ id: string }>(
    `insert into grade (organization_id, name, grade_number, educational_level_id)
     select organization_id, '2ème Année', 8, educational_level_id from grade where id = $1 returning id::text`,
    [school.gradeId],
  );
  const otherGradeId = grade?.id ?? '';
  await school.sql('update school_class set grade_id = $1 where id = $2', [otherGradeId, elsewhere.id]);
  await teach(school, school.subjectId, school.gradeId);
  const [student = teacher, classmate = teacher] = schoolClass.students;
  return {
    school,
    teacher,
    colleague,
    student,
    classmate,
    parent: await school.guardianOf(student),
    schoolClass,
    stranger: elsewhere.students[0] ?? teacher,
    otherGradeId,
    draft: {
      title: 'Les fractions',
      content: '<p>Une fraction est un quotient.</p>',
      cycle: 'FIRST',
      difficulty: 'EASY',
      subjectId: school.subjectId,
      gradeId: school.gradeId,
    },
  };
}

/** Says that a subject is taught in a grade. */
export const teach = (school: School, subjectId: string, gradeId: string): Promise<unknown> =>
  school.sql('insert into grade_subject (organization_id, grade_id, subject_id) values ($1, $2, $3)', [school.id, gradeId, subjectId]);

/** An uploaded file of somebody's, as the storage leaves it; answers its public id. */
export async function uploaded(
  { school }: Pick<Course, 'school'>,
  owner: Person,
  { kind = 'DOCUMENT', format = 'pdf', mimeType = 'application/pdf', bytes = 2048 } = {},
): Promise<string> {
  const [file] = await school.sql<{ publicId: string }>(
    `insert into stored_file (organization_id, public_id, owner_id, kind, mime_type, format, bytes, checksum, context, storage_key)
     values ($1, 'lessons/' || gen_random_uuid(), $2, $3, $4, $5, $6, repeat('0', 64), 'lesson_resource', gen_random_uuid()::text)
     returning public_id as "publicId"`,
    [school.id, owner.id, kind, mimeType, format, bytes],
  );
  return file?.publicId ?? '';
}
