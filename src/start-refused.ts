/**
 * The server or a command cannot go on, and a person has to do something about it.
 * The message is for that person: whoever catches it at the top prints it alone, without a stack.
 */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
