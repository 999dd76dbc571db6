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
  reactToPractices,
  runPracticeClocks,
  templateOf,
  type Practice,
  type PracticeContent,
  type PracticeHappening,
  type PracticeNotification,
  type PracticePorts,
  type PracticeReactionPorts,
  type PracticeResult,
  type Practices,
  type PracticeView,
  type ReviewInput,
} from '../../../shared/domain/practices';
import { newId } from '../../../shared/kernel/ids';
import type { Role } from '../../../shared/kernel/policy';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';
import { colleague, got } from '../questions/ask-desk';
import { fullContent } from './sample-content';

export { got };
export const THEME = 'theme.regularization';

/** Somebody of an office of the organisation. */
export function of(
  code: string,
  name: string,
  roles: readonly Role[] = [],
  more: Partial<MemoryPerson> = {}
): MemoryPerson {
  return colleague(name, roles, {
    ...{ countryKey: `country.${code}`, missionKey: `mission.${code}`, mission: `Misión ${code}` },
    ...more,
  });
}

export const wara = of('BOL', 'Wara Quispe Mamani', ['Contributor']);
export const coWara = of('BOL', 'Teodoro Choque', ['Contributor']);
/** Of the author's own office. */
export const neighbour = of('BOL', 'Ximena Vargas', ['Reviewer']);
export const lucia = of('PER', 'Lucía Tello', ['Reviewer']);
export const joao = of('BRA', 'João Sarmento', ['Reviewer'], { languages: ['pt', 'es'] });
export const pilar = of('CHL', 'Pilar Aravena', ['Reviewer']);
export const agustin = of('ARG', 'Agustín Ledesma', ['Reviewer']);
export const renata = of('URY', 'Renata Olivera', ['RTS'], { themes: [THEME] });
export const otherTheme = of('URY', 'Fabio Techera', ['RTS'], {
  themes: ['theme.counter-trafficking'],
});
export const harriet = of('REG', 'Harriet Colebrook', ['KMTeam'], { languages: ['en', 'es'] });
export const tomas = of('REG', 'Tomás Iriarte', ['KMTeam']);
/** Of the KM team, and of the author's own office. */
export const teamInBolivia = of('BOL', 'Delia Rojas', ['KMTeam']);
export const monica = of('ECU', 'Mónica Chiriboga', ['Contributor']);
export const lead = of('REG', 'Ingrid Sandoval', ['Lead']);
export const visitor = of('XXX', 'Visita Externa', [], { roles: ['Guest'], isGuest: true });

export const everybody: readonly MemoryPerson[] = [
  ...[wara, coWara, neighbour, lucia, joao, pilar, agustin, renata, otherTheme],
  ...[harriet, tomas, teamInBolivia, monica, lead, visitor],
];

/** Built once: it is the same for every desk. */
const vocabulary = createMemoryVocabulary(seededConcepts());

/** A whole practice of the author's, invented. */
export function practiceContent(more: Partial<PracticeContent> = {}): PracticeContent {
  return fullContent({
    ...{ countryKeys: ['country.BOL'], contact: { personId: wara.id, name: wara.name } },
    ...more,
  });
}

export interface Told {
  readonly messages: readonly PracticeNotification[];
  readonly announced: readonly string[];
  readonly events: readonly {
    readonly name: PracticeHappening;
    readonly personIds: readonly string[];
  }[];
}

/** Where practices are made, in memory, with a clock that stands where it is put. */
export interface PracticeDesk {
  readonly memory: MemoryPractices;
  readonly ports: PracticePorts;
  as(person: MemoryPerson): Promise<Practices>;
  /** The practice as the person sees it now. */
  see(person: MemoryPerson, id: string): Promise<PracticeView>;
  /** A step of a person on what she sees now. */
  step<Method extends keyof Practices>(
    person: MemoryPerson,
    method: Method,
    id: string,
    more?: Readonly<Record<string, unknown>>
  ): Promise<PracticeResult>;
  submit(content?: PracticeContent, person?: MemoryPerson): Promise<string>;
  review(
    person: MemoryPerson,
    id: string,
    more?: Partial<ReviewInput['assessment']>
  ): Promise<PracticeResult>;
  /** Submitted, looked at, and in the hands of Lucía and João. */
  inReview(content?: PracticeContent): Promise<string>;
  accepted(content?: PracticeContent): Promise<string>;
  published(content?: PracticeContent): Promise<string>;
  stored(id: string): Promise<Practice>;
  setTime(moment: string): void;
  /** Runs the reactions; receivers take each id once, as the real ones do. */
  react(): Promise<Told>;
  readonly reactions: PracticeReactionPorts;
  tick(): ReturnType<typeof runPracticeClocks>;
}

export interface DeskSettings {
  readonly people?: readonly MemoryPerson[];
  readonly ports?: (memory: MemoryPractices) => Partial<PracticePorts>;
}

