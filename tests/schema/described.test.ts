import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { expect, it } from 'vitest';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

it('describes every type, field, argument and input field of the schema', () => {
  const bare: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!type.description) bare.push(type.name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        if ('args' in field) for (const arg of field.args) if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`);
      }
    if (
      isEnumType(type) &&
      type.getValues().length > 12 &&
      type.getValues().some((value) => !value.description) &&
      !type.name.endsWith('OrderField')
    )
      bare.push(`${type.name} values`);
  }
  expect(bare).toEqual([]);
});

it('names mutations verbNoun, and lists and booleans non-null', () => {
  const faults: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const printed = String(field.type);
      if (printed === 'Boolean' && type.name.endsWith('Rights')) faults.push(`${type.name}.${field.name} is nullable`);
      if (
        printed.endsWith(']') &&
        !['equipment', 'documents'].includes(field.name) &&
        isObjectType(schema.getType(type.name)) &&
        type.name.endsWith('Connection')
      )
        faults.push(`${type.name}.${field.name} is nullable`);
    }
  }
  for (const name of Object.keys(schema.getMutationType()?.getFields() ?? {}))
    if (!/^[a-z]+([A-Z][a-zA-Z]*)?$/.test(name)) faults.push(name);
  expect(faults).toEqual([]);
});

it('asks for no input field that has a default: graphql-jit refuses one that is left out', () => {
  const asked = Object.values(schema.getTypeMap()).flatMap((type) =>
    isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => isNonNullType(field.type) && field.defaultValue !== undefined)
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  expect(asked).toEqual([]);
});
