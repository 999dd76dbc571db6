import type {
  KnownAnswer,
  QuestionAction,
  QuestionState,
  QuestionView,
  Questions,
} from '../../../../shared/domain/questions';
import { fail, ok } from '../../../../shared/kernel/result';

/** People and questions of an invented office; every name is made up. */

const day = (offset: number, hour = 14): string => {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + offset);
  date.setUTCHours(hour, 12, 0, 0);
  return date.toISOString();
};

export const reader = { personId: 'reader', name: 'Irene Quispe Salas' };
const marta = { personId: 'p-2', name: 'Marta Villalba Ríos' };

const known: KnownAnswer = {
  id: 'k-1',
  variants: { es: ['¿Qué documentos pide la regularización de niñez?'] },
  answer: {
    es: 'Acta de nacimiento o constancia consular, y la autorización de quien tenga la tutela. La defensoría pública acompaña el trámite en el mismo puesto.',
  },
  sources: [
    {
      title: 'Guía regional: niñez migrante y regularización',
      url: 'https://contoso.sharepoint.com/sites/hub/HubDocuments/guia.pdf',
    },
  ],
  themeKey: 'theme.regularization',
  ownerId: 'p-2',
  ownerName: marta.name,
  verifiedOn: '2026-09-14',
  verifiedUntil: '2027-09-14',
  verifierName: marta.name,
  uses: 12,
  state: 'active',
  version: '1',
};

/** What somebody else saves while the form is open. */
const changed = { version: '2', answer: { es: 'La otra versión' } };
let isChanged = false;

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly state: QuestionState;
  readonly actions: readonly QuestionAction[];
  readonly part?: Partial<QuestionView>;
}

const view = ({ id, text, state, actions, part = {} }: Sample): QuestionView => ({
  id,
  state,
  text,
  locale: 'es',
  themeKey: 'theme.regularization',
  urgency: 'normal',
  privacy: 'named',
  askedAt: day(-3),
  asker: { kind: 'you' },
  viewer: 'asker',
  firstReplyBy: day(-2),
  answerBy: day(2),
  isLate: false,
  thread: [],
  suggestions: [],
  actions,
  ...part,
});

const answer = {
  kind: 'answer',
  by: { kind: 'expert', ...marta },
  text: 'O posto itinerante atende às terças e quintas. A lista de documentos está na página 14 da guia; a defensoria confirma a tutela no mesmo dia.',
  locale: 'pt',
  sources: [
    {
      title: 'Crianças na fronteira: regularização assistida',
      url: 'https://contoso.sharepoint.com/x',
    },
  ],
  at: day(-1),
} as const;

export const own: readonly QuestionView[] = [
  view({
    id: 'q-1',
    text: '¿Qué documentos necesita una niña sin acompañante para regularizarse en la frontera?',
    state: 'answered',
    actions: ['confirm', 'reveal'],
    part: { privacy: 'hidden', answer, thread: [answer], assignee: marta, firstReplyAt: day(-2) },
  }),
  view({
    id: 'q-2',
    text: '¿Quién sabe de retorno voluntario asistido en Ecuador?',
    state: 'suggested',
    actions: ['confirm', 'withdraw'],
    part: { suggestions: [{ known, text: known.answer.es ?? '', locale: 'es', likeness: 0.8 }] },
  }),
  view({
    id: 'q-3',
    text: '¿Hay una plantilla para el informe de fin de actividad?',
    state: 'confirmed',
    actions: ['rate', 'reopen'],
    part: { themeKey: undefined, askedAt: day(-40), useful: true },
  }),
];

const colleague = { kind: 'colleague' } as const;

export const queue: readonly QuestionView[] = [
  view({
    id: 'q-11',
    text: 'Como registrar uma família que entrou por um ponto sem posto? Já tentamos o formulário regional, mas ele pede o carimbo de entrada que não existe nesse caso.',
    state: 'assigned',
    actions: ['accept', 'answer', 'askBack', 'decline', 'assign', 'trace'],
    part: {
      locale: 'pt',
      asker: colleague,
      viewer: 'team',
      privacy: 'hidden',
      urgency: 'urgent',
      assignee: reader,
      isLate: true,
    },
  }),
  view({
    id: 'q-12',
    text: 'Is there a regional agreement on data sharing with the ombuds offices?',
    state: 'queued',
    actions: ['answer', 'assign', 'askBack', 'trace'],
    part: {
      locale: 'en',
      asker: { kind: 'named', personId: 'p-9', name: 'Tomás Urrutia' },
      viewer: 'team',
      urgency: 'soon',
      firstReplyBy: day(1),
    },
  }),
  view({
    id: 'q-13',
    text: '¿Qué hospitales atienden a personas gestantes sin documentos en el norte de Chile?',
    state: 'waitingForAsker',
    actions: ['assign', 'answer', 'close', 'trace'],
    part: {
      asker: { kind: 'named', personId: 'p-7', name: 'Olga Benítez Frutos' },
      viewer: 'team',
      assignee: marta,
      themeKey: 'theme.health',
      thread: [
        {
          kind: 'askBack',
          by: { kind: 'expert', ...marta },
          text: '¿Es para Arica o para Iquique?',
          locale: 'es',
          sources: [],
          at: day(-1, 9),
        },
      ],
    },
  }),
  view({
    id: 'q-14',
    text: '¿Dónde están los materiales de la capacitación de octubre?',
    state: 'confirmed',
    actions: ['promote', 'close', 'trace'],
    part: { asker: colleague, viewer: 'team', assignee: marta, privacy: 'hidden', useful: true },
  }),
];

