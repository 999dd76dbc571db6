import { HubError } from '../../kernel/errors';
import { inTurns } from '../../kernel/turns';
import { buildDirectory } from './build-directory';
import type { DirectorySource } from './directory';
import { sortFacts } from './directory-facts';
import type { DirectoryParts } from './directory-parts';
import { prepareIndex } from './index-people';
import { createKeptDirectory } from './kept-directory';
import * as notes from './note-changes';
import type { DirectoryPorts } from './ports';
import { createDirectoryReader, isOfAllLists } from './read-directory';
import type { TwinDecision } from './twin';

type Note = notes.Note;

/** Older than this it is read again, while what is there goes on answering. */
const freshMs = 30 * 60 * 1000;
/** Where a source did not answer, the next reading is sooner. */
const incompleteMs = 2 * 60 * 1000;
/** So often it asks for what was saved since, through whichever service; failed or not. */
const lookMs = 60 * 1000;
/** Where very much was saved, more is to come: a list of human resources takes a while. */
const busyMs = 5 * 60 * 1000;
/** After a failed read nobody asks again before: who types would ask at every keystroke. */
const pauseMs = 10 * 1000;

/** The one directory of the organisation, in memory. */
export function createDirectorySource(ports: DirectoryPorts): DirectorySource {
  const read = createDirectoryReader(ports);
  const kept = createKeptDirectory();
  /** Of whatever is under way: what was noted meanwhile, which it may have missed. */
  const journals = new Set<Note[]>();
  let making: Promise<void> | undefined;
  let looking: Promise<void> | undefined;
  let readings = 0;
  /** Up to where the lists were seen. */
  let mark: string | undefined;
  let freshUntil = 0;
  let lookAgainAt = 0;
  let failure: { readonly at: number; readonly error: unknown } | undefined;
  const now = (): number => ports.clock.now().getTime();

  const take = (note: Note): void => {
    for (const journal of journals) journal.push(note);
    kept.take(note);
  };

  const noting = async <T>(work: (noted: readonly Note[]) => Promise<T>): Promise<T> => {
    const noted: Note[] = [];
    journals.add(noted);
    try {
      return await work(noted);
    } finally {
      journals.delete(noted);
    }
  };

  /** Others have their turn all the while; the last step is one, so that no note falls in between. */
  const make = async (
    parts: DirectoryParts,
    noted: readonly Note[],
    signal?: AbortSignal
  ): Promise<void> => {
    const breathe = async (): Promise<void> => {
      await ports.breathe();
      if (signal?.aborted) {
        throw new HubError('unavailable', { message: 'people directory: the reading was ended' });
      }
    };
    const facts = await inTurns(sortFacts(parts), breathe);
    const made = await inTurns(buildDirectory(facts), breathe);
    await inTurns(prepareIndex(made, parts.terms), breathe);
    kept.replace(facts, made, noted);
  };

  const readAgain = async (signal: AbortSignal | undefined): Promise<void> => {
    readings += 1;
    try {
      const found = await noting(async (noted) => {
        const all = await read(kept.parts(), signal);
        await make(all.parts, noted, signal);
        return all;
      });
      const { missing } = found.parts;
      // Where a list did not answer, what was saved in it since the last look is still to be seen.
      mark = (isOfAllLists(missing) ? found.mark : undefined) ?? mark ?? found.mark;
      failure = undefined;
      freshUntil = now() + (missing.length > 0 ? incompleteMs : freshMs);
      lookAgainAt = now() + lookMs;
    } catch (error) {
      failure = { at: now(), error };
      throw error;
    }
  };

  const oneAtATime = (work: () => Promise<void>): Promise<void> =>
    (making ??= work().finally(() => (making = undefined)));
  const refresh = (signal?: AbortSignal): Promise<void> => oneAtATime(() => readAgain(signal));
  const refreshBehind = (): Promise<void> =>
    refresh().catch((error: unknown) => ports.onFailure('directory', error));

  /** Sees what others saved. What was noted here meanwhile may be newer: the next look decides. */
  const look = (since: string): Promise<void> =>
    noting(async (noted) => {
      const before = readings;
      const changed = await ports.changes.since(since);
      // A reading that has begun meanwhile sees all of it, and whatever came after.
      if (readings !== before) return;
      if (!changed) {
        await refreshBehind();
        lookAgainAt = now() + busyMs;
        return;
      }
      const own = new Set(noted.map(({ about }) => about));
      const isOthers = ({ about }: Note): boolean => !own.has(about);
      const all = notes.notesOf(changed);
      const others = all.filter(isOthers);
      const twins = changed.twins.filter((one) => isOthers(notes.noteTwin(one)));
      for (const note of others) take(note);
      if (others.length === all.length && twins.length === changed.twins.length) {
        ({ mark } = changed);
      }
      await sortTwins(twins);
    });

  /** Sorting everything out anew takes as long as making it: only where something was decided. */
  const sortTwins = async (decided: readonly TwinDecision[]): Promise<void> => {
    const parts = decided.length > 0 ? kept.parts() : undefined;
    const fresh = parts ? notes.newTwins(parts, decided) : [];
    if (!parts || fresh.length === 0) return;
    await oneAtATime(() => noting((noted) => make(notes.withTwins(parts, fresh), noted)));
  };

  const hasJustFailed = (): boolean => failure !== undefined && now() - failure.at < pauseMs;

  /** Whoever asks gets what is there; a failure shows in its age. */
  const keepFresh = (): void => {
    if (making) return;
    if (now() >= freshUntil && !hasJustFailed()) {
      void refreshBehind();
    } else if (!looking && now() >= lookAgainAt && mark !== undefined) {
      lookAgainAt = now() + lookMs;
      looking = look(mark)
        .catch((error: unknown) => ports.onFailure('changes', error))
        .finally(() => (looking = undefined));
    }
  };

  return {
    refresh,
    async current() {
      if (kept.now()) {
        keepFresh();
      } else {
        if (failure && hasJustFailed() && !making) throw failure.error;
        await refresh();
      }
      const directory = kept.now();
      if (directory) return directory;
      throw new HubError('unavailable', { message: 'people directory: nothing was read yet' });
    },
    noteProfile: (profile) => take(notes.noteProfile(profile)),
    noteSkill: (skill) => take(notes.noteSkill(skill)),
    noteRecord: (record) => take(notes.noteRecord(record)),
    noteTwin: (decision) => take(notes.noteTwin(decision)),
    noteContact: (contact) => take(notes.noteContact(contact)),
  };
}
