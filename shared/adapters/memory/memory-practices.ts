import {
  awaitedReaders,
  type Practice,
  type PracticeDrafts,
  type PracticeFiles,
  type PracticeRepository,
  type PublishedPractice,
  type PublishedPractices,
  type PublishedPracticeShelf,
  type Reuse,
  type ReuseRepository,
  type StoredPractice,
} from '../../domain/practices';
import { HubError } from '../../kernel/errors';
import { memoryDrafts, memoryFiles, type Desk } from './memory-practice-drafts';

/** The ports of a memory store. */
export interface MemoryPracticePorts {
  readonly practices: PracticeRepository;
  readonly reuses: ReuseRepository;
  readonly shelf: PublishedPracticeShelf;
  readonly files: PracticeFiles;
  /** Of the person named in the settings. */
  readonly drafts: PracticeDrafts;
  readonly published: PublishedPractices;
}

export interface MemoryPractices extends MemoryPracticePorts {
  draftsOf(personId: string): PracticeDrafts;
  /** A look inside for tests. */
  all(): readonly Practice[];
  allPublished(): readonly PublishedPractice[];
  allReuses(): readonly Reuse[];
  /**
   * The next call of a port fails: before it did anything, or after it did it, as when an answer is
   * lost on its way.
   */
  failNext(fault: Fault): void;
}

interface Fault {
  readonly port: keyof MemoryPracticePorts;
  /** Any method unless named. */
  readonly method?: string;
  readonly when?: 'before' | 'after';
  readonly error?: Error;
}

interface MemorySettings {
  /** Whose drafts `drafts` are. */
  readonly me?: string;
  readonly now?: () => Date;
}

/** Practices in memory, for tests and for trying out a surface without SharePoint. */
export function createMemoryPractices({
  me = 'me',
  now = () => new Date(),
}: MemorySettings = {}): MemoryPractices {
  const kept = new Map<string, StoredPractice>();
  const reuses = new Map<string, Reuse>();
  const shelf = new Map<string, PublishedPractice>();
  const desks = new Map<string, Desk>();
  const bodies = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const faults: Fault[] = [];
  const deskOf = (personId: string): Desk => {
    const desk = desks.get(personId) ?? { drafts: new Map(), bodies: new Map() };
    desks.set(personId, desk);
    return desk;
  };
  const draftsOf = (personId: string): PracticeDrafts =>
    breakable('drafts', memoryDrafts(deskOf(personId), now), faults);
  return {
    practices: breakable('practices', memoryRepository(kept), faults),
    reuses: breakable('reuses', memoryReuses(reuses), faults),
    shelf: breakable('shelf', memoryShelf(shelf), faults),
    files: breakable('files', memoryFiles(deskOf, bodies), faults),
    drafts: draftsOf(me),
    published: breakable(
      'published',
      { get: (id) => Promise.resolve(structuredClone(shelf.get(id))) },
      faults
    ),
    draftsOf,
    all: () => [...kept.values()].map(({ practice }) => practice),
    allPublished: () => [...shelf.values()],
    allReuses: () => [...reuses.values()],
    failNext: (fault) => void faults.push(fault),
  };
}

function memoryRepository(kept: Map<string, StoredPractice>): PracticeRepository {
  let saves = 0;
  const keep = (practice: Practice): StoredPractice => {
    saves += 1;
    // As over a wire: whoever holds what was given changes nothing here.
    const stored = structuredClone({ practice, version: String(saves) });
    kept.set(practice.id, stored);
    return structuredClone(stored);
  };
  return {
    add: (practice) => Promise.resolve(structuredClone(kept.get(practice.id)) ?? keep(practice)),
    get: (id) => Promise.resolve(structuredClone(kept.get(id))),
    save: (practice, version) =>
      Promise.resolve(kept.get(practice.id)?.version === version ? keep(practice) : 'conflict'),
    find: ({
      ids,
      states,
      authorId,
      reviewerId,
      isAwaited,
      isPending,
      reviewOnUntil,
      since,
      most = Infinity,
    }) =>
      Promise.resolve(
        structuredClone(
          [...kept.values()]
            .filter(
              ({ practice }) =>
                (ids === undefined || ids.includes(practice.id)) &&
                (states === undefined || states.includes(practice.state)) &&
                (authorId === undefined || practice.author.personId === authorId) &&
                (reviewerId === undefined || awaitedReaders(practice).includes(reviewerId)) &&
                (isAwaited !== true || awaitedReaders(practice).length > 0) &&
                (isPending !== true || practice.pending.length > 0) &&
                (reviewOnUntil === undefined ||
                  (practice.reviewOn !== undefined && practice.reviewOn <= reviewOnUntil)) &&
                (since === undefined || practice.since.slice(0, 10) >= since)
            )
            .reverse()
            .slice(0, most)
        )
      ),
  };
}

function memoryReuses(kept: Map<string, Reuse>): ReuseRepository {
  const keep = (reuse: Reuse): Reuse => {
    kept.set(reuse.id, structuredClone(reuse));
    return structuredClone(reuse);
  };
  const those = (fits: (reuse: Reuse) => boolean): readonly Reuse[] =>
    structuredClone([...kept.values()].filter(fits));
  return {
    add: (reuse) => Promise.resolve(structuredClone(kept.get(reuse.id)) ?? keep(reuse)),
    get: (id) => Promise.resolve(structuredClone(kept.get(id))),
    ofPractice: (practiceId) => Promise.resolve(those((one) => one.practiceId === practiceId)),
    ofPerson: (personId) => Promise.resolve(those(({ by }) => by.personId === personId)),
    toAsk: (until, most) =>
      Promise.resolve(
        those((one) => one.followUp === undefined && one.at.slice(0, 10) <= until).slice(0, most)
      ),
    since: (day) => Promise.resolve(those(({ at }) => at.slice(0, 10) >= day)),
    save: (reuse) => Promise.resolve(void keep(reuse)),
  };
}

function memoryShelf(shelf: Map<string, PublishedPractice>): PublishedPracticeShelf {
  return {
    put: (practice) => Promise.resolve(void shelf.set(practice.id, structuredClone(practice))),
    remove: (id) => Promise.resolve(void shelf.delete(id)),
    setReuseCount(id, reuseCount) {
      const found = shelf.get(id);
      if (found) shelf.set(id, { ...found, reuseCount });
      return Promise.resolve();
    },
    overview: () =>
      Promise.resolve(
        [...shelf.values()].map(({ id, kind, publishedAt, isDue, content }) => ({
          ...{ id, kind, publishedAt, isDue },
          ...{ themeKeys: content.themeKeys, countryKeys: content.countryKeys },
        }))
      ),
  };
}

/** A port whose calls fail once where a fault waits for them. */
function breakable<Port extends object>(
  name: keyof MemoryPracticePorts,
  port: Port,
  faults: Fault[]
): Port {
  return new Proxy(port, {
    get(target, key, receiver) {
      const method: unknown = Reflect.get(target, key, receiver);
      if (typeof method !== 'function') return method;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        const place = faults.findIndex(
          (fault) => fault.port === name && (fault.method === undefined || fault.method === key)
        );
        const [fault] = place < 0 ? [] : faults.splice(place, 1);
        const error =
          fault?.error ?? new HubError('unavailable', { message: `${name} was told to fail` });
        if (fault && fault.when !== 'after') throw error;
        const answer: unknown = await Reflect.apply(method, target, given);
        if (fault) throw error;
        return answer;
      };
    },
  });
}
