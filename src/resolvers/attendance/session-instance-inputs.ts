import { MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, LocalTimeScalar } from '../../scalars.js';
import type { CreateSessionInstanceInput as Creation } from '../../services/attendance/create-session-instance.js';
import type { MoveSessionInstanceInput as Move } from '../../services/attendance/move-session-instance.js';
import type { UpdateSessionInstanceInput as Update } from '../../services/attendance/update-session-instance.js';

/** A new dated lesson. */
@InputType({ description: 'A new dated lesson.' })
export class CreateSessionInstanceInput implements Creation {
  @Field(() => ID, { description: 'The weekly lesson that it is one of.' })
  timetableSessionId!: string;

  @Field(() => LocalDateScalar, { description: 'Its day: on the day of the week, within the timetable.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @MaxLength(1000)
  notes?: string | null;
}

/** What is to change of a dated lesson. */
@InputType({
  description: 'What is to change of a dated lesson. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateSessionInstanceInput implements Update {
  @Field(() => ID, { nullable: true, description: 'The weekly lesson that it is one of.' })
  timetableSessionId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its day; only before the register is opened.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @MaxLength(1000)
  notes?: string | null;
}

/** Why a lesson does not take place. */
@InputType({ description: 'Why a lesson does not take place.' })
export class CancelSessionInstanceInput {
  @Field(() => String, { nullable: true, description: 'Remarks; left out, they stay as they are.' })
  @MaxLength(1000)
  notes?: string | null;
}

/** Where one dated lesson is moved to. */
@InputType({ description: 'Where one dated lesson is moved to. What is left out stays as it is.' })
export class MoveSessionInstanceInput implements Move {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Another day.' })
  date?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Another start, local time.' })
  startTime?: string | null;

  @Field(() => LocalTimeScalar, { nullable: true, description: 'Another end, local time.' })
  endTime?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who teaches instead.' })
  teacherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Another room; null: none.' })
  roomId?: string | null;
}
