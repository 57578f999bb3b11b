import { enrolledNow } from '../entities/structure/enrolled.js';
import { childrenOfViewer, childrenSeenGraded, taughtClasses, type Matrix, type Reach } from './scopes.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const none = 'none';

// prettier-ignore
export const structure: Matrix = {
  //                                 admin lead  staff cent. assoc teach student parent   driver visitor
  'Query.academicYears':            [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.academicYear':             [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.educationalLevels':        [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.educationalLevel':         [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.grades':                   [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.grade':                    [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.subjects':                 [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.subject':                  [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.rooms':                    [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.room':                     [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.schoolClasses':            [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.schoolClass':              [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Query.schoolSettings':           [all,  all,  all,  none, none, none,   none, none,     none, none],
  'Query.classEnrollments':         [all,  all,  none, none, none, taught, none, none,     none, none],
  'Query.classEnrollment':          [all,  all,  none, none, none, taught, none, none,     none, none],
  'Query.classStudents':            [all,  all,  all,  none, none, taught, none, none,     none, none],

  'Mutation.createAcademicYear':    [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateAcademicYear':    [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.deleteAcademicYear':    [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.restoreAcademicYear':   [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.createEducationalLevel':[all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateEducationalLevel':[all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.deleteEducationalLevel':[all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.restoreEducationalLevel':[all, none, all,  none, none, none,   none, none,     none, none],
  'Mutation.createGrade':           [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateGrade':           [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.deleteGrade':           [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.restoreGrade':          [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.createSubject':         [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateSubject':         [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.deleteSubject':         [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.restoreSubject':        [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.createRoom':            [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateRoom':            [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.deleteRoom':            [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.createSchoolClass':     [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateSchoolClass':     [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.deleteSchoolClass':     [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.restoreSchoolClass':    [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.updateSchoolSettings':  [all,  none, all,  none, none, none,   none, none,     none, none],
  'Mutation.enrollStudent':         [all,  none, none, none, none, taught, none, none,     none, none],
  'Mutation.updateEnrollment':      [all,  none, none, none, none, taught, none, none,     none, none],
  'Mutation.endEnrollment':         [all,  none, none, none, none, taught, none, none,     none, none],
  'Mutation.deleteEnrollment':      [all,  none, none, none, none, taught, none, none,     none, none],
  'Mutation.restoreEnrollment':     [all,  none, none, none, none, taught, none, none,     none, none],
  'Mutation.unenrollStudent':       [all,  none, none, none, none, taught, none, none,     none, none],

  'AcademicYear':                   [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'EducationalLevel':               [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Grade':                          [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Subject':                        [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'Room':                           [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'SchoolClass':                    [all,  all,  all,  all,  all,  all,    all,  all,      all,  none],
  'SchoolSettings':                 [all,  all,  all,  none, none, none,   none, none,     none, none],
  'ClassEnrollment':                [all,  all,  all,  none, none, taught, own,  children, none, none],
};

/** Classes where the viewer is enrolled. */
export const enrolledClasses = `(
  select e.school_class_id from class_enrollment e where e.student_id = :viewer and e.organization_id = :organization and ${enrolledNow('e')})`;

const classesOf = (students: string): string => `(
  select e.school_class_id from class_enrollment e where e.organization_id = :organization and ${enrolledNow('e')} and e.student_id in ${students})`;
/** Classes where a child of the viewer is enrolled. */
export const classesOfChildren = classesOf(childrenOfViewer);
/** Classes of children whose marks the viewer may see. */
export const classesOfChildrenSeenGraded = classesOf(childrenSeenGraded);

export const structureReach: Reach = {
  SchoolClass: {
    taught: `t.id in ${taughtClasses}`,
    enrolled: `t.id in ${enrolledClasses}`,
    children: `t.id in ${classesOfChildren}`,
  },
  ClassEnrollment: {
    taught: `t.school_class_id in ${taughtClasses}`,
    own: 't.student_id = :viewer',
    children: `t.student_id in ${childrenOfViewer}`,
  },
};
