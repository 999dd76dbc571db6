import type { DocumentHit } from '../search';
import type { Vocabulary } from '../taxonomy';
import { orNothing, type LibraryOverviews } from './library-overview';
import type { PortalPorts } from './ports';
import { themeOf } from './show-theme';

export interface NewestDocuments {
  readonly documents: readonly DocumentHit[];
  /** The theme they belong to, where one was asked for. */
  readonly themeId?: string;
  /** Undefined when the term store did not answer: then without labels. */
  readonly vocabulary?: Vocabulary;
}

/**
 * The documents with the newest reference year that the reader may open.
 * @param count how many at most
 * @param themeKey where given, only documents of this theme and those below it
 * @throws HubError where the index does not answer, or the theme cannot be looked up
 */
export async function showNewest(
  ports: PortalPorts,
  overviews: LibraryOverviews,
  count: number,
  themeKey?: string
): Promise<NewestDocuments> {
  if (themeKey === undefined) {
    const [{ newest }, vocabulary] = await Promise.all([
      overviews.of(),
      orNothing(ports.vocabulary.load()),
    ]);
    return { documents: newest.slice(0, count), ...(vocabulary ? { vocabulary } : {}) };
  }
  const vocabulary = await ports.vocabulary.load();
  const theme = themeOf(vocabulary, themeKey);
  if (!theme) return { documents: [], vocabulary };
  const { newest } = await overviews.of(theme.id);
  return { documents: newest.slice(0, count), themeId: theme.id, vocabulary };
}
