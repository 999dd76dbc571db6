import type { FirstRecords } from '../../../../shared/adapters/memory/memory-people-records';
import type { Contact } from '../../../../shared/domain/people';
import {
  carriedOnBy,
  evidenceOf,
  of,
  profileOf,
  recordOf,
  renata,
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
/** Answers for BORDER, is asked too much, and has been told no for DATA. */
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

/** Has left, and Nadia is named to carry on; nobody has said yes. */
export const hugo = of('ARG', 'Hugo Larralde', [], { isActive: false });
/** Leaves in January; Rosa, who is named, has said no. */
export const delia = of('BOL', 'Delia Choque');

export const ownPeople = [tomas, nadia, gregoria, rosa, rosaAgain, elena, hugo, delia] as const;

/** What the specialist wrote to her who declined DATA. */
export const DECLINED_WHY = 'Falta un trabajo publicado con datos propios.';

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
  staff: [
    recordOf(tomas, { contractKind: 'Fijo', contractEnd: '2027-06-30' }),
    recordOf(hugo, { leftOn: '2026-10-31', ...carriedOnBy(nadia, 'asked') }),
    recordOf(delia, { leftOn: '2027-01-15', ...carriedOnBy(rosa, 'declined') }),
  ],
  skills: [
    skillOf(tomas, DATA, { state: 'due', confirmedAt: '2025-11-01T12:00:00.000Z' }),
    skillOf(tomas, GENDER, { state: 'proposed' }),
    skillOf(tomas, BORDER, { state: 'pending', level: 'expert', note: 'Puesto de Encarnación' }),
    skillOf(gregoria, BORDER, { level: 'reference' }),
    skillOf(gregoria, DATA, {
      state: 'declined',
      trace: [
        { at: '2026-11-01T12:00:00.000Z', by: gregoria.id, event: 'claim', to: 'claimed' },
        {
          ...{ at: monthAgo, by: renata.id, event: 'decline', reason: DECLINED_WHY },
          ...{ from: 'claimed', to: 'declined' },
        },
      ],
    }),
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
  evidenceOf(hugo, { id: 'hugo-1', title: 'Manual de fichas', themeKeys: [DATA] }),
  evidenceOf(elena, { id: 'elena-1', title: 'Manual de frontera', themeKeys: [BORDER] }),
];
