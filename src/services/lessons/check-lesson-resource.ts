import type { Context } from '../../context.js';
import { FileKind, type StoredFile } from '../../entities/files/stored-file.js';
import { type LessonResource, LessonResourceType } from '../../entities/lessons/lesson-resource.js';
import type { Lesson } from '../../entities/lessons/lesson.js';
import type { Faults } from '../faults.js';
import { exchangeFile } from '../files/claim-file.js';
import { sent } from '../sent.js';
import { isTooDeep, safeHtml, showsNothing } from './safe-html.js';

/** What a client may say of a resource. Left out: as it is; null: cleared. */
export interface LessonResourceInput {
  /** The lesson that it goes with; resources do not move. */
  lessonId?: string | null;
  title?: string | null;
  description?: string | null;
  resourceType?: LessonResourceType | null;
  /** Public id of an uploaded file. */
  file?: string | null;
  externalUrl?: string | null;
  /** HTML; what is not safe to show is taken out. */
  content?: string | null;
  order?: number | null;
  /** Null: as is usual for its kind. */
  isDownloadable?: boolean | null;
}

/** What a kind of resource is made of: the kind of its file, if it has one, and what it needs, one of which is enough. */
interface Making {
  readonly file?: FileKind;
  /** The one format that its file may have. */
  readonly format?: string;
  readonly needs: readonly ('file' | 'externalUrl' | 'content')[];
}
const makings: Readonly<Record<LessonResourceType, Making>> = {
  PDF: { file: FileKind.DOCUMENT, format: 'pdf', needs: ['file'] },
  IMAGE: { file: FileKind.IMAGE, needs: ['file'] },
  VIDEO: { file: FileKind.VIDEO, needs: ['file', 'externalUrl'] },
  AUDIO: { file: FileKind.AUDIO, needs: ['file'] },
  DOCUMENT: { file: FileKind.DOCUMENT, needs: ['file'] },
  // Slides come as PDF: no format of presentations is taken.
  PRESENTATION: { file: FileKind.DOCUMENT, format: 'pdf', needs: ['file'] },
  LINK: { needs: ['externalUrl'] },
  TEXT: { needs: ['content'] },
};
const anyFile = Object.values(FileKind);

/** Whether a resource is offered to be kept when nobody has said: what is a file is. */
const downloadableByDefault = (type: LessonResourceType, file: string | null | undefined): boolean =>
  makings[type].file !== undefined && Boolean(file);

/**
 * Checks what a client says of a resource against what its kind needs, and takes its file into use; gives what to store. An empty text
 * counts as none.
 */
export async function checkLessonResource(
  ctx: Context,
  faults: Faults,
  input: LessonResourceInput,
  lesson: Pick<Lesson, 'id' | 'uuid'>,
  stored?: LessonResource,
) {
  const { lessonId } = input;
  const isOther = typeof lessonId === 'string' && lessonId !== lesson.id && lessonId.toLowerCase() !== lesson.uuid;
  faults.when(isOther, 'input.lessonId', 'MISMATCH', { other: 'path' });
  faults.notNull(input, 'title', 'resourceType', 'order');
  const values = {
    ...sent(input, 'title', 'description', 'resourceType', 'order'),
    ...(input.file !== undefined && { file: said(input.file) }),
    ...(input.externalUrl !== undefined && { externalUrl: said(input.externalUrl) }),
    ...(input.content !== undefined && { content: shown(input.content) }),
  };
  faults.when(isTooDeep(input.content ?? ''), 'input.content', 'INVALID');
  if (values.externalUrl) faults.when(!isWebAddress(values.externalUrl), 'input.externalUrl', 'URL');
  const type = input.resourceType ?? stored?.resourceType;
  if (!type) return { values: values as Stored };

  const { file: kind, format, needs } = makings[type];
  const whole = { file: stored?.file, externalUrl: stored?.externalUrl, content: stored?.content, ...values };
  const [first = 'content'] = needs;
  faults.when(
    needs.every((name) => !whole[name]),
    `input.${first}`,
    'REQUIRED',
  );
  const file = await exchangeFile(ctx, faults, 'input.file', {
    from: stored?.file ?? null,
    to: values.file,
    kinds: kind ? [kind] : anyFile,
  });
  if (file && format !== undefined) faults.when(file.format !== format, 'input.file', 'WRONG_KIND', { kind: file.format, allowed: format });
  const isDownloadable =
    input.isDownloadable ?? (stored && input.isDownloadable === undefined ? undefined : downloadableByDefault(type, whole.file));
  return {
    values: {
      ...values,
      ...(isDownloadable !== undefined && { isDownloadable }),
      ...(values.file !== undefined && figuresOf(file, stored, values.file)),
    } as Stored,
  };
}

/** What may be stored as it is, once no fault was found. */
type Stored = Partial<
  Pick<
    LessonResource,
    'title' | 'description' | 'resourceType' | 'order' | 'isDownloadable' | 'file' | 'externalUrl' | 'content' | 'fileSize' | 'mimeType'
  >
>;

/** Size and media type as the storage found them; those of a file that stays the same stay. */
const figuresOf = (file: StoredFile | undefined, stored: LessonResource | undefined, publicId: string | null) =>
  file
    ? { fileSize: file.bytes, mimeType: file.mimeType }
    : publicId !== null && publicId === stored?.file
      ? {}
      : { fileSize: null, mimeType: null };

/** A text without the spaces around it, or null when nothing is left. */
function said(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Safe HTML, or null when it shows nothing. */
function shown(html: string | null): string | null {
  const safe = isTooDeep(html ?? '') ? '' : safeHtml(html ?? '');
  return showsNothing(safe) ? null : safe;
}

/** An absolute address that a browser opens as a page; no `javascript:`, no `data:`. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
}
