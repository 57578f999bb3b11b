/** The languages that every sentence exists in. */
export const locales = ['en', 'fr', 'ar'] as const;
export type Locale = (typeof locales)[number];
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
type Sentence = Readonly<Record<Locale, string>>;

/** What each failure says, whatever the road. */
export const sentences = {
  BAD_USER_INPUT: { en: 'Validation failed', fr: 'Données non valides', ar: 'البيانات غير صالحة' },
  INVALID_CREDENTIALS: { en: 'Invalid credentials', fr: 'Identifiants incorrects', ar: 'بيانات الدخول غير صحيحة' },
  UNAUTHENTICATED: { en: 'Authentication required', fr: 'Authentification requise', ar: 'يلزم تسجيل الدخول' },
  FORBIDDEN: {
    en: "You don't have permission to perform this action",
    fr: "Vous n'avez pas le droit d'effectuer cette action",
    ar: 'ليست لديك صلاحية القيام بهذا الإجراء',
  },
  NOT_FOUND: { en: 'Resource not found', fr: 'Ressource introuvable', ar: 'المورد غير موجود' },
  METHOD_NOT_ALLOWED: { en: 'Method not allowed', fr: 'Méthode non autorisée', ar: 'الطريقة غير مسموح بها' },
  CONFLICT: {
    en: 'The request conflicts with the current state',
    fr: "La demande contredit l'état actuel",
    ar: 'الطلب يتعارض مع الحالة الحالية',
  },
  PRECONDITION_FAILED: {
    en: 'The row has changed since it was read',
    fr: 'La ligne a changé depuis sa lecture',
    ar: 'تغيّر السجل منذ قراءته',
  },
  PAYLOAD_TOO_LARGE: { en: 'The request is too large', fr: 'La requête est trop grande', ar: 'الطلب كبير جدًا' },
  RATE_LIMITED: { en: 'Rate limit exceeded', fr: 'Limite de requêtes dépassée', ar: 'تم تجاوز حد الطلبات' },
  INTERNAL_SERVER_ERROR: { en: 'Internal server error', fr: 'Erreur interne du serveur', ar: 'خطأ داخلي في الخادم' },
  UNAVAILABLE: { en: 'Temporarily unavailable', fr: 'Momentanément indisponible', ar: 'غير متاح مؤقتًا' },
} as const satisfies Record<string, Sentence>;

