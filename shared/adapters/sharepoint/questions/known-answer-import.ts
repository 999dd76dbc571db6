import type { SPFI } from '@pnp/sp';
import type { CuratedEntry, CuratedOutcome } from '../../../domain/library';
import { createQuestionStores } from './question-stores';
import type { KeptKnownAnswer } from './read-known-answer';

type KnownEntry = Extract<CuratedEntry, { readonly kind: 'knownAnswers' }>;

/** Known answers from a list that people keep beside their documents. */
export interface KnownAnswerImport {
  /** Brings an answer to where its source has it; how often it helped stays. */
  put(entry: KnownEntry, owner: { readonly name: string }): Promise<CuratedOutcome>;
}

const attempts = 3;

/**
 * @param sp bound to the hub's site, with the right to edit its lists
 * @param sitePath address of the site on its server
 */
export function createKnownAnswerImport(sp: SPFI, sitePath: string): KnownAnswerImport {
  const { knownAnswers } = createQuestionStores(sp, sitePath);
  return {
    async put(entry, owner) {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const before = await knownAnswers.get(entry.key);
        if (!before) {
          await knownAnswers.add({ ...contentOf(entry, owner), uses: 0, state: 'active' });
          return 'created';
        }
        const { version, ...kept } = before;
        // Somebody has retired it, or its day is over: that is not the source's to undo.
        const wanted = { ...contentOf(entry, owner), uses: kept.uses, state: kept.state };
        if (isSame(kept, wanted)) return 'unchanged';
        if ((await knownAnswers.save({ ...wanted, version })) !== 'conflict') return 'updated';
      }
      return 'unchanged';
    },
  };
}

function contentOf(
  entry: KnownEntry,
  owner: { readonly name: string }
): Omit<KeptKnownAnswer, 'uses' | 'state'> {
  const { key, themeKey, questions, answer, sourceTitle, sourceLink, verifiedOn, until } = entry;
  return {
    ...{ id: key, variants: questions, answer, themeKey },
    sources:
      sourceTitle === ''
        ? []
        : [{ title: sourceTitle, ...(sourceLink === '' ? {} : { url: sourceLink }) }],
    // The site knows the owner by name; the directory's number is not its to know.
    ...{ ownerId: '', ownerName: owner.name, verifierName: owner.name },
    ...{ verifiedOn, verifiedUntil: until },
  };
}

function isSame(one: KeptKnownAnswer, other: KeptKnownAnswer): boolean {
  const form = (known: KeptKnownAnswer): string =>
    JSON.stringify(
      Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)),
      (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value
    );
  return form(one) === form(other);
}
