import { type QuestionFace, idsIn, itemText, itemsIn } from './question-face.js';

/** One or any number of choices, each a line as wide as the question. */
export const choices = (several: boolean): QuestionFace => ({
  Fields: ({ id, body, response, answer }) => {
    const chosen = idsIn(response, 'choices');
    const choose = (choice: number, on: boolean): void => {
      const next = several ? [...chosen.filter((one) => one !== choice), ...(on ? [choice] : [])] : [choice];
      answer(next.length > 0 ? { choices: next } : null);
    };
    return (
      <div class="options" role={several ? 'group' : 'radiogroup'} aria-labelledby={`text-${id}`}>
        {itemsIn(body, 'choices').map((choice) => (
          <label key={choice.id}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`choice-${id}`}
              checked={chosen.includes(choice.id)}
              onChange={({ currentTarget }) => choose(choice.id, currentTarget.checked)}
            />
            <span dir="auto">{choice.text}</span>
          </label>
        ))}
      </div>
    );
  },
  say: (body, response) => idsIn(response, 'choices').map((id) => itemText(itemsIn(body, 'choices'), id)),
});
