import { Field, ID, ObjectType } from 'type-graphql';
import { RegisterStatus } from '../../entities/timetable/session-instance.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** A register was opened, marked, completed or reset. */
@ObjectType({ simpleResolvers: true, description: 'A register was opened, marked, completed or reset.' })
export class RegisterChanged extends EventMessage implements Partial<Events['attendance.register']> {
  @Field(() => ID, { nullable: true, description: 'The dated lesson.' })
  sessionInstanceId?: string;

  @Field(() => ID, { nullable: true, description: 'Its class.' })
  classId?: string;

  @Field(() => ID, { nullable: true, description: 'Who teaches it.' })
  teacherId?: string;

  @Field(() => RegisterStatus, { nullable: true, description: 'How far the register is now.' })
  registerStatus?: keyof typeof RegisterStatus;
}
