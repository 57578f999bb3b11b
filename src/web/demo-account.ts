import type { Role } from '../entities/identity/role.js';
import type { Locale } from '../messages.js';

/** Somebody of the demo data whom visitors may sign in as. */
export interface DemoAccount {
  /** The slug of the school or other organization that it belongs to. */
  organization: string;
  email: string;
  password: string;
  role: Role;
  /** What is special about this one, such as "class A". */
  about?: Readonly<Record<Locale, string>>;
}
