import type { GroupDeclaration } from './site-schema';

/**
 * Who may do what on the site (organisation.md, roles). On the site itself only the KM team and the
 * administrators do more than read, since a right given here is a right on every page of the portal.
 * What contributors write goes into the library, which has rights of its own; reviewers and thematic
 * specialists act through the hub, which checks their role itself.
 */
export const groups = {
  readers: {
    title: 'Hub Readers',
    description: 'Staff who read what the hub publishes.',
    role: 'read',
    organisationRoles: ['Reader'],
  },
  contributors: {
    title: 'Hub Contributors',
    description: 'Staff who add documents and practices.',
    role: 'read',
    organisationRoles: ['Contributor'],
  },
  reviewers: {
    title: 'Hub Reviewers',
    description: 'Staff who review what is assigned to them.',
    role: 'read',
    organisationRoles: ['Reviewer'],
  },
  specialists: {
    title: 'Hub RTS',
    description: 'Regional thematic specialists.',
    role: 'read',
    organisationRoles: ['RTS'],
  },
  team: {
    title: 'Hub KM Team',
    description: 'The team that runs the hub.',
    role: 'edit',
    organisationRoles: ['KMTeam'],
  },
  administrators: {
    title: 'Hub Administrators',
    description: 'People who provision the hub and give roles.',
    role: 'fullControl',
    organisationRoles: ['Admin'],
  },
  guests: {
    title: 'Hub External Guests',
    description:
      'People outside the organisation. They see the practices that were released to them.',
    organisationRoles: ['Guest'],
  },
} as const satisfies Record<string, GroupDeclaration>;
