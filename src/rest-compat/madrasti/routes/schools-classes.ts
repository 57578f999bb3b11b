import type { Route } from '../../dialect.js';
import {
  ClassStudents,
  CreateSchoolClass,
  DeleteSchoolClass,
  EnrollStudent,
  SchoolClass,
  SchoolClasses,
  UnenrollStudent,
  UpdateSchoolClass,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { deleted } from '../shapes/deleted.js';
import { enrollmentRow } from '../shapes/enrollment.js';
import { idOf, present } from '../shapes/present.js';
import { classRow, classStudentRow } from '../shapes/school.js';
import type { SchoolClassWrite } from '../wire.js';

/** A full body: what it leaves out has its default, or is cleared. */
const inputOf = (body: SchoolClassWrite) => ({
  section: body.section,
  gradeId: idOf(body.grade),
  academicYearId: idOf(body.academic_year),
  classTeacherId: idOf(body.class_teacher ?? null),
  roomId: idOf(body.room ?? null),
  maxStudents: body.max_students ?? null,
  isActive: body.is_active ?? true,
});

export const classes: readonly Route[] = [
  route('GET /api/schools/classes/', SchoolClasses, {
    order: {
      id: 'ID',
      name: 'NAME',
      section: 'SECTION',
      grade: 'GRADE',
      grade__grade_number: 'GRADE_NUMBER',
      academic_year: 'ACADEMIC_YEAR',
      class_teacher: 'CLASS_TEACHER',
      room: 'ROOM',
      max_students: 'MAX_STUDENTS',
      is_active: 'IS_ACTIVE',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        gradeId: idOf(query.grade),
        academicYearId: idOf(query.academic_year),
        classTeacherId: idOf(query.class_teacher),
        section: query.section,
        hasTeacher: query.has_teacher,
        isActive: query.is_active,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.schoolClasses, classRow),
  }),
  route('POST /api/schools/classes/', CreateSchoolClass, {
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createSchoolClass }) => classRow(present(createSchoolClass.schoolClass)),
  }),
  route('GET /api/schools/classes/:id/', SchoolClass, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ schoolClass }) => classRow(schoolClass),
  }),
  route('PUT /api/schools/classes/:id/', UpdateSchoolClass, {
    variables: ({ path, body }) => ({ id: path.id, input: inputOf(body) }),
    reply: ({ updateSchoolClass }) => classRow(present(updateSchoolClass.schoolClass)),
  }),
  route('DELETE /api/schools/classes/:id/', DeleteSchoolClass, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteSchoolClass: { deletedSchoolClassId, deletedAt } }, { locale }) => deleted(deletedSchoolClassId, deletedAt, locale),
  }),
  route('GET /api/schools/classes/:id/students/', ClassStudents, {
    order: {
      student: 'STUDENT',
      student_name: 'STUDENT_NAME',
      student_number: 'STUDENT_NUMBER',
      enrollment: 'ID',
      enrollment_date: 'ENROLLMENT_DATE',
      is_active: 'IS_ACTIVE',
    },
    variables: ({ path, query, page, order }) => ({
      ...page,
      schoolClassId: path.id,
      orderBy: order,
      filter: { isActive: query.is_active, search: query.search },
    }),
    reply: (data, { paged }) => paged(data.classStudents, classStudentRow),
  }),
  route('POST /api/schools/classes/:id/enroll/', EnrollStudent, {
    // The class stands in the path: what is wrong with it concerns the body as a whole.
    names: { 'input.schoolClassId': '' },
    variables: ({ path, body }) => ({
      input: {
        schoolClassId: path.id,
        studentId: idOf(body.student),
        studentNumber: body.student_number,
        enrollmentDate: body.enrollment_date,
      },
    }),
    reply: ({ enrollStudent }) => enrollmentRow(present(enrollStudent.enrollment)),
  }),
  route('DELETE /api/schools/classes/:id/unenroll/', UnenrollStudent, {
    variables: ({ path, query }) => ({ input: { schoolClassId: path.id, studentId: idOf(query.student) } }),
    reply: ({ unenrollStudent: { enrollment, endedAt } }, { locale }) => deleted(present(enrollment).id, endedAt, locale),
  }),
];
