import { Max, MaxLength, Min } from 'class-validator';
import GraphQLUpload from 'graphql-upload/GraphQLUpload.mjs';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { FileKind, StoredFile } from '../entities/files/stored-file.js';
import { UploadContext } from '../entities/files/upload-context.js';
import { User } from '../entities/identity/user.js';
import { byId, idIs, page, where, type Page } from '../reading.js';
import { DateTimeScalar } from '../scalars.js';
import {
  createUploadSignature,
  type UploadSignature as Signature,
  type UploadSignatureInput as Signing,
} from '../services/files/create-upload-signature.js';
import { deleteFile } from '../services/files/delete-file.js';
import { uploadFile, type IncomingFile, type UploadFileInput as Uploading } from '../services/files/upload-file.js';
import { connectionOf } from './connection.js';
import { CreatedFilter, createdWithin } from './created-filter.js';
import { listOf, type ListArgs } from './list-of.js';
import { descending, orderOf } from './order-of.js';
import { deletedPayload, rowPayload } from './payloads.js';

const StoredFileConnection = connectionOf(StoredFile, 'StoredFile');
const UploadFilePayload = rowPayload('UploadFile', 'file', StoredFile);
const DeleteFilePayload = deletedPayload('File');

/** Which files are listed. */
@InputType({ description: 'Which files are listed; conditions combine with AND.' })
class StoredFileFilter extends CreatedFilter {
  @Field(() => String, { nullable: true, description: 'With this public id.' })
  @MaxLength(255)
  publicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Uploaded by this account.' })
  ownerId?: string | null;

  @Field(() => FileKind, { nullable: true, description: 'Of this kind.' })
  kind?: FileKind | null;

  @Field(() => UploadContext, { nullable: true, description: 'Uploaded for this.' })
  context?: UploadContext | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a record names it.' })
  attached?: boolean | null;
}

const list = listOf(StoredFile, {
  connection: StoredFileConnection,
  filter: StoredFileFilter,
  order: orderOf('StoredFile', { ID: 't.id', CREATED_AT: 't.created_at', BYTES: 't.bytes', PUBLIC_ID: 't.public_id' }, [
    descending('t.created_at'),
  ]),
  where: (filter, ctx) => [
    where('t.public_id = :publicId', { publicId: filter?.publicId ?? undefined }),
    idIs('t.owner_id', User, filter?.ownerId),
    where('t.kind = :kind', { kind: filter?.kind ?? undefined }),
    where('t.context = :context', { context: filter?.context ?? undefined }),
    where('(t.attached_at is not null) = :attached', { attached: filter?.attached ?? undefined }),
    ...createdWithin(filter, ctx),
  ],
});

/** A file that is sent with the request. */
@InputType({ description: 'A file that is sent with the request, as the GraphQL multipart request specification says.' })
class UploadFileInput implements Uploading {
  @Field(() => GraphQLUpload, { description: 'The file. Its type is told by its content, not by its name.' })
  file!: Promise<IncomingFile>;

  @Field(() => UploadContext, { description: 'What it is for: decides its folder, what it may be and who may read it.' })
  context!: UploadContext;

  @Field(() => Boolean, { nullable: true, description: 'Makes a file private that need not be; never the other way round.' })
  isPrivate?: boolean | null;
}

/** One upload to be signed. */
@InputType({ description: 'One upload to be signed.' })
class CreateUploadSignatureInput implements Signing {
  @Field(() => FileKind, { description: 'What will be sent.' })
  fileType!: FileKind;

  @Field(() => UploadContext, { description: 'What it is for.' })
  context!: UploadContext;

  @Field(() => String, { nullable: true, description: 'The folder that the client expects; refused when it is another one.' })
  @MaxLength(100)
  folder?: string | null;

  @Field(() => Int, { nullable: true, description: 'Most bytes; it may lower the limit of the kind, never raise it.' })
  @Min(1)
  @Max(2_147_483_647)
  maxSize?: number | null;
}

/** Leave to send one file. */
@ObjectType({
  simpleResolvers: true,
  description: 'Leave to send one file: post `file`, `signature`, `timestamp`, `api_key` and `folder` as a form to `uploadUrl`.',
})
class UploadSignature implements Signature {
  @Field(() => String, { description: 'Signs all that limits the upload.' })
  signature!: string;

  @Field(() => Int, { description: 'When it was signed, in Unix seconds.' })
  timestamp!: number;

  @Field(() => String, { description: 'Names the organization; no secret.' })
  apiKey!: string;

  @Field(() => String, { description: 'Where the form goes. It carries the signed limits that the form has no field for.' })
  uploadUrl!: string;

  @Field(() => String, { description: 'Folder that the file comes into.' })
  folder!: string;

  @Field(() => String, { description: 'Public id that the file will have.' })
  publicId!: string;

  @Field(() => Int, { description: 'Most bytes.' })
  maxSize!: number;

  @Field(() => [String], { description: 'Formats that it may have.' })
  allowedFormats!: string[];

  @Field(() => DateTimeScalar, { description: 'When the signature runs out.' })
  expiresAt!: Date;
}

/** What `createUploadSignature` did. */
@ObjectType({ simpleResolvers: true, description: 'What `createUploadSignature` did.' })
class CreateUploadSignaturePayload {
  @Field(() => UploadSignature, { description: 'The signature and what goes with it.' })
  uploadSignature!: Signature;
}

@Resolver()
export class FilesResolver {
  @Query(() => StoredFileConnection, { description: 'Uploaded files, newest first, page by page.' })
  storedFiles(
    @Args(() => list.args) args: ListArgs<StoredFileFilter>,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return page(ctx, StoredFile, info, list.asked(ctx, args));
  }

  @Query(() => StoredFile, { description: 'One uploaded file.' })
  storedFile(
    @Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return byId(ctx, StoredFile, id, info);
  }

  @Mutation(() => UploadFilePayload, {
    description: 'Takes in a file of the viewer. Until a record names it, it waits a day to be removed again.',
  })
  uploadFile(@Arg('input', () => UploadFileInput, { description: 'The file.' }) input: UploadFileInput, @Ctx() ctx: Context) {
    return uploadFile(ctx, input);
  }

  @Mutation(() => CreateUploadSignaturePayload, {
    description: 'Signs one upload of the viewer, for a client that sends the file by itself. It counts among the uploads of an hour.',
  })
  async createUploadSignature(
    @Arg('input', () => CreateUploadSignatureInput, { description: 'What will be sent.' }) input: CreateUploadSignatureInput,
    @Ctx() ctx: Context,
  ): Promise<CreateUploadSignaturePayload> {
    return { uploadSignature: await createUploadSignature(ctx, input) };
  }

  @Mutation(() => DeleteFilePayload, { description: 'Takes a file away that no record names.' })
  deleteFile(@Arg('id', () => ID, { description: 'Numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return deleteFile(ctx, id);
  }
}
