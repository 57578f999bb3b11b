import { AcademicYearsResolver } from './structure/academic-years.js';
import { EducationalLevelsResolver } from './structure/educational-levels.js';
import { EnrollingResolver } from './structure/enrolling.js';
import { EnrollmentsResolver } from './structure/enrollments.js';
import { GradesResolver } from './structure/grades.js';
import { RoomsResolver } from './structure/rooms.js';
import { SchoolClassesResolver } from './structure/school-classes.js';
import { SchoolSettingsResolver } from './structure/school-settings.js';
import { SubjectsResolver } from './structure/subjects.js';

/** The resolvers of the school structure. */
export const structureResolvers = [
  AcademicYearsResolver,
  EducationalLevelsResolver,
  GradesResolver,
  SubjectsResolver,
  RoomsResolver,
  SchoolClassesResolver,
  SchoolSettingsResolver,
  EnrollmentsResolver,
  EnrollingResolver,
] as const;
