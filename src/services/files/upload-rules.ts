import { FileKind } from '../../entities/files/stored-file.js';
import { UploadContext } from '../../entities/files/upload-context.js';
import { Role } from '../../entities/identity/role.js';

/** A type of content that may be uploaded: what it is, and the usual ending of such a file. */
export interface FileType {
  readonly kind: FileKind;
  readonly mimeType: string;
  readonly format: string;
}

const megabytes = (count: number): number => count * 1_048_576;
/** Largest file of each kind, in bytes. */
export const largest: Readonly<Record<FileKind, number>> = {
  IMAGE: megabytes(5),
  DOCUMENT: megabytes(10),
  VIDEO: megabytes(50),
  AUDIO: megabytes(20),
};
/** Largest file of any kind. */
export const largestOfAll = Math.max(...Object.values(largest));
/** Longest recordings, in seconds. */
export const longest: Readonly<Partial<Record<FileKind, number>>> = { VIDEO: 600, AUDIO: 1800 };
/** Widest and highest image, in pixels. */
export const widest = 2048;

const { IMAGE, DOCUMENT, VIDEO, AUDIO } = FileKind;
/** Every type that is taken. */
export const fileTypes: readonly FileType[] = [
  { kind: IMAGE, mimeType: 'image/jpeg', format: 'jpg' },
  { kind: IMAGE, mimeType: 'image/png', format: 'png' },
  { kind: IMAGE, mimeType: 'image/gif', format: 'gif' },
  { kind: IMAGE, mimeType: 'image/webp', format: 'webp' },
  { kind: DOCUMENT, mimeType: 'application/pdf', format: 'pdf' },
  { kind: DOCUMENT, mimeType: 'application/msword', format: 'doc' },
  { kind: DOCUMENT, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', format: 'docx' },
  { kind: DOCUMENT, mimeType: 'text/plain', format: 'txt' },
  { kind: VIDEO, mimeType: 'video/mp4', format: 'mp4' },
  { kind: VIDEO, mimeType: 'video/webm', format: 'webm' },
  { kind: VIDEO, mimeType: 'video/quicktime', format: 'mov' },
  { kind: AUDIO, mimeType: 'audio/mpeg', format: 'mp3' },
  { kind: AUDIO, mimeType: 'audio/wav', format: 'wav' },
  { kind: AUDIO, mimeType: 'audio/ogg', format: 'ogg' },
];

/** The endings of the types of some kinds, in the order of `fileTypes`. */
export const formatsOf = (kinds: readonly FileKind[]): string[] =>
  fileTypes.filter(({ kind }) => kinds.includes(kind)).map(({ format }) => format);

/** What holds for everything that is uploaded for one purpose. */
export interface UploadRule {
  readonly folder: string;
  readonly kinds: readonly FileKind[];
  /** Read through signed links only; a file of another context may be made private, none of these public. */
  readonly isPrivate: boolean;
  /** Who may upload for it; everybody who is signed in when left out. */
  readonly roles?: readonly Role[];
}

const every = Object.values(FileKind);
const office = [Role.ADMIN, Role.STAFF] as const;
/** What may be uploaded, what for and by whom. */
export const uploadRules: Readonly<Record<UploadContext, UploadRule>> = {
  PROFILE_PICTURE: { folder: 'profiles', kinds: [IMAGE], isPrivate: false },
  SCHOOL_LOGO: { folder: 'school', kinds: [IMAGE], isPrivate: false, roles: [Role.ADMIN] },
  JUSTIFICATION: { folder: 'justifications', kinds: [IMAGE, DOCUMENT], isPrivate: true },
  MEDICAL_DOCUMENT: { folder: 'medical', kinds: [IMAGE, DOCUMENT], isPrivate: true },
  LESSON_RESOURCE: { folder: 'lessons', kinds: every, isPrivate: true, roles: [...office, Role.TEACHER] },
  QUESTION_IMAGE: { folder: 'questions', kinds: [IMAGE], isPrivate: true, roles: [...office, Role.TEACHER] },
  HOMEWORK: { folder: 'homework', kinds: every, isPrivate: true, roles: [...office, Role.TEACHER, Role.STUDENT] },
};

const publicIdForm = /^(?<folder>[a-z]+)\/user(?<owner>[1-9]\d{0,17})_[\w-]{1,200}$/;
/** What the name of an upload says: the folder of its context, and whose it is. Undefined for any other name. */
export function readPublicId(publicId: string): { context: UploadContext; ownerId: string } | undefined {
  const { folder, owner: ownerId } = publicIdForm.exec(publicId)?.groups ?? {};
  const context = Object.values(UploadContext).find((one) => uploadRules[one].folder === folder);
  return context === undefined || ownerId === undefined ? undefined : { context, ownerId };
}
