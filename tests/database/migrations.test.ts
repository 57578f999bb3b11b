import { expect, it } from 'vitest';
import { openDatabase } from '../../src/database/orm.js';
import { createTestDatabase } from '../support/database.js';

/** What an entity cannot say stands in the migrations alone: triggers that notify, and constraints that exclude overlaps. */
const onlyInMigrations =
  /^drop (trigger|function) if exists|drop constraint "timetable_(overlap|session_(teacher|room|school_class)_clash)"/;

it('the migrations make the tables, columns, indexes and constraints that the entities describe', async () => {
  await using database = await createTestDatabase();
  const orm = await openDatabase({ url: database.url });
  try {
    const missing = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false });
    expect(missing.split('\n').filter((line) => line !== '' && !onlyInMigrations.test(line))).toEqual([]);
  } finally {
    await orm.close();
  }
});
