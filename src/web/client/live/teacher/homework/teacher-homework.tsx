import { useEffect } from 'preact/hooks';
import { route } from '../../route.js';
import { session } from '../../session.js';
import { desk, loadDesk, loadGiven } from './desk.js';
import { DeskView } from './desk-view.js';
import { GivenList } from './given-list.js';
import { GradingView } from './grading-view.js';
import { submissions } from './submissions.js';

/** How long after something was handed in the lists are read again: a class that hands in together is read once. */
const together = 400;

/** The homework of a teacher: all, one, or the work of one student. What is handed in arrives wherever one is. */
export function TeacherHomework() {
  const user = session.value?.user.id ?? '';
  useEffect(() => {
    let reading: ReturnType<typeof setTimeout> | undefined;
    const stop = submissions.follow(user, () => {
      clearTimeout(reading);
      reading = setTimeout(() => {
        void loadGiven().catch(() => undefined);
        if (desk.value) void loadDesk(desk.value.work.id).catch(() => undefined);
      }, together);
    });
    return () => {
      clearTimeout(reading);
      stop();
    };
  }, [user]);

  const { value: at } = route;
  if (at.view !== 'homework' || at.id === null) return <GivenList />;
  if (at.attempt === null) return <DeskView key={at.id} id={at.id} />;
  return <GradingView key={at.attempt} of={at.id} id={at.attempt} />;
}