/** Opens the desk on a Tuesday morning. */
export function openDesk({ people = everybody, ports: more }: DeskSettings = {}): PracticeDesk {
  let now = '2026-11-24T13:00:00.000Z';
  let seed = 1;
  const clock = { now: () => new Date(now) };
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const memory = createMemoryPractices({ me: wara.id, now: clock.now });
  const actors = createMemoryActors(people);
  const messages = new Map<string, PracticeNotification>();
  const announced = new Map<string, string>();
  const events = new Map<string, Told['events'][number]>();
  const ports: PracticePorts = {
    ...{ practices: memory.practices, reuses: memory.reuses, shelf: memory.shelf },
    files: memory.files,
    exporter: {
      export: (practice, format) =>
        Promise.resolve({
          fileName: `a.${format}`,
          mediaType: 'application/json',
          body: JSON.stringify(practice),
        }),
    },
    events: {
      happened({ id, name, personIds }) {
        events.set(id, { name, personIds });
        return Promise.resolve();
      },
    },
    voice: {
      announce(practice, eventId) {
        announced.set(eventId, practice.id);
        return Promise.resolve();
      },
    },
    ...{ vocabulary, people: createMemoryPeople(people), actors, clock, random },
    workingDays: plainWorkingDays,
    reviewerFacts: createMemoryReviewerFacts(people),
    ...more?.(memory),
  };
  const practicesOf = createPractices(ports);
  const reactions: PracticeReactionPorts = {
    ...ports,
    notifier: {
      notify(requests) {
        for (const one of requests) if (!messages.has(one.id)) messages.set(one.id, one);
        return Promise.resolve();
      },
    },
  };
  const as = async (person: MemoryPerson): Promise<Practices> => {
    const actor = await actors.actorOf(person.id);
    if (!actor) throw new Error('nobody');
    return practicesOf(actor);
  };
  const see: PracticeDesk['see'] = async (person, practiceId) =>
    got(await (await as(person)).get({ practiceId }));
  const step: PracticeDesk['step'] = async (person, method, practiceId, rest = {}) => {
    const practices = await as(person);
    const seen = await practices.get({ practiceId });
    const version = seen.ok ? seen.value.version : '0';
    const take = practices[method] as (input: unknown) => Promise<PracticeResult>;
    return take({ practiceId, version, ...rest });
  };
  const submit: PracticeDesk['submit'] = async (content = practiceContent(), person = wara) =>
    got(await (await as(person)).submit({ practiceId: newId(random), content })).id;
  const review: PracticeDesk['review'] = async (person, id, rest = {}) => {
    const { kind } = (await memory.practices.get(id))?.practice.content ?? {};
    return step(person, 'review', id, reviewOf(kind, rest));
  };
  const inReview: PracticeDesk['inReview'] = async (content) => {
    const id = await submit(content);
    got(await step(harriet, 'screen', id));
    got(await step(harriet, 'assign', id, { personIds: [lucia.id, joao.id] }));
    return id;
  };
  const accepted: PracticeDesk['accepted'] = async (content) => {
    const id = await inReview(content);
    got(await review(lucia, id));
    got(await review(joao, id));
    return id;
  };
  return {
    ...{ memory, ports, as, see, step, submit, review, inReview, accepted, reactions },
    async published(content) {
      const id = await accepted(content);
      got(await step(harriet, 'publish', id));
      return id;
    },
    async stored(id) {
      const found = await memory.practices.get(id);
      if (!found) throw new Error('nothing is there');
      return found.practice;
    },
    setTime: (moment) => void (now = new Date(moment).toISOString()),
    async react() {
      const before = [messages.size, announced.size, events.size] as const;
      await reactToPractices(reactions);
      return {
        messages: [...messages.values()].slice(before[0]),
        announced: [...announced.values()].slice(before[1]),
        events: [...events.values()].slice(before[2]),
      };
    },
    tick: () => runPracticeClocks(ports),
  };
}

/** A desk whose people can leave the organisation. */
export function openDeskWithLeavers(people: readonly MemoryPerson[] = everybody): {
  readonly desk: PracticeDesk;
  leave(...gone: readonly MemoryPerson[]): void;
} {
  let present = people;
  const desk = openDesk({
    people,
    ports: () => ({
      people: { ...createMemoryPeople([]), byId: (id) => createMemoryPeople(present).byId(id) },
      actors: {
        actorOf: (id) => createMemoryActors(present).actorOf(id),
        peopleOf: (role) => createMemoryActors(present).peopleOf(role),
        specialistsOf: (theme) => createMemoryActors(present).specialistsOf(theme),
      },
    }),
  });
  return {
    desk,
    leave(...gone) {
      present = present.map((one) => (gone.includes(one) ? { ...one, isActive: false } : one));
    },
  };
}

/** A whole review: everything rated, all three answers enough, approved unless told. */
export function reviewOf(
  kind: PracticeContent['kind'] = 'goodPractice',
  more: Partial<ReviewInput['assessment']> = {}
): Pick<ReviewInput, 'assessment' | 'isFreeOfConflict'> {
  return {
    isFreeOfConflict: true,
    assessment: {
      ratings: Object.fromEntries(templateOf(kind).criteria.map((one) => [one, 2])),
      lens: { reach: 'enough', rights: 'enough', harm: 'enough' },
      message: 'Clara y útil.',
      verdict: 'approve',
      ...more,
    },
  };
}

export const rejecting = {
  verdict: 'reject',
  rejectionReason: 'noEvidence',
  message: 'No se ve cómo se midió.',
} as const;
export const asking = { verdict: 'requestChanges', message: 'Falta la fuente.' } as const;

/** Who was told what, as pairs. */
export function told(
  messages: readonly PracticeNotification[]
): readonly (readonly [string, string])[] {
  const nameOf = (id: string): string => everybody.find((one) => one.id === id)?.name ?? id;
  return messages.map(
    ({ template, personId }) => [template.slice('practices.'.length), nameOf(personId)] as const
  );
}
