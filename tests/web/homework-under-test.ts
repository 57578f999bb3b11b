import type { Person, School, SchoolClassUnderTest } from '../support/school.js';

type Question = Readonly<Record<string, unknown>>;

/** One question of each type; the server grades all but the last two. 20 points. */
export const everyType: readonly Question[] = [
  {
    questionType: 'QCM_SINGLE',
    questionText: 'Combien font 1/2 + 1/4 ?',
    questionTextArabic: 'كم يساوي 1/2 + 1/4؟',
    points: '2',
    content: { choices: [{ text: '1/2' }, { text: '3/4', isCorrect: true }, { text: '2/6' }] },
  },
  {
    questionType: 'QCM_MULTIPLE',
    questionText: 'Lesquels sont des nombres premiers ?',
    points: '2',
    content: { choices: [{ text: '2', isCorrect: true }, { text: '4' }, { text: '5', isCorrect: true }] },
  },
  {
    questionType: 'TRUE_FALSE',
    questionText: '0,5 est égal à 1/2.',
    points: '2',
    content: { choices: [{ text: 'Vrai', isCorrect: true }, { text: 'Faux' }] },
  },
  {
    questionType: 'FILL_BLANK',
    questionText: 'Deux droites qui ne se coupent jamais sont ___ ; un angle droit mesure ___ degrés.',
    points: '2',
    content: { blanks: [{ accepted: ['parallèles'] }, { accepted: ['90'] }] },
  },
  {
    questionType: 'MATCHING',
    questionText: 'Reliez chaque fraction à son nombre.',
    points: '2',
    content: {
      left: ['1/2', '1/4'],
      right: ['0,25', '0,5'],
      pairs: [
        { left: 0, right: 1 },
        { left: 1, right: 0 },
      ],
    },
  },
  {
    questionType: 'ORDERING',
    questionText: 'Rangez du plus petit au plus grand.',
    points: '2',
    content: { items: ['0,2', '0,19', '0,5'], order: [1, 0, 2] },
  },
  { questionType: 'OPEN_SHORT', questionText: 'Quel est l’inverse de 4 ?', points: '3', isRequired: false },
  { questionType: 'OPEN_LONG', questionText: 'Expliquez comment on additionne deux fractions.', points: '5' },
];

/** What the teacher gives to a class: published, due in a week, as the server's API makes it. */
export async function giveHomework(
  school: School,
  teacher: Person,
  schoolClass: SchoolClassUnderTest,
  questions: readonly Question[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const ask = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await school.ask<T>(teacher, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const input = {
    kind: 'HOMEWORK',
    title: 'Les fractions',
    titleArabic: 'الكسور',
    homeworkType: 'MIXED',
    subjectId: school.subjectId,
    gradeId: school.gradeId,
    schoolClassIds: [schoolClass.id],
    dueAt: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    maxAttempts: 1,
    ...more,
  };
  const { createAssessment } = await ask<{ createAssessment: { assessment: { id: string } } }>(
    'mutation ($input: CreateAssessmentInput!) { createAssessment(input: $input) { assessment { id } } }',
    { input },
  );
  const { id } = createAssessment.assessment;
  const { createQuestions } = await ask<{ createQuestions: { failedCount: number; errors: unknown[] } }>(
    'mutation ($input: CreateQuestionsInput!) { createQuestions(input: $input) { failedCount errors { path code } } }',
    { input: { assessmentId: id, questions } },
  );
  if (createQuestions.failedCount > 0) throw new Error(JSON.stringify(createQuestions.errors));
  await ask('mutation ($id: ID!) { publishAssessment(id: $id) { assessment { isPublished } } }', { id });
  return id;
}
