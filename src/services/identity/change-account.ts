import type { Context } from '../../context.js';
import { FileKind } from '../../entities/files/stored-file.js';
import type { User } from '../../entities/identity/user.js';
import { Faults } from '../faults.js';
import { exchangeFile } from '../files/claim-file.js';
import { checkEmailIsFree, checkPerson, personValues, type Person } from './person.js';
import { voidResetLinks } from './reset-links.js';

/** Applies what is said of a person to their account, with all that is wrong told at once; `more` notes what else the caller has found. */
export async function changeAccount(
  ctx: Context,
  user: User,
  person: Person,
  more: (faults: Faults) => void = () => undefined,
): Promise<void> {
  const faults = new Faults();
  checkPerson(ctx, person, faults);
  if (typeof person.email === 'string') await checkEmailIsFree(ctx, person.email, user.id, faults);
  const picture = { from: user.profilePicture, to: person.profilePicture, kinds: [FileKind.IMAGE] };
  await exchangeFile(ctx, faults, 'input.profilePicture', picture);
  more(faults);
  faults.stop();
  const values = personValues(person);
  // A link that was sent to the old address must not open the account any more.
  if (values.email !== undefined && values.email !== user.email) await voidResetLinks(ctx, user.id);
  ctx.em.assign(user, values);
}
