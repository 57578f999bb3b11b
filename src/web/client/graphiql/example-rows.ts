/** Asks the API as whoever is signed in, to find rows that an example can be filled with. */
export type Ask = <D>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<D>;

/** What is asked before an example runs; a test checks each against the schema. */
export const lookups = {
  whoAndWhen: '{ apiInfo { today } me { id role } schoolClasses(first: 1) { nodes { id } } }',
  lessons: `query Lessons($from: LocalDate!, $until: LocalDate!, $teacher: ID, $class: ID) {
  sessionInstances(first: 100, filter: { dateFrom: $from, dateTo: $until, teacherId: $teacher, schoolClassId: $class }) {
    nodes { id date startTime status registerStatus timetableSessionId viewerCan { mark } }
  }
}`,
  open: `query Open($teacher: ID, $class: ID) {
  sessionInstances(first: 100, filter: { registerStatus: OPEN, teacherId: $teacher, schoolClassId: $class }) {
    nodes { id date startTime status registerStatus timetableSessionId viewerCan { mark } }
  }
}`,
  planned: `query Planned($from: LocalDate!, $teacher: ID, $class: ID) {
  weeklySchedule(weekStart: $from, teacherId: $teacher, schoolClassId: $class) { days { date sessions { id } } }
}`,
  makeLesson: `mutation MakeLesson($planned: ID!, $date: LocalDate!) {
  createSessionInstance(input: { timetableSessionId: $planned, date: $date }) { sessionInstance { id } }
}`,
  begin: 'mutation Begin($lesson: ID!) { startAttendance(input: { sessionInstanceId: $lesson }) { sessionInstance { id } } }',
  pupils: 'query Pupils($lesson: ID!) { register(sessionInstanceId: $lesson) { entries { studentId } } }',
} as const;

interface Lesson {
  id: string;
  date: string;
  startTime: string;
  status: string;
  registerStatus: 'NOT_STARTED' | 'OPEN' | 'CLOSED';
  timetableSessionId: string | null;
  viewerCan: { mark: boolean };
}
/** Seven days or what has passed of them, of a teacher's own lessons or, for others, of one class. */
interface Week {
  from: string;
  until: string;
  teacher: string | null;
  class: string | null;
}

const dayAfter = (date: string, days: number): string =>
  new Date(new Date(`${date}T12:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** How many weeks are looked through. */
const most = 12;

/** This week until today, the week before, and so on. */
async function weeksOf(ask: Ask): Promise<readonly Week[]> {
  const { apiInfo, me, schoolClasses } = await ask<{
    apiInfo: { today: string };
    me: { id: string; role: string };
    schoolClasses: { nodes: { id: string }[] };
  }>(lookups.whoAndWhen);
  const { today } = apiInfo;
  const monday = dayAfter(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7));
  const teacher = me.role === 'TEACHER' ? me.id : null;
  const about = { teacher, class: teacher === null ? (schoolClasses.nodes[0]?.id ?? null) : null };
  return Array.from({ length: most }, (_, ago) => ({
    ...about,
    from: dayAfter(monday, -7 * ago),
    until: ago === 0 ? today : dayAfter(monday, 6 - 7 * ago),
  }));
}

/** The lessons of a week that have a date already, the latest first. */
async function lessonsOf(ask: Ask, week: Week): Promise<Lesson[]> {
  const { sessionInstances } = await ask<{ sessionInstances: { nodes: Lesson[] } }>(lookups.lessons, { ...week });
  return sessionInstances.nodes.sort(latestFirst);
}

const latestFirst = (a: Lesson, b: Lesson): number => `${b.date} ${b.startTime}`.localeCompare(`${a.date} ${a.startTime}`);

/** The first answer of a week that is one, this week first. */
async function inSomeWeek(ask: Ask, find: (week: Week) => Promise<string | undefined>): Promise<string | undefined> {
  for (const week of await weeksOf(ask)) {
    const found = await find(week);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A lesson whose register has not begun: one that has a date, else one of the timetable, which gets its date. */
export const lessonToBegin = (ask: Ask): Promise<string | undefined> =>
  inSomeWeek(ask, async (week) => {
    const dated = await lessonsOf(ask, week);
    const ready = dated.find(
      ({ status, registerStatus, viewerCan }) => status !== 'CANCELLED' && registerStatus === 'NOT_STARTED' && viewerCan.mark,
    );
    return ready?.id ?? makeLesson(ask, week, dated);
  });

async function makeLesson(ask: Ask, week: Week, dated: readonly Lesson[]): Promise<string | undefined> {
  const { from, teacher, class: ofClass } = week;
  const { weeklySchedule } = await ask<{ weeklySchedule: { days: { date: string; sessions: { id: string }[] }[] } }>(lookups.planned, {
    from,
    teacher,
    class: ofClass,
  });
  const known = new Set(dated.map(({ timetableSessionId, date }) => `${timetableSessionId ?? ''} ${date}`));
  const planned = weeklySchedule.days
    .filter(({ date }) => date <= week.until)
    .flatMap(({ date, sessions }) => sessions.map(({ id }) => ({ planned: id, date })))
    .findLast((one) => !known.has(`${one.planned} ${one.date}`));
  if (!planned) return undefined;
  const { createSessionInstance } = await ask<{ createSessionInstance: { sessionInstance: { id: string } } }>(lookups.makeLesson, planned);
  return createSessionInstance.sessionInstance.id;
}

/** A lesson whose register is open; where none is, one is opened. */
export async function lessonToMark(ask: Ask): Promise<string | undefined> {
  const [thisWeek] = await weeksOf(ask);
  const { sessionInstances } = await ask<{ sessionInstances: { nodes: Lesson[] } }>(lookups.open, {
    teacher: thisWeek?.teacher,
    class: thisWeek?.class,
  });
  const open = sessionInstances.nodes.filter(({ viewerCan }) => viewerCan.mark).sort(latestFirst)[0];
  if (open) return open.id;
  const lesson = await lessonToBegin(ask);
  if (lesson !== undefined) await ask(lookups.begin, { lesson });
  return lesson;
}

/** The latest lesson that has a date. */
export const lessonToSee = (ask: Ask): Promise<string | undefined> => inSomeWeek(ask, async (week) => (await lessonsOf(ask, week))[0]?.id);

/** Three marks for the first pupils of an open register. */
export async function threeMarks(ask: Ask): Promise<Readonly<Record<string, unknown>> | undefined> {
  const lesson = await lessonToMark(ask);
  if (lesson === undefined) return undefined;
  const { register } = await ask<{ register: { entries: readonly { studentId: string }[] } }>(lookups.pupils, { lesson });
  const statuses = ['ABSENT', 'LATE', 'PRESENT'];
  const marks = register.entries.slice(0, 3).map(({ studentId }, at) => ({ studentId, status: statuses[at] }));
  return marks.length > 0 ? { input: { sessionInstanceId: lesson, marks } } : undefined;
}
