import { Check, Entity, Enum, Filter, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { User } from '../identity/user.js';
import { TenantEntity } from '../tenant-entity.js';
import { fileUrl } from './file-url.js';
import { UploadContext } from './upload-context.js';

/** What a file is, told by its content. */
export enum FileKind {
  IMAGE = 'IMAGE',
  DOCUMENT = 'DOCUMENT',
  VIDEO = 'VIDEO',
  AUDIO = 'AUDIO',
}
registerEnumType(FileKind, {
  name: 'FileKind',
  description: 'What a file is, told by its content.',
  valuesConfig: {
    IMAGE: { description: 'JPG, PNG, GIF or WebP, up to 5 MB and 2048 x 2048 pixels.' },
    DOCUMENT: { description: 'PDF, DOC, DOCX or TXT, up to 10 MB.' },
    VIDEO: { description: 'MP4, WebM or MOV, up to 50 MB.' },
    AUDIO: { description: 'MP3, WAV or OGG, up to 20 MB.' },
  },
});

/** An uploaded file: whose it is, what is in it and where its bytes are. A row stands for bytes that are stored, whole and checked. */
@ObjectType({ simpleResolvers: true, description: 'An uploaded file. Records name it by its public id.' })
@Entity({ tableName: 'stored_file' })
@Filter({ name: 'kept', cond: { deletedAt: null }, default: true })
@Unique({ name: 'stored_file_public_id', properties: ['organization', 'publicId'] })
@Unique({ name: 'stored_file_storage_key', properties: ['storageKey'] })
@Index({ name: 'stored_file_owner', properties: ['organization', 'owner', 'createdAt', 'id'] })
@Index({ name: 'stored_file_created', properties: ['organization', 'createdAt', 'id'] })
@Index({
  name: 'stored_file_loose',
  expression:
    'create index stored_file_loose on stored_file (organization_id, updated_at) where attached_at is null or deleted_at is not null',
})
@Check({ name: 'stored_file_uses', expression: 'uses >= 0 and (uses > 0) = (attached_at is not null)' })
export class StoredFile extends TenantEntity {
  @Field(() => String, { description: 'The name that records keep: folder, owner and a part that nobody can guess.' })
  @Property({ type: 'varchar', length: 255 })
  publicId!: string;

  @Field(() => User, { nullable: true, description: 'Who uploaded it, for viewers who may see the account.' })
  @ManyToOne(() => User, { ref: true })
  owner!: Ref<User>;

  @Field(() => FileKind, { description: 'What it is, told by its content.' })
  @Enum({ items: () => FileKind, type: 'text' })
  kind!: FileKind;

  @Field(() => String, { description: 'Media type, told by the content.' })
  @Property({ type: 'varchar', length: 100 })
  mimeType!: string;

  @Field(() => String, { description: 'Usual ending of a file of this type, such as `pdf`.' })
  @Property({ type: 'varchar', length: 10 })
  format!: string;

  @Field(() => String, { nullable: true, description: 'Name that the file had where it came from.' })
  @Property({ type: 'varchar', length: 255, nullable: true })
  fileName: string | null = null;

  @Field(() => Int, { description: 'Size in bytes.' })
  @Property({ type: 'integer' })
  bytes!: number;

  @Field(() => Int, { nullable: true, description: 'Width of an image in pixels.' })
  @Property({ type: 'integer', nullable: true })
  width: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Height of an image in pixels.' })
  @Property({ type: 'integer', nullable: true })
  height: number | null = null;

  @Field(() => String, { description: 'SHA-256 of the content, in hexadecimal digits.' })
  @Property({ type: 'varchar', length: 64 })
  checksum!: string;

  @Field(() => UploadContext, { description: 'What it was uploaded for.' })
  @Property({ type: 'varchar', length: 50 })
  context!: UploadContext;

  @Field(() => Boolean, { description: 'Read only through links that are signed and run out.' })
  @Property({ type: 'boolean', default: false })
  isPrivate: boolean = false;

  /** Where the storage keeps the bytes: `<organization>/<random>`; no name that a client chose. */
  @Property({ type: 'varchar', length: 100 })
  storageKey!: string;

  /** How many records name it. */
  @Property({ type: 'integer', default: 0 })
  uses: number = 0;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when a record names it. A file that no record names for a day is removed.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  attachedAt: Date | null = null;

  @Field(() => String, {
    description: 'Where it is read: a stable address, or for a private file a link that runs out within a quarter of an hour.',
  })
  @Computed(fileUrl)
  url!: string;

  @Field(() => ID, { description: 'Key of the account that uploaded it.' })
  @Computed((t) => `${t}.owner_id`)
  ownerId!: string;

  /** Nobody sees it any more; the collector removes its bytes, then the row. */
  @Property({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null = null;
}
