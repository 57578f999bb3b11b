/** SQL that holds while the account with a key has not been deleted; the key is also that of the person's profile. */
export const accountKept = (key: string): string =>
  `exists (select from user_account kept where kept.id = ${key} and kept.deleted_at is null)`;
