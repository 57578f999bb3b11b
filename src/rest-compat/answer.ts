/** What leaves: the dialect's answer before headers that every answer has. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type: string;
  /** What its tag is made from, where that is less than the body. */
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const jsonType = 'application/json; charset=utf-8';
export const noContent: Answer = { status: 204, body: '', type: jsonType };

export const jsonAnswer = (status: number, value: unknown): Answer =>
  value === undefined ? { ...noContent, status } : { status, body: JSON.stringify(value), type: jsonType };
