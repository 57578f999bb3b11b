import { effect, signal } from '@preact/signals';
import { operations, type Entry, type Person, type Register, type RegisterStatus, type Status } from '../operations.js';
import { channel, follow } from '../follow.js';
import { request } from '../session.js';
import { marks } from './marks.js';

/** The register on screen, as the server last told it. */
export const register = signal<Register | null>(null);
/** Who was not marked when the register was completed here. */
export const leftUnmarked = signal<readonly Person[] | null>(null);

/** Opens a register; one that has not begun begins. Asked again for the same register, it takes in what others marked. */
export async function openRegister(id: string): Promise<void> {
  if (register.value?.sessionInstance.id !== id) {
    register.value = null;
    leftUnmarked.value = null;
  }
  const read = (): Promise<Register> =>
    marks.reading(async () => (await request<{ register: Register }>(operations.register, { id })).register);
  let found = await read();
  if (found.sessionInstance.registerStatus === 'NOT_STARTED' && found.sessionInstance.viewerCan.start) {
    // Somebody else may begin it at the same moment: then it has begun all the same.
    await request(operations.startAttendance, { id }).catch(() => undefined);
    found = await read();
  }
  register.value = found;
}

/** Accepted marks become what the server knows, without asking it for the whole register; after refused ones it is asked. */
export function followMarks(): void {
  effect(() => {
    const { batch, taken } = marks.answered.value ?? {};
    const now = register.peek();
    const lesson = batch?.entries[0]?.sheet;
    if (!batch || lesson === undefined || now?.sessionInstance.id !== lesson) return;
    if (!taken) {
      void openRegister(lesson).catch(() => undefined);
      return;
    }
    const statuses = new Map(batch.entries.map(({ line, status }) => [line, status]));
    const take = (entry: Entry): Entry => {
      const status = statuses.get(entry.studentId);
      return status && !marks.refusals.peek()[`${lesson}/${entry.studentId}`] ? { ...entry, status } : entry;
    };
    register.value = { ...now, entries: now.entries.map(take) };
  });
}

/** What a pupil's row shows: the mark that is on its way, else what the server knows. */
export const statusOf = (lesson: string, { studentId, status }: Entry): Status | null => marks.unsent(lesson, studentId)?.status ?? status;

/** What others mark in this register shows up here. */
export function followRegister(id: string): () => void {
  let asking: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(asking);
    asking = setTimeout(() => void openRegister(id).catch(() => undefined), 700);
  };
  const changes = channel(
    operations.registerChanged,
    () => ({}),
    ({ sessionInstanceId }: { sessionInstanceId: string | null }) => {
      if (sessionInstanceId === id) again();
    },
  );
  const stop = follow([changes], {
    // Without a cursor nothing is repeated: after a lost connection the register is read once more.
    connected: again,
    lost: () => undefined,
    refused: () => undefined,
  });
  return () => {
    clearTimeout(asking);
    stop();
  };
}

export async function completeRegister(id: string): Promise<void> {
  const { completeAttendance } = await request<{
    completeAttendance: { sessionInstance: { registerStatus: RegisterStatus }; unmarked: readonly Person[] };
  }>(operations.completeAttendance, { id });
  leftUnmarked.value = completeAttendance.unmarked;
  const now = register.value;
  if (now?.sessionInstance.id !== id) return;
  register.value = {
    ...now,
    sessionInstance: { ...now.sessionInstance, registerStatus: completeAttendance.sessionInstance.registerStatus },
  };
}
