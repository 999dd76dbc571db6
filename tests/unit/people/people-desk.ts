import {
  createMemoryActors,
  createMemoryPeople,
  type MemoryPerson,
} from '../../../shared/adapters/memory/memory-people';
import {
  createMemoryAccounts,
  createMemoryEvidence,
  createMemoryPeopleNotifier,
  memoryContactLinks,
  memoryContactWords,
} from '../../../shared/adapters/memory/memory-organisation';
import {
  createMemoryPeopleLists,
  type FirstRecords,
  type MemoryPeopleLists,
} from '../../../shared/adapters/memory/memory-people-records';
import { createMemoryVocabulary } from '../../../shared/adapters/memory/memory-vocabulary';
import {
  createDirectorySource,
  createPeople,
  emptyProfile,
  reactToPeople,
  runPeopleClocks,
  skillId,
  type Account,
  type Contact,
  type Evidence,
  type EvidenceFound,
  type EvidenceSourceName,
  type People,
  type PeopleClockReport,
  type PeopleNotification,
  type PeoplePorts,
  type PeopleTemplateName,
  type Profile,
  type Skill,
  type StaffRecord,
  type SuccessionState,
} from '../../../shared/domain/people';
import type { Role } from '../../../shared/kernel/policy';
import { seededConcepts } from '../../contracts/taxonomy/seeded-concepts';
import { colleague, got } from '../questions/ask-desk';

export { got };
export const LABOUR = 'theme.labour-migration';
/** Below LABOUR. */
export const RECRUITMENT = 'theme.ethical-recruitment';
export const RETURN = 'theme.return-reintegration';
export const SITE = 'https://oim.example/sites/hub';

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

export const ana = of('ECU', 'Ana Lucía Vera', ['Contributor'], { post: 'Asistente de proyecto' });
export const jo = of('BRA', 'Jô Sampaio', [], { languages: ['pt', 'es'], post: 'Analista' });
export const martinez = of('PER', 'Iván Martínez Soto', [], { post: 'Coordinador de retorno' });
export const renata = of('URY', 'Renata Olivera', ['RTS'], { themes: [LABOUR, RECRUITMENT] });
export const fabio = of('URY', 'Fabio Techera', ['RTS'], { themes: [RETURN] });
export const harriet = of('REG', 'Harriet Colebrook', ['KMTeam'], { languages: ['en', 'es'] });
export const hr = of('REG', 'Celia Montero', ['HR']);
export const visitor = of('XXX', 'Visita Externa', [], { roles: ['Guest'], isGuest: true });

export const everybody: readonly MemoryPerson[] = [
  ...[ana, jo, martinez, renata, fabio, harriet, hr, visitor],
];

/** Built once: it is the same for every desk. */
export const vocabulary = createMemoryVocabulary(seededConcepts());

/** What she says of herself, with her consent. */
export function profileOf(person: MemoryPerson, more: Partial<Profile> = {}): Profile {
  return {
    ...emptyProfile(person.id),
    ...{ consentAt: '2026-01-10T12:00:00.000Z', savedAt: '2026-01-10T12:00:00.000Z', ...more },
  };
}

/** What HR says of her. */
export function recordOf(person: MemoryPerson, more: Partial<StaffRecord> = {}): StaffRecord {
  return {
    ...{ personId: person.id, focalPointOf: [], themeKeys: [], languages: [], projectCodes: [] },
    ...{ asOf: '2026-11-01', ...more },
  };
}

/** That she is named to carry on somebody's work, and has accepted it unless told. */
export function carriedOnBy(
  person: MemoryPerson,
  state: SuccessionState = 'accepted'
): Pick<StaffRecord, 'successorId' | 'succession'> {
  return { successorId: person.id, succession: { state, since: '2026-11-02T12:00:00.000Z' } };
}

/** A skill that a specialist has confirmed half a year ago, unless told. */
export function skillOf(person: MemoryPerson, themeKey: string, more: Partial<Skill> = {}): Skill {
  const confirmedAt = '2026-05-20T12:00:00.000Z';
  const isConfirmed = more.state === undefined || more.state === 'confirmed';
  return {
    ...{ id: skillId(person.id, themeKey), personId: person.id, themeKey },
    ...{ level: 'practitioner', state: 'confirmed', since: confirmedAt, isHidden: false },
    ...(isConfirmed ? { confirmedAt, dueOn: '2027-05-20' } : {}),
    ...(isConfirmed ? { confirmedBy: { kind: 'specialist', personId: renata.id } as const } : {}),
    trace: [{ at: confirmedAt, by: person.id, event: 'claim', to: more.state ?? 'confirmed' }],
    ...{ news: [], ...more },
  };
}

