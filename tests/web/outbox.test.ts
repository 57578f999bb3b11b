import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countUnsent,
  emptyOutbox,
  unsentStatus,
  withBatch,
  withMark,
  withoutBatch,
  type Mark,
  type Outbox,
} from '../../src/web/client/live/teacher/outbox.js';

const mark = (student: string, status: Mark['status'], lesson = '1'): Mark => ({ lesson, student, status });

describe('marks on their way to the server', () => {
  it('keep only the last mark of a student who has not been sent', () => {
    const outbox = withMark(withMark(emptyOutbox, mark('7', 'ABSENT')), mark('7', 'LATE'));
    expect(outbox.waiting).toEqual([mark('7', 'LATE')]);
    expect(unsentStatus(outbox, '1', '7')).toBe('LATE');
  });

  it('send the same request again until it is answered, whatever is marked meanwhile', () => {
    const sent = withBatch(withMark(emptyOutbox, mark('7', 'ABSENT')), 'first');
    const changed = withMark(sent, mark('7', 'PRESENT'));
    expect(withBatch(changed, 'second').sending).toEqual(sent.sending);
    expect(unsentStatus(changed, '1', '7')).toBe('PRESENT');
    expect(countUnsent(changed, '1')).toBe(1);
    const next = withBatch(withoutBatch(changed, 'first'), 'second');
    expect(next).toEqual({ sending: { key: 'second', lesson: '1', marks: [mark('7', 'PRESENT')] }, waiting: [] });
  });

  it('go one lesson at a time', () => {
    const outbox = [mark('7', 'ABSENT'), mark('8', 'LATE', '2'), mark('9', 'PRESENT')].reduce(withMark, emptyOutbox);
    const { sending, waiting } = withBatch(outbox, 'first');
    expect(sending?.marks.map(({ student }) => student)).toEqual(['7', '9']);
    expect(waiting.map(({ student }) => student)).toEqual(['8']);
  });

  it('are not taken away by the answer to another request', () => {
    const sent = withBatch(withMark(emptyOutbox, mark('7', 'ABSENT')), 'first');
    expect(withoutBatch(sent, 'other')).toEqual(sent);
  });

  const anyMark = fc.record({
    lesson: fc.constantFrom('1', '2'),
    student: fc.constantFrom('7', '8', '9'),
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
        let outbox: Outbox = emptyOutbox;
        let key = 0;
        const answer = (): void => {
          for (const { lesson, student, status } of outbox.sending?.marks ?? []) taken.set(`${lesson}/${student}`, status);
          outbox = withoutBatch(outbox, outbox.sending?.key ?? '');
        };
        for (const step of all) {
          if (step === 'send') outbox = withBatch(outbox, String((key += 1)));
          else if (step === 'answer') answer();
          else {
            wanted.set(`${step.mark.lesson}/${step.mark.student}`, step.mark.status);
            outbox = withMark(outbox, step.mark);
          }
        }
        while (countUnsent(outbox) > 0) {
          outbox = withBatch(outbox, String((key += 1)));
          answer();
        }
        expect(taken).toEqual(wanted);
      }),
    );
  });
});
