import type { FirstRecords } from '../../../../shared/adapters/memory/memory-people-records';
import {
  RETURN,
  ana,
  carriedOnBy,
  evidenceOf,
  martinez,
  of,
  profileOf,
  recordOf,
  skillOf,
} from '../../../unit/people/people-desk';

/** Knows returns best in Ecuador, and has been asked enough this month. */
export const teresa = of('ECU', 'Teresa Lasso', [], { post: 'Oficial de retorno voluntario' });
/** Has left; what he wrote stays, and Iván goes on with it. */
export const ruben = of('PER', 'Rubén Salcedo', [], { isActive: false });

/** Is away, and Teresa stands in for her. */
export const sonia = of('BRA', 'Sônia Prates', [], { post: 'Oficial de projeto' });

export const readPeople = [teresa, ruben, sonia];

export const readEvidence = [
  evidenceOf(ruben, { id: 'r', title: 'Retorno digno', themeKeys: [RETURN] }),
  evidenceOf(teresa, {
    id: 't',
    title: 'Vuelos de retorno: lo que aprendimos',
    themeKeys: [RETURN],
  }),
];

/** What the lists say of people who are read about. */
export const readRecords = {
  profiles: [
    profileOf(sonia, {
      availability: { kind: 'notUntil', until: '2031-01-04', standInId: teresa.id },
    }),
    profileOf(teresa, {
      languages: [
        { tag: 'es', level: 'native' },
        { tag: 'pt', level: 'good' },
      ],
      countriesWorked: ['country.ECU', 'country.COL'],
      about: 'Con gusto comparto lo aprendido.',
      isMentor: true,
    }),
  ],
  staff: [
    recordOf(ruben, { leftOn: '2026-06-30', ...carriedOnBy(martinez) }),
    recordOf(sonia, { projectCodes: ['CD.0042', 'PX.0007'], unit: 'Projetos' }),
  ],
  skills: [skillOf(teresa, RETURN, { level: 'expert' })],
  contacts: Array.from({ length: 8 }, (_, turn) => ({
    ...{ id: `asked-${turn}`, askerId: ana.id, personId: teresa.id, channel: 'chat' as const },
    ...{ topic: { kind: 'theme', themeKey: RETURN } as const, askedAt: '2026-11-20T13:00:00Z' },
    ...{ at: '2026-11-10T13:00:00.000Z', outcome: 'useful' as const },
  })),
} satisfies FirstRecords;
