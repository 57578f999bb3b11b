import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuestionType } from '../../../src/entities/assessment/question.js';
import { graders } from '../../../src/services/assessment/graders/all.js';
import type { Content, Grader } from '../../../src/services/assessment/graders/grader.js';

class Noted {
  readonly faults: string[] = [];
  add(path: string, code: string): void {
    this.faults.push(`${path} ${code}`);
  }
}
/** What an author's content becomes; the content is known to be good. */
function contentOf(grader: Grader, content: unknown): Content {
  const noted = new Noted();
  const read = grader.readContent(content, 'content', noted, true);
  if (!read) throw new Error(noted.faults.join());
  return read;
}
/** A response in its canonical form. */
function responseOf(grader: Grader, body: unknown, response: unknown): object | null {
  const noted = new Noted();
  const read = grader.readResponse(response, body, 'response', noted);
  if (read === undefined) throw new Error(noted.faults.join());
  return read;
}
const faultsOf = (type: QuestionType, content: unknown): string[] => {
  const noted = new Noted();
  expect(graders[type].readContent(content, 'content', noted, true)).toBeUndefined();
  return noted.faults;
};

const words = (min: number, max: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z\u0627-\u063A]{1,8}$/), { minLength: min, maxLength: max });
const random = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((stream) => () => Number(stream.next().value));

/** Good content of each type that the server grades, with one right response and one that differs from it. */
const questions: Readonly<
  Record<string, fc.Arbitrary<{ content: unknown; right: (c: Content) => unknown; wrong: (c: Content) => unknown }>>
> = {
  QCM_SINGLE: words(2, 8).chain((texts) =>
    fc.tuple(fc.nat(texts.length - 1), fc.integer({ min: 1, max: texts.length - 1 })).map(([correct, off]) => ({
      content: { choices: texts.map((text, i) => ({ text, isCorrect: i === correct })) },
      right: () => ({ choices: [correct + 1] }),
      wrong: () => ({ choices: [((correct + off) % texts.length) + 1] }),
    })),
  ),
  QCM_MULTIPLE: words(2, 8).chain((texts) =>
    fc.tuple(fc.uniqueArray(fc.nat(texts.length - 1), { minLength: 1 }), fc.nat(texts.length - 1)).map(([correct, flipped]) => ({
      content: { choices: texts.map((text, i) => ({ text, isCorrect: correct.includes(i) })) },
      right: () => ({ choices: correct.map((i) => i + 1) }),
      wrong: () => ({
        choices: (correct.includes(flipped) ? correct.filter((i) => i !== flipped) : [...correct, flipped]).map((i) => i + 1),
      }),
    })),
  ),
  TRUE_FALSE: fc.boolean().map((first) => ({
    content: {
      choices: [
        { text: 'Vrai', isCorrect: first },
        { text: 'Faux', isCorrect: !first },
      ],
    },
    right: () => ({ choices: [first ? 1 : 2] }),
    wrong: () => ({ choices: [first ? 2 : 1] }),
  })),
  FILL_BLANK: fc.array(words(1, 3), { minLength: 1, maxLength: 4 }).chain((blanks) =>
    fc.nat(blanks.length - 1).map((changed) => ({
      content: { blanks: blanks.map((accepted) => ({ accepted })) },
      right: () => ({ blanks: blanks.map((accepted) => accepted.at(-1)) }),
      wrong: () => ({ blanks: blanks.map((accepted, i) => (i === changed ? `${accepted[0] ?? ''}zzzzzzzzz` : accepted[0])) }),
    })),
  ),
  MATCHING: fc.tuple(words(2, 6), words(2, 6)).chain(([left, right]) =>
    fc.tuple(fc.tuple(...left.map(() => fc.nat(right.length - 1))), fc.nat(left.length - 1)).map(([partners, changed]) => ({
      content: { left, right, pairs: partners.map((to, i) => ({ left: i, right: to })) },
      right: ({ answerKey }: Content) => answerKey,
      wrong: ({ answerKey }: Content) => {
        const { pairs } = answerKey as { pairs: { left: number; right: number }[] };
        return { pairs: pairs.map((pair, i) => (i === changed ? { ...pair, right: (pair.right + 1) % right.length } : pair)) };
      },
    })),
  ),
  ORDERING: words(2, 8).chain((items) =>
    fc
      .shuffledSubarray(
        items.map((_, i) => i),
        { minLength: items.length },
      )
      .map((order) => ({
        content: { items, order },
        right: ({ answerKey }: Content) => answerKey,
        wrong: ({ answerKey }: Content) => {
          const [first = 0, second = 0, ...rest] = (answerKey as { order: number[] }).order;
          return { order: [second, first, ...rest] };
        },
      })),
  ),
};

