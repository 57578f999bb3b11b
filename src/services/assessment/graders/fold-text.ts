export interface Folding {
  readonly caseSensitive: boolean;
  readonly accentSensitive: boolean;
}

/** Letters of the Arabic script that are written in more than one way, and digits, as one of them. */
const letters: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const letterForms = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
/** Vowel signs, signs of recitation and the stroke that only lengthens. */
const arabicMarks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/g;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** Marks of direction and width, which nobody sees. */
const unseen = /[\p{Cf}\p{Variation_Selector}]/gu;
const apostrophes = /[\u2018\u2019\u02BC\u2032\u0060\u00B4]/g;
const latinMarks = /[\u0300-\u036F]/g;

function foldOnce(text: string, { caseSensitive, accentSensitive }: Folding): string {
  let folded = text
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(apostrophes, "'")
    .replaceAll(arabicMarks, '')
    .replaceAll(letterForms, (letter) => letters[letter] ?? letter)
    .replaceAll(arabicDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  if (!caseSensitive) folded = folded.toLowerCase();
  if (!accentSensitive) folded = folded.normalize('NFD').replaceAll(latinMarks, '');
  return folded.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

/**
 * A text as it is compared: one form of Unicode, of spaces and of Arabic letters and digits; without case and accents unless they count.
 * What one step leaves may be another's matter, so they are taken again until nothing changes.
 */
export function foldText(text: string, folding: Folding): string {
  let folded = foldOnce(text, folding);
  for (let again = foldOnce(folded, folding); again !== folded; again = foldOnce(folded, folding)) folded = again;
  return folded;
}
