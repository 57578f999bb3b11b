import type { Context } from '../../context.js';
import type { BadgeRarity, BadgeRequirements } from '../../entities/rewards/badge.js';
import type { Faults } from '../faults.js';
import { sent } from '../sent.js';
import { codeIsTaken } from '../structure/check-subject.js';
import { names } from './badge-criteria.js';

/** What a client may say of a badge. Left out: as it is; null: cleared. */
export interface BadgeInput {
  readonly name?: string;
  readonly nameArabic?: string | null;
  readonly nameFrench?: string | null;
  readonly description?: string | null;
  readonly icon?: string | null;
  readonly color?: string | null;
  readonly rarity?: BadgeRarity;
  readonly pointsReward?: number;
  /** Any JSON: what is no requirement is refused by name. */
  readonly requirements?: unknown;
  readonly isActive?: boolean;
}

const texts = ['name', 'nameArabic', 'nameFrench', 'description', 'icon', 'color'] as const;

/** Checks what a client says of a badge; gives what to store. */
export async function checkBadge(ctx: Context, faults: Faults, input: BadgeInput) {
  faults.notNull(input, 'name', 'rarity', 'pointsReward', 'requirements', 'isActive');
  const requirements = typeof input.requirements === 'object' && input.requirements ? await checked(ctx, faults, input.requirements) : {};
  faults.when(!['object', 'undefined'].includes(typeof input.requirements), 'input.requirements', 'WRONG_TYPE', { type: 'object' });
  return {
    ...sent(input, ...texts, 'rarity', 'pointsReward', 'isActive'),
    ...(input.requirements !== undefined && { requirements }),
  };
}

/** The largest number that a criterion may ask for. */
const most: Readonly<Record<(typeof names)[number], number>> = {
  homework_completed: 100_000,
  average_score__gte: 100,
  consecutive_perfect_scores: 100_000,
  early_submissions: 100_000,
};

async function checked(ctx: Context, faults: Faults, requirements: object): Promise<BadgeRequirements> {
  const kept: { -readonly [Name in keyof BadgeRequirements]: BadgeRequirements[Name] } = {};
  for (const [key, value] of Object.entries(requirements) as [string, unknown][]) {
    const path = `input.requirements.${key.slice(0, 100)}`;
    const name = names.find((known) => known === key);
    if (key === 'subject') {
      if (typeof value !== 'string') faults.add(path, 'WRONG_TYPE', { type: 'string' });
      else if (await codeIsTaken(ctx, value)) kept.subject = value.toUpperCase();
      else faults.add(path, 'UNKNOWN_ID', { resource: 'Subject', id: value.slice(0, 100) });
    } else if (!name) faults.add(path, 'UNKNOWN_FIELD');
    else if (typeof value !== 'number' || !isFigure(name, value)) faults.add(path, 'WRONG_TYPE', { type: 'number' });
    else if (value < 1) faults.add(path, 'TOO_SMALL', { min: 1 });
    else if (value > most[name]) faults.add(path, 'TOO_LARGE', { max: most[name] });
    else kept[name] = value;
  }
  return kept;
}

/** Counts are whole; a percentage has two decimals at most, as marks have. */
const isFigure = (name: (typeof names)[number], value: number): boolean =>
  name === 'average_score__gte' ? Number.isFinite(value) && Number(value.toFixed(2)) === value : Number.isInteger(value);
