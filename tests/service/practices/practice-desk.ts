import { createCardGate, CARD_BYTES, type AdaptiveCard } from '../../../bot/cards';
import { createHubLinks } from '../../../bot/conversation/teams-links';
import type { BotMessage, CardAnswer, Turn } from '../../../bot/conversation/turn';
import { createPracticesBot } from '../../../bot/practices';
import {
  createMemoryActors,
  createMemoryPeople,
  createMemoryReviewerFacts,
  type MemoryPerson,
} from '../../../shared/adapters/memory/memory-people';
import {
  createMemoryPractices,
  type MemoryPractices,
} from '../../../shared/adapters/memory/memory-practices';
import { plainWorkingDays } from '../../../shared/adapters/memory/memory-questions';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import {
  createPractices,
  emptyContent,
  reactToPractices,
  templateOf,
  type PracticeContent,
  type PracticeNotification,
  type PracticePorts,
  type Practices,
  type PracticeView,
  type ReviewInput,
} from '../../../shared/domain/practices';
import { allTeamsCatalogues } from '../../../shared/i18n/all-teams-catalogues';
import { teamsTranslator } from '../../../shared/i18n/teams-catalogue';
import { newId } from '../../../shared/kernel/ids';
import { fullTag, type Locale } from '../../../shared/kernel/locale';
import type { Actor } from '../../../shared/kernel/policy';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';
import { colleague, got } from '../../unit/questions/ask-desk';

export const RETURN = 'theme.return-reintegration';

const ofPeru = { missionKey: 'mission.PER', countryKey: 'country.PER' };
export const author = colleague('Zulema Huarcaya', ['Contributor'], ofPeru);
export const neighbour = colleague('Rosa Quinteros', ['Reviewer'], ofPeru);
export const nuria = colleague('Nuria Etchepare', ['Reviewer'], {
  ...{ missionKey: 'mission.ARG', countryKey: 'country.ARG', mission: 'Misión en Argentina' },
});
export const caetano = colleague('Caetano Falcão', ['Reviewer'], {
  ...{ missionKey: 'mission.BRA', countryKey: 'country.BRA', languages: ['pt', 'es'] },
});
export const third = colleague('Hernán Olazábal', ['Reviewer'], {
  ...{ missionKey: 'mission.CHL', countryKey: 'country.CHL' },
});
export const specialist = colleague('Dario Aramburu', ['RTS'], {
  ...{ themes: [RETURN], missionKey: 'mission.URY', countryKey: 'country.URY' },
});
export const otherSpecialist = colleague('Irene Salas', ['RTS'], {
  ...{ themes: ['theme.regularization'], missionKey: 'mission.PRY', countryKey: 'country.PRY' },
});
export const harriet = colleague('Harriet Colebrook', ['KMTeam'], {
  ...{ languages: ['en', 'es'], missionKey: 'mission.CRI', countryKey: 'country.CRI' },
});
export const reader = colleague('Milagros Ventura', [], {
  ...{ missionKey: 'mission.BOL', countryKey: 'country.BOL' },
});
export const guest = colleague('Visita Externa', [], { roles: ['Guest'], isGuest: true });
export const everybody: readonly MemoryPerson[] = [
  ...[author, neighbour, nuria, caetano, third, specialist, otherSpecialist, harriet, reader],
  guest,
];

export const links = createHubLinks('https://hub.example/sites/hub', 'app-id');
export const translatorFor = (locale: Locale) =>
  teamsTranslator(allTeamsCatalogues[locale], fullTag(locale), { timeZone: 'America/Lima' });
export const gate = createCardGate({
  more: () => ({ note: 'Más', label: 'Todo', url: 'https://hub.example' }),
});
const vocabulary = createMemoryVocabulary(seededConcepts());

