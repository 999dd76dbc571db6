import type { FirstRecords } from '../../../../shared/adapters/memory/memory-people-records';
import type { Contact } from '../../../../shared/domain/people';
import {
  evidenceOf,
  of,
  profileOf,
  recordOf,
  SITE,
  skillOf,
} from '../../../unit/people/people-desk';

export const DATA = 'theme.migration-data';
export const BORDER = 'theme.border-management';
const GENDER = 'theme.gender';
const TRAFFICKING = 'theme.counter-trafficking';

/** Has a profile with all that can be asked about it. */
export const tomas = of('PRY', 'Tomás Benavides', [], {
  ...{ mail: 'tbenavides@hub-oim.example', post: 'Analista de datos' },
});
/** Has never said anything. */
export const nadia = of('ARG', 'Nadia Ferreyra');
/** Answers for BORDER, and is asked too much. */
export const gregoria = of('BOL', 'Gregoria Añez', ['RTS'], {
  ...{ mail: 'ganez@hub-oim.example', themes: [BORDER] },
});
/** Two accounts of one name. */
export const rosa = of('BOL', 'Rosa Mamani Flores', [], { post: 'Oficial de protección' });
export const rosaAgain = of('BOL', 'Rosa Mamani Flores', [], {
  ...{ mail: 'rmamani@hub-oim.example', post: 'Consultora' },
});
/** Has left; her works stay. */
export const elena = of('CHL', 'Elena Paz Soto', [], { isActive: false });

export const ownPeople = [tomas, nadia, gregoria, rosa, rosaAgain, elena] as const;

const monthAgo = '2026-11-10T15:00:00.000Z';

/** What they said and what HR says of them, before anybody looks. */
export const ownRecords: Required<
  Pick<FirstRecords, 'profiles' | 'skills' | 'staff' | 'contacts'>
> = {
  profiles: [
    profileOf(tomas, {
      languages: [{ tag: 'es', level: 'native' }],
      countriesWorked: ['country.PRY'],
      about: 'Trabajo con datos de movilidad desde 2019.',
    }),
    profileOf(gregoria),
    profileOf(rosa),
  ],
  staff: [recordOf(tomas, { contractKind: 'Fijo', contractEnd: '2027-06-30' })],
  skills: [
    skillOf(tomas, DATA, { state: 'due', confirmedAt: '2025-11-01T12:00:00.000Z' }),
    skillOf(tomas, GENDER, { state: 'proposed' }),
    skillOf(tomas, BORDER, { state: 'pending', level: 'expert', note: 'Puesto de Encarnación' }),
    skillOf(gregoria, BORDER, { level: 'reference' }),
    skillOf(rosa, BORDER),
  ],
  contacts: [
    {
      ...{ id: 'contact-tomas', askerId: tomas.id, personId: gregoria.id, at: monthAgo },
      ...{ topic: { kind: 'theme', themeKey: BORDER }, channel: 'chat' },
    },
    ...Array.from({ length: 8 }, (_, place): Contact => ({
      ...{ id: `contact-${place}`, askerId: nadia.id, personId: gregoria.id, at: monthAgo },
      ...{ topic: { kind: 'theme', themeKey: BORDER }, channel: 'mail', outcome: 'useful' },
    })),
  ] as FirstRecords['contacts'] & object,
};

export const ownEvidence = [
  ...['Tablero de flujos', 'Guía de encuestas', 'Mapa de rutas'].map((title, place) =>
    evidenceOf(tomas, {
      ...{ id: `tomas-${place}`, title, themeKeys: [TRAFFICKING] },
      url: `${SITE}/Documents/tomas-${place}.pdf`,
    })
  ),
  evidenceOf(elena, { id: 'elena-1', title: 'Manual de frontera', themeKeys: [BORDER] }),
];
