import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Faults } from '../../../src/services/faults.js';
import { hashPassword, needsRehash, verifyPassword } from '../../../src/services/identity/password.js';
import { checkNewPassword, isStrongEnough } from '../../../src/services/identity/password-policy.js';
import { settingsOf } from '../../../src/settings.js';
import { refusal } from './school.js';

const cheap = { memoryKiB: 8, passes: 1, lanes: 1 };
const rules = settingsOf({ slug: 'school', dialects: [], settings: {} }).passwords;

describe('a stored password', () => {
  it('is argon2id in the PHC string form, at the costs of the settings', async () => {
    const { hashing } = rules;
    expect(hashing).toEqual({ memoryKiB: 19_456, passes: 2, lanes: 1 });
    const stored = await hashPassword('Madrasti-2026', hashing);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await verifyPassword('Madrasti-2026', stored, hashing)).toBe(true);
  });

  it('agrees with another implementation of argon2id', async () => {
    // From the argon2 command of the reference implementation: echo -n password | argon2 somesalt -id -t 2 -k 256 -p 1 -l 32
    const stored = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';
    expect(await verifyPassword('password', stored, cheap)).toBe(true);
    expect(await verifyPassword('Password', stored, cheap)).toBe(false);
  });

  it('is good for that password alone, and never stored the same way twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (password, other) => {
        const stored = await hashPassword(password, cheap);
        expect(await verifyPassword(password, stored, cheap)).toBe(true);
        expect(await verifyPassword(other, stored, cheap)).toBe(other.normalize('NFKC') === password.normalize('NFKC'));
        expect(await hashPassword(password, cheap)).not.toBe(stored);
      }),
      { numRuns: 50 },
    );
  });

  it('is good however the keyboard composes its letters', async () => {
    const stored = await hashPassword('Été-2026', cheap);
    expect(await verifyPassword('Été-2026'.normalize('NFD'), stored, cheap)).toBe(true);
  });

  it('that is not there, or not readable, is wrong whatever is tried', async () => {
    expect(await verifyPassword('anything', null, cheap)).toBe(false);
    expect(await verifyPassword('anything', '$2b$10$somethingelse', cheap)).toBe(false);
    expect(await verifyPassword('', null, cheap)).toBe(false);
  });

  it('is hashed anew when the costs have changed', async () => {
    const stored = await hashPassword('Madrasti-2026', cheap);
    expect(needsRehash(stored, cheap)).toBe(false);
    expect(needsRehash(stored, { ...cheap, passes: 2 })).toBe(true);
    expect(needsRehash('$2b$10$somethingelse', cheap)).toBe(true);
  });

  it('takes as long to refuse for nobody as for somebody', async () => {
    const { hashing } = rules;
    const stored = await hashPassword('Madrasti-2026', hashing);
    const timeOf = async (of: string | null): Promise<number> => {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) {
        const start = performance.now();
        await verifyPassword('Wrong-2026', of, hashing);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[3] ?? 0;
    };
    const [somebody, nobody] = [await timeOf(stored), await timeOf(null)];
    // The machine may be busy; what must never be is an answer that skips the work.
    expect(nobody).toBeGreaterThan(somebody / 3);
  });
});

describe('the rules for new passwords', () => {
  const faultsOf = (password: string, confirmation?: string) => {
    const faults = new Faults();
    checkNewPassword(faults, rules, 'newPassword', password, confirmation);
    return refusal(Promise.resolve().then(() => faults.stop())).catch(() => undefined);
  };

  it('ask for 8 characters or more, with letters and digits, as documented', () => {
    const documented = /^(?=.*[A-Za-z])(?=.*[0-9]).+$/;
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (password) => {
        expect(isStrongEnough(password, rules)).toBe(password.length >= 8 && documented.test(password));
      }),
      { numRuns: 2000 },
    );
  });

  it('take the letters and digits of any script', () => {
    expect(isStrongEnough('كلمةالسر٢٠٢٦', rules)).toBe(true);
    expect(isStrongEnough('كلمةالسرفقط', rules)).toBe(false);
  });

  it.each([
    ['Short-1', 'PASSWORD'],
    ['onlyletters', 'PASSWORD'],
    ['1234567890', 'PASSWORD'],
    [`a1${'x'.repeat(199)}`, 'TOO_LONG'],
  ])('refuse %s', async (password, code) => {
    expect(await faultsOf(password)).toMatchObject({ fields: { 'input.newPassword': code } });
  });

  it('compare a repetition where there is one', async () => {
    expect(await faultsOf('Madrasti-2027', 'Madrasti-2028')).toMatchObject({ fields: { 'input.newPasswordConfirmation': 'MISMATCH' } });
    expect(await faultsOf('Madrasti-2027', 'Madrasti-2027')).toBeUndefined();
    expect(await faultsOf('Madrasti-2027')).toBeUndefined();
  });

  it('are the settings of the organization', () => {
    expect(isStrongEnough('justletters', { ...rules, lettersAndDigits: false })).toBe(true);
    expect(isStrongEnough('Madrasti-2026', { ...rules, minLength: 20 })).toBe(false);
  });
});
