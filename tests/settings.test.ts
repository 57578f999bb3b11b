import { describe, expect, it } from 'vitest';
import { settingsOf } from '../src/settings.js';

const organization = (settings: Record<string, unknown>, dialects: string[] = ['madrasti']) => ({ slug: 'school', dialects, settings });

describe('settings of an organization', () => {
  it('are those of the documentation when it sets none', () => {
    expect(settingsOf(organization({}))).toMatchObject({
      tokens: { accessMinutes: 15, refreshDays: 7, rotation: { madrasti: false } },
      limits: { authenticated: 1000, anonymous: 100, uploads: 50, bulk: 10 },
      attendance: { chronicAbsences: 5, windowDays: 14 },
    });
  });

  it('replace only what it names', () => {
    const settings = settingsOf(organization({ tokens: { accessMinutes: 5 }, registration: { roles: ['PARENT'] } }));
    expect(settings.tokens).toMatchObject({ accessMinutes: 5, refreshDays: 7, rotation: { madrasti: false } });
    expect(settings.registration).toEqual({ open: true, roles: ['PARENT'] });
  });

  it('rotate refresh tokens where no dialect says otherwise', () => {
    expect(settingsOf(organization({}, [])).tokens.rotation).toEqual({});
  });

  it.each([
    ['a misspelt name', { tokens: { acessMinutes: 5 } }, 'acessMinutes'],
    ['a value out of bounds', { passwords: { minLength: 4 } }, 'minLength'],
    ['a role that nobody may give themselves', { registration: { roles: ['ADMIN'] } }, 'roles'],
    ['something that is no object', { tokens: 5 }, 'tokens'],
  ])('refuse %s, naming it', (_, settings, name) => {
    expect(() => settingsOf(organization(settings))).toThrow(name);
  });
});
