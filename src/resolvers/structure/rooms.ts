import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Room, RoomType } from '../../entities/structure/room.js';
import { byId, page, where, type Page } from '../../reading.js';
import { createRoom } from '../../services/structure/create-room.js';
import { deleteRoom } from '../../services/structure/delete-room.js';
import { updateRoom } from '../../services/structure/update-room.js';
import { connectionOf } from '../connection.js';
import { matching } from '../matching.js';
import { ascending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateRoomInput, UpdateRoomInput } from './room-inputs.js';

const RoomConnection = connectionOf(Room, 'Room');
const ordering = orderOf(
  'Room',
  {
    ID: 't.id',
    NAME: 't.name',
    ROOM_NUMBER: 't.room_number',
    BUILDING: "coalesce(t.building, '')",
    FLOOR: 'coalesce(t.floor, -1000)',
    CAPACITY: 'coalesce(t.capacity, -1)',
    ROOM_TYPE: 't.room_type',
    IS_AVAILABLE: 't.is_available',
    NOTES: "coalesce(t.notes, '')",
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
  },
  [ascending('t.room_number')],
);
const CreateRoomPayload = rowPayload('CreateRoom', 'room', Room);
const UpdateRoomPayload = rowPayload('UpdateRoom', 'room', Room);

const DeleteRoomPayload = deletedPayload('Room');

/** Which rooms are listed; conditions combine with AND. */
@InputType({ description: 'Which rooms are listed; conditions combine with AND.' })
class RoomFilter {
  @Field(() => RoomType, { nullable: true, description: 'What it is for.' })
  roomType?: RoomType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether lessons can be planned in it.' })
  isAvailable?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the name, number, building or remarks.' })
  @MaxLength(200)
  search?: string | null;
}

@ArgsType()
class RoomsArgs extends PageArgs {
  @Field(() => RoomFilter, { nullable: true, description: 'Which rows.' })
  filter?: RoomFilter | null;

  @Field(() => [ordering.type], { nullable: true, description: 'In which order.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof ordering.type>[] | null;
}

@Resolver()
export class RoomsResolver {
  @Query(() => RoomConnection, { description: 'Rooms, page by page.' })
  rooms(@Args() args: RoomsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Page> {
    const { filter } = args;
    return page(ctx, Room, info, {
      args,

      where: [
        where('t.room_type = :roomType', { roomType: filter?.roomType ?? undefined }),
        where('t.is_available = :isAvailable', { isAvailable: filter?.isAvailable ?? undefined }),
        matching(filter?.search, 't.name', 't.room_number', 't.building', 't.notes'),
      ],
      orderBy: ordering.of(args.orderBy),
    });
  }

  @Query(() => Room, { description: 'One room.' })
  room(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return byId(ctx, Room, id, info);
  }

  @Mutation(() => CreateRoomPayload, { description: 'Adds a room.' })
  createRoom(@Arg('input', () => CreateRoomInput, { description: 'What it is.' }) input: CreateRoomInput, @Ctx() ctx: Context) {
    return createRoom(ctx, input);
  }

  @Mutation(() => UpdateRoomPayload, { description: 'Changes a room.' })
  updateRoom(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Arg('input', () => UpdateRoomInput, { description: 'What is to change.' }) input: UpdateRoomInput,
    @Ctx() ctx: Context,
  ) {
    return updateRoom(ctx, id, input);
  }

  @Mutation(() => DeleteRoomPayload, { description: 'Removes a room that no class and no timetable has. It cannot be restored.' })
  deleteRoom(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteRoom(ctx, id);
  }
}
