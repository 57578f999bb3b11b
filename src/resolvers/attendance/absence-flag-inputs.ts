import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { FlagType, Priority, ResolutionType } from '../../entities/attendance/absence-flag.js';
import type { CreateAbsenceFlagInput as Creation } from '../../services/attendance/create-absence-flag.js';
import type { FlagNotes } from '../../services/attendance/flag-fields.js';
import type { ResolveAbsenceFlagInput as Resolution } from '../../services/attendance/resolve-absence-flag.js';
import type { UpdateAbsenceFlagInput as Update } from '../../services/attendance/update-absence-flag.js';

/** What somebody writes on a flag. */
@InputType({ description: 'What somebody writes on a flag.' })
abstract class FlagNotesInput implements FlagNotes {
  @Field(() => String, { nullable: true, description: 'What is said about it.' })
  @MaxLength(2000)
  resolutionNotes?: string | null;

  @Field(() => [String], { nullable: true, description: 'Public ids of uploaded justifications, 20 at most.' })
  @ArrayMaxSize(20)
  documents?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody has to come back to it.' })
  followUpRequired?: boolean | null;
}

/** A flag that is made by hand. */
@InputType({ description: 'A flag that is made by hand.' })
export class CreateAbsenceFlagInput extends FlagNotesInput implements Creation {
  @Field(() => ID, { description: 'Whom it is about.' })
  studentId!: string;

  @Field(() => ID, { description: 'The lesson that it is about.' })
  sessionInstanceId!: string;

  @Field(() => FlagType, { nullable: true, description: 'What it points at; ABSENCE when left out.' })
  flagType?: FlagType | null;

  @Field(() => Priority, { nullable: true, description: "How urgent it is; worked out from the student's marks when left out." })
  priority?: Priority | null;
}

/** What is to change of a flag. */
@InputType({ description: 'What is to change of a flag. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateAbsenceFlagInput extends FlagNotesInput implements Update {
  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the student of the flag.' })
  studentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For clients that send the whole row: the lesson of the flag.' })
  sessionInstanceId?: string | null;

  @Field(() => FlagType, { nullable: true, description: 'What it points at; of a flag made by hand.' })
  flagType?: FlagType | null;

  @Field(() => Priority, { nullable: true, description: 'How urgent it is; on a flag of the policy it holds until the next mark.' })
  priority?: Priority | null;
}

/** What the school found. */
@InputType({ description: 'What the school found.' })
export class ResolveAbsenceFlagInput extends FlagNotesInput implements Resolution {
  @Field(() => ResolutionType, { description: 'Whether the absences are justified.' })
  resolutionType!: ResolutionType;

  @Field(() => Boolean, { nullable: true, description: 'Also excuse the absences that it is about.' })
  markExcused?: boolean | null;
}

/** Why a flag needs nothing. */
@InputType({ description: 'Why a flag needs nothing.' })
export class DismissAbsenceFlagInput {
  @Field(() => String, { nullable: true, description: 'What is said about it.' })
  @MaxLength(2000)
  resolutionNotes?: string | null;
}
