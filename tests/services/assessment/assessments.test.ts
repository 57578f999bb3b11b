import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import type { App } from '../../support/app.js';
import { addingQuestions, choice, Classwork, Clock, creating, DAY, open, openApp, updating } from './classwork.js';

const clock = new Clock();
let app: App;
let work: Classwork;
beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock);
});
afterAll(() => app.close());

const publishing = 'mutation ($id: ID!) { publishAssessment(id: $id) { assessment { isPublished publishedAt } } }';
const unpublishing = 'mutation ($id: ID!) { unpublishAssessment(id: $id) { assessment { isPublished publishedAt } } }';

describe('making a homework', () => {
  it('answers what it is, with figures that follow from its questions', async () => {
    const id = await work.create({ passingScore: 50, latePenalty: '12.50', allowLate: true });
    await work.questions(id, choice({ points: '2.5' }), open({ points: 1 }));
    const { assessment } = await work.ask(
      work.teacher,
      `query ($id: ID!) { assessment(id: $id) { kind title homeworkType isPublished scoreRelease correctionRelease passingScore latePenalty
        questionsCount totalPoints autoGrade submissionsCount completionRate averageScore createdById subject { code } classes { name } questions { position } } }`,
      { id },
    );
    expect(assessment).toEqual({
      kind: 'HOMEWORK',
      title: 'Fractions',
      homeworkType: 'MIXED',
      isPublished: false,
      scoreRelease: 'IMMEDIATELY',
      correctionRelease: 'AFTER_DUE_AND_DONE',
      passingScore: '50',
      latePenalty: '12.5',
      questionsCount: 2,
      totalPoints: '3.5',
      autoGrade: false,
      submissionsCount: 0,
      completionRate: '0',
      averageScore: null,
      createdById: work.teacher.id,
      subject: { code: 'MATH' },
      classes: [{ name: work.schoolClass.name }],
      questions: [{ position: 1 }, { position: 2 }],
    });
  });

  it('names every bad field at once', async () => {
    const input = work.homework({ dueAt: clock.in(-DAY), latePenalty: -1, passingScore: '100.5', homeworkType: null, schoolClassIds: [] });
    expect(await work.faults(work.teacher, creating, { input })).toEqual([
      'input.homeworkType NULL',
      'input.schoolClassIds TOO_FEW',
      'input.dueAt IN_PAST',
      'input.passingScore TOO_LARGE',
      'input.latePenalty TOO_SMALL',
    ]);
    expect(await work.faults(work.teacher, creating, { input: { kind: 'HOMEWORK', title: 'x' } })).toEqual([
      'input.homeworkType REQUIRED',
      'input.subjectId REQUIRED',
      'input.gradeId REQUIRED',
      'input.schoolClassIds REQUIRED',
    ]);
  });

  it('takes classes of the grade, and from a teacher only their own', async () => {
    const { school, teacher } = work;
    const strangers = await school.schoolClass();
    const higher = await school.schoolClass({ teacher });
    const [level] = await school.sql<{ id: string }>('select educational_level_id::text as id from grade where id = $1', [school.gradeId]);
    const [grade] = await school.sql<{ id: string }>(
      `insert into grade (organization_id, name, grade_number, educational_level_id) values ($1, '2e', 8, $2) returning id::text as id`,
      [school.id, level?.id],
    );
    await school.sql('update school_class set grade_id = $1 where id = $2', [grade?.id, higher.id]);
    const input = work.homework({ schoolClassIds: [work.schoolClass.id, strangers.id, higher.id, work.schoolClass.id] });
    expect(await work.faults(teacher, creating, { input })).toEqual([
      'input.schoolClassIds.1 UNKNOWN_ID',
      'input.schoolClassIds.2 NOT_IN_GRADE',
      'input.schoolClassIds.3 DUPLICATE',
    ]);
    expect(await work.faults(school.admin, creating, { input: work.homework({ schoolClassIds: [strangers.id] }) })).toEqual([]);
    const id = await work.create();
    expect(await work.faults(teacher, updating, { id, input: { gradeId: grade?.id } })).toEqual(['input.gradeId NOT_IN_GRADE']);
  });

  it('is for administrators and teachers; a teacher changes only what they made', async () => {
    const id = await work.create();
    const colleague = await work.school.person(Role.TEACHER);
    expect(await work.faults(colleague, updating, { id, input: { title: 'mine' } })).toEqual(['NOT_FOUND']);
    for (const role of [Role.STAFF, Role.LEADERSHIP, Role.STUDENT, Role.PARENT])
      expect(await work.faults(await work.school.person(role), updating, { id, input: { title: 'mine' } })).toEqual(['FORBIDDEN']);
    expect(await work.faults(work.school.admin, updating, { id, input: { title: 'ours' } })).toEqual([]);
  });
});

