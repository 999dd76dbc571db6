import type { Locale } from '../../kernel/locale';
import type { Vocabulary, VocabularySource } from '../taxonomy';
import type { KnowReason, Person, PersonWhoKnows } from './person';
import type { ActorDirectory, PeopleDirectory } from './ports';

export interface KnowPorts {
  readonly directory: PeopleDirectory;
  readonly actors: Pick<ActorDirectory, 'specialistsOf'>;
  readonly vocabulary: VocabularySource;
}

/** What the reader's own search found: only she may say which documents she may see. */
export interface FoundDocument {
  readonly title: string;
  readonly url: string;
  /** Display names. */
  readonly authors: readonly string[];
  readonly ownerMail?: string;
}

export interface KnowQuestion {
  readonly text: string;
  readonly locale: Locale;
  /** The best of a search with the reader's rights; without them, only specialists are named. */
  readonly documents?: readonly FoundDocument[];
  readonly most?: number;
}

const usualMost = 5;
/** Whoever answers for the theme comes before whoever wrote one document of it. */
const weights: Readonly<Record<KnowReason['kind'], number>> = {
  specialist: 3,
  author: 2,
  focalPoint: 1,
};
/** Of more documents nobody reads the reason. */
const mostReasons = 3;

interface Found {
  readonly person: Person;
  readonly reasons: KnowReason[];
  /** Position of the best document, or before all of them. */
  readonly rank: number;
}

/**
 * People who may know something: specialists of the themes that the words name, and who wrote or
 * keeps the documents that were found, each with why. Guests, closed accounts and names that two
 * people share are left out: a wrong person is worse than none.
 */
export async function whoKnows(
  { directory, actors, vocabulary }: KnowPorts,
  { text, locale, documents = [], most = usualMost }: KnowQuestion
): Promise<readonly PersonWhoKnows[]> {
  const found = new Map<string, Found>();
  const note = (person: Person | undefined, reason: KnowReason, rank: number): void => {
    if (!person?.isActive || person.isGuest) return;
    const known = found.get(person.id);
    if (!known) found.set(person.id, { person, reasons: [reason], rank });
    else if (!known.reasons.some((one) => isSame(one, reason))) known.reasons.push(reason);
  };

  const terms = await vocabulary.load();
  for (const { id, key } of themesOf(text, terms)) {
    const reason = {
      kind: 'specialist',
      themeId: id,
      themeLabel: terms.label(id, locale),
    } as const;
    for (const person of await actors.specialistsOf(key)) note(person, reason, -1);
  }
  for (const [rank, { title, url, authors, ownerMail }] of documents.entries()) {
    for (const name of authors) {
      const namesakes = await directory.byName(name);
      if (namesakes.length === 1) note(namesakes[0], { kind: 'author', title, url }, rank);
    }
    if (ownerMail !== undefined) {
      note(await directory.byMail(ownerMail), { kind: 'focalPoint', title, url }, rank);
    }
  }
  return [...found.values()]
    .sort((a, b) => weightOf(b) - weightOf(a) || a.rank - b.rank)
    .slice(0, most)
    .map(({ person, reasons }) => ({ person, reasons: reasons.slice(0, mostReasons) }));
}

/** The themes that a text names, each as the one that is in force. */
function themesOf(text: string, terms: Vocabulary): readonly { id: string; key: string }[] {
  const named = new Map(
    terms
      .conceptsIn(text)
      .map(({ concept }) => terms.current(concept.id) ?? concept)
      .map((concept) => terms.coreOf(concept) ?? concept)
      .filter(({ setKey }) => setKey === 'themes')
      .map(({ id, key }) => [id, { id, key }] as const)
  );
  return [...named.values()];
}

function weightOf({ reasons }: Found): number {
  return reasons.reduce((sum, { kind }) => sum + weights[kind], 0);
}

function isSame(one: KnowReason, other: KnowReason): boolean {
  if (one.kind === 'specialist' || other.kind === 'specialist') return one.kind === other.kind;
  return one.kind === other.kind && one.url === other.url;
}