const all = [...own, ...queue];
const found = (questionId: string): QuestionView => {
  const one = all.find(({ id }) => id === questionId);
  if (!one) throw new Error(`no sample question ${questionId}`);
  return one;
};
const moved = async (questionId: string, state: QuestionState) =>
  ok({ ...found(questionId), state, actions: [] });

/** Answers every call from the samples; steps change what is given back, and nothing else. */
export const sampleQuestions: Questions & { choices(): Promise<object> } = {
  choices: async () => ({
    themes: [
      {
        key: 'theme.regularization',
        labels: { es: 'Regularización', pt: 'Regularização', en: 'Regularization' },
      },
      {
        key: 'theme.health',
        labels: { es: 'Salud y migración', pt: 'Saúde e migração', en: 'Migration health' },
      },
    ],
    countries: [
      { key: 'country.PER', labels: { es: 'Perú', pt: 'Peru', en: 'Peru' } },
      { key: 'country.ECU', labels: { es: 'Ecuador', pt: 'Equador', en: 'Ecuador' } },
    ],
  }),
  suggestKnown: async () => [],
  ask: async ({ text, urgency, privacy }) =>
    ok({
      question: view({
        id: 'q-99',
        text,
        state: 'assigned',
        actions: ['withdraw'],
        part: { urgency, privacy, askedAt: day(0), assignee: marta, firstReplyBy: day(1) },
      }),
      known: [],
    }),
  mine: async () => own,
  get: async ({ questionId }) => ok(found(questionId)),
  queue: async ({ filter = {} }) =>
    filter.states
      ? queue.filter(({ state }) => filter.states?.includes(state))
      : filter.show === 'mine'
        ? queue.filter(({ assignee }) => assignee?.personId === reader.personId)
        : filter.show === 'late'
          ? queue.filter(({ isLate }) => isLate)
          : filter.show === 'unassigned'
            ? queue.filter(({ assignee }) => !assignee)
            : queue,
  accept: ({ questionId }) => moved(questionId, 'inProgress'),
  decline: ({ questionId }) => moved(questionId, 'queued'),
  candidates: async () =>
    ok([
      { personId: 'p-2', name: marta.name, load: 2, isSpecialist: true },
      { personId: 'p-5', name: 'Dario Aramburu', load: 0, isSpecialist: false },
    ]),
  assign: ({ questionId }) => moved(questionId, 'assigned'),
  answer: ({ questionId }) => moved(questionId, 'answered'),
  askBack: ({ questionId }) => moved(questionId, 'waitingForAsker'),
  reply: ({ questionId }) => moved(questionId, 'inProgress'),
  confirm: ({ questionId, useful }) => moved(questionId, useful ? 'confirmed' : 'reopened'),
  rate: ({ questionId }) => moved(questionId, 'confirmed'),
  reopen: ({ questionId }) => moved(questionId, 'reopened'),
  withdraw: ({ questionId }) => moved(questionId, 'withdrawn'),
  close: ({ questionId }) => moved(questionId, 'closed'),
  reveal: ({ questionId }) => moved(questionId, found(questionId).state),
  promote: async () => ok(known),
  listKnown: async () => [{ ...known, ...(isChanged ? changed : {}) }],
  knownRights: async () => ({ all: true, themeKeys: [] }),
  saveKnown: async ({ version, ...draft }) => {
    // somebody else was quicker, once
    isChanged = true;
    return version === changed.version
      ? ok({ ...known, ...draft, id: known.id, version: '3' })
      : fail({ code: 'questions.changed-meanwhile' });
  },
  retireKnown: async () => ok({ ...known, state: 'retired' }),
  trace: async ({ questionId }) =>
    ok({
      question: found(questionId),
      asker: {
        personId: 'p-8',
        name: 'Rosa Mamani Flores',
        mail: 'rosa.mamani@hub.example',
        countryKey: 'country.PER',
        locale: 'es',
      },
      entries: [
        { at: day(-3, 9), by: { kind: 'asker' }, event: 'ask', before: 'new', after: 'new' },
        { at: day(-3, 9), by: { kind: 'hub' }, event: 'assign', before: 'new', after: 'assigned' },
        {
          at: day(-2, 10),
          by: { kind: 'person', ...marta },
          event: 'decline',
          before: 'assigned',
          after: 'queued',
          reason: 'Estoy de licencia',
        },
        {
          at: day(0, 8),
          by: { kind: 'person', ...reader },
          event: 'seen',
          before: 'queued',
          after: 'queued',
        },
      ],
    }),
  measures: async () =>
    ok({
      asked: 1284,
      solvedWithoutPerson: 0.58,
      hoursToFirstReply: 5.4,
      waiting: 7,
      late: 1,
      topThemes: [],
      byLocale: [],
      byCountry: [],
    }),
};
