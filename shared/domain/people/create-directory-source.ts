import { HubError } from '../../kernel/errors';
import { buildDirectory, knownOf } from './build-directory';
import type { Directory, DirectorySource } from './directory';
import { sortFacts, type DirectoryFacts } from './directory-facts';
import { noteAsked, noteProfile, noteRecord, noteSkill, noteTwin, type Note } from './note-changes';
import type { DirectoryPorts } from './ports';
import { createDirectoryReader } from './read-directory';

/** Older than this it is read again, while what is there goes on answering. */
const freshMs = 30 * 60 * 1000;
/** Where a source did not answer, the next reading is sooner. */
const incompleteMs = 2 * 60 * 1000;
/** After a failed read nobody asks again before: who types would ask at every keystroke. */
const pauseMs = 10 * 1000;

/** The one directory of the organisation, in memory. */
export function createDirectorySource(ports: DirectoryPorts): DirectorySource {
  const read = createDirectoryReader(ports);
  let facts: DirectoryFacts | undefined;
  let held: Directory | undefined;
  /** Who has changed since `held` was made. */
  const changed = new Set<string>();
  /** What was noted while a reading is under way: it may have missed it. */
  let meanwhile: Note[] = [];
  let reading: Promise<void> | undefined;
  let freshUntil = 0;
  let failure: { readonly at: number; readonly error: unknown } | undefined;
  const now = (): number => ports.clock.now().getTime();

  const readAgain = async (signal: AbortSignal | undefined): Promise<void> => {
    meanwhile = [];
    try {
      const parts = await read(signal);
      facts = meanwhile.reduce((fresh, note) => note(fresh).facts, sortFacts(parts));
      held = buildDirectory(facts);
      changed.clear();
      failure = undefined;
      freshUntil = now() + (parts.missing.length > 0 ? incompleteMs : freshMs);
    } catch (error) {
      failure = { at: now(), error };
      throw error;
    } finally {
      meanwhile = [];
      reading = undefined;
    }
  };

  const refresh = (signal?: AbortSignal): Promise<void> => (reading ??= readAgain(signal));

  const take = (note: Note): void => {
    if (reading) meanwhile.push(note);
    if (!facts) return;
    const noted = note(facts);
    ({ facts } = noted);
    for (const id of noted.ids) changed.add(id);
  };

  const withChanges = (): Directory => {
    if (!facts || !held) {
      throw new HubError('unavailable', { message: 'people directory: nothing was read yet' });
    }
    if (changed.size === 0) return held;
    const known = new Map(held.known);
    for (const id of changed) {
      const one = knownOf(facts, id);
      if (one) known.set(id, one);
      else known.delete(id);
    }
    changed.clear();
    held = { ...held, known };
    return held;
  };

  const hasJustFailed = (): boolean => failure !== undefined && now() - failure.at < pauseMs;

  return {
    refresh,
    async current() {
      if (held) {
        // Whoever asks gets what is there; a failure shows in its age.
        if (now() >= freshUntil && !hasJustFailed() && !reading) {
          refresh().catch((error: unknown) => ports.onFailure('directory', error));
        }
        return withChanges();
      }
      if (failure && hasJustFailed() && !reading) throw failure.error;
      await refresh();
      return withChanges();
    },
    noteProfile: (profile) => take(noteProfile(profile)),
    noteSkill: (skill) => take(noteSkill(skill)),
    noteRecord: (record) => take(noteRecord(record)),
    noteTwin: (decision) => take(noteTwin(decision)),
    noteAsked: (personId) => take(noteAsked(personId)),
  };
}
