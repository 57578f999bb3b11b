import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** The newest cursor of an organization. Its row lock is what makes the order of events one without holes or doubles. */
@Entity({ tableName: 'event_cursor' })
export class EventCursor {
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  organizationId!: string;

  @Property({ type: 'bigint', defaultRaw: '0' })
  last!: string;
}
