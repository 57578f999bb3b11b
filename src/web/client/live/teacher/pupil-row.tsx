import { t } from '../words.js';
import type { Entry, Status } from '../operations.js';
import { mark, marks } from './marks.js';

interface Row {
  lesson: string;
  entry: Entry;
  status: Status | null;
  /** Whether it can be marked, or only be read. */
  open: boolean;
}

const choices: readonly Status[] = ['PRESENT', 'LATE', 'ABSENT', 'EXCUSED'];

/** One pupil: four choices as wide as a thumb; arrow keys move between them. */
export function PupilRow({ lesson, entry: { studentId, studentName, previousStatus }, status, open }: Row) {
  const words = t.value;
  const name = `mark-${studentId}`;
  const refusal = marks.refusals.value[`${lesson}/${studentId}`];
  const waiting = marks.unsent(lesson, studentId) !== undefined;
  return (
    <li class="pupil" data-status={status ?? 'none'} data-waiting={waiting} data-open={open}>
      <div class="name" id={`name-${studentId}`}>
        <bdi>{studentName}</bdi>
        {previousStatus && previousStatus !== 'PRESENT' && (
          <small>
            {words.teacher.last} {words.status[previousStatus]}
          </small>
        )}
      </div>
      {!open ? (
        <span class="status" data-status={status ?? 'none'}>
          {status ? words.status[status] : words.teacher.unmarked}
        </span>
      ) : (
        <div class="choices" role="radiogroup" aria-labelledby={`name-${studentId}`}>
          {choices.map((choice) => (
            <label key={choice} data-status={choice}>
              <input type="radio" name={name} value={choice} checked={status === choice} onChange={() => mark(lesson, studentId, choice)} />
              <span>{words.status[choice]}</span>
            </label>
          ))}
        </div>
      )}
      {refusal && (
        <p class="problem" role="alert">
          {words.teacher.refused} {refusal}
        </p>
      )}
    </li>
  );
}
