import type { Concept } from '../../domain/taxonomy';
import { vocabularyFileName } from './schema/list-names';
import type { SettingsFiles } from './settings-files';

/** Raise it when the form of a concept changes, so that an old copy is not read. */
const publishedForm = 1;

/** The vocabulary as the site publishes it, so that a page reads it with everything else. */
export interface PublishedVocabulary {
  /** ISO 8601. */
  readonly madeAt: string;
  readonly concepts: readonly Concept[];
  /** Everyday words in three languages (see readLexicon); the KM team may edit this copy. */
  readonly lexicon?: string;
}

/**
 * Reads what is in the published file.
 * @returns undefined where there is none, or one of another form: then the term store is asked
 */
export function readPublishedVocabulary(text: string | undefined): PublishedVocabulary | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<PublishedVocabulary & { form: number }> | null;
    const { form, madeAt, concepts, lexicon } = value ?? {};
    if (form !== publishedForm || typeof madeAt !== 'string' || !Array.isArray(concepts)) {
      return undefined;
    }
    return {
      ...{ madeAt, concepts: concepts as readonly Concept[] },
      ...(typeof lexicon === 'string' ? { lexicon } : {}),
    };
  } catch {
    // Edited by hand or cut short: as good as none, and the next publication mends it.
    return undefined;
  }
}

/** Whether two vocabularies say the same, in whatever order the term store gives its terms. */
export function isSameVocabulary(a: readonly Concept[], b: readonly Concept[]): boolean {
  return fingerprint(a) === fingerprint(b);
}

/**
 * Publishes the vocabulary for everybody. Whoever has no right to write is refused by SharePoint.
 * @throws HubError
 */
export async function publishVocabulary(
  files: SettingsFiles,
  concepts: readonly Concept[],
  madeAt: Date,
  lexicon?: string
): Promise<void> {
  const value = { form: publishedForm, madeAt: madeAt.toISOString(), concepts, lexicon };
  await files.write(vocabularyFileName, JSON.stringify(value));
}

function fingerprint(concepts: readonly Concept[]): string {
  const lines = concepts.map((concept) => JSON.stringify(inOrder(concept)));
  return lines.sort().join('\n');
}

/** Names in the order of the alphabet at every depth, and synonyms too: they have no order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as readonly unknown[])].sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, inside]) => [name, inOrder(inside)]);
}
