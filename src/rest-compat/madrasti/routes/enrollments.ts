import type { Route } from '../../dialect.js';
import { DeleteEnrollment, Enrollment, Enrollments, EnrollStudent, UpdateEnrollment } from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { deleted } from '../shapes/deleted.js';
import { enrollmentRow } from '../shapes/enrollment.js';
import { idOf, present } from '../shapes/present.js';

export const enrollments: readonly Route[] = [
  route('GET /api/users/enrollments/', Enrollments, {
    order: {
      id: 'ID',
      student: 'STUDENT',
      student_name: 'STUDENT_NAME',
      school_class: 'SCHOOL_CLASS',
      academic_year: 'ACADEMIC_YEAR',
      enrollment_date: 'ENROLLMENT_DATE',
      student_number: 'STUDENT_NUMBER',
      is_active: 'IS_ACTIVE',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        studentId: idOf(query.student),
        schoolClassId: idOf(query.school_class),
        academicYearId: idOf(query.academic_year),
        isActive: query.is_active,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: ({ classEnrollments }, { paged }) => paged(classEnrollments, enrollmentRow),
  }),
  route('POST /api/users/enrollments/', EnrollStudent, {
    variables: ({ body }) => ({
      input: {
        studentId: idOf(body.student),
        schoolClassId: idOf(body.school_class),
        academicYearId: idOf(body.academic_year),
        enrollmentDate: body.enrollment_date,
        isActive: body.is_active,
        studentNumber: body.student_number,
      },
    }),
    reply: ({ enrollStudent }) => enrollmentRow(present(enrollStudent.enrollment)),
  }),
  route('GET /api/users/enrollments/:id/', Enrollment, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ classEnrollment }) => enrollmentRow(classEnrollment),
  }),
  route('PUT /api/users/enrollments/:id/', UpdateEnrollment, {
    variables: ({ path, body }) => ({
      id: path.id,
      input: {
        studentId: idOf(body.student),
        schoolClassId: idOf(body.school_class),
        academicYearId: idOf(body.academic_year),
        enrollmentDate: body.enrollment_date,
        isActive: body.is_active ?? true,
        studentNumber: body.student_number ?? null,
      },
    }),
    reply: ({ updateEnrollment }) => enrollmentRow(present(updateEnrollment.enrollment)),
  }),
  route('DELETE /api/users/enrollments/:id/', DeleteEnrollment, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteEnrollment: { deletedEnrollmentId, deletedAt } }, { locale }) => deleted(deletedEnrollmentId, deletedAt, locale),
  }),
];
