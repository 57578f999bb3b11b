import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Documents by their text: clients send the same few, so each is parsed and validated once. */
export class Documents {
  /** Bounded by the length of the texts; a parsed document is some tens of times as large. */
  readonly #known = new LRUCache<string, DocumentNode>({ maxSize: 1_000_000, sizeCalculation: (_, text) => text.length + 1 });

  constructor(
    readonly schema: GraphQLSchema,
    readonly maxTokens: number,
  ) {}

  /** The document, or what is wrong with it. */
  read(text: string): DocumentNode | readonly GraphQLError[] {
    const known = this.#known.get(text);
    if (known) return known;
    try {
      const document = parse(text, { maxLexicalTokens: this.maxTokens });
      const errors = validate(this.schema, document);
      if (errors.length > 0) return errors;
      this.#known.set(text, document);
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }
}
