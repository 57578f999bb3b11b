import type {
  AcademicYearRowFragment,
  ClassStudentRowFragment,
  GradeRowFragment,
  LevelRowFragment,
  RoomRowFragment,
  SchoolClassRowFragment,
  SchoolConfigRowFragment,
  SubjectRowFragment,
} from '../operations.js';
import type {
  AcademicYearRead,
  ClassStudent,
  EducationalLevelRead,
  GradeRead,
  RoomRead,
  SchoolClassRead,
  SchoolConfigRead,
  SubjectRead,
} from '../wire.js';
import { present } from './present.js';

/** The key of a row that may be missing. */
const keyOf = (row: { readonly id: string } | null): number | null => (row ? Number(row.id) : null);

export const configRow = (config: SchoolConfigRowFragment): SchoolConfigRead => ({
  id: Number(config.id),
  name: config.name,
  name_arabic: config.nameArabic,
  name_french: config.nameFrench,
  phone: config.phone,
  email: config.email,
  website: config.website,
  logo: config.logo,
  logo_url: null,
  address: config.address,
  city: config.city,
  region: config.region,
  postal_code: config.postalCode,
  current_academic_year: keyOf(config.currentAcademicYear),
  director: keyOf(config.director),
  founded_date: config.foundedDate,
  student_capacity: config.studentCapacity,
  created_at: config.createdAt,
  updated_at: config.updatedAt,
});

export const yearRow = (year: AcademicYearRowFragment): AcademicYearRead => ({
  id: Number(year.id),
  year: year.year,
  start_date: year.startDate,
  end_date: year.endDate,
  is_current: year.isCurrent,
  registration_start: year.registrationStart,
  registration_end: year.registrationEnd,
  is_active: year.isActive,
  description: year.description,
});

export const gradeRow = (grade: GradeRowFragment): GradeRead => {
  const level = present(grade.educationalLevel);
  return {
    id: Number(grade.id),
    name: grade.name,
    name_arabic: grade.nameArabic,
    name_french: grade.nameFrench,
    grade_number: grade.gradeNumber,
    educational_level: Number(level.id),
    educational_level_name: level.name,
    description: grade.description,
    is_active: grade.isActive,
    classes_count: grade.classesCount,
    students_count: grade.studentsCount,
    subjects: grade.subjects.map(({ id, name, code }) => ({ id: Number(id), name, code })),
  };
};

/** `grades` is there when the client asked for details. */
export const levelRow = (level: LevelRowFragment & { readonly grades?: readonly GradeRowFragment[] }): EducationalLevelRead => ({
  id: Number(level.id),
  name: level.name,
  name_arabic: level.nameArabic,
  name_french: level.nameFrench,
  level: level.level,
  order: level.order,
  description: level.description,
  min_age: level.minAge,
  max_age: level.maxAge,
  is_active: level.isActive,
  grades_count: level.gradesCount,
  ...(level.grades && { grades: level.grades.map(gradeRow) }),
});

export const classRow = (schoolClass: SchoolClassRowFragment): SchoolClassRead => {
  const { classTeacher, room } = schoolClass;
  const [grade, year] = [present(schoolClass.grade), present(schoolClass.academicYear)];
  return {
    id: Number(schoolClass.id),
    name: schoolClass.name,
    section: schoolClass.section,
    grade: Number(grade.id),
    grade_name: grade.name,
    academic_year: Number(year.id),
    academic_year_display: year.year,
    class_teacher: keyOf(classTeacher),
    class_teacher_name: classTeacher?.fullName ?? null,
    room: keyOf(room),
    room_name: room?.name ?? null,
    max_students: schoolClass.maxStudents,
    current_students: schoolClass.currentStudents,
    is_active: schoolClass.isActive,
    created_at: schoolClass.createdAt,
    updated_at: schoolClass.updatedAt,
  };
};

export const classStudentRow = (enrollment: ClassStudentRowFragment): ClassStudent => ({
  student: Number(enrollment.studentId),
  student_name: enrollment.studentName,
  student_number: enrollment.studentNumber,
  enrollment: Number(enrollment.id),
  enrollment_date: enrollment.enrollmentDate,
  is_active: enrollment.isActive,
});

export const subjectRow = (subject: SubjectRowFragment): SubjectRead => ({
  id: Number(subject.id),
  name: subject.name,
  name_arabic: subject.nameArabic,
  name_french: subject.nameFrench,
  code: subject.code,
  description: subject.description,
  color: subject.color,
  icon: subject.icon,
  is_active: subject.isActive,
  grade_subjects: subject.grades.map(({ id, name, gradeNumber }) => ({ id: Number(id), name, grade_number: gradeNumber })),
});

export const roomRow = (room: RoomRowFragment): RoomRead => ({
  id: Number(room.id),
  name: room.name,
  room_number: room.roomNumber,
  building: room.building,
  floor: room.floor,
  capacity: room.capacity,
  room_type: room.roomType,
  equipment: room.equipment,
  is_available: room.isAvailable,
  notes: room.notes,
});
