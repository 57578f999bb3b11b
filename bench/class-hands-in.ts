import { databaseTime, type Measured, memoryOf, type Target, used } from './load.js';
import { ask } from './ask.js';
import type { World } from './world.js';

const start = `mutation ($id: ID!) { startAttempt(input: { assessmentId: $id }) { attempt { id answers { questionId } } } }`;
const save = 'mutation ($input: SaveAnswersInput!) { saveAnswers(input: $input) { attempt { id } } }';
const submit = 'mutation ($id: ID!) { submitAttempt(input: { attemptId: $id }) { attempt { id score } rewardsEarned { totalPoints } } }';

interface Started {
  readonly data: {
    readonly startAttempt: { readonly attempt: { readonly id: string; readonly answers: readonly { readonly questionId: string }[] } };
  };
}
/** What one student sends, one after the other. */
type Work = readonly Target[];

/** Runs everybody's work at once; the rate is students a second. */
async function atOnce(work: readonly Work[], pid: number): Promise<Measured> {
  const before = { server: used(pid), database: databaseTime(), at: performance.now() };
  await Promise.all(
    work.map(async (requests) => {
      for (const request of requests) await ask(request);
    }),
  );
  return {
    rate: (work.length * 1000) / (performance.now() - before.at),
    serverMs: (used(pid) - before.server) / work.length,
    databaseMs: (databaseTime() - before.database) / work.length,
    memory: memoryOf(pid),
  };
}

/** A class of 40 that hands in at once: each saves 20 answers and submits. What was started before is not measured. */
export async function handIn({ graphql, homework, pupils }: World, pid: number): Promise<Measured> {
  const work: Work[] = [];
  for (const token of pupils) {
    const { attempt } = (await ask<Started>(graphql(start, { id: homework }, token))).data.startAttempt;
    const answers = attempt.answers.map(({ questionId }, i) => ({ questionId, revision: 1, response: { choices: [1 + (i % 2)] } }));
    work.push([graphql(save, { input: { attemptId: attempt.id, answers } }, token), graphql(submit, { id: attempt.id }, token)]);
  }
  return atOnce(work, pid);
}

/** The same two requests, each one statement, without any rule. */
export function handInAtLimit({ limitUrl, pupils }: World, pid: number): Promise<Measured> {
  const answers = JSON.stringify(Array.from({ length: 20 }, (_, i) => ({ question: i, response: { choices: [1 + (i % 2)] } })));
  const work: Work = [
    { url: `${limitUrl}/save`, method: 'POST', body: answers },
    { url: `${limitUrl}/submit`, method: 'POST', body: '{}' },
  ];
  return atOnce(
    pupils.map(() => work),
    pid,
  );
}
