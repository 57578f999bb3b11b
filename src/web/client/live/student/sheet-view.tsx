import { textOf } from '../homework/in-language.js';
import type { Answer, Assignment, Sheet } from '../homework/operations.js';
import { Picture } from '../homework/picture.js';
import { faces } from '../homework/questions/all.js';
import { t } from '../words.js';
import { answers } from './answers.js';
import { HandInBar } from './hand-in-bar.js';
import { responseTo } from './sheet.js';

/** An attempt that is worked on: every question, saved as it is answered. */
export function SheetView({ now, sheet }: { now: Assignment; sheet: Sheet }) {
  const words = t.value.homework;
  return (
    <>
      {now.instructions && (
        <p class="instructions" dir="auto">
          {now.instructions}
        </p>
      )}
      <ol class="questions" aria-label={words.questions(sheet.answers.length)}>
        {sheet.answers.map((answer) => (
          <QuestionCard key={answer.id} sheet={sheet} answer={answer} />
        ))}
      </ol>
      <HandInBar now={now} sheet={sheet} />
    </>
  );
}

function QuestionCard({ sheet, answer }: { sheet: Sheet; answer: Answer }) {
  const words = t.value.homework;
  const { question, body, questionId, position } = answer;
  if (!question) return null;
  const { Fields, ownText } = faces[question.questionType];
  const response = responseTo(sheet, answer);
  const text = textOf(question);
  const refusal = answers.refusals.value[`${sheet.id}/${questionId}`];
  return (
    <li class="question" data-answered={response !== null} data-waiting={answers.unsent(sheet.id, questionId) !== undefined}>
      <h2 id={`question-${questionId}`}>
        <span class="number">{position}</span>
        <small>
          {words.points(Number(question.points))}
          {question.isRequired && response === null && ` · ${words.required}`}
        </small>
      </h2>
      {ownText ? null : (
        <p class="text" id={`text-${questionId}`} dir="auto">
          {text}
        </p>
      )}
      <Picture url={question.imageUrl} />
      <Fields
        id={questionId}
        text={text}
        body={body}
        response={response}
        answer={(next) => answers.put({ sheet: sheet.id, line: questionId, response: next })}
      />
      {refusal && (
        <p class="problem" role="alert">
          {words.refused} {refusal}
        </p>
      )}
    </li>
  );
}
