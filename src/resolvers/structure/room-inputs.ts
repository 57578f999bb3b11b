import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { RoomType } from '../../entities/structure/room.js';
import type { RoomInput } from '../../services/structure/check-room.js';
import { NotBlank } from '../not-blank.js';

/** What may be left out of a room. */
@InputType({ description: 'What may be left out of a room.' })
abstract class RoomDetails {
  @Field(() => String, { nullable: true, description: 'Building.' })
  @MaxLength(100)
  building?: string | null;

  @Field(() => Int, { nullable: true, description: 'Floor; 0 is the ground floor; -20 to 300.' })
  @Min(-20)
  @Max(300)
  floor?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats; 100,000 at most.' })
  @Min(0)
  @Max(100_000)
  capacity?: number | null;

  @Field(() => [String], { nullable: true, description: 'What stands in it.' })
  @ArrayMaxSize(100)
  @MaxLength(100, { each: true })
  equipment?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether lessons can be planned in it; true for a new one.' })
  isAvailable?: boolean;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @MaxLength(1000)
  notes?: string | null;
}

/** A new room. */
@InputType({ description: 'A new room.' })
export class CreateRoomInput extends RoomDetails implements RoomInput {
  @Field(() => String, { description: 'Name, such as Salle 101.' })
  @NotBlank()
  @MaxLength(100)
  name!: string;

  @Field(() => String, { description: 'Number on the door, such as A-201.' })
  @NotBlank()
  @MaxLength(20)
  roomNumber!: string;

  @Field(() => RoomType, { description: 'What it is for.' })
  roomType!: RoomType;
}

/** What is to change of a room. What is left out stays; null clears, where a value may be missing. */
@InputType({ description: 'What is to change of a room. What is left out stays as it is; null clears, where a value may be missing.' })
export class UpdateRoomInput extends RoomDetails implements RoomInput {
  @Field(() => String, { nullable: true, description: 'Name, such as Salle 101.' })
  @NotBlank()
  @MaxLength(100)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Number on the door, such as A-201.' })
  @NotBlank()
  @MaxLength(20)
  roomNumber?: string;

  @Field(() => RoomType, { nullable: true, description: 'What it is for.' })
  roomType?: RoomType;
}