describe('questions', () => {
  it('are of the types that the homework takes', async () => {
    const id = await work.create({ homeworkType: 'QCM' });
    const { createQuestions } = await work.ask<{ createQuestions: object }>(work.teacher, addingQuestions, {
      input: { assessmentId: id, partial: true, questions: [choice(), open(), choice({ points: 1e9 }), choice({ content: {} })] },
    });
    expect(createQuestions).toMatchObject({
      createdCount: 1,
      failedCount: 3,
      errors: [
        { path: 'input.questions.1.questionType', code: 'NOT_ONE_OF' },
        { path: 'input.questions.2.points', code: 'TOO_LARGE' },
        { path: 'input.questions.3.content.choices', code: 'REQUIRED' },
      ],
    });
    expect(await work.faults(work.teacher, updating, { id, input: { homeworkType: 'OPEN' } })).toEqual(['input.homeworkType IN_USE']);
    expect(await work.faults(work.teacher, addingQuestions, { input: { assessmentId: id, questions: [open({ points: '-1' })] } })).toEqual([
      'input.questions.0.questionType NOT_ONE_OF',
      'input.questions.0.points NOT_ABOVE',
    ]);
  });

  it('are changed, reordered and deleted', async () => {
    const id = await work.create();
    const [first = '', second = '', third = ''] = await work.questions(id, choice(), open(), open({ questionText: 'Et alors ?' }));
    await work.ask(
      work.teacher,
      'mutation ($id: ID!, $input: UpdateQuestionInput!) { updateQuestion(id: $id, input: $input) { question { id } } }',
      {
        id: first,
        input: { points: 4, questionType: 'TRUE_FALSE', content: { choices: [{ text: 'Vrai', isCorrect: true }, { text: 'Faux' }] } },
      },
    );
    await work.ask(work.teacher, 'mutation ($id: ID!) { deleteQuestion(id: $id) { deletedQuestionId } }', { id: second });
    const reordering = 'mutation ($input: ReorderQuestionsInput!) { reorderQuestions(input: $input) { assessment { questions { id } } } }';
    expect(await work.faults(work.teacher, reordering, { input: { assessmentId: id, questionIds: [third, third, second] } })).toEqual([
      'input.questionIds.1 DUPLICATE',
      'input.questionIds.2 UNKNOWN_ID',
    ]);
    const answer = await work.ask(work.teacher, reordering, { input: { assessmentId: id, questionIds: [third, first] } });
    expect(answer).toEqual({ reorderQuestions: { assessment: { questions: [{ id: third }, { id: first }] } } });
    const { question } = await work.ask(work.teacher, 'query ($id: ID!) { question(id: $id) { questionType points body answerKey } }', {
      id: first,
    });
    expect(question).toEqual({
      questionType: 'TRUE_FALSE',
      points: '4',
      body: {
        choices: [
          { id: 1, text: 'Vrai' },
          { id: 2, text: 'Faux' },
        ],
      },
      answerKey: { choices: [1] },
    });
  });
});

