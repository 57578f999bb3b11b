import { LanguageSwitch } from '../language-switch.js';
import { icon } from '../page-data.js';
import { common } from '../language.js';
import { t } from './words.js';
import { forgetEvents } from './news/stream.js';
import { goTo } from './route.js';
import { session, signOut } from './session.js';
import { answers } from './student/answers.js';
import { marks } from './teacher/marks.js';

/** Name, language, and who is signed in. */
export function TopBar() {
  const user = session.value?.user;
  const leave = (): void => {
    const unsent = marks.count() + answers.count();
    // What is unsent stays on the device for the next sign-in; whoever leaves should know.
    if (unsent > 0 && !confirm(`${t.value.signIn.unsent(unsent)}\n${t.value.signIn.out}?`)) return;
    forgetEvents();
    goTo({ view: 'home', day: null });
    void signOut();
  };
  return (
    <header class="top">
      <a class="brand" href="/">
        <img src={icon} alt="" width="28" height="28" />
        <span>{common.value.name}</span>
      </a>
      <LanguageSwitch />
      {user && (
        <div class="who">
          <bdi>{user.fullName}</bdi>
          <button type="button" class="quiet" onClick={leave}>
            {t.value.signIn.out}
          </button>
        </div>
      )}
    </header>
  );
}
