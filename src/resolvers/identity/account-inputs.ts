import { Field, InputType } from 'type-graphql';
import { Role } from '../../entities/identity/role.js';
import type { NewAccount } from '../../services/identity/admit-account.js';
import type { Person } from '../../services/identity/person.js';
import type { UpdateUserInput as UpdateUser } from '../../services/identity/update-user.js';
import { LocalDateScalar } from '../../scalars.js';

// Lengths and forms are checked by `services/identity/person.ts`, together with the rules that need the database: all faults at once.

/** What may be left out of a person. */
@InputType({ description: 'What may be left out of a person.' })
abstract class PersonDetails implements Person {
  @Field(() => String, { nullable: true, description: 'Phone number, international form: `+212612345678`.' })
  phone?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Date of birth; not in the future.' })
  dateOfBirth?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address, 500 characters at most.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words about the person, 1000 characters at most.' })
  bio?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to call in an emergency, 100 characters at most.' })
  emergencyContactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their phone number.' })
  emergencyContactPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of messages and sentences: `en`, `fr` or `ar`.' })
  locale?: string | null;
}

/** What every new account needs. */
@InputType({ description: 'What every new account needs.' })
abstract class AccountFields extends PersonDetails {
  @Field(() => String, { description: 'Address to sign in with, unique in the organization whatever its case.' })
  email!: string;

  @Field(() => String, { description: 'Given name, 50 characters at most.' })
  firstName!: string;

  @Field(() => String, { description: 'Family name, 50 characters at most.' })
  lastName!: string;

  @Field(() => Role, { description: 'What the account is to be in the organization.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'The password once more; compared where it is sent.' })
  passwordConfirmation?: string | null;
}

/** A new account. */
@InputType({ description: 'A new account.' })
export class CreateUserInput extends AccountFields implements NewAccount {
  @Field(() => String, { nullable: true, description: 'Password. Without one, the person sets it through a password reset.' })
  password?: string | null;
}

/** An account of one's own. */
@InputType({ description: "An account of one's own." })
export class RegisterUserInput extends AccountFields implements NewAccount {
  @Field(() => String, { description: 'Password: 8 characters or more, with letters and digits, unless the organization asks for others.' })
  password!: string;
}

/** What is to change of the viewer's own account. */
@InputType({
  description: "What is to change of the viewer's own account. What is left out stays as it is; null clears, where a value may be missing.",
})
export class UpdateProfileInput extends PersonDetails {
  @Field(() => String, { nullable: true, description: 'Address to sign in with, unique in the organization whatever its case.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name, 50 characters at most.' })
  firstName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name, 50 characters at most.' })
  lastName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Public id of an image that the viewer uploaded, see `uploadFile` and `createUploadSignature`.',
  })
  profilePicture?: string | null;
}

/** What is to change of an account. */
@InputType({
  description: 'What is to change of an account. What is left out stays as it is; null clears, where a value may be missing.',
})
export class UpdateUserInput extends UpdateProfileInput implements UpdateUser {
  @Field(() => Role, { nullable: true, description: 'A new role; its sessions end.' })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether people can sign in with it; false ends its sessions.' })
  isActive?: boolean | null;
}
