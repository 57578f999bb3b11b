import { homeworkLink, route } from './route.js';
import { t } from './words.js';

/** Between the registers and the homework of a teacher. */
export function Tabs() {
  const words = t.value.tabs;
  const homework = route.value.view === 'homework';
  return (
    <nav class="tabs" aria-label={words.name}>
      <a href="#/" aria-current={homework ? undefined : 'page'}>
        {words.lessons}
      </a>
      <a href={homeworkLink()} aria-current={homework ? 'page' : undefined}>
        {words.homework}
      </a>
    </nav>
  );
}
