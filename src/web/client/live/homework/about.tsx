import { sayInstant, t } from '../words.js';
import type { AssessmentKind } from './operations.js';

interface About {
  kind: AssessmentKind;
  dueAt: string | null;
  subject: { name: string } | null;
}

/** What kind of work it is, of which subject, until when. */
export function About({ of: { kind, dueAt, subject } }: { of: About }) {
  const words = t.value.homework;
  return (
    <>
      {kind !== 'HOMEWORK' && `${words.kind[kind]} · `}
      {subject && (
        <>
          <bdi>{subject.name}</bdi>
          {' · '}
        </>
      )}
      {dueAt ? (
        <span class="span">
          {words.due} <bdi>{sayInstant(dueAt)}</bdi>
        </span>
      ) : (
        words.noDue
      )}
    </>
  );
}
