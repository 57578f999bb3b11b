import path from 'node:path';
import { z } from 'zod';

/** How the text of a setting is read. `says` completes both "PORT must be …" and the documentation's column "Value". */
export interface Kind<T> {
  readonly says: string;
  readonly schema: z.ZodType<T, string>;
  /** The value may hold a password: no message repeats it. */
  readonly secret?: boolean;
}

/** A key that signs tokens; `kid` names it in the token's header. */
export interface JwtKey {
  readonly kid: string;
  readonly secret: string;
}

const figures = new Intl.NumberFormat('en', { useGrouping: true });

export const wholeNumber = (min: number, max: number): Kind<number> => ({
  says: `a whole number from ${figures.format(min)} to ${figures.format(max)}`,
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max)),
});

export const number = (min: number, max: number): Kind<number> => ({
  says: `a number from ${min} to ${figures.format(max)}`,
  schema: z
    .string()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max)),
});

export const trueOrFalse: Kind<boolean> = {
  says: '`true` or `false`',
  schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
};

export const oneOf = <const T extends string>(...values: readonly T[]): Kind<T> => ({
  says: `one of ${values.map((value) => `\`${value}\``).join(', ')}`,
  schema: z.enum(values),
});

export const matching = (pattern: RegExp, says: string): Kind<string> => ({ says, schema: z.string().regex(pattern) });

export const folder: Kind<string> = { says: 'a folder', schema: z.string().transform((text) => path.resolve(text)) };

/** An address that may carry a password. `needsPath` asks for something behind the host, such as a database's name. */
export const url = (protocols: readonly string[], example: string, { secret = true, needsPath = false } = {}): Kind<string> => ({
  says: `an address like \`${example}\``,
  secret,
  schema: z.string().refine((text) => {
    const parsed = URL.parse(text);
    return parsed !== null && protocols.includes(parsed.protocol) && parsed.host !== '' && (!needsPath || parsed.pathname.length > 1);
  }),
});

/** Origins of pages, without a path; `*` is any. */
export const origins: Kind<readonly string[]> = {
  says: 'origins like `https://app.example`, divided by commas, or `*` for any',
  schema: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.string().refine((text) => text === '*' || URL.parse(text)?.origin === text)))
    .transform((list): readonly string[] => Object.freeze(list)),
};

const keyPattern = /^(?<kid>[\w.-]{1,64}):(?<secret>\S{32,})$/;

/** `kid:secret,kid2:secret2` */
export const keyRing: Kind<readonly JwtKey[]> = {
  says: 'one or more `name:secret`, divided by commas, each name once, each secret of at least 32 characters without blanks or commas',
  secret: true,
  schema: z.string().transform((text, check) => {
    const keys = text.split(',').map((part): Partial<JwtKey> => ({ ...keyPattern.exec(part.trim())?.groups }));
    const good = keys.filter((key): key is JwtKey => key.kid !== undefined && key.secret !== undefined);
    if (good.length < keys.length || new Set(good.map((key) => key.kid)).size < good.length) {
      check.addIssue({ code: 'custom' });
      return z.NEVER;
    }
    return Object.freeze(good.map((key) => Object.freeze(key)));
  }),
};

/** Which proxies may say who the client is. */
export const proxies: Kind<boolean | number | readonly string[]> = {
  says: '`true`, `false`, the number of proxies in front, or their addresses (`10.0.0.0/8,::1`) divided by commas',
  schema: z.union([
    trueOrFalse.schema,
    wholeNumber(1, 16).schema,
    z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
      .transform((addresses): readonly string[] => Object.freeze(addresses)),
  ]),
};
