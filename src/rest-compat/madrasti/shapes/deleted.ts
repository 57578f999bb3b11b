import type { Locale } from '../../../messages.js';
import type { SoftDeleteResult } from '../wire.js';

const message: Readonly<Record<Locale, string>> = { en: 'Deleted successfully', fr: 'Suppression effectuée', ar: 'تم الحذف بنجاح' };

/** What a soft delete answers. */
export const deleted = (id: string, deletedAt: string, locale: Locale): SoftDeleteResult => ({
  id: Number(id),
  deleted: true,
  deleted_at: deletedAt,
  message: message[locale],
});
