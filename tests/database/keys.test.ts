import { BigIntType } from '@mikro-orm/postgresql';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/database/orm.js';
import { sharedDatabaseUrl } from '../support/database.js';

it('every key of an entity is read as text, also where it may be missing', async () => {
  const orm = await openDatabase({ url: sharedDatabaseUrl() });
  try {
    const keys = [...orm.getMetadata()].flatMap(({ className, props }) =>
      props.flatMap(({ name, customType }) => (customType instanceof BigIntType ? [{ key: `${className}.${name}`, customType }] : [])),
    );
    expect(keys.length).toBeGreaterThan(20);
    for (const { key, customType } of keys)
      expect([key, customType.convertToJSValue('9007199254740993')]).toEqual([key, '9007199254740993']);
  } finally {
    await orm.close();
  }
});