/** What is wrong with one value; `{facts}` are filled in. */
export const fieldSentences = {
  REQUIRED: { en: 'This field is required.', fr: 'Ce champ est obligatoire.', ar: 'هذا الحقل مطلوب.' },
  NULL: { en: 'This field may not be null.', fr: 'Ce champ ne peut pas être nul.', ar: 'لا يمكن أن يكون هذا الحقل فارغًا.' },
  BLANK: { en: 'This field may not be blank.', fr: 'Ce champ ne peut pas être vide.', ar: 'لا يمكن ترك هذا الحقل فارغًا.' },
  UNKNOWN_FIELD: { en: 'There is no such field.', fr: "Ce champ n'existe pas.", ar: 'لا يوجد حقل بهذا الاسم.' },
  WRONG_TYPE: { en: 'Must be of type {type}.', fr: 'Doit être de type {type}.', ar: 'يجب أن يكون من النوع {type}.' },
  INVALID: { en: 'This value is not valid.', fr: "Cette valeur n'est pas valide.", ar: 'هذه القيمة غير صالحة.' },
  EMAIL: { en: 'Enter a valid email address.', fr: 'Saisissez une adresse e-mail valide.', ar: 'أدخل بريدًا إلكترونيًا صالحًا.' },
  PHONE: {
    en: 'Enter a phone number in international format.',
    fr: 'Saisissez un numéro au format international.',
    ar: 'أدخل رقم هاتف بالصيغة الدولية.',
  },
  DATE: {
    en: 'Invalid date format, expected YYYY-MM-DD.',
    fr: 'Date non valide, attendu AAAA-MM-JJ.',
    ar: 'صيغة التاريخ غير صحيحة، المتوقع YYYY-MM-DD.',
  },
  DATE_TIME: {
    en: 'Enter a date and time such as 2026-01-15T10:30:00Z.',
    fr: 'Saisissez une date et une heure comme 2026-01-15T10:30:00Z.',
    ar: 'أدخل تاريخًا ووقتًا مثل 2026-01-15T10:30:00Z.',
  },
  URL: { en: 'Enter a valid address (URL).', fr: 'Saisissez une adresse (URL) valide.', ar: 'أدخل رابطًا صالحًا.' },
  MALFORMED: { en: 'The body is not valid {form}.', fr: "Le corps n'est pas du {form} valide.", ar: 'محتوى الطلب ليس بصيغة {form} صالحة.' },
  MEDIA_TYPE: { en: 'Send the body as {allowed}.', fr: 'Envoyez le corps en {allowed}.', ar: 'أرسل محتوى الطلب بصيغة {allowed}.' },
  BODY_TOO_LARGE: {
    en: 'The body may hold {max} bytes at most.',
    fr: 'Le corps ne peut dépasser {max} octets.',
    ar: 'لا يمكن أن يتجاوز محتوى الطلب {max} بايت.',
  },
  TIME: { en: 'Invalid time format, expected HH:MM.', fr: 'Heure non valide, attendu HH:MM.', ar: 'صيغة الوقت غير صحيحة، المتوقع HH:MM.' },
  PASSWORD: {
    en: 'Use {min} characters or more, with letters and digits.',
    fr: 'Utilisez {min} caractères ou plus, avec des lettres et des chiffres.',
    ar: 'استخدم {min} أحرف أو أكثر تتضمن حروفًا وأرقامًا.',
  },
  WRONG_PASSWORD: { en: 'This password is not correct.', fr: "Ce mot de passe n'est pas correct.", ar: 'كلمة المرور غير صحيحة.' },
  INCORRECT: {
    en: 'Email or password is not correct.',
    fr: "L'e-mail ou le mot de passe est incorrect.",
    ar: 'البريد الإلكتروني أو كلمة المرور غير صحيحة.',
  },
  MISMATCH: { en: 'Must be the same as {other}.', fr: 'Doit être identique à {other}.', ar: 'يجب أن يطابق {other}.' },
  TAKEN: { en: 'This value is already in use.', fr: 'Cette valeur est déjà utilisée.', ar: 'هذه القيمة مستخدمة بالفعل.' },
  TOO_SHORT: { en: 'Use {min} characters or more.', fr: 'Utilisez {min} caractères ou plus.', ar: 'استخدم {min} حرفًا أو أكثر.' },
  TOO_LONG: { en: 'Use {max} characters or fewer.', fr: 'Utilisez {max} caractères au plus.', ar: 'استخدم {max} حرفًا على الأكثر.' },
  TOO_SMALL: { en: 'Must be {min} or more.', fr: 'Doit être au moins {min}.', ar: 'يجب ألا يقل عن {min}.' },
  TOO_LARGE: { en: 'Must be {max} or less.', fr: 'Doit être au plus {max}.', ar: 'يجب ألا يزيد عن {max}.' },
  TOO_MANY: { en: 'Send {max} at most.', fr: 'Envoyez-en {max} au plus.', ar: 'أرسل {max} على الأكثر.' },
  TOO_FEW: { en: 'Send {min} or more.', fr: 'Envoyez-en au moins {min}.', ar: 'أرسل {min} على الأقل.' },
  NOT_ONE_OF: {
    en: 'Must be one of: {allowed}.',
    fr: 'Doit être une de ces valeurs : {allowed}.',
    ar: 'يجب أن تكون إحدى القيم: {allowed}.',
  },
  PATTERN: {
    en: 'This value does not have the expected form.',
    fr: "Cette valeur n'a pas la forme attendue.",
    ar: 'هذه القيمة ليست بالصيغة المتوقعة.',
  },
  IN_FUTURE: { en: 'May not be in the future.', fr: 'Ne peut pas être dans le futur.', ar: 'لا يمكن أن يكون في المستقبل.' },
  IN_PAST: { en: 'Must be in the future.', fr: 'Doit être dans le futur.', ar: 'يجب أن يكون في المستقبل.' },
  NOT_AFTER: { en: 'Must be after {other}.', fr: 'Doit être après {other}.', ar: 'يجب أن يكون بعد {other}.' },
  BEFORE: { en: 'May not be before {other}.', fr: 'Ne peut pas précéder {other}.', ar: 'لا يمكن أن يسبق {other}.' },
  UNKNOWN_ID: { en: 'There is no {resource} {id}.', fr: "{resource} {id} n'existe pas.", ar: 'لا يوجد {resource} {id}.' },
  WRONG_ROLE: {
    en: 'This account must have the role {role}.',
    fr: 'Ce compte doit avoir le rôle {role}.',
    ar: 'يجب أن يكون دور هذا الحساب {role}.',
  },
  NOT_ENROLLED: {
    en: 'This student is not enrolled in {className}.',
    fr: "Cet élève n'est pas inscrit en {className}.",
    ar: 'هذا التلميذ غير مسجل في {className}.',
  },
  ALREADY_ENROLLED: {
    en: 'This student already has an active enrollment in {year}.',
    fr: 'Cet élève a déjà une inscription active en {year}.',
    ar: 'لهذا التلميذ تسجيل نشط في {year}.',
  },
  NOT_LINKED: {
    en: 'This guardian is not linked to the student.',
    fr: "Ce parent n'est pas lié à l'élève.",
    ar: 'ولي الأمر هذا غير مرتبط بالتلميذ.',
  },
  CLASS_FULL: {
    en: 'The class is full: {max} students at most.',
    fr: 'La classe est complète : {max} élèves au plus.',
    ar: 'القسم ممتلئ: {max} تلميذًا على الأكثر.',
  },
  BELOW_COUNT: {
    en: 'May not fall below the {count} students enrolled.',
    fr: 'Ne peut pas être inférieur aux {count} élèves inscrits.',
    ar: 'لا يمكن أن يقل عن {count} تلميذًا مسجلًا.',
  },
  WRONG_YEAR: {
    en: 'Does not belong to this academic year.',
    fr: "N'appartient pas à cette année scolaire.",
    ar: 'لا ينتمي إلى هذه السنة الدراسية.',
  },
  WRONG_DAY: { en: 'The lesson is not held on this day.', fr: "Le cours n'a pas lieu ce jour-là.", ar: 'لا تُقام الحصة في هذا اليوم.' },
  LESSON_MOVED: {
    en: 'The lesson of this day was moved to {to}.',
    fr: 'Le cours de ce jour a été déplacé au {to}.',
    ar: 'نُقلت حصة هذا اليوم إلى {to}.',
  },
  OUTSIDE_PERIOD: {
    en: 'Outside the period {from} to {to}.',
    fr: 'Hors de la période du {from} au {to}.',
    ar: 'خارج الفترة من {from} إلى {to}.',
  },
  CLASH: {
    en: '{what} is already booked: {with}. Free: {free}.',
    fr: '{what} est déjà pris : {with}. Libre : {free}.',
    ar: '{what} محجوز بالفعل: {with}. المتاح: {free}.',
  },
  OVERLAP: {
    en: 'Overlaps with another active one from {from} to {to}.',
    fr: 'Chevauche une autre active du {from} au {to}.',
    ar: 'يتداخل مع آخر نشط من {from} إلى {to}.',
  },
  IN_USE: { en: 'Still in use: {by}.', fr: 'Encore utilisé : {by}.', ar: 'ما زال مستخدمًا: {by}.' },
  IS_CURRENT: { en: 'This is the current academic year.', fr: "C'est l'année scolaire en cours.", ar: 'هذه هي السنة الدراسية الحالية.' },
  OWN_ACCOUNT: { en: 'You may not do this to your own account.', fr: 'Impossible sur votre propre compte.', ar: 'لا يمكنك فعل ذلك بحسابك.' },
  NOT_DELETED: { en: 'This row is not deleted.', fr: "Cette ligne n'est pas supprimée.", ar: 'هذا السجل غير محذوف.' },
  WRONG_STATE: {
    en: 'Not possible while the status is {status}.',
    fr: 'Impossible tant que le statut est {status}.',
    ar: 'غير ممكن ما دامت الحالة {status}.',
  },
  NOT_ALL_MARKED: {
    en: '{count} students are not marked yet.',
    fr: '{count} élèves ne sont pas encore pointés.',
    ar: 'لم يُسجَّل حضور {count} من التلاميذ بعد.',
  },
  ALREADY_MARKED: {
    en: 'This student already has a record in this session.',
    fr: 'Cet élève est déjà pointé pour cette séance.',
    ar: 'لهذا التلميذ تسجيل في هذه الحصة.',
  },
  NOT_AVAILABLE: { en: 'This room is not available.', fr: "Cette salle n'est pas disponible.", ar: 'هذه القاعة غير متاحة.' },
  DUPLICATE: { en: 'Appears more than once.', fr: 'Figure plus d’une fois.', ar: 'مكرر.' },
  NOT_YOURS: { en: 'You may not change this field.', fr: 'Vous ne pouvez pas modifier ce champ.', ar: 'لا يمكنك تعديل هذا الحقل.' },
  LEAVE_OUT: { en: 'Leave this out.', fr: 'Ne renseignez pas ce champ.', ar: 'اترك هذا الحقل فارغًا.' },
} as const satisfies Record<string, Sentence>;
export type FieldCode = keyof typeof fieldSentences;

/** What a sentence names that has no name of its own. */
export const phrases = {
  TIMETABLE_SINCE: { en: 'timetable since {from}', fr: 'emploi du temps depuis le {from}', ar: 'جدول الحصص منذ {from}' },
  TIMETABLE_OF: { en: 'timetable {from} to {to}', fr: 'emploi du temps du {from} au {to}', ar: 'جدول الحصص من {from} إلى {to}' },
} as const satisfies Record<string, Sentence>;

/** The best of our languages for an `Accept-Language` header; `undefined` when it names none of them. */
export function localeOf(header: string | undefined): Locale | undefined {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const known = locales.find((locale) => locale === language);
    if (known) return known;
  }
  return undefined;
}
