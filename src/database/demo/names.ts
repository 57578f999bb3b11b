/** A name in Latin and in Arabic letters. */
export type Name = readonly [latin: string, arabic: string];
export type Gender = 'female' | 'male';

/** A made-up Moroccan name. */
export interface Person {
  readonly gender: Gender;
  readonly first: Name;
  readonly last: Name;
}

// prettier-ignore
const firstNames: Readonly<Record<Gender, readonly Name[]>> = {
  female: [
    ['Salma', 'سلمى'], ['Fatima Zahra', 'فاطمة الزهراء'], ['Khadija', 'خديجة'], ['Aya', 'آية'], ['Hiba', 'هبة'], ['Imane', 'إيمان'],
    ['Zineb', 'زينب'], ['Meryem', 'مريم'], ['Hajar', 'هاجر'], ['Nour', 'نور'], ['Lina', 'لينا'], ['Yasmine', 'ياسمين'],
    ['Chaimae', 'شيماء'], ['Oumaima', 'أميمة'], ['Ikram', 'إكرام'], ['Kenza', 'كنزة'], ['Rim', 'ريم'], ['Ghita', 'غيثة'],
    ['Doha', 'ضحى'], ['Malak', 'ملاك'], ['Asmae', 'أسماء'], ['Loubna', 'لبنى'], ['Siham', 'سهام'], ['Wiam', 'وئام'],
    ['Houda', 'هدى'], ['Nada', 'ندى'], ['Rania', 'رانية'], ['Soukaina', 'سكينة'], ['Manal', 'منال'], ['Dounia', 'دنيا'],
  ],
  male: [
    ['Mohamed', 'محمد'], ['Adam', 'آدم'], ['Youssef', 'يوسف'], ['Omar', 'عمر'], ['Ayoub', 'أيوب'], ['Hamza', 'حمزة'],
    ['Anas', 'أنس'], ['Mehdi', 'مهدي'], ['Ilyas', 'إلياس'], ['Amine', 'أمين'], ['Reda', 'رضا'], ['Yassine', 'ياسين'],
    ['Othmane', 'عثمان'], ['Bilal', 'بلال'], ['Walid', 'وليد'], ['Zakaria', 'زكرياء'], ['Nabil', 'نبيل'], ['Taha', 'طه'],
    ['Soufiane', 'سفيان'], ['Ismail', 'إسماعيل'], ['Marouane', 'مروان'], ['Hicham', 'هشام'], ['Badr', 'بدر'], ['Driss', 'إدريس'],
    ['Abdellah', 'عبد الله'], ['Saad', 'سعد'], ['Nizar', 'نزار'], ['Rayan', 'ريان'], ['Khalid', 'خالد'], ['Achraf', 'أشرف'],
  ],
};

// prettier-ignore
const lastNames: readonly Name[] = [
  ['Alaoui', 'العلوي'], ['Benjelloun', 'بنجلون'], ['El Amrani', 'العمراني'], ['Bennis', 'بنيس'], ['Cherkaoui', 'الشرقاوي'], ['El Fassi', 'الفاسي'],
  ['Tahiri', 'الطاهري'], ['Berrada', 'برادة'], ['Naciri', 'الناصري'], ['Ziani', 'الزياني'], ['El Khattabi', 'الخطابي'], ['Mansouri', 'المنصوري'],
  ['Benkirane', 'بنكيران'], ['Sefrioui', 'الصفريوي'], ['Lamrani', 'لمراني'], ['Ouahbi', 'وهبي'], ['Haddad', 'حداد'], ['El Mokhtar', 'المختار'],
  ['Skalli', 'الصقلي'], ['Filali', 'الفيلالي'], ['Kabbaj', 'القباج'], ['Belhaj', 'بلحاج'], ['Ouazzani', 'الوزاني'], ['Rhazi', 'الغازي'],
  ['Chafik', 'شفيق'], ['Daoudi', 'الداودي'], ['Slaoui', 'السلاوي'], ['El Ghali', 'الغالي'], ['Mernissi', 'المرنيسي'], ['Boukili', 'البوكيلي'],
  ['Zerouali', 'الزروالي'], ['Sebti', 'السبتي'], ['Jabri', 'الجابري'], ['El Yazidi', 'اليزيدي'], ['Hassani', 'الحسني'], ['Amrani', 'عمراني'],
  ['Bouazza', 'بوعزة'], ['Kadiri', 'القادري'], ['Lahbabi', 'لحبابي'], ['Tounsi', 'التونسي'], ['Marrakchi', 'المراكشي'], ['Rifai', 'الرفاعي'],
];

export const cities: readonly Name[] = [
  ['Casablanca', 'الدار البيضاء'],
  ['Mohammedia', 'المحمدية'],
  ['Bouskoura', 'بوسكورة'],
  ['Dar Bouazza', 'دار بوعزة'],
];
export const streets = [
  'rue Ibn Batouta',
  'boulevard Zerktouni',
  "rue de l'Atlas",
  'avenue Hassan II',
  'rue Moulay Idriss',
  'boulevard Al Qods',
];

/**
 * A number from 0 up to and without `below` that the words decide: the same on every machine, and different enough between neighbours.
 * FNV-1a, with the bits mixed once more at the end.
 */
export function chance(below: number, ...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\u0000')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}

/** One of a list, decided by the words. */
export function pick<T>(list: readonly [T, ...T[]] | readonly T[], ...words: readonly (string | number)[]): T {
  const found = list[chance(list.length, ...words)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** The person of a role with a number: the same one each time. Members of a family share its `family` number, and so the last name. */
export function person(kind: string, number: number, family: number, gender = pick<Gender>(['female', 'male'], kind, number)): Person {
  return { gender, first: pick(firstNames[gender], kind, number, 'first'), last: pick(lastNames, 'family', family) };
}

/** A Moroccan mobile number. */
export const phone = (...words: readonly (string | number)[]): string =>
  `+2126${String(chance(100_000_000, 'phone', ...words)).padStart(8, '0')}`;
