import { ask } from './ask.js';
import { fanOut, type FanOut } from './fan-out.js';
import { marking } from './jobs.js';
import { subscribers } from './processes.js';
import type { World } from './world.js';

const query =
  'subscription { attendanceAlert { cursor occurredAt studentId studentName className subjectName sessionInstanceId sessionDate sessionTime status correction flagCreated priority } }';

/** Subscribers, and in how many groups they ask the same. */
const races = [
  [1000, 1],
  [1000, 100],
  [5000, 1],
] as const;

interface Pids {
  readonly limit: number;
  readonly product: number;
}

/** Each race beside bare sockets, in turns; of the rounds the one in the middle, by the time that nearly all arrived in. */
export async function fanOuts(world: World, pids: Pids, quick: boolean): Promise<FanOut[]> {
  const fans: FanOut[] = [];
  const trigger = marksInTurn(world);
  const bare = async (): Promise<void> => void (await ask({ url: `${world.limitUrl}/event`, method: 'POST' }));
  const rounds = quick ? 1 : 3;
  for (const [count, groups] of quick ? races.slice(0, 1) : races) {
    const common = { count, perSecond: 20, seconds: quick ? 5 : 10, variables: [{}] };
    const [limits, products]: [FanOut[], FanOut[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      const url = world.limitUrl.replace('http', 'ws');
      const limit = await fanOut({ ...common, child: subscribers(), url, query: null, tokens: [], trigger: bare, pid: pids.limit });
      limits.push({ ...limit, name: `bare ws, ${count}` });
      const product = await fanOut({
        ...common,
        child: subscribers(),
        url: `${world.productUrl.replace('http', 'ws')}/graphql`,
        query: Array.from({ length: groups }, (_, i) => (groups === 1 ? query : query.replace('subscription', `subscription Group${i}`))),
        tokens: world.staff,
        trigger,
        pid: pids.product,
      });
      products.push({ ...product, name: `${count} subscribers in ${groups} ${groups === 1 ? 'group' : 'groups'}` });
      console.log(JSON.stringify(products.at(-1)));
    }
    fans.push(...middleOf(limits), ...middleOf(products));
  }
  return fans;
}

const middleOf = (runs: readonly FanOut[]): FanOut[] =>
  runs.toSorted((one, other) => one.p99 - other.p99).slice(runs.length >> 1, (runs.length >> 1) + 1);

/** A mark that changes nothing is no event, so each student's mark turns, also from one race to the next. */
function marksInTurn(world: World): (i: number) => Promise<void> {
  const marked = new Map<string, string>();
  const { students } = world.register;
  return async (i) => {
    const studentId = students[i % students.length] ?? '';
    const status = marked.get(studentId) === 'LATE' ? 'ABSENT' : 'LATE';
    marked.set(studentId, status);
    await ask(marking(world, [{ studentId, status }]));
  };
}
