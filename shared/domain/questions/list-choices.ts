import type { Concept, Vocabulary } from '../taxonomy';
import type { QuestionChoices, TermChoice } from './api';

/** Themes in force, parents before their children, and the countries in which there is an office. */
export function listChoices(terms: Vocabulary): QuestionChoices {
  const isInForce = ({ deprecated, coreKey }: Concept): boolean =>
    deprecated !== true && coreKey === undefined;
  const themes = terms.inSet('themes').filter(isInForce);
  const roots = themes.filter(({ parentId }) => parentId === undefined);
  const lines = roots.flatMap((root) => [root, ...terms.descendants(root.id).filter(isInForce)]);
  return {
    themes: lines.map(choiceOf),
    countries: terms
      .inSet('missions')
      .flatMap(({ code }) => terms.byKey(`country.${code ?? ''}`) ?? [])
      .map(choiceOf),
  };
}

function choiceOf({ key, labels }: Concept): TermChoice {
  return { key, labels };
}
