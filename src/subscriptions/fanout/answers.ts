import { createSourceEventStream, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import type { Execute } from '../../executor.js';
import { Hearing } from '../hearing.js';
import type { StreamItem } from '../stream/event-reader.js';
import { contextOf, type View } from '../view.js';
import type { Question } from './question.js';

export interface AnswersOptions {
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  /** A fresh context of the same organization: new clock, new unit of work, so that nothing of an earlier event is kept. No I/O. */
  readonly renew: (context: Context) => Context;
  /** What the client is told of an error. */
  readonly say: (error: unknown, context: Context) => GraphQLError;
}

/** Opens questions and answers them, event by event, with nothing known of the viewer but the view. */
export class Answers {
  /** How many events have been answered. */
  made = 0;

  constructor(readonly options: AnswersOptions) {}

  /** Goes through the guarded door: the source, or the refusal. */
  async open(question: Question, view: View, base: Context): Promise<Hearing | ExecutionResult> {
    const { schema, renew } = this.options;
    const contextValue = contextOf(view, renew(base));
    const { document, variables: variableValues, operationName } = question;
    const opened = await createSourceEventStream({ schema, document, variableValues, operationName, contextValue });
    if (opened instanceof Hearing) return opened;
    if (Symbol.asyncIterator in opened) throw new Error(`Subscription.${question.field} has another source than hear()`);
    return this.#told(opened, contextValue);
  }

  /** The end of a `next` message: everything after the operation's id. */
  async answer(question: Question, view: View, base: Context, item: StreamItem): Promise<string> {
    this.made++;
    const context = contextOf(view, this.options.renew(base));
    const result = await this.options.execute(question.document, question.variables, context, question.operationName, item);
    return `${JSON.stringify(this.#told(result, context))}}`;
  }

  #told(result: ExecutionResult, context: Context): ExecutionResult {
    return result.errors ? { ...result, errors: result.errors.map((error) => this.options.say(error, context)) } : result;
  }
}
