import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import { describe, expect, it } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { AppError } from '../../../src/errors.js';
import { Tokens } from '../../../src/services/identity/tokens.js';

const secret = 'not-a-secret-only-for-tests-not-a-secret';
const tokens = new Tokens([{ kid: 'now', secret }]);
const now = new Date('2026-11-21T10:00:00Z');
const later = new Date('2026-11-21T10:15:00Z');
const about = { sub: '7', org: '1', sid: '12', role: Role.TEACHER };
const token = tokens.access(about, now, later);

const factsOf = (verify: () => unknown): unknown => {
  try {
    verify();
  } catch (error) {
    if (error instanceof AppError) return error.detail.facts;
    throw error;
  }
  return undefined;
};
const INVALID = { token: 'INVALID' };

describe('an access token', () => {
  it('says who, of which organization, in which session and role, until when', () => {
    expect(tokens.verify('access', token, now)).toEqual({ ...about, typ: 'access', exp: later.getTime() / 1000 });
    expect(jwt.decode(token, { complete: true })?.header).toEqual({ alg: 'HS256', typ: 'JWT', kid: 'now' });
  });

  it('is refused with any single character changed, the good one being remembered', () => {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ';
    tokens.verify('access', token, now);
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    const taken: string[] = [];
    for (let at = 0; at < token.length; at++)
      for (const character of characters) {
        const altered = token.slice(0, at) + character + token.slice(at + 1);
        if (altered !== token && !factsOf(() => tokens.verify('access', altered, now))) taken.push(altered);
      }
    Error.stackTraceLimit = stackTraceLimit;
    expect(taken).toEqual([]);
  });

  it('is refused cut short, prolonged, or in pieces of anything else', () => {
    const refused = fc.property(fc.nat(token.length), fc.string({ maxLength: 20 }), (at, text) => {
      const altered = token.slice(0, at) + text + token.slice(at + (text === '' ? 1 : 0));
      expect(altered === token ? INVALID : factsOf(() => tokens.verify('access', altered, now))).toEqual(INVALID);
    });
    expect(fc.check(refused).failed).toBe(false);
  });

  it('is refused for any text at all that we did not make', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(factsOf(() => tokens.verify('access', text, now))).toEqual(INVALID);
      }),
    );
    expect(factsOf(() => tokens.verify('access', 'a'.repeat(1_000_000), now))).toEqual(INVALID);
  });

  it('runs out at its second, and says when that was', () => {
    expect(tokens.verify('access', token, new Date(later.getTime() - 1))).toBeDefined();
    expect(factsOf(() => tokens.verify('access', token, later))).toEqual({ token: 'EXPIRED', expiredAt: '2026-11-21T10:15:00.000Z' });
  });

  it('is no refresh token, and a refresh token opens nothing', () => {
    const refresh = tokens.refresh({ sub: '7', org: '1', sid: '12', gen: 0 }, now, later);
    expect(tokens.verify('refresh', refresh, now)).toMatchObject({ gen: 0 });
    expect(factsOf(() => tokens.verify('refresh', token, now))).toEqual(INVALID);
    expect(factsOf(() => tokens.verify('access', refresh, now))).toEqual(INVALID);
  });
});

describe('keys', () => {
  const changed = new Tokens([
    { kid: 'next', secret: 'another-secret-only-for-tests-another-one' },
    { kid: 'now', secret },
  ]);

  it('may change: the new one signs, the old one is still accepted', () => {
    expect(changed.verify('access', token, now)).toMatchObject(about);
    expect(jwt.decode(changed.access(about, now, later), { complete: true })?.header.kid).toBe('next');
  });

  it('that were dropped are refused', () => {
    expect(factsOf(() => tokens.verify('access', changed.access(about, now, later), now))).toEqual(INVALID);
  });

  it.each([
    ['no signature', jwt.sign({ ...about, typ: 'access', exp: 9e9 }, '', { algorithm: 'none', keyid: 'now' })],
    ['another algorithm', jwt.sign({ ...about, typ: 'access', exp: 9e9 }, secret, { algorithm: 'HS512', keyid: 'now' })],
    ['no key id', jwt.sign({ ...about, typ: 'access', exp: 9e9 }, secret)],
    ['no end', jwt.sign({ ...about, typ: 'access' }, secret, { keyid: 'now' })],
    ['a role that is none', jwt.sign({ ...about, typ: 'access', exp: 9e9, role: 'GOD' }, secret, { keyid: 'now' })],
    ['a key that is no number', jwt.sign({ ...about, typ: 'access', exp: 9e9, sid: "1' or true" }, secret, { keyid: 'now' })],
  ])('do not make a token good that has %s', (_, forged) => {
    expect(factsOf(() => tokens.verify('access', forged, now))).toEqual(INVALID);
  });
});
