import type { Ask } from './example-rows.js';

/** What is asked before an example about homework runs; a test checks each against the schema. */
export const homeworkLookups = {
  openWork: `{
  attempts(first: 20, filter: { statuses: [IN_PROGRESS], assessmentKind: HOMEWORK }) { nodes { id } }
  assessments(first: 50, filter: { kind: HOMEWORK, isOpen: true }) { nodes { id attemptsLeft } }
}`,
  begin: 'mutation Begin($id: ID!) { startAttempt(input: { assessmentId: $id }) { attempt { id } } }',
  questions: 'query Questions($id: ID!) { attempt(id: $id) { answers { questionId body question { questionType } } } }',
  handedIn: `{
  waiting: attempts(first: 1, filter: { needsGrading: true, assessmentKind: HOMEWORK }) { nodes { id } }
  done: attempts(first: 1, filter: { statuses: [SUBMITTED, GRADED], assessmentKind: HOMEWORK }) { nodes { id } }
}`,
} as const;

interface Rows {
  nodes: readonly { id: string }[];
}

/** The viewer's open attempt; where there is none, one is started. */
async function attemptToAnswer(ask: Ask): Promise<string | undefined> {
  const { attempts, assessments } = await ask<{
    attempts: Rows;
    assessments: { nodes: readonly { id: string; attemptsLeft: number | null }[] };
  }>(homeworkLookups.openWork);
  const [open] = attempts.nodes;
  if (open) return open.id;
  const next = assessments.nodes.find(({ attemptsLeft }) => attemptsLeft !== 0);
  if (!next) return undefined;
  const { startAttempt } = await ask<{ startAttempt: { attempt: { id: string } } }>(homeworkLookups.begin, { id: next.id });
  return startAttempt.attempt.id;
}

interface Saving {
  attemptId: string;
  answers: readonly { questionId: string; response: unknown }[];
}

/** An answer to a question of an open attempt: the first choice, or some words. */
export async function oneAnswer(ask: Ask): Promise<{ input: Saving } | undefined> {
  const attemptId = await attemptToAnswer(ask);
  if (attemptId === undefined) return undefined;
  const { attempt } = await ask<{
    attempt: {
      answers: readonly { questionId: string; body: { choices?: readonly { id: number }[] }; question: { questionType: string } | null }[];
    };
  }>(homeworkLookups.questions, { id: attemptId });
  for (const { questionId, body, question } of attempt.answers) {
    const [choice] = body.choices ?? [];
    if (choice) return { input: { attemptId, answers: [{ questionId, response: { choices: [choice.id] } }] } };
    if (question?.questionType.startsWith('OPEN_'))
      return { input: { attemptId, answers: [{ questionId, response: { text: 'On cherche un dénominateur commun.' } }] } };
  }
  return undefined;
}

/** Work that was handed in: what waits for a grade first. */
export async function attemptHandedIn(ask: Ask): Promise<{ attempt: string } | undefined> {
  const { waiting, done } = await ask<{ waiting: Rows; done: Rows }>(homeworkLookups.handedIn);
  const [found] = [...waiting.nodes, ...done.nodes];
  return found && { attempt: found.id };
}