describe('publishing', () => {
  it('needs a question, and a due date in the future', async () => {
    const id = await work.create();
    expect(await work.faults(work.teacher, publishing, { id })).toEqual(['questions NO_QUESTIONS']);
    await work.questions(id, choice());
    await work.school.sql(`update assessment set due_at = now() - interval '1 day' where id = $1`, [id]);
    expect(await work.faults(work.teacher, publishing, { id })).toEqual(['input.dueAt IN_PAST']);
    await work.ask(work.teacher, updating, { id, input: { dueAt: clock.in(DAY) } });
    expect(await work.faults(work.teacher, publishing, { id })).toEqual([]);
    expect(await work.faults(work.teacher, publishing, { id })).toEqual([]);
    const undone = await work.ask(work.teacher, unpublishing, { id });
    expect(undone).toEqual({ unpublishAssessment: { assessment: { isPublished: false, publishedAt: null } } });
  });

  it('shows a homework to the students of its classes and their guardians, once it has a question', async () => {
    const id = await work.create({ isPublished: true });
    const student = work.student();
    const parent = await work.school.guardianOf(student);
    const stranger = (await work.school.schoolClass({ students: 1 })).students[0] ?? student;
    const reading = 'query ($id: ID!) { assessment(id: $id) { id completionRate averageScore } }';
    expect(await work.faults(student, reading, { id })).toEqual(['NOT_FOUND']);
    await work.questions(id, choice());
    for (const who of [student, parent])
      expect(await work.ask(who, reading, { id })).toEqual({ assessment: { id, completionRate: null, averageScore: null } });
    expect(await work.faults(stranger, reading, { id })).toEqual(['NOT_FOUND']);
  });
});

describe('copies and deleted rows', () => {
  it('a copy is a draft with the same questions, of the classes that the copier teaches', async () => {
    const { id } = await work.given([choice({ explanation: 'Trois quarts' }), open()]);
    const colleague = await work.school.person(Role.TEACHER);
    await work.school.lesson(work.schoolClass, colleague, { start: '15:00', end: '16:00' });
    const { duplicateAssessment } = await work.ask<{ duplicateAssessment: { assessment: object } }>(
      colleague,
      `mutation ($id: ID!) { duplicateAssessment(id: $id) { assessment { title isPublished createdById classes { id } questions { explanation answerKey } } } }`,
      { id },
    );
    expect(duplicateAssessment.assessment).toEqual({
      title: 'Fractions',
      isPublished: false,
      createdById: colleague.id,
      classes: [{ id: work.schoolClass.id }],
      questions: [
        { explanation: 'Trois quarts', answerKey: { choices: [2] } },
        { explanation: null, answerKey: null },
      ],
    });
  });

  it('a deleted homework is not found by anybody, and comes back whole', async () => {
    const { id } = await work.given([choice()]);
    await work.ask(work.teacher, 'mutation ($id: ID!) { deleteAssessment(id: $id) { deletedAssessmentId deletedAt } }', { id });
    for (const who of [work.teacher, work.student(), work.school.admin])
      expect(await work.faults(who, 'query ($id: ID!) { assessment(id: $id) { id } }', { id })).toEqual(['NOT_FOUND']);
    const { assessments } = await work.ask<{ assessments: { nodes: { id: string }[] } }>(
      work.teacher,
      '{ assessments(filter: { isActive: false }) { nodes { id } } }',
    );
    expect(assessments.nodes).toContainEqual({ id });
    await work.ask(work.teacher, 'mutation ($id: ID!) { restoreAssessment(id: $id) { assessment { id } } }', { id });
    expect(await work.faults(work.student(), 'query ($id: ID!) { assessment(id: $id) { id } }', { id })).toEqual([]);
  });

  it('a subject is not deleted while work is given in it', async () => {
    await work.create();
    const deleting = 'mutation ($id: ID!) { deleteSubject(id: $id) { deletedAt } }';
    expect(await work.faults(work.school.admin, deleting, { id: work.school.subjectId })).toEqual(['id IN_USE']);
  });

  it('many are changed at once, and those that cannot be are told', async () => {
    const [one, other] = [await work.create(), await work.create({}, work.school.admin)];
    const { updateAssessments } = await work.ask<{ updateAssessments: object }>(
      work.teacher,
      'mutation ($input: UpdateAssessmentsInput!) { updateAssessments(input: $input) { updatedCount failedCount errors { path code } assessments { id title } } }',
      { input: { ids: [one, other, 'nonsense'], patch: { title: 'Nombres' } } },
    );
    expect(updateAssessments).toEqual({
      updatedCount: 1,
      failedCount: 2,
      errors: [
        { path: 'input.ids.1', code: 'NOT_FOUND' },
        { path: 'input.ids.2', code: 'NOT_FOUND' },
      ],
      assessments: [{ id: one, title: 'Nombres' }],
    });
  });
});
