import { fault, type FieldFault } from '../../errors.js';

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

/** A document is named by the public id of its upload. */
export const documentFaults = (documents: readonly string[] | null | undefined): FieldFault[] =>
  (documents ?? []).flatMap((document, place) =>
    document.trim() === ''
      ? [fault(`input.documents.${place}`, 'BLANK')]
      : document.length > 255
        ? [fault(`input.documents.${place}`, 'TOO_LONG', { max: 255 })]
        : [],
  );
