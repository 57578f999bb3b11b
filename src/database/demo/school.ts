import { schoolLogins } from './accounts.js';
import { makeCohort, type Start } from './cohort.js';
import { subjectCodes, type SubjectCode } from './curriculum.js';
import { inTransaction, type Making } from './insert.js';
import type { School } from './organizations.js';
import type { SchoolYear } from './school-year.js';
import { makeStructure, type Structure } from './structure.js';
import { makeStudents } from './students.js';
import { TEACHERS } from './week.js';

/** Students of a cohort: classes of 25. */
const COHORT = 200;

export interface Wanted {
  readonly students: number;
  readonly years: { readonly current: SchoolYear; readonly previous: SchoolYear };
  readonly progress: (done: number, total: number) => void;
}

/** Why a school is left as it is. */
export type Refusal = 'FOREIGN' | 'CHANGED';

/**
 * Makes the school as large as wanted, cohort by cohort, each stored as a whole: an interrupted run is taken up by the next. A school
 * that others have built is left alone, and one whose grades or subjects have been changed does not grow.
 */
export async function makeSchool(making: Making, school: School, wanted: Wanted): Promise<Refusal | null> {
  const kind = await kindOf(making, school);
  if (kind === 'foreign') return 'FOREIGN';
  let structure = kind === 'demo' ? await structureOf(making, school) : null;
  for (;;) {
    const start = await startOf(making, school);
    if (start.students >= wanted.students) return null;
    if (kind === 'demo' && !structure) return 'CHANGED';
    const count = Math.min(COHORT, wanted.students - start.students);
    structure = await inTransaction(making.client, async () => {
      const built = structure ?? (await makeStructure(making, school, wanted.years));
      const cohort = await makeCohort(making, school, built, start);
      await makeStudents(making, school, built, cohort, { first: start.student, count });
      return built;
    });
    wanted.progress(start.students + count, wanted.students);
  }
}

/** `none`: nothing there but accounts. `foreign`: somebody has built a school of their own. */
async function kindOf({ client }: Making, school: School): Promise<'none' | 'demo' | 'foreign'> {
  const { rows } = await client.query<{ demo: boolean; foreign: boolean }>(
    `select exists (select from user_account where organization_id = $1 and lower(email) = $2) as demo,
       exists (select from academic_year where organization_id = $1) or exists (select from subject where organization_id = $1)
       or exists (select from room where organization_id = $1) or exists (select from educational_level where organization_id = $1)
       or exists (select from student where organization_id = $1) as foreign`,
    [school.id, schoolLogins.teacher.email],
  );
  const [found] = rows;
  if (found?.demo === true) return 'demo';
  return found?.foreign === true ? 'foreign' : 'none';
}

/** What a new cohort is built on; null when it is no longer all there. */
async function structureOf({ client }: Making, school: School): Promise<Structure | null> {
  const { rows: years } = await client.query<{ id: string; year: string; start: string; director: string }>(
    `select y.id::text, y.year, y.start_date::text as start, u.id::text as director from academic_year y
     join user_account u on u.organization_id = y.organization_id and lower(u.email) = $2
     where y.organization_id = $1 and y.is_current and y.deleted_at is null`,
    [school.id, schoolLogins.admin.email],
  );
  const { rows: grades } = await client.query<{ number: number; id: string; name: string }>(
    `select distinct on (grade_number) grade_number as number, id::text, name from grade
     where organization_id = $1 and deleted_at is null order by grade_number, grade.id`,
    [school.id],
  );
  const { rows: subjects } = await client.query<{ code: SubjectCode; id: string }>(
    `select code, id::text from subject where organization_id = $1 and deleted_at is null and code = any($2)`,
    [school.id, subjectCodes],
  );
  const [year] = years;
  const numbers = new Map(grades.map(({ number, ...grade }) => [number, grade]));
  if (
    !year ||
    subjects.length < subjectCodes.length ||
    Array.from({ length: 12 }, (_, index) => index + 1).some((number) => !numbers.has(number))
  ) {
    return null;
  }
  return {
    year: { id: year.id, firstYear: Number(year.year.slice(0, 4)), start: year.start },
    grades: numbers,
    subjects: new Map(subjects.map(({ code, id }) => [code, id])),
    director: year.director,
  };
}

/** The numbers and sections that the next cohort may take. */
async function startOf({ client }: Making, school: School): Promise<Start> {
  const { rows } = await client.query<{ students: number; lastStudent: number; lastTeacher: number }>(
    `select (select count(*)::int from student where organization_id = $1) as students,
       coalesce(max(substring(email from '^student(\\d+)@')::int), 0) as "lastStudent",
       coalesce(max(substring(email from '^teacher(\\d+)@')::int), 0) as "lastTeacher"
     from user_account where organization_id = $1 and email ~ '^(student|teacher)\\d{5,9}@madrasti\\.test$'`,
    [school.id],
  );
  const { rows: sections } = await client.query<{ grade: number; sections: string[] }>(
    `select g.grade_number as grade, array_agg(upper(c.section)) as sections from school_class c
     join grade g on g.id = c.grade_id join academic_year y on y.id = c.academic_year_id and y.is_current
     where c.organization_id = $1 group by g.grade_number`,
    [school.id],
  );
  const { students = 0, lastStudent = 0, lastTeacher = 0 } = rows[0] ?? {};
  return {
    students,
    student: (students === 0 ? 0 : Math.max(lastStudent, 2)) + 1,
    teacher: lastTeacher + 1,
    cohort: Math.ceil(lastTeacher / TEACHERS),
    sections: new Map(sections.map(({ grade, sections: taken }) => [grade, new Set(taken)])),
  };
}
