import { createHash } from 'node:crypto';

/** One statement: its text with `$n`, a name to prepare it under, and which named value goes to which place. */
export interface Statement {
  name: string;
  text: string;
  values: readonly string[];
}

/** Turns `:name` into `$n`, the same name always to the same place. `::type` is left alone, and so is what stands in quotes. */
export function statement(sql: string): Statement {
  const values: string[] = [];
  const text = sql.replaceAll(/'(?:[^']|'')*'|::|:([a-z_]\w*)/gi, (match, name: string | undefined) => {
    if (name === undefined) return match;
    let place = values.indexOf(name);
    if (place < 0) place = values.push(name) - 1;
    return `$${place + 1}`;
  });
  return { name: createHash('sha1').update(text).digest('base64url'), text, values };
}
