import type { UserRowFragment, Role as AnyRole } from '../operations.js';
import type { ProfilePatch, ProfileWrite, Role, UserRead } from '../wire.js';

/** The document knows six roles; who has another is, to its clients, staff. */
const wireRoles: Readonly<Record<AnyRole, Role>> = {
  ADMIN: 'ADMIN',
  TEACHER: 'TEACHER',
  STUDENT: 'STUDENT',
  PARENT: 'PARENT',
  DRIVER: 'DRIVER',
  STAFF: 'STAFF',
  LEADERSHIP: 'STAFF',
  CENTER_SUPERVISOR: 'STAFF',
  ASSOCIATION_SUPERVISOR: 'STAFF',
};
export const roleOf = (role: AnyRole): Role => wireRoles[role];

/** All roles that a client of this dialect sees as one. */
export const rolesSeenAs = (role: Role): AnyRole[] => (Object.keys(wireRoles) as AnyRole[]).filter((one) => wireRoles[one] === role);

export const userRow = (user: UserRowFragment): UserRead => ({
  id: Number(user.id),
  email: user.email ?? '',
  first_name: user.firstName,
  last_name: user.lastName,
  full_name: user.fullName,
  role: roleOf(user.role),
  phone: user.phone,
  date_of_birth: user.dateOfBirth,
  address: user.address,
  profile_picture: user.profilePicture,
  profile_picture_url: user.profilePictureUrl,
  bio: user.bio,
  emergency_contact_name: user.emergencyContactName,
  emergency_contact_phone: user.emergencyContactPhone,
  is_active: user.isActive,
  last_login: user.lastLoginAt,
  created_at: user.createdAt,
  updated_at: user.updatedAt,
});

/** What a body says of a person; what it leaves out stays. */
export const personPatch = (body: ProfilePatch) => ({
  email: body.email,
  firstName: body.first_name,
  lastName: body.last_name,
  phone: body.phone,
  dateOfBirth: body.date_of_birth,
  address: body.address,
  profilePicture: body.profile_picture,
  bio: body.bio,
  emergencyContactName: body.emergency_contact_name,
  emergencyContactPhone: body.emergency_contact_phone,
});

/** The same of a full body: what it leaves out is cleared. */
export const wholePerson = (body: ProfileWrite) =>
  personPatch({
    phone: null,
    date_of_birth: null,
    address: null,
    profile_picture: null,
    bio: null,
    emergency_contact_name: null,
    emergency_contact_phone: null,
    ...body,
  });
