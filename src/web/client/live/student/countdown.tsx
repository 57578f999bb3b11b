import { useEffect, useState } from 'preact/hooks';
import { serverNow } from '../../clock.js';
import { sayTimeLeft, t } from '../words.js';
import { answers } from './answers.js';
import { loadAssignment } from './sheet.js';

interface Ends {
  /** The server's deadline. */
  until: string;
  /** The work, and the attempt of it. */
  of: string;
  attempt: string;
}

/** Seconds before the end from which it is said that time is short. */
const short = 60;
/** How often the server is asked whether it has handed in, once the time is over; milliseconds. */
const askingEvery = 3000;

/** The time left by the server's deadline. When it is over, the server hands in what was saved; the page waits for it. */
export function Countdown({ until, of, attempt }: Ends) {
  const words = t.value.homework;
  const secondsLeft = (): number => Math.max(0, Math.floor((Date.parse(until) - serverNow()) / 1000));
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft()), 250);
    return () => clearInterval(timer);
  }, [until]);
  const over = left === 0;
  useEffect(() => {
    if (!over) return undefined;
    // What was typed last still counts if it comes within the server's grace.
    void answers.settled(attempt);
    const timer = setInterval(() => void loadAssignment(of, attempt).catch(() => undefined), askingEvery);
    return () => clearInterval(timer);
  }, [over, of, attempt]);

  return (
    <div class="countdown" data-short={left <= short}>
      <p>
        {words.left} <bdi class="clock">{sayTimeLeft(left)}</bdi>
      </p>
      <p class="hidden-but-said" role="status">
        {left <= short && left > short - 5 ? `${words.left} ${sayTimeLeft(short)}` : ''}
      </p>
      {over && (
        <p class="notice" role="status">
          {words.timeOver}
        </p>
      )}
    </div>
  );
}
