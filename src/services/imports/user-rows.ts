import { Role } from '../../entities/identity/role.js';
import { fault, invalid } from '../../errors.js';
import { isLocalDate } from '../../scalars.js';
import { createUser } from '../identity/create-user.js';
import type { RowKind } from './import-rows.js';

const roles = Object.values(Role);
const roleOf = (text: string): Role | undefined => new Map<string, Role>(roles.map((role) => [role, role])).get(text.toUpperCase());

/** An account for each row, as `createUser` makes it, without a password: people set theirs by a reset link. */
export const userRows: RowKind = {
  columns: [
    { name: 'email', field: 'email', required: true },
    { name: 'first_name', field: 'firstName', required: true },
    { name: 'last_name', field: 'lastName', required: true },
    { name: 'role', field: 'role', required: true },
    { name: 'phone', field: 'phone' },
    { name: 'date_of_birth', field: 'dateOfBirth' },
    { name: 'address', field: 'address' },
    { name: 'emergency_contact_name', field: 'emergencyContactName' },
    { name: 'emergency_contact_phone', field: 'emergencyContactPhone' },
    { name: 'locale', field: 'locale' },
  ],
  write: (own, values) => {
    const { email = '', first_name: firstName = '', last_name: lastName = '', date_of_birth: dateOfBirth } = values;
    const role = roleOf(values['role'] ?? '');
    const wrong = [
      ...(role ? [] : [fault('input.role', 'NOT_ONE_OF', { allowed: roles.join(', ') })]),
      ...(dateOfBirth !== undefined && !isLocalDate(dateOfBirth) ? [fault('input.dateOfBirth', 'DATE')] : []),
    ];
    if (!role || wrong.length > 0) throw invalid(...wrong);
    const { phone, address, locale } = values;
    const { emergency_contact_name: emergencyContactName, emergency_contact_phone: emergencyContactPhone } = values;
    const details = { phone, dateOfBirth, address, emergencyContactName, emergencyContactPhone, locale };
    const given = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
    return createUser(own, { ...given, email, firstName, lastName, role });
  },
};
