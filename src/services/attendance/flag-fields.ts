import type { Context } from '../../context.js';
import type { AbsenceFlag } from '../../entities/attendance/absence-flag.js';
import { FileKind } from '../../entities/files/stored-file.js';
import type { Faults } from '../faults.js';
import { exchangeFiles } from '../files/claim-file.js';

/** What somebody writes on a flag. */
export interface FlagNotes {
  readonly resolutionNotes?: string | null;
  readonly documents?: readonly string[] | null;
  readonly followUpRequired?: boolean | null;
}

/** What was sent of a flag's notes, as it is stored. */
export const notesOf = ({ resolutionNotes, documents, followUpRequired }: FlagNotes) => ({
  ...(resolutionNotes !== undefined && { resolutionNotes }),
  ...(documents !== undefined && { documents: documents && [...documents] }),
  ...(typeof followUpRequired === 'boolean' && { followUpRequired }),
});

/** A flag names its documents by the public ids of their uploads, and keeps those in use. */
export const exchangeDocuments = (
  ctx: Context,
  faults: Faults,
  flag: Pick<AbsenceFlag, 'documents'> | null,
  { documents }: FlagNotes,
): Promise<void> =>
  exchangeFiles(ctx, faults, 'input.documents', { from: flag?.documents, to: documents, kinds: [FileKind.DOCUMENT, FileKind.IMAGE] });
