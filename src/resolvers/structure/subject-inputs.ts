import { Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { SubjectInput } from '../../services/structure/check-subject.js';
import { NotBlank } from '../not-blank.js';
import { NamedDetails } from './named-details.js';

/** What may be left out of a subject. */
@InputType({ description: 'What may be left out of a subject.' })
abstract class SubjectDetails extends NamedDetails {
  @Field(() => String, { nullable: true, description: 'Colour in timetables, `#RRGGBB`.' })
  @Matches(/^#[0-9A-Fa-f]{6}$/)
  color?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of an icon.' })
  @MaxLength(50)
  icon?: string | null;
}

/** A new subject. */
@InputType({ description: 'A new subject.' })
export class CreateSubjectInput extends SubjectDetails implements SubjectInput {
  @Field(() => String, { description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(100)
  name!: string;

  @Field(() => String, { description: 'Code, such as MATH; unique, whatever its case.' })
  @NotBlank()
  @MaxLength(20)
  code!: string;
}

/** What is to change of a subject. What is left out stays; null clears, where a value may be missing. */
@InputType({ description: 'What is to change of a subject. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateSubjectInput extends SubjectDetails implements SubjectInput {
  @Field(() => String, { nullable: true, description: "Name in the school's main language." })
  @NotBlank()
  @MaxLength(100)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Code, such as MATH; unique, whatever its case.' })
  @NotBlank()
  @MaxLength(20)
  code?: string;
}
