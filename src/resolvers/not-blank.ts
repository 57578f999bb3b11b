import { ValidateBy } from 'class-validator';

/** A text that says something: spaces alone do not. */
export const NotBlank = (): PropertyDecorator =>
  ValidateBy({ name: 'isNotEmpty', validator: { validate: (value: unknown) => typeof value !== 'string' || value.trim() !== '' } });
