import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A text that says something: spaces alone do not. */
export const NotBlank = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    { name: 'isNotEmpty', validator: { validate: (value: unknown) => typeof value !== 'string' || value.trim() !== '' } },
    options,
  );
