import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../tenant-entity.js';

/** What a room is for. */
export enum RoomType {
  CLASSROOM = 'CLASSROOM',
  LAB = 'LAB',
  LIBRARY = 'LIBRARY',
  GYM = 'GYM',
  COMPUTER = 'COMPUTER',
  ART = 'ART',
  MUSIC = 'MUSIC',
  OTHER = 'OTHER',
}
registerEnumType(RoomType, { name: 'RoomType', description: 'What a room is for.' });

/** A place where lessons are held. */
@ObjectType({ simpleResolvers: true, description: 'A place where lessons are held.' })
@Entity({ tableName: 'room' })
@Index({ name: 'room_number', properties: ['organization', 'roomNumber', 'id'] })
export class Room extends TenantEntity {
  @Field(() => String, { description: 'Name, such as Salle 101.' })
  @Property({ type: 'varchar', length: 100 })
  name!: string;

  @Field(() => String, { description: 'Number on the door, such as A-201.' })
  @Property({ type: 'varchar', length: 20 })
  roomNumber!: string;

  @Field(() => String, { nullable: true, description: 'Building.' })
  @Property({ type: 'varchar', length: 100, nullable: true })
  building: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Floor; 0 is the ground floor.' })
  @Property({ type: 'integer', nullable: true })
  floor: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Seats.' })
  @Property({ type: 'integer', nullable: true })
  capacity: number | null = null;

  @Field(() => RoomType, { description: 'What it is for.' })
  @Enum({ items: () => RoomType, type: 'text' })
  roomType!: RoomType;

  @Field(() => [String], { nullable: true, description: 'What stands in it.' })
  @Property({ type: 'text[]', nullable: true })
  equipment: string[] | null = null;

  @Field(() => Boolean, { description: 'Whether lessons can be planned in it.' })
  @Property({ type: 'boolean', default: true })
  isAvailable: boolean = true;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  notes: string | null = null;
}
