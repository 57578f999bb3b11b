import { effect, signal } from '@preact/signals';
import { ApiError } from '../../graphql.js';
import { operations, type Status } from '../operations.js';
import { pause } from '../pause.js';
import { SignedOut, request, session } from '../session.js';
import { countUnsent, emptyOutbox, withBatch, withMark, withoutBatch, type Batch, type Outbox } from './outbox.js';

/** Marks that the server has not accepted yet; they survive a reload, a crash and the end of the session. */
export const outbox = signal<Outbox>(emptyOutbox);
/** The last try did not reach the server. */
export const offline = signal(false);
/** Marks that the server refused, and why, by `lesson/student`. */
export const refusals = signal<Readonly<Record<string, string>>>({});
/** The last request that the server answered, so that a register on screen can follow. */
export const answered = signal<{ batch: Batch; taken: boolean } | null>(null);

const place = (): string => `madrasti.marks.${session.value?.user.id ?? ''}`;

/** Every change starts from what is stored: another tab may have written meanwhile. */
function change(next: (now: Outbox) => Outbox): Outbox {
  const stored = localStorage.getItem(place());
  const changed = next(stored ? (JSON.parse(stored) as Outbox) : emptyOutbox);
  localStorage.setItem(place(), JSON.stringify(changed));
  outbox.value = changed;
  return changed;
}

/** Picks up what an earlier visit left behind, whenever somebody signs in. */
export function resumeMarks(): void {
  effect(() => {
    if (!session.value) return;
    change((now) => now);
    void deliver();
  });
  addEventListener('storage', ({ key }) => {
    if (session.value && key === place()) change((now) => now);
  });
}

/** Shown at once, kept on the device, and sent as soon as the connection allows. */
export function mark(lesson: string, student: string, status: Status): void {
  const { [`${lesson}/${student}`]: _, ...others } = refusals.value;
  refusals.value = others;
  change((now) => withMark(now, { lesson, student, status }));
  void deliver();
}

let delivering = false;

/** Sends what waits, one request at a time and one tab at a time, until nothing is left. */
async function deliver(): Promise<void> {
  if (delivering) return;
  delivering = true;
  try {
    if ('locks' in navigator) await navigator.locks.request('madrasti.marks', deliverAll);
    else await deliverAll();
  } finally {
    delivering = false;
  }
  // A mark may have come in while the last turn was ending.
  if (session.value && countUnsent(outbox.value) > 0) void deliver();
}

async function deliverAll(): Promise<void> {
  for (let attempt = 0; session.value;) {
    const { sending } = change((now) => withBatch(now, newKey()));
    if (!sending) break;
    const outcome = await attemptBatch(sending);
    if (outcome === 'signed out') return;
    offline.value = outcome === 'later';
    if (outcome === 'later') await pause((attempt += 1));
    else {
      change((now) => withoutBatch(now, sending.key));
      attempt = 0;
    }
  }
}

type Outcome = 'taken' | 'refused' | 'later' | 'signed out';
interface Marked {
  markAttendance: { errors: readonly { path: string; message: string }[] };
}

async function attemptBatch(batch: Batch): Promise<Outcome> {
  const input = {
    sessionInstanceId: batch.lesson,
    partial: true,
    marks: batch.marks.map(({ student, status }) => ({ studentId: student, status })),
  };
  try {
    const { markAttendance } = await request<Marked>(operations.markAttendance, { input }, batch.key);
    for (const { path, message } of markAttendance.errors) refuse(batch, Number(/marks\.(\d+)/.exec(path)?.[1]), message);
    answered.value = { batch, taken: true };
    return 'taken';
  } catch (error) {
    if (error instanceof SignedOut) return 'signed out';
    if (!(error instanceof ApiError) || later.has(error.code)) return 'later';
    batch.marks.forEach((_, at) => refuse(batch, at, error.fields[0]?.message ?? error.message));
    answered.value = { batch, taken: false };
    return 'refused';
  }
}

/** Failures that are nobody's fault and pass. */
const later = new Set(['RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'UNKNOWN']);

function refuse({ lesson, marks }: Batch, at: number, message: string): void {
  const student = marks[at]?.student;
  if (student) refusals.value = { ...refusals.value, [`${lesson}/${student}`]: message };
}

const newKey = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
