import { fail, ok, type Result } from '../../kernel/result';
import { fold } from '../../kernel/text/fold';
import { readDeepLink, writeDeepLink } from './deep-link';
import type { SavedSearchRepository } from './ports';
import type { SaveProblem } from './problems';
import type { SearchQuery } from './query';

/** A search that a person keeps under a name. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: SearchQuery;
}

export const MAX_NAME_LENGTH = 100;
/** Beyond it the list is no longer one that a person looks through. */
const MAX_SAVED = 100;

/** The searches that the reader keeps. @throws HubError where the list cannot be read */
export async function listSaved(repository: SavedSearchRepository): Promise<SavedSearch[]> {
  const stored = await repository.list();
  return stored.map(({ id, name, link }) => ({ id, name, query: readDeepLink(link) }));
}

/**
 * Keeps a search, from its first page on.
 * @throws HubError where the list cannot be read or written
 */
export async function addSaved(
  repository: SavedSearchRepository,
  name: string,
  query: SearchQuery
): Promise<Result<SavedSearch, SaveProblem>> {
  const stored = await repository.list();
  if (stored.length >= MAX_SAVED)
    return fail({ code: 'search.saved-too-many', values: { most: MAX_SAVED } });
  const checked = checkName(name, stored);
  if (!checked.ok) return checked;
  const kept = { ...query, page: 1 };
  const { id } = await repository.add(checked.value, writeDeepLink(kept));
  return ok({ id, name: checked.value, query: kept });
}

/** Gives a kept search another name. @throws HubError where the list cannot be read or written */
export async function renameSaved(
  repository: SavedSearchRepository,
  id: string,
  name: string
): Promise<Result<string, SaveProblem>> {
  const stored = await repository.list();
  const checked = checkName(
    name,
    stored.filter((one) => one.id !== id)
  );
  if (checked.ok) await repository.rename(id, checked.value);
  return checked;
}

function checkName(
  typed: string,
  others: readonly { readonly name: string }[]
): Result<string, SaveProblem> {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') return fail({ code: 'search.saved-name-missing' });
  if (name.length > MAX_NAME_LENGTH)
    return fail({ code: 'search.saved-name-too-long', values: { most: MAX_NAME_LENGTH } });
  return others.some((other) => fold(other.name) === fold(name))
    ? fail({ code: 'search.saved-name-taken' })
    : ok(name);
}
