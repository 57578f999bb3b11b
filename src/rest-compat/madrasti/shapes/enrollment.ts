import type { EnrollmentRowFragment } from '../operations.js';
import type { EnrollmentRead } from '../wire.js';
import { present } from './present.js';

export const enrollmentRow = (enrollment: EnrollmentRowFragment): EnrollmentRead => {
  const [schoolClass, academicYear] = [present(enrollment.schoolClass), present(enrollment.academicYear)];
  return {
    id: Number(enrollment.id),
    student: Number(enrollment.studentId),
    student_name: enrollment.studentName,
    school_class: Number(schoolClass.id),
    school_class_name: schoolClass.name,
    academic_year: Number(academicYear.id),
    academic_year_name: academicYear.year,
    enrollment_date: enrollment.enrollmentDate,
    is_active: enrollment.isActive,
    student_number: enrollment.studentNumber,
    created_at: enrollment.createdAt,
    updated_at: enrollment.updatedAt,
  };
};
