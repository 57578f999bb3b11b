import type { EntityClass } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.js';
import { accountKept } from '../../entities/identity/account-kept.js';
import type { ProfileEntity } from '../../entities/identity/profile-entity.js';
import { notFound } from '../../errors.js';
import { idIs, one } from '../../reading.js';

/** Reads one profile by numeric key or uuid; that of a deleted account is not found. Rows that name the person still show who it was. */
export async function keptById(ctx: Context, entity: EntityClass<ProfileEntity>, id: string, info: GraphQLResolveInfo): Promise<object> {
  const named = idIs('t.id', entity, id);
  const row = named && (await one(ctx, entity, info, { sql: `${named.sql} and ${accountKept('t.id')}`, values: named.values }));
  if (!row) throw notFound(entity.name, id);
  return row;
}
