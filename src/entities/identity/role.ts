import { registerEnumType } from 'type-graphql';

/** What an account is in its organization; every account has exactly one. */
export enum Role {
  ADMIN = 'ADMIN',
  LEADERSHIP = 'LEADERSHIP',
  STAFF = 'STAFF',
  CENTER_SUPERVISOR = 'CENTER_SUPERVISOR',
  ASSOCIATION_SUPERVISOR = 'ASSOCIATION_SUPERVISOR',
  TEACHER = 'TEACHER',
  STUDENT = 'STUDENT',
  PARENT = 'PARENT',
  DRIVER = 'DRIVER',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account is in its organization; every account has exactly one.',
  valuesConfig: {
    ADMIN: { description: 'Runs the organization: may do everything that is not personal to somebody else.' },
    LEADERSHIP: { description: 'Heads the organization: reads everything, changes little.' },
    STAFF: { description: 'The office: keeps accounts, structure, timetables and attendance in order.' },
    CENTER_SUPERVISOR: { description: 'Supervises one or more centers.' },
    ASSOCIATION_SUPERVISOR: { description: 'Supervises the centers of an association.' },
    TEACHER: { description: 'Teaches or trains; reaches the classes taught or headed.' },
    STUDENT: { description: 'Learns; reaches their own rows.' },
    PARENT: { description: 'A guardian; reaches the rows of the children in their care.' },
    DRIVER: { description: 'Drives; reaches their own account and the school structure.' },
  },
});
