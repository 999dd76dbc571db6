import type { Vocabulary } from '../taxonomy';
import type { ConceptGroup, Expansion, FormKind, QueryGroup, SingleGroup } from './expansion';
import { FORM_KINDS, wordsOf } from './expansion';
import {
  everyWord,
  findNames,
  findPhrase,
  searchedText,
  type Occurrence,
  type SearchedText,
} from './find-forms';
import { plainText } from './marked-text';
import type { DocumentHit } from './ports';
import type { TermId } from './query';
import type { Reason } from './reason';

/** The closest matches first. */
const ORDER: readonly Reason['kind'][] = [
  ...(['bestBet', 'words', 'phrase', 'year', 'accent', 'similar', 'synonym'] as const),
  ...(['translation', 'cognate', 'typo', 'tag', 'elsewhere'] as const),
];

/** A document as far as the answer of the index shows it. */
interface ShownDocument {
  readonly hit: DocumentHit;
  readonly title: SearchedText;
  readonly passage: SearchedText;
}

/**
 * Says for each part of the search where it matches: in the title, in the passage shown, by another
 * form, by a translation, by the document's tags, or further on in the document.
 */
export function explain(hit: DocumentHit, expansion: Expansion, vocabulary?: Vocabulary): Reason[] {
  const shown = {
    hit,
    title: searchedText(hit.title),
    passage: searchedText(plainText(hit.summary)),
  };
  const found = expansion.groups.flatMap((group): Reason[] => {
    const reason = reasonFor(group, shown, vocabulary);
    if (reason) return [reason];
    // of a question's words some may be missing altogether
    return expansion.match === 'every' ? [{ kind: 'elsewhere', words: [group.typed] }] : [];
  });
  return joinWords(found).sort(byCloseness);
}

function byCloseness(a: Reason, b: Reason): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

/** Words that match alike are said together. */
function joinWords(reasons: readonly Reason[]): Reason[] {
  const inTitle: string[] = [];
  const inText: string[] = [];
  const elsewhere: string[] = [];
  const others = reasons.filter((reason) => {
    if (reason.kind === 'elsewhere') elsewhere.push(...reason.words);
    else if (reason.kind === 'words')
      (reason.place === 'title' ? inTitle : inText).push(...reason.words);
    else return true;
    return false;
  });
  return [
    ...(inTitle.length > 0 ? [{ kind: 'words', place: 'title', words: inTitle } as const] : []),
    ...(inText.length > 0 ? [{ kind: 'words', place: 'text', words: inText } as const] : []),
    ...others,
    ...(elsewhere.length > 0 ? [{ kind: 'elsewhere', words: elsewhere } as const] : []),
  ];
}

function reasonFor(
  group: QueryGroup,
  shown: ShownDocument,
  vocabulary: Vocabulary | undefined
): Reason | undefined {
  if (group.kind !== 'any') return singleReason(group, shown, vocabulary);
  const [closest] = group.groups
    .flatMap((one) => singleReason(one, shown, vocabulary) ?? [])
    .sort(byCloseness);
  return closest;
}

function singleReason(
  group: SingleGroup,
  shown: ShownDocument,
  vocabulary: Vocabulary | undefined
): Reason | undefined {
  if (group.kind === 'phrase') {
    for (const place of ['title', 'text'] as const) {
      const within = place === 'title' ? shown.title : shown.passage;
      const [found] = findPhrase(group, within);
      if (found) return { kind: 'phrase', place, phrase: found.text };
    }
    return undefined;
  }
  const inTitle = everyWord(wordsOf(group), shown.title);
  const found = inTitle ?? everyWord(wordsOf(group), shown.passage);
  const byForm = found && formReason(group.typed, found, inTitle ? 'title' : 'text');
  if (group.kind === 'word')
    return byForm ?? (group.year === undefined ? undefined : yearReason(group.year, shown.hit));
  // what the vocabulary calls it says more than a likeness of words
  const isOwnForm = byForm && ['words', 'accent', 'similar'].includes(byForm.kind);
  return isOwnForm ? byForm : (conceptReason(group, shown, vocabulary) ?? byForm);
}

function yearReason(year: number, hit: DocumentHit): Reason | undefined {
  return hit.year === year ? { kind: 'year', year } : undefined;
}

function formReason(
  typed: string,
  found: readonly (Occurrence & { readonly kind: FormKind })[],
  place: 'title' | 'text'
): Reason {
  const weakest = Math.max(...found.map(({ kind }) => FORM_KINDS.indexOf(kind)));
  const kind = FORM_KINDS[weakest] ?? 'exact';
  if (kind === 'exact') return { kind: 'words', place, words: [typed] };
  const words = found.map(({ text }) => text).join(' ');
  return { kind: kind === 'form' ? 'similar' : kind, typed, found: words };
}

function conceptReason(
  group: ConceptGroup,
  { hit, title, passage }: ShownDocument,
  vocabulary: Vocabulary | undefined
): Reason | undefined {
  const [name] = [...findNames(group, title), ...findNames(group, passage)];
  if (name) {
    const kind = name.kind === 'synonym' ? 'synonym' : 'translation';
    return { kind, typed: group.typed, found: name.text };
  }
  for (const match of group.concepts) {
    const term = hit.terms[match.facet].find((id) =>
      match.ids.some((own) => id === own || isBelow(id, own, vocabulary))
    );
    const isPart = term !== undefined && !match.ids.includes(term);
    if (term) return { kind: 'tag', typed: group.typed, term, isPart };
  }
  return undefined;
}

function isBelow(id: TermId, ancestor: TermId, vocabulary: Vocabulary | undefined): boolean {
  return vocabulary?.ancestors(id).some((concept) => concept.id === ancestor) ?? false;
}
