import type { Evidence, OwnProfile, People } from '../../../shared/domain/people';
import {
  ana,
  evidenceOf,
  got,
  jo,
  LABOUR,
  openPeopleDesk,
  profileOf,
  type DeskSettings,
  type PeopleDesk,
} from './people-desk';

/** Two kinds, of this year: enough for a practitioner. */
export const enough = (): readonly Evidence[] => [
  evidenceOf(ana),
  evidenceOf(ana, { kind: 'practice' }),
];

/** A desk where Ana and Jô have agreed that what they know is shown. */
export const consenting = (more: DeskSettings = {}): PeopleDesk =>
  openPeopleDesk({
    ...more,
    first: { profiles: [profileOf(ana), profileOf(jo)], ...more.first },
  });

/** Ana says that she knows labour migration, as a practitioner unless told. */
export const claim = async (
  desk: PeopleDesk,
  more: Partial<Parameters<People['claim']>[0]> = {}
): Promise<OwnProfile> =>
  got(await (await desk.as(ana)).claim({ themeKey: LABOUR, level: 'practitioner', ...more }));
