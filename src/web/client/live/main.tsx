import { render } from 'preact';
import { followLanguage } from '../language.js';
import { main } from '../page-data.js';
import { offerSkip } from '../skip-link.js';
import { App } from './app.js';
import './live.css';
import { resumeMarks } from './teacher/marks.js';
import { followAnswers } from './teacher/register.js';
import { t } from './words.js';

followLanguage(() => t.value.title);
offerSkip();
resumeMarks();
followAnswers();
main.replaceChildren();
render(<App />, main);
