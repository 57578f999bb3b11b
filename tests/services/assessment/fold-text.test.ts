import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../src/services/assessment/graders/fold-text.js';

const loose = { caseSensitive: false, accentSensitive: false };

it.each([
  ['كِتَاب', 'كتاب', 'harakat'],
  ['كتـــاب', 'كتاب', 'tatweel'],
  ['أحمد إلى آمن', 'احمد الي امن', 'alef, hamza and alef maqsura'],
  ['مدرسة', 'مدرسه', 'ta marbuta'],
  ['سؤال بيئة', 'سوال بييه', 'hamza on its carriers'],
  ['١٢٣ ۴۵', '123 45', 'Arabic-Indic and Persian digits'],
  ['ﻛﺘﺎﺏ', 'كتاب', 'presentation forms'],
  ['  deux   mots ', 'deux mots', 'spaces'],
  ['Élève', 'eleve', 'case and accents'],
  ['l\u2019eau', "l'eau", 'apostrophes'],
  ['\u200Fنعم\u200E', 'نعم', 'marks of direction'],
  ['ｆｕｌｌ', 'full', 'full width'],
])('%s and %s are the same word (%s)', (one, other) => {
  expect(foldText(one, loose)).toBe(foldText(other, loose));
});

it('keeps apart what counts: case, accents, and different words', () => {
  expect(foldText('Eau', { caseSensitive: true, accentSensitive: false })).not.toBe(
    foldText('eau', { caseSensitive: true, accentSensitive: false }),
  );
  expect(foldText('dés', { caseSensitive: false, accentSensitive: true })).not.toBe(
    foldText('des', { caseSensitive: false, accentSensitive: true }),
  );
  // Harakat and the ways of writing a letter are no accents.
  expect(foldText('كِتَاب', { caseSensitive: true, accentSensitive: true })).toBe('كتاب');
  expect(foldText('كتب', loose)).not.toBe(foldText('كتاب', loose));
});

it('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.boolean(), (text, caseSensitive, accentSensitive) => {
      const folding = { caseSensitive, accentSensitive };
      expect(foldText(foldText(text, folding), folding)).toBe(foldText(text, folding));
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text, loose), loose) === foldText(text, loose)));
});
