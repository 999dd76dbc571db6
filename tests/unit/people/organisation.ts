import {
  createMemoryAccounts,
  createMemoryEvidence,
} from '../../../shared/adapters/memory/memory-organisation';
import {
  createMemoryActors,
  type MemoryPerson,
} from '../../../shared/adapters/memory/memory-people';
import {
  createMemoryPeopleLists,
  type FirstRecords,
  type MemoryPeopleLists,
} from '../../../shared/adapters/memory/memory-people-records';
import {
  createDirectorySource,
  type Accounts,
  type DirectorySource,
  type EvidenceFound,
  type Known,
} from '../../../shared/domain/people';
import { HubError } from '../../../shared/kernel/errors';
import { everybody, vocabulary } from './people-desk';

/** What a source does that is down. */
export const unavailable = (): never => {
  throw new HubError('unavailable', { message: 'told to fail' });
};

/** A directory whose parts can be changed and broken under it. */
export class Organisation {
  people: readonly MemoryPerson[] = everybody;
  found: () => EvidenceFound = () => ({ evidence: [] });
  areAccountsThere = true;
  areActorsThere = true;
  reads = 0;
  /** What the log was told of. */
  readonly failed: string[] = [];
  /** Holds the accounts back until it is called. */
  gate: Promise<void> = Promise.resolve();
  moment = '2026-11-24T13:00:00.000Z';
  /** Whatever else wants a turn while the directory is made. */
  breathe: () => Promise<void> = () => Promise.resolve();
  readonly source: DirectorySource;

  /** @param lists those of another service of the organisation */
  constructor(
    first: FirstRecords = {},
    readonly lists: MemoryPeopleLists = createMemoryPeopleLists(first)
  ) {
    const accounts = createMemoryAccounts(() => this.people, 3);
    const actors = createMemoryActors(everybody);
    this.source = createDirectorySource({
      ...{ ...this.lists, vocabulary },
      accounts: { all: (signal) => this.all(accounts, signal) },
      actors: {
        ...actors,
        specialistsOf: (key) => (this.areActorsThere ? actors.specialistsOf(key) : unavailable()),
      },
      sources: [createMemoryEvidence('documents', () => this.found())],
      settings: { serviceAccounts: ['svc.'], listedGuests: [] },
      breathe: () => this.breathe(),
      onFailure: (source) => void this.failed.push(source),
      clock: { now: () => new Date(this.moment) },
    });
  }

  async known({ id }: MemoryPerson): Promise<Known | undefined> {
    return (await this.source.current()).known.get(id);
  }

  later(minutes: number): void {
    this.moment = new Date(Date.parse(this.moment) + minutes * 60_000).toISOString();
  }

  private async *all(accounts: Accounts, signal?: AbortSignal): ReturnType<Accounts['all']> {
    this.reads += 1;
    await this.gate;
    if (!this.areAccountsThere) unavailable();
    yield* accounts.all(signal);
  }
}

/** Lets what runs in the background come to its end. */
export const settle = (): Promise<void> => new Promise((done) => void setTimeout(done, 5));
