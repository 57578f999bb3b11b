import type { Route } from '../../dialect.js';
import { GradesOfSubject, SubjectsOfGrade } from '../operations.js';
import { route } from '../route.js';
import { gradeRow, subjectRow } from '../shapes/school.js';

/** What the pickers of lesson and homework forms offer: active grades of a subject, active subjects of a grade. */
export const lessonHelpers: readonly Route[] = [
  route('GET /api/lessons/subjects/:subject_id/grades/', GradesOfSubject, {
    order: {
      id: 'ID',
      name: 'NAME',
      name_arabic: 'NAME_ARABIC',
      name_french: 'NAME_FRENCH',
      grade_number: 'GRADE_NUMBER',
      educational_level: 'EDUCATIONAL_LEVEL',
      description: 'DESCRIPTION',
      is_active: 'IS_ACTIVE',
    },
    variables: ({ path, query, page, order }) => ({ ...page, subjectId: path.subject_id, orderBy: order, search: query.search }),
    reply: (data, { paged }) => paged(data.grades, gradeRow),
  }),
  route('GET /api/lessons/grades/:grade_id/subjects/', SubjectsOfGrade, {
    order: {
      id: 'ID',
      name: 'NAME',
      name_arabic: 'NAME_ARABIC',
      name_french: 'NAME_FRENCH',
      code: 'CODE',
      description: 'DESCRIPTION',
      color: 'COLOR',
      icon: 'ICON',
      is_active: 'IS_ACTIVE',
    },
    variables: ({ path, query, page, order }) => ({ ...page, gradeId: path.grade_id, orderBy: order, search: query.search }),
    reply: (data, { paged }) => paged(data.subjects, subjectRow),
  }),
];
