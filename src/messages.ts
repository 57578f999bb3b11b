/** The languages that every sentence exists in. */
export const locales = ['en', 'fr', 'ar'] as const;
export type Locale = (typeof locales)[number];
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
/** The same said in every language. */
export type Sentence = Readonly<Record<Locale, string>>;

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
  IDEMPOTENCY_CONFLICT: {
    en: 'This idempotency key was used for another request',
    fr: "Cette clé d'idempotence a servi à une autre requête",
    ar: 'استُخدم مفتاح عدم التكرار هذا لطلب آخر',
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