/** A practice that may be submitted, with every answer. */
export function fullContent(more: Partial<PracticeContent> = {}): PracticeContent {
  const { criteria } = templateOf(more.kind ?? 'goodPractice');
  const story = 'En tres meses la espera bajó de 19 a 11 días, según el informe mensual.';
  return {
    ...emptyContent('goodPractice', 'es'),
    texts: {
      ...{ title: 'Mesa móvil en el cruce', summary: story, context: story, actions: story },
      ...{ results: story, enabling: story, obstacles: story, replicability: story },
      takeaways: story,
    },
    ...{ themeKeys: [RETURN], countryKeys: ['country.PER'], actors: ['Registro civil'] },
    ...{ period: { from: '2026-01' }, cost: 4200, hours: 46 },
    reached: { women: 60, men: 40, source: 'Lista de asistencia' },
    ratings: Object.fromEntries(
      criteria.map((criterion) => [criterion, { score: 2, evidence: 'Informe mensual, página 6.' }])
    ),
    genderAndRights: {
      ...{ reach: 'withData', reachEvidence: 'La lista de asistencia muestra 51 %.' },
      ...{ rights: ['identity'], rightsNotDone: false },
      ...{ rightsEvidence: '84 actas registradas.', harm: 'Hubo filas; se dieron turnos.' },
    },
    consent: 'nobodyShown',
    contact: { personId: author.id, name: author.name },
    ...more,
  };
}

/** The desk of the practices, in memory, on a Tuesday morning. */
export interface PracticeDesk {
  readonly memory: MemoryPractices;
  readonly ports: PracticePorts;
  readonly practicesOf: (actor: Actor) => Practices;
  actorOf(person: MemoryPerson, locale?: Locale): Promise<Actor>;
  as(person: MemoryPerson, locale?: Locale): Promise<Practices>;
  submit(content?: PracticeContent): Promise<PracticeView>;
  /** Submitted, looked at, and in the hands of Nuria and Caetano. */
  inReview(content?: PracticeContent): Promise<PracticeView>;
  accepted(): Promise<PracticeView>;
  published(): Promise<PracticeView>;
  review(
    person: MemoryPerson,
    id: string,
    more?: Partial<ReviewInput['assessment']>
  ): Promise<PracticeView>;
  see(person: MemoryPerson, id: string): Promise<PracticeView>;
  setTime(moment: string): void;
  react(): Promise<readonly PracticeNotification[]>;
}

export function openPracticeDesk(more: Partial<PracticePorts> = {}): PracticeDesk {
  let now = '2026-11-24T13:00:00.000Z';
  const clock = { now: () => new Date(now) };
  const memory = createMemoryPractices({ me: author.id, now: clock.now });
  const actors = createMemoryActors(everybody);
  const ports: PracticePorts = {
    ...{ practices: memory.practices, reuses: memory.reuses, shelf: memory.shelf },
    files: memory.files,
    exporter: {
      export: () =>
        Promise.resolve({ fileName: 'a.docx', mediaType: 'application/msword', body: '' }),
    },
    events: { happened: () => Promise.resolve() },
    voice: { announce: () => Promise.resolve() },
    ...{ vocabulary, people: createMemoryPeople(everybody), actors, clock },
    workingDays: plainWorkingDays,
    reviewerFacts: createMemoryReviewerFacts(everybody),
    ...more,
  };
  const practicesOf = createPractices(ports);
  const actorOf = async (person: MemoryPerson, locale?: Locale): Promise<Actor> => {
    const actor = await actors.actorOf(person.id);
    if (!actor) throw new Error('nobody');
    return locale ? { ...actor, locale } : actor;
  };
  const as = async (person: MemoryPerson, locale?: Locale): Promise<Practices> =>
    practicesOf(await actorOf(person, locale));
  const see = async (person: MemoryPerson, practiceId: string): Promise<PracticeView> =>
    got(await (await as(person)).get({ practiceId }));
  const submit = async (content = fullContent()): Promise<PracticeView> =>
    got(await (await as(author)).submit({ practiceId: newId(), content }));
  const inReview = async (content = fullContent()): Promise<PracticeView> => {
    const { id } = await submit(content);
    const team = await as(harriet);
    const seen = { practiceId: id, version: (await see(harriet, id)).version };
    const { version } = got(await team.screen(seen));
    const personIds = [nuria.id, caetano.id];
    return got(await team.assign({ practiceId: id, version, personIds }));
  };
  const review: PracticeDesk['review'] = async (person, practiceId, assessment = {}) => {
    const { version, kind } = await see(person, practiceId);
    return got(
      await (await as(person)).review(reviewInput({ practiceId, version }, kind, assessment))
    );
  };
  const accepted = async (): Promise<PracticeView> => {
    const { id } = await inReview();
    await review(nuria, id);
    return review(caetano, id);
  };
  return {
    ...{ memory, ports, practicesOf, actorOf, as, see, submit, inReview, review, accepted },
    async published() {
      const { id } = await accepted();
      const { version } = await see(harriet, id);
      return got(await (await as(harriet)).publish({ practiceId: id, version }));
    },
    setTime: (moment) => void (now = new Date(moment).toISOString()),
    async react() {
      const told: PracticeNotification[] = [];
      const notify = (requests: readonly PracticeNotification[]): Promise<void> =>
        Promise.resolve(void told.push(...requests));
      await reactToPractices({ ...ports, notifier: { notify } });
      return told;
    },
  };
}

