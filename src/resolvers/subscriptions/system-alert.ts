import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import type { Events } from '../../subscriptions/catalogue.js';
import { EventMessage } from './event-message.js';

/** How much an announcement matters. */
export enum AlertSeverity {
  INFO = 'INFO',
  WARNING = 'WARNING',
  CRITICAL = 'CRITICAL',
}
registerEnumType(AlertSeverity, { name: 'AlertSeverity', description: 'How much an announcement matters.' });

/** The operators announce something to everybody. */
@ObjectType({ simpleResolvers: true, description: 'The operators announce something to everybody who is signed in.' })
export class SystemAlert extends EventMessage implements Partial<Events['system.alert']> {
  @Field(() => String, { nullable: true, description: 'What kind of thing it is, such as `maintenance`.' })
  alertType?: string;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Text.' })
  message?: string;

  @Field(() => AlertSeverity, { nullable: true, description: 'How much it matters.' })
  severity?: keyof typeof AlertSeverity;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what it announces begins.' })
  startsAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that ends, and the announcement with it.' })
  endsAt?: string | null;
}
