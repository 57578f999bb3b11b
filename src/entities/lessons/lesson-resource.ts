import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Computed } from '../computed.js';
import { urlOfFile } from '../files/file-url.js';
import { TenantEntity } from '../tenant-entity.js';
import { Lesson } from './lesson.js';

/** What a resource is, which says what it needs. */
export enum LessonResourceType {
  PDF = 'PDF',
  IMAGE = 'IMAGE',
  VIDEO = 'VIDEO',
  AUDIO = 'AUDIO',
  DOCUMENT = 'DOCUMENT',
  PRESENTATION = 'PRESENTATION',
  LINK = 'LINK',
  TEXT = 'TEXT',
}
registerEnumType(LessonResourceType, {
  name: 'LessonResourceType',
  description: 'What a resource is, which says what it needs.',
  valuesConfig: {
    PDF: { description: 'A PDF file.' },
    IMAGE: { description: 'A picture, as a file.' },
    VIDEO: { description: 'A film: a file, or an address.' },
    AUDIO: { description: 'A recording, as a file.' },
    DOCUMENT: { description: 'A text document, as a file.' },
    PRESENTATION: { description: 'Slides, as a file.' },
    LINK: { description: 'An address.' },
    TEXT: { description: 'A text that stands in the resource itself.' },
  },
});

/** Something that goes with a lesson: a file, an address or a text. */
@ObjectType({ simpleResolvers: true, description: 'Something that goes with a lesson: a file, an address or a text.' })
@Entity({ tableName: 'lesson_resource' })
@Index({ name: 'lesson_resource_order', properties: ['lesson', 'order', 'id'] })
@Check({
  name: 'lesson_resource_needs',
  expression:
    "case resource_type when 'LINK' then external_url is not null when 'TEXT' then content is not null when 'VIDEO' then coalesce(file, external_url) is not null else file is not null end",
})
export class LessonResource extends TenantEntity {
  @Field(() => Lesson, { nullable: true, description: 'The lesson that it goes with.' })
  @ManyToOne(() => Lesson, { ref: true, deleteRule: 'cascade' })
  lesson!: Ref<Lesson>;

  @Field(() => String, { description: 'Title.' })
  @Property({ type: 'varchar', length: 200 })
  title!: string;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  description: string | null = null;

  @Field(() => LessonResourceType, { description: 'What it is.' })
  @Enum({ items: () => LessonResourceType, type: 'text' })
  resourceType!: LessonResourceType;

  @Field(() => String, { nullable: true, description: 'Public id of the uploaded file.' })
  @Property({ type: 'varchar', length: 255, nullable: true })
  file: string | null = null;

  @Field(() => String, { nullable: true, description: 'Address, `http` or `https`.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  externalUrl: string | null = null;

  @Field(() => String, { nullable: true, description: 'Text, as safe HTML.' })
  @Property({ type: 'text', nullable: true })
  content: string | null = null;

  @Field(() => Int, { description: 'Place in the lesson, the lowest first.' })
  @Property({ type: 'integer', fieldName: 'sort_order' })
  order!: number;

  @Field(() => Boolean, { description: 'Whether a client should offer to keep it, not only to show it.' })
  @Property({ type: 'boolean' })
  isDownloadable!: boolean;

  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes.' })
  @Property({ type: 'integer', nullable: true })
  fileSize: number | null = null;

  @Field(() => String, { nullable: true, description: 'Media type of the file, such as `application/pdf`.' })
  @Property({ type: 'varchar', length: 127, nullable: true })
  mimeType: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the file is read, for a while; null when it has none, or none that is still there.',
  })
  @Computed((t) => urlOfFile(t, 'file'))
  fileUrl!: string | null;

  @Field(() => ID, { description: 'Key of the lesson.' })
  @Computed((t) => `${t}.lesson_id`)
  lessonId!: string;
}
