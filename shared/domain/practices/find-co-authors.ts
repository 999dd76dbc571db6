import type { Actor } from '../../kernel/policy';
import { fail, ok, type Result } from '../../kernel/result';
import { decide } from './policy';
import type { PersonRef } from './practice';
import type { PracticeProblem } from './problems';
import { problem, type PracticePorts } from './step';

type Ports = Pick<PracticePorts, 'people'>;

/** So many can be named beside the author; more are better thanked in the text. */
export const mostCoAuthors = 10;

/**
 * The people of these ids, for whoever hands in: each once, without the author herself. Who has left
 * the organisation may be named, guests may not.
 * @param before who is named already: they stay, also where the directory has forgotten them
 */
export async function findCoAuthors(
  ports: Ports,
  authorId: string,
  personIds: readonly string[],
  before: readonly PersonRef[] = []
): Promise<Result<readonly PersonRef[], PracticeProblem>> {
  const wanted = new Set(personIds.map((id) => id.toLowerCase()));
  wanted.delete(authorId.toLowerCase());
  if (wanted.size > mostCoAuthors) {
    const values = { most: mostCoAuthors, field: 'coAuthors' };
    return fail(problem('practices.too-many-co-authors', values));
  }
  const found = await Promise.all(
    [...wanted].map(
      async (id) =>
        (await colleague(ports, id)) ?? before.find(({ personId }) => personId.toLowerCase() === id)
    )
  );
  const coAuthors = found.flatMap((one) => one ?? []);
  return coAuthors.length < wanted.size
    ? fail(problem('practices.unknown-person', { field: 'coAuthors' }))
    : ok(coAuthors);
}

/**
 * Names of colleagues by id, those who have left among them.
 * @returns without those whom the directory does not know
 */
export async function nameColleagues(
  ports: Ports,
  actor: Actor,
  { personIds }: { readonly personIds: readonly string[] }
): Promise<readonly PersonRef[]> {
  if (!decide(actor, 'nameColleagues', {}).allowed) return [];
  const ids = [...new Set(personIds.map((id) => id.toLowerCase()))];
  const found = await Promise.all(ids.map((id) => colleague(ports, id)));
  return found.flatMap((one) => one ?? []);
}

async function colleague({ people }: Ports, id: string): Promise<PersonRef | undefined> {
  const person = await people.byId(id);
  return person && !person.isGuest ? { personId: person.id, name: person.name } : undefined;
}