describe.each(Object.entries(questions))('%s', (type, question) => {
  const grader = graders[type as QuestionType];

  it('takes its own key for right, and any change of it for wrong', () => {
    fc.assert(
      fc.property(question, ({ content, right, wrong }) => {
        const made = contentOf(grader, content);
        expect(grader.grade(made.body, made.answerKey, responseOf(grader, made.body, right(made)))).toBe('RIGHT');
        expect(grader.grade(made.body, made.answerKey, responseOf(grader, made.body, wrong(made)))).toBe('WRONG');
        expect(grader.grade(made.body, made.answerKey, null)).toBe('WRONG');
      }),
    );
  });

  it('judges the same however its choices and items are shuffled', () => {
    // Blanks stand where they stand in the text.
    const shuffle = (body: unknown, draw: () => number): object => grader.shuffled?.(body, draw) ?? (body as object);
    fc.assert(
      fc.property(question, random, ({ content, right, wrong }, draw) => {
        const made = contentOf(grader, content);
        const shown = shuffle(made.body, draw);
        expect(JSON.stringify(shown).length).toBe(JSON.stringify(made.body).length);
        expect(grader.grade(shown, made.answerKey, responseOf(grader, shown, right(made)))).toBe('RIGHT');
        expect(grader.grade(shown, made.answerKey, responseOf(grader, shown, wrong(made)))).toBe('WRONG');
      }),
    );
  });

  it('has nothing of the key in its body', () => {
    fc.assert(
      fc.property(question, ({ content }) => {
        const { body } = contentOf(grader, content);
        expect(JSON.stringify(body)).not.toMatch(/isCorrect|accepted|pairs|"order"/);
      }),
    );
  });

  it('reads its canonical form back as it is, and leaves nothing behind of nothing', () => {
    fc.assert(
      fc.property(question, ({ content, right }) => {
        const made = contentOf(grader, content);
        const once = responseOf(grader, made.body, right(made));
        expect(responseOf(grader, made.body, once)).toEqual(once);
        expect(responseOf(grader, made.body, null)).toBeNull();
      }),
    );
  });
});

describe('whatever JSON comes', () => {
  it.each(Object.values(QuestionType))('%s reads, grades and says it without failing', (type) => {
    const grader = graders[type];
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({ choices: fc.jsonValue() }),
      fc.record({ blanks: fc.jsonValue() }),
      fc.record({ pairs: fc.array(fc.jsonValue()), left: fc.jsonValue(), right: fc.jsonValue() }),
      fc.record({ items: fc.jsonValue(), order: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(json, json, json, (body, key, response) => {
        const noted = new Noted();
        const read = grader.readContent(response, 'content', noted, true);
        expect(read === undefined).toBe(noted.faults.length > 0);
        const answered = new Noted();
        expect(grader.readResponse(response, body, 'response', answered) === undefined).toBe(answered.faults.length > 0);
        expect(['RIGHT', 'WRONG', 'PERSON']).toContain(grader.grade(body, key, response));
        expect(typeof grader.say(body, response)).toBe('string');
        grader.sayKey(body, key);
        grader.shuffled?.(body, () => 0.5);
      }),
      { numRuns: 300 },
    );
  });

  it('an empty or broken key never takes an answer for right', () => {
    for (const type of [QuestionType.QCM_MULTIPLE, QuestionType.FILL_BLANK, QuestionType.MATCHING, QuestionType.ORDERING])
      for (const key of [{}, { choices: [] }, { blanks: [] }, { pairs: [] }, { order: [] }, 7])
        for (const response of [null, {}, { choices: [] }, { blanks: [] }, { pairs: [] }, { order: [] }])
          expect(graders[type].grade({}, key, response)).toBe('WRONG');
  });
});

describe('content that is not good is refused by name', () => {
  it('choices', () => {
    const choices = (...list: [string, boolean][]) => ({ choices: list.map(([text, isCorrect]) => ({ text, isCorrect })) });
    expect(faultsOf(QuestionType.QCM_SINGLE, choices(['a', true], ['b', true]))).toEqual(['content.choices ONE_CORRECT']);
    expect(faultsOf(QuestionType.QCM_MULTIPLE, choices(['a', false], ['b', false]))).toEqual(['content.choices NONE_CORRECT']);
    expect(faultsOf(QuestionType.TRUE_FALSE, choices(['a', true], ['b', false], ['c', false]))).toEqual(['content.choices TOO_MANY']);
    expect(faultsOf(QuestionType.QCM_SINGLE, choices(['a', true], ['a ', false]))).toEqual(['content.choices.1.text DUPLICATE']);
    expect(faultsOf(QuestionType.QCM_SINGLE, { choices: [{ text: ' ' }, { text: 3 }, 'x'], points: 1 })).toEqual([
      'content.points UNKNOWN_FIELD',
    ]);
    expect(faultsOf(QuestionType.QCM_SINGLE, { choices: [{ text: ' ' }, { text: 3 }, 'x'] })).toEqual([
      'content.choices.0.text BLANK',
      'content.choices.1.text WRONG_TYPE',
      'content.choices.2 WRONG_TYPE',
    ]);
  });

  it('blanks, pairs and orders', () => {
    expect(faultsOf(QuestionType.FILL_BLANK, { blanks: [{ accepted: [] }, { accepted: ['ـً'] }] })).toEqual([
      'content.blanks.0.accepted TOO_FEW',
      'content.blanks.1.accepted.0 BLANK',
    ]);
    expect(faultsOf(QuestionType.MATCHING, { left: ['a', 'b'], right: ['c'], pairs: [{ left: 0, right: 0 }] })).toEqual([
      'content.pairs TOO_FEW',
    ]);
    expect(faultsOf(QuestionType.MATCHING, { left: ['a', 'b'], right: ['c'], pairs: [{ left: 0, right: 1 }] })).toEqual([
      'content.pairs.0 NO_CHOICE',
    ]);
    expect(faultsOf(QuestionType.ORDERING, { items: ['a', 'b', 'c'], order: [0, 1, 1] })).toEqual(['content.order NOT_AN_ORDER']);
  });

  it('and two columns that were written side by side do not give the pairs away', () => {
    const { body, answerKey } = contentOf(graders.MATCHING, {
      left: ['France', 'Maroc', 'Espagne'],
      right: ['Paris', 'Rabat', 'Madrid'],
      pairs: [0, 1, 2].map((i) => ({ left: i, right: i })),
    });
    expect(body).toMatchObject({ right: [{ text: 'Madrid' }, { text: 'Paris' }, { text: 'Rabat' }] });
    expect(graders.MATCHING.sayKey(body, answerKey)).toBe('France → Paris; Maroc → Rabat; Espagne → Madrid');
  });
});
