import { childrenOfViewer, type Matrix, type Reach, type RowCondition } from './scopes.js';
import { classesOfChildren, enrolledClasses } from './structure.js';

const all = 'all';
const own = 'own';
const children = 'children';
const taught = 'taught';
const enrolled = 'enrolled';
const authored = 'authored';
const none = 'none';

// prettier-ignore
export const lessons: Matrix = {
  //                                 admin lead  staff cent. assoc teacher   student   parent    driver visitor
  'Query.lessons':                  [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'Query.lesson':                   [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'Query.lessonAnalytics':          [all,  all,  all,  none, none, authored, none,     none,     none,  none],
  'Query.lessonResources':          [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'Query.lessonResource':           [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'Query.lessonTags':               [all,  all,  all,  none, none, all,      all,      all,      none,  none],
  'Query.lessonTag':                [all,  all,  all,  none, none, all,      all,      all,      none,  none],
  'Query.lessonViews':              [all,  all,  all,  none, none, authored, own,      children, none,  none],

  'Mutation.createLesson':          [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.updateLesson':          [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.updateLessons':         [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.publishLesson':         [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.unpublishLesson':       [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.duplicateLesson':       [all,  none, none, none, none, taught,   none,     none,     none,  none],
  'Mutation.deleteLesson':          [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.restoreLesson':         [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.createLessonResource':  [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.updateLessonResource':  [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.deleteLessonResource':  [all,  none, none, none, none, authored, none,     none,     none,  none],
  'Mutation.createLessonTag':       [all,  none, none, none, none, all,      none,     none,     none,  none],
  'Mutation.updateLessonTag':       [all,  none, none, none, none, all,      none,     none,     none,  none],
  'Mutation.deleteLessonTag':       [all,  none, none, none, none, all,      none,     none,     none,  none],
  'Mutation.recordLessonView':      [none, none, none, none, none, none,     enrolled, none,     none,  none],

  'Lesson':                         [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'LessonResource':                 [all,  all,  all,  none, none, taught,   enrolled, children, none,  none],
  'LessonTag':                      [all,  all,  all,  none, none, all,      all,      all,      none,  none],
  'LessonView':                     [all,  all,  all,  none, none, authored, own,      children, none,  none],
};

type Over = (alias: string) => RowCondition;
/** What is published, in use, and for the grade of one of some classes. */
const publishedFor =
  (classes: string): Over =>
  (l) =>
    `(${l}.is_published and ${l}.is_active and ${l}.grade_id in (select c.grade_id from school_class c where c.id in ${classes}))`;

/** A lesson belongs to who wrote it; what colleagues have published is there for every teacher, to teach with and to copy. */
const ofLesson = {
  authored: (l) => `${l}.created_by_id = :viewer`,
  taught: (l) => `(${l}.created_by_id = :viewer or ${l}.is_published)`,
  enrolled: publishedFor(enrolledClasses),
  children: publishedFor(classesOfChildren),
} satisfies Record<string, Over>;
/** What hangs below a lesson is seen with it, and goes with it when it is deleted. */
const withLesson = (condition: Over): RowCondition =>
  `exists (select from lesson l where l.id = t.lesson_id and l.deleted_at is null and ${condition('l')})`;

export const lessonsReach: Reach = {
  Lesson: {
    authored: ofLesson.authored('t'),
    taught: ofLesson.taught('t'),
    enrolled: ofLesson.enrolled('t'),
    children: ofLesson.children('t'),
  },
  LessonResource: {
    authored: withLesson(ofLesson.authored),
    taught: withLesson(ofLesson.taught),
    enrolled: withLesson(ofLesson.enrolled),
    children: withLesson(ofLesson.children),
  },
  LessonView: {
    own: 't.student_id = :viewer',
    authored: withLesson(ofLesson.authored),
    children: `t.student_id in ${childrenOfViewer}`,
  },
};
