import {
  isOtherEnye,
  singleGroups,
  type ConceptGroup,
  type QueryGroup,
  type WordGroup,
} from '../../domain/search';
import { anyOf, quote } from './keyword-syntax';
import { conceptTags, writeForm, writePhrases } from './keyword-words';

/** So many ways to say it make the order; all of them find. */
const MOST_SURE = 16;

/**
 * What says the same as the group in whatever language, without brackets around it; empty where
 * nothing does.
 */
export function writeSure(group: QueryGroup): string {
  const all = singleGroups(group).flatMap((one) => {
    switch (one.kind) {
      case 'word':
        return sureForms(one);
      case 'phrase':
        return one.spellings.map(quote);
      case 'concept':
        return sureNames(one);
    }
  });
  return [...new Set(all)].sort().slice(0, MOST_SURE).join(' OR ');
}

function sureForms(word: WordGroup): string[] {
  const sure = word.forms.filter(({ isSure }) => isSure);
  const shared = sure.filter(({ prefix }) => prefix);
  return sure
    .filter((form) => !shared.some((one) => one !== form && form.text.startsWith(one.text)))
    .map(writeForm);
}

/** Its names as they are written, and those of one word in their forms. */
function sureNames(group: ConceptGroup): string[] {
  const single = group.wordings.flatMap(([first, ...others]) =>
    first && others.length === 0 ? sureForms(first) : []
  );
  return [...single, ...writePhrases(group)];
}

/** The typed word, where another differs from it by nothing but ñ; empty else. */
export function writeTyped(group: QueryGroup): string {
  const typed = singleGroups(group).flatMap((one) =>
    one.kind === 'word' && one.forms.some((form) => isOtherEnye(form, one.typed))
      ? one.forms.slice(0, 1).map(writeForm)
      : []
  );
  return typed.join(' OR ');
}

/** The tags of the concepts that the group names; empty where it names none. */
export function writeTags(group: QueryGroup): string {
  const tags = singleGroups(group).flatMap((one) =>
    one.kind === 'concept' ? conceptTags(one) : []
  );
  return tags.length > 0 ? anyOf(tags) : '';
}
