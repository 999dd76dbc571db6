import type { PersonRef, PracticeView } from '../../../domain/practices';
import { useNames, type Named } from './use-names';
import type { KeptDraft } from './use-draft-keeper';

/** Who has written it together with the person, as the form shows and changes them. */
export interface CoAuthors {
  readonly people: readonly Named[];
  /** Some names could not be read. */
  readonly haveFailed: boolean;
  /** What somebody is called of whom a version of the draft holds the id. */
  nameOf(personId: string): string;
  add(person: PersonRef): void;
  remove(personId: string): void;
  retry(): void;
}

/**
 * The co-authors of a draft: the draft keeps their ids, the directory knows their names.
 * @param view the practice as it was handed in: who is named there stays by that name
 */
export function useCoAuthors(kept: KeptDraft, view: PracticeView | undefined): CoAuthors {
  const { keeper, draft, theirs } = kept;
  const { coAuthorIds, names: atHand = {} } = draft;
  const named = (view?.coAuthors ?? []).map(({ personId, name }) => [personId, name] as const);
  const names = useNames([...coAuthorIds, ...(theirs?.coAuthorIds ?? [])], {
    ...{ atHand, lasting: Object.fromEntries(named) },
  });
  return {
    people: coAuthorIds.map((personId) => names.of(personId)),
    haveFailed: names.haveFailed,
    nameOf: (personId) => names.of(personId).label,
    add: ({ personId, name }) =>
      keeper.change((before) => ({
        ...before,
        coAuthorIds: [...before.coAuthorIds.filter((id) => id !== personId), personId],
        names: { ...before.names, [personId]: name },
      })),
    remove: (personId) =>
      keeper.change((before) => ({
        ...before,
        coAuthorIds: before.coAuthorIds.filter((id) => id !== personId),
      })),
    retry: names.retry,
  };
}