/** A whole review: everything rated, all three answers enough, approved unless told. */
export function reviewInput(
  seen: { readonly practiceId: string; readonly version: string },
  kind: PracticeContent['kind'] = 'goodPractice',
  more: Partial<ReviewInput['assessment']> = {}
): ReviewInput {
  return {
    ...seen,
    isFreeOfConflict: true,
    assessment: {
      ratings: Object.fromEntries(templateOf(kind).criteria.map((one) => [one, 2])),
      lens: { reach: 'enough', rights: 'enough', harm: 'enough' },
      message: 'Clara y útil. El requisito de transporte está bien descrito.',
      verdict: 'approve',
      ...more,
    },
  };
}

/** The bot as one person has it: words and buttons, and what it says. */
export interface PersonsBot {
  readonly said: AdaptiveCard[];
  readonly words: string[];
  say(name: string, rest?: string): Promise<AdaptiveCard>;
  press(verb: string, data: Readonly<Record<string, unknown>>): Promise<CardAnswer>;
}

export async function botOf(
  desk: PracticeDesk,
  person: MemoryPerson,
  locale: Locale = 'es',
  place: Turn['place']['kind'] = 'personal'
): Promise<PersonsBot> {
  const feature = createPracticesBot(vocabulary);
  const said: AdaptiveCard[] = [];
  const words: string[] = [];
  const turn = {
    ...{ locale, links, translator: translatorFor(locale) },
    ...{ actor: await desk.actorOf(person, locale), place: { kind: place, conversationId: 'c' } },
    hub: { practices: await desk.as(person, locale) },
    personHub: () => Promise.resolve({ practices: { drafts: desk.memory.draftsOf(person.id) } }),
    reply({ card, text }: BotMessage) {
      if (card) said.push(gate(card));
      if (text !== undefined) words.push(text);
      return Promise.resolve();
    },
  } as unknown as Turn;
  return {
    ...{ said, words },
    async say(name, rest = '') {
      await feature.commands?.find((one) => one.name === name)?.run(turn, rest);
      const last = said[said.length - 1];
      if (!last) throw new Error(words[words.length - 1] ?? 'nothing was said');
      return last;
    },
    /** Presses a button as Teams does: its data and the card's inputs pass the check of the verb. */
    async press(verb, data) {
      const action = feature.actions?.find((one) => one.verb === verb);
      if (!action) throw new Error(`no button ${verb}`);
      return action.run(turn, action.input.parse({ ...data, verb }));
    },
  };
}

/** The card of an answer; a word over the card is an error here. */
export function shown(answer: CardAnswer): AdaptiveCard {
  if ('card' in answer) return gate(answer.card);
  throw new Error(answer.message);
}

export const wordsOf = (card: AdaptiveCard): string => JSON.stringify(card);
export const verbsOf = (card: AdaptiveCard): readonly unknown[] =>
  (card.actions ?? []).map(({ verb }) => verb).filter((verb) => verb !== undefined);

/** The data of a button. */
export function dataOf(card: AdaptiveCard, verb: string): Readonly<Record<string, unknown>> {
  const found = card.actions?.find((one) => one.verb === verb);
  if (!found) throw new Error(`the card has no button ${verb}`);
  return found['data'] as Readonly<Record<string, unknown>>;
}

/** What every card must be. */
export function check(card: AdaptiveCard, locale: Locale): void {
  expect(card.lang).toMatch(new RegExp(`^${locale}`));
  expect(card.fallbackText.length).toBeGreaterThan(3);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(CARD_BYTES);
  expect((card.actions ?? []).length).toBeLessThanOrEqual(3);
  for (const { title } of card.actions ?? []) expect(title.length).toBeLessThanOrEqual(40);
}

/** What a reviewer fills into the form. */
export const filled = (
  kind: PracticeContent['kind'] = 'goodPractice'
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(templateOf(kind).criteria.map((one) => [`rating-${one}`, '2'])),
  ...{ 'lens-reach': 'enough', 'lens-rights': 'enough', 'lens-harm': 'enough' },
  ...{ message: 'Clara y útil para otras misiones.', free: 'true' },
});
