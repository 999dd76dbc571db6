import {
  emptyProfile,
  type OwnProfile,
  type PeopleProblem,
  type ProfileChanges,
} from '../../../shared/domain/people';
import type { Result } from '../../../shared/kernel/result';
import { ana, got, SITE, type PeopleDesk } from './people-desk';

const { personId: _, savedAt: _at, ...nothing } = emptyProfile('x');
/** A form that is filled in. */
export const full: ProfileChanges = {
  ...nothing,
  languages: [
    { tag: 'es', level: 'native' },
    { tag: 'gn', level: 'basic' },
  ],
  countriesWorked: ['country.ECU', 'country.COL'],
  availability: { kind: 'limited' },
  isMentor: true,
  about: 'Trabajo con cooperativas de mujeres migrantes.',
  works: [{ kind: 'document', title: 'Guía de ferias', url: `${SITE}/Documents/guia.pdf` }],
  hidden: ['projects'],
};

/** Saves over what she sees now. */
export async function save(
  desk: PeopleDesk,
  changes: Partial<ProfileChanges>,
  person = ana
): Promise<Result<OwnProfile, PeopleProblem>> {
  const own = await desk.as(person);
  const { version } = got(await own.me({}));
  return own.saveProfile({
    changes: { ...full, ...changes },
    ...(version === undefined ? {} : { version }),
  });
}
