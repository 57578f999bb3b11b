import { useEffect } from 'preact/hooks';
import { HeardNews } from '../news/news-list.js';
import { news } from '../news/news.js';
import { loadStandings } from '../news/standing.js';
import type { Session } from '../operations.js';
import { route } from '../route.js';
import { Arrivals, arrive, forgetArrivals } from './arrivals.js';
import { AssignmentView } from './assignment-view.js';
import { assignment, loadAssignment, sheet } from './sheet.js';
import { StudentHome } from './student-home.js';
import { loadWork } from './work.js';

/** What a student sees: what is to do and what is new, or one piece of work. Grades and badges arrive wherever they are. */
export function StudentView({ user }: { user: Session['user'] }) {
  useEffect(() => {
    const stop = news.follow(user.id, (event) => {
      if (event?.source === 'alert') return;
      if (event) arrive(event);
      void loadWork().catch(() => undefined);
      void loadStandings().catch(() => undefined);
      const shown = assignment.value?.id;
      if (event?.source === 'grade' && shown !== undefined && event.assessmentId === shown)
        void loadAssignment(shown, sheet.value?.id).catch(() => undefined);
    });
    return () => {
      stop();
      forgetArrivals();
    };
  }, [user.id]);
  const { value: at } = route;
  return (
    <>
      {at.view === 'homework' && at.id !== null ? <AssignmentView key={at.id} id={at.id} /> : <StudentHome student={user.id} />}
      <HeardNews />
      <Arrivals />
    </>
  );
}
