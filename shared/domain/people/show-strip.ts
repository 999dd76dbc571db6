import type { Actor } from '../../kernel/policy';
import { knowersOf } from './know-theme';
import { toRow } from './person-row';
import { decide } from './policy';
import type { PeoplePorts } from './ports';
import { scopeOf } from './theme-scope';
import type { PersonRow } from './views';

const usualMost = 3;
const mostShown = 12;

/** Those of a theme, for its page: the regional specialist first, then who knows it best and has time. */
export async function showStrip(
  ports: Pick<PeoplePorts, 'directory' | 'vocabulary'>,
  actor: Actor,
  { themeKey, most = usualMost }: { readonly themeKey: string; readonly most?: number }
): Promise<readonly PersonRow[]> {
  if (!decide(actor, 'search').allowed) return [];
  const [directory, terms] = await Promise.all([
    ports.directory.current(),
    ports.vocabulary.load(),
  ]);
  const scope = scopeOf(terms, themeKey);
  if (!scope) return [];
  return knowersOf(directory, scope)
    .slice(0, Math.min(mostShown, Math.max(0, Math.trunc(most))))
    .map(({ known, standing }) => toRow(actor, known, standing.reasons));
}
