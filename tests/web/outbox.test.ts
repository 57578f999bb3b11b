import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUnsent, unsent, withBatch, withEntry, withoutBatch, type Entry, type Outbox } from '../../src/web/client/live/outbox.js';

interface Mark extends Entry {
  status: 'PRESENT' | 'ABSENT' | 'LATE' | 'EXCUSED';
}
const emptyOutbox: Outbox<Mark> = { sending: null, waiting: [] };
const mark = (student: string, status: Mark['status'], lesson = '1'): Mark => ({ sheet: lesson, line: student, status });
const most = 100;
const next = (outbox: Outbox<Mark>, key: string): Outbox<Mark> => withBatch(outbox, key, most);

describe('what is entered, on its way to the server', () => {
  it('keep only the last mark of a student who has not been sent', () => {
    const outbox = withEntry(withEntry(emptyOutbox, mark('7', 'ABSENT')), mark('7', 'LATE'));
    expect(outbox.waiting).toEqual([mark('7', 'LATE')]);
    expect(unsent(outbox, '1', '7')?.status).toBe('LATE');
  });

  it('send the same request again until it is answered, whatever is marked meanwhile', () => {
    const sent = next(withEntry(emptyOutbox, mark('7', 'ABSENT')), 'first');
    const changed = withEntry(sent, mark('7', 'PRESENT'));
    expect(next(changed, 'second').sending).toEqual(sent.sending);
    expect(unsent(changed, '1', '7')?.status).toBe('PRESENT');
    expect(countUnsent(changed, '1')).toBe(1);
    const after = next(withoutBatch(changed, 'first'), 'second');
    expect(after).toEqual({ sending: { key: 'second', entries: [mark('7', 'PRESENT')] }, waiting: [] });
  });

  it('go in requests of as many as the server takes', () => {
    const outbox = ['7', '8', '9'].map((student) => mark(student, 'LATE')).reduce(withEntry<Mark>, emptyOutbox);
    const sent = withBatch(outbox, 'first', 2);
    expect([sent.sending?.entries.length, sent.waiting.length, countUnsent(sent, '1'), countUnsent(sent, '2')]).toEqual([2, 1, 3, 0]);
  });

  it('go one sheet at a time', () => {
    const outbox = [mark('7', 'ABSENT'), mark('8', 'LATE', '2'), mark('9', 'PRESENT')].reduce(withEntry<Mark>, emptyOutbox);
    const { sending, waiting } = next(outbox, 'first');
    expect(sending?.entries.map(({ line }) => line)).toEqual(['7', '9']);
    expect(waiting.map(({ line }) => line)).toEqual(['8']);
  });

  it('are not taken away by the answer to another request', () => {
    const sent = next(withEntry(emptyOutbox, mark('7', 'ABSENT')), 'first');
    expect(withoutBatch(sent, 'other')).toEqual(sent);
  });

  const anyMark = fc.record({
    sheet: fc.constantFrom('1', '2'),
    line: fc.constantFrom('7', '8', '9'),
    status: fc.constantFrom<Mark['status']>('PRESENT', 'ABSENT', 'LATE', 'EXCUSED'),
  });
  type Step = { mark: Mark } | 'send' | 'answer';
  const steps = fc.array(
    fc.oneof(
      anyMark.map((one): Step => ({ mark: one })),
      fc.constantFrom<Step>('send', 'answer'),
    ),
  );

  it('lose nothing: what the server took last, in order, is what was marked last', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const wanted = new Map<string, string>();
        const taken = new Map<string, string>();
        let outbox = emptyOutbox;
        let key = 0;
        const answer = (): void => {
          for (const { sheet, line, status } of outbox.sending?.entries ?? []) taken.set(`${sheet}/${line}`, status);
          outbox = withoutBatch(outbox, outbox.sending?.key ?? '');
        };
        for (const step of all) {
          if (step === 'send') outbox = next(outbox, String((key += 1)));
          else if (step === 'answer') answer();
          else {
            wanted.set(`${step.mark.sheet}/${step.mark.line}`, step.mark.status);
            outbox = withEntry(outbox, step.mark);
          }
        }
        while (countUnsent(outbox) > 0) {
          outbox = next(outbox, String((key += 1)));
          answer();
        }
        expect(taken).toEqual(wanted);
      }),
    );
  });
});
