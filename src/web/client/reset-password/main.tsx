import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LanguageSwitch } from '../language-switch.js';
import { common, followLanguage } from '../language.js';
import { icon, main } from '../page-data.js';
import { offerSkip } from '../skip-link.js';
import { AskForLink } from './ask-for-link.js';
import { ChoosePassword } from './choose-password.js';
import { token } from './link.js';
import './reset-password.css';
import { words } from './words.js';

function ResetPassword() {
  const [link, setLink] = useState(token);
  const heading = useRef<HTMLHeadingElement>(null);
  // What replaced the button that was pressed is said and found from its heading.
  useEffect(() => {
    if (link !== token) heading.current?.focus();
  }, [link]);
  const reset = words.value;
  return (
    <>
      <header class="top">
        <a class="brand" href="/">
          <img src={icon} alt="" width="28" height="28" />
          <span>{common.value.name}</span>
        </a>
        <LanguageSwitch />
      </header>
      <main class="sheet">
        <h1 ref={heading} tabIndex={-1}>
          {link ? reset.title : reset.ask.title}
        </h1>
        {link ? <ChoosePassword token={link} askAgain={() => setLink(null)} /> : <AskForLink />}
      </main>
    </>
  );
}

followLanguage(() => (token ? words.value.title : words.value.ask.title));
offerSkip();
main.replaceChildren();
render(<ResetPassword />, main);
