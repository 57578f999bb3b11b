import type { Context } from '../../context.js';
import { fault, invalid } from '../../errors.js';
import { formOf } from '../../reading.js';
import { isLocalDate } from '../../scalars.js';
import { enrollStudent } from '../structure/enroll-student.js';
import type { RowKind } from './import-rows.js';

/** An enrollment for each row, as `enrollStudent` makes it. Students go by key, uuid or e-mail, classes by key, uuid or their name in the current year. */
export const enrollmentRows: RowKind = {
  columns: [
    { name: 'student', field: 'studentId', required: true },
    { name: 'class', field: 'schoolClassId', required: true },
    { name: 'enrollment_date', field: 'enrollmentDate' },
    { name: 'student_number', field: 'studentNumber', max: 50 },
  ],
  write: async (own, { student = '', class: className = '', enrollment_date: day, student_number: studentNumber }) => {
    const [studentId, schoolClassId] = [await studentOf(own, student), await classOf(own, className)];
    const wrong = [
      ...(studentId === undefined ? [fault('input.studentId', 'UNKNOWN_ID', { resource: 'Student', id: student })] : []),
      ...(schoolClassId === undefined ? [fault('input.schoolClassId', 'UNKNOWN_ID', { resource: 'SchoolClass', id: className })] : []),
      ...(day !== undefined && !isLocalDate(day) ? [fault('input.enrollmentDate', 'DATE')] : []),
    ];
    if (studentId === undefined || schoolClassId === undefined || wrong.length > 0) throw invalid(...wrong);
    return enrollStudent(own, {
      studentId,
      schoolClassId,
      ...(day !== undefined && { enrollmentDate: day }),
      ...(studentNumber !== undefined && { studentNumber }),
    });
  },
};

async function studentOf({ em, organization }: Context, named: string): Promise<string | undefined> {
  if (formOf(named)) return named;
  const [row] = await em.execute<{ id: string }[]>(
    `select u.id::text as id from user_account u join student s on s.id = u.id
     where u.organization_id = ? and lower(u.email) = lower(?) and u.deleted_at is null`,
    [organization.id, named],
  );
  return row?.id;
}

async function classOf({ em, organization }: Context, named: string): Promise<string | undefined> {
  if (formOf(named)) return (await exists({ em, organization }, named)) ? named : undefined;
  const rows = await em.execute<{ id: string }[]>(
    `select c.id::text as id from school_class c join academic_year y on y.id = c.academic_year_id
     where c.organization_id = ? and y.is_current and lower(c.name) = lower(?) and c.deleted_at is null limit 2`,
    [organization.id, named],
  );
  return rows.length === 1 ? rows[0]?.id : undefined;
}

async function exists({ em, organization }: Pick<Context, 'em' | 'organization'>, id: string): Promise<boolean> {
  const column = formOf(id) === 'key' ? 'id' : 'uuid';
  const rows = await em.execute<unknown[]>(
    `select 1 from school_class where organization_id = ? and ${column} = ? and deleted_at is null`,
    [organization.id, id],
  );
  return rows.length > 0;
}
