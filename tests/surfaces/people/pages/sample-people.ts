import type { MemoryPerson } from '../../../../shared/adapters/memory/memory-people';
import {
  LABOUR,
  RECRUITMENT,
  RETURN,
  ana,
  everybody,
  evidenceOf,
  jo,
  martinez,
  of,
  openPeopleDesk,
  profileOf,
  recordOf,
  renata,
  skillOf,
  type PeopleDesk,
} from '../../../unit/people/people-desk';
import { ownEvidence, ownPeople, ownRecords } from './sample-own';
import { readEvidence, readPeople, readRecords } from './sample-read';

/** Below LABOUR. */
export const INCLUSION = 'theme.labour-inclusion';
export const SEASONAL = 'theme.seasonal-work';

export const berta = of('ECU', 'Berta Quishpe', [], { post: 'Oficial de movilidad laboral' });
export const mateo = of('COL', 'Mateo Arrieta', [], { post: 'Punto focal de trabajo' });
export const li = of('CHL', '李 小龙', [], { post: 'Analista de datos' });
/** Has not yet said whether what she knows is shown. */
export const noelia = of('URY', 'Noelia Barreto', [], { post: 'Asistente' });
/** Without a mailbox, a post or an office. */
export const bare = of('ARG', 'Ámbar', [], {
  ...{ mail: '', post: undefined, mission: undefined },
} as Partial<MemoryPerson>);

export const staff: readonly MemoryPerson[] = [
  ...[...everybody, berta, mateo, li, noelia, bare],
  ...ownPeople,
  ...readPeople,
];

/** The same work of several people. */
function together(
  people: readonly MemoryPerson[],
  id: string,
  title: string,
  kind: 'document' | 'practice' | 'community' = 'document'
): ReturnType<typeof evidenceOf>[] {
  return people.map((person) => evidenceOf(person, { id, title, kind, themeKeys: [RECRUITMENT] }));
}

/** An invented organisation in memory; its rules are the hub's own. */
export function openSample(): PeopleDesk {
  return openPeopleDesk({
    people: staff,
    first: {
      profiles: [
        ...[...everybody, berta, mateo, li, bare].map((person) => profileOf(person)),
        ...ownRecords.profiles,
        ...readRecords.profiles,
      ],
      staff: [
        recordOf(jo, { contractEnd: '2027-01-15' }),
        ...ownRecords.staff,
        ...readRecords.staff,
      ],
      contacts: [...ownRecords.contacts, ...readRecords.contacts],
      skills: [
        skillOf(ana, RECRUITMENT, { level: 'expert' }),
        skillOf(ana, INCLUSION),
        skillOf(berta, RECRUITMENT),
        skillOf(jo, RECRUITMENT),
        skillOf(jo, INCLUSION, { level: 'expert' }),
        skillOf(martinez, RETURN, { level: 'reference' }),
        skillOf(martinez, INCLUSION),
        skillOf(mateo, INCLUSION),
        skillOf(li, LABOUR),
        ...ownRecords.skills,
        ...readRecords.skills,
      ],
    },
    evidence: [
      ...together([ana, berta, jo], 'a', 'Guía de contratación equitativa'),
      ...together([ana, berta], 'b', 'Registro de agencias en Quito'),
      ...together([ana, jo], 'c', 'Acuerdo Ecuador y Brasil', 'practice'),
      ...together([mateo, renata], 'd', 'Reclutamiento ético', 'community'),
      ...together([mateo, li], 'e', 'Salarios en el agro'),
      ...ownEvidence,
      ...readEvidence,
      // speaks for somebody who has not said so
      ...['s1', 's2', 's3'].flatMap((id) =>
        [mateo, noelia].map((person) =>
          evidenceOf(person, { id: `${id}-${person.name}`, themeKeys: [SEASONAL] })
        )
      ),
    ],
    sources: {
      questions: () => ({
        evidence: [],
        counts: [
          { themeKey: SEASONAL, count: 22 },
          { themeKey: SEASONAL, countryKey: 'country.PER', count: 22 },
        ],
      }),
    },
  });
}
