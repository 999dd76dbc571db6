import type { PeopleAction } from '../../../shared/domain/people';
import type { Role } from '../../../shared/kernel/policy';

/** Somebody, and what she acts on, as plainly as can be told. */
export interface OracleCase {
  readonly roles: readonly Role[];
  readonly themes: readonly string[];
  /** Whether it is about herself. */
  readonly isOwn: boolean;
  /** Of a skill; missing where it is about the whole person. */
  readonly themeKeys?: readonly string[];
}

/**
 * Who may do what, written down a second time from the specification (3.1, 3.11, 3.12, 3.16) and in
 * another way than the table: one question after the other.
 */
export function mayBySpecification(
  { roles, themes, isOwn, themeKeys }: OracleCase,
  action: PeopleAction
): boolean {
  const is = (role: Role): boolean => roles.includes(role);
  const isStaff = roles.some((role) => role !== 'Guest');
  const answersForIt =
    is('RTS') && (themeKeys === undefined || themeKeys.some((key) => themes.includes(key)));
  switch (action) {
    case 'search':
    case 'see':
    case 'map':
    case 'network':
    case 'quiz':
      return isStaff;
    case 'contact':
      return isStaff && !isOwn;
    case 'seeContract':
      return is('HR') || is('KMTeam') || (isStaff && isOwn);
    case 'seeHidden':
      return is('KMTeam') || (isStaff && isOwn) || (answersForIt && themeKeys !== undefined);
    case 'claim':
    case 'saveProfile':
    case 'consent':
    case 'answerOwn':
    case 'answerSuccession':
      return isStaff && isOwn;
    case 'aboutMe':
    case 'erase':
      return isOwn;
    case 'confirmSkill':
    case 'declineSkill':
      return answersForIt && !isOwn;
    case 'propose':
      return (is('KMTeam') || answersForIt) && !isOwn;
    case 'coverage':
      return is('KMTeam') || is('RTS') || is('HR') || is('Lead');
    case 'load':
      return is('KMTeam') || is('RTS');
    case 'duplicates':
    case 'merge':
      return is('KMTeam');
    case 'importStaff':
    case 'setSuccessor':
      return is('HR') || is('KMTeam');
  }
}
