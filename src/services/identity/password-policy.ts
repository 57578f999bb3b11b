import type { Settings } from '../../settings.js';
import type { Faults } from '../faults.js';

/** Nobody needs more, and hashing a novel would keep the processor busy. */
export const LONGEST_PASSWORD = 200;

/** Whether a password is as strong as the organization asks. */
export function isStrongEnough(password: string, { minLength, lettersAndDigits }: Settings['passwords']): boolean {
  const mixed = !lettersAndDigits || (/\p{L}/u.test(password) && /\p{Nd}/u.test(password));
  return mixed && Array.from(password).length >= minLength;
}

/** Notes what is wrong with the new password in an input field, and with the field that repeats it, where the client sent one. */
export function checkNewPassword(
  faults: Faults,
  rules: Settings['passwords'],
  field: 'password' | 'newPassword',
  password: string,
  confirmation: string | null | undefined,
): void {
  const tooLong = password.length > LONGEST_PASSWORD;
  faults.when(tooLong, `input.${field}`, 'TOO_LONG', { max: LONGEST_PASSWORD });
  const code = rules.lettersAndDigits ? 'PASSWORD' : 'TOO_SHORT';
  faults.when(!tooLong && !isStrongEnough(password, rules), `input.${field}`, code, { min: rules.minLength });
  faults.when((confirmation ?? password) !== password, `input.${field}Confirmation`, 'MISMATCH', { other: field });
}