/** That Jô turned to her this morning, unless told. */
export function contactOf(person: MemoryPerson, more: Partial<Contact> = {}): Contact {
  return {
    ...{ id: `turned-to-${person.id}`, askerId: jo.id, personId: person.id, channel: 'chat' },
    ...{ topic: { kind: 'theme', themeKey: LABOUR }, at: '2026-11-24T12:00:00.000Z', ...more },
  };
}

let pieces = 0;
/** A document of hers of this year, unless told. */
export function evidenceOf(person: MemoryPerson, more: Partial<Evidence> = {}): Evidence {
  pieces += 1;
  return {
    ...{ kind: 'document', id: `piece-${pieces}`, who: { personId: person.id } },
    ...{ themeKeys: [LABOUR], countryKeys: [], on: '2026-10-01' },
    ...{ title: `Documento ${pieces}`, url: `${SITE}/Documents/${pieces}.pdf`, ...more },
  };
}

export interface DeskSettings {
  readonly people?: readonly (MemoryPerson | (MemoryPerson & Account))[];
  readonly first?: FirstRecords;
  /** All of it comes from one source, `documents`. */
  readonly evidence?: readonly Evidence[];
  /** What sources say besides; each is asked at every refresh and may throw. */
  readonly sources?: Partial<Readonly<Record<EvidenceSourceName, () => EvidenceFound>>>;
  readonly serviceAccounts?: readonly string[];
  readonly listedGuests?: readonly string[];
  readonly ports?: Partial<PeoplePorts>;
}

/** People in memory, with the real directory over them and a clock that stands where it is put. */
export interface PeopleDesk {
  readonly lists: MemoryPeopleLists;
  readonly ports: PeoplePorts;
  as(person: MemoryPerson): Promise<People>;
  setTime(moment: string): void;
  /** Reads the directory again: after a list was changed beside the use cases, or days went by. */
  refresh(): Promise<void>;
  skill(person: MemoryPerson, themeKey?: string): Promise<Skill>;
  /** Hands the news of skills over; gives what people were told by it and by the clock since. */
  react(): Promise<readonly PeopleNotification[]>;
  tick(signal?: AbortSignal): Promise<PeopleClockReport>;
}

/** Opens the desk on a Tuesday morning. */
export function openPeopleDesk(settings: DeskSettings = {}): PeopleDesk {
  const people = settings.people ?? everybody;
  let now = '2026-11-24T13:00:00.000Z';
  let seed = 1;
  const clock = { now: () => new Date(now) };
  const lists = createMemoryPeopleLists(settings.first);
  const actors = createMemoryActors(people);
  const sources = Object.entries<() => EvidenceFound>({
    documents: () => ({ evidence: settings.evidence ?? [] }),
    ...settings.sources,
  }).map(([name, found]) => createMemoryEvidence(name as EvidenceSourceName, found));
  const directory = createDirectorySource({
    ...{ ...lists, actors, vocabulary, clock, sources },
    accounts: createMemoryAccounts(() => people),
    settings: {
      serviceAccounts: settings.serviceAccounts ?? ['svc.'],
      listedGuests: settings.listedGuests ?? [],
    },
    breathe: () => Promise.resolve(),
    onFailure: () => undefined,
  });
  const ports: PeoplePorts = {
    ...{ ...lists, directory, actors, vocabulary, clock, siteUrl: SITE },
    people: createMemoryPeople(people),
    ...{ links: memoryContactLinks, words: memoryContactWords },
    random: () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    },
    ...settings.ports,
  };
  const notifier = createMemoryPeopleNotifier();
  const peopleOf = createPeople(ports);
  let heard = 0;
  return {
    ...{ lists, ports },
    async as(person) {
      const actor = await actors.actorOf(person.id);
      if (!actor) throw new Error('nobody');
      return peopleOf(actor);
    },
    setTime: (moment) => void (now = new Date(moment).toISOString()),
    refresh: () => ports.directory.refresh(),
    async skill(person, themeKey = LABOUR) {
      const found = await lists.skills.get(skillId(person.id, themeKey));
      if (!found) throw new Error('she says nothing of it');
      return found.value;
    },
    async react() {
      await reactToPeople({ ...ports, notifier });
      const fresh = notifier.told().slice(heard);
      heard += fresh.length;
      return fresh;
    },
    tick: (signal) => runPeopleClocks({ ...ports, notifier }, signal),
  };
}

/** Who was told what, as pairs. */
export function told(
  messages: readonly PeopleNotification[],
  people: readonly MemoryPerson[] = everybody
): readonly (readonly [PeopleTemplateName, string])[] {
  return messages.map(({ template, personId }) => [
    template.slice('people.'.length) as PeopleTemplateName,
    people.find(({ id }) => id === personId)?.name ?? personId,
  ]);
}
