import type { Concept, Vocabulary } from '../taxonomy';
import type { PracticeChoices, TermChoice } from './views';

type Framework = PracticeChoices['frameworks'][number];

/** What a practice can be tagged with: themes in force, countries with an office, frameworks. */
export function listChoices(terms: Vocabulary): PracticeChoices {
  const themes = terms.inSet('themes').filter(isInForce);
  const roots = themes.filter(({ parentId }) => parentId === undefined);
  const lines = roots.flatMap((root) => [root, ...terms.descendants(root.id).filter(isInForce)]);
  return {
    themes: lines.map(choiceOf),
    countries: terms
      .inSet('missions')
      .flatMap(({ code }) => terms.byKey(`country.${code ?? ''}`) ?? [])
      .map(choiceOf),
    frameworks: terms.inSet('frameworks').filter(isInForce).flatMap(frameworkOf),
  };
}

function isInForce({ deprecated, coreKey }: Concept): boolean {
  return deprecated !== true && coreKey === undefined;
}

function choiceOf({ key, labels }: Concept): TermChoice {
  return { key, labels };
}

/** Objectives, principles and goals themselves; the headings above them are no choice. */
function frameworkOf({ key, labels, parentId }: Concept): readonly Framework[] {
  const group = parentId === undefined ? undefined : groupOf(key);
  return group ? [{ key, labels, group }] : [];
}

function groupOf(key: string): Framework['group'] | undefined {
  if (key.startsWith('gcm.principle-')) return 'principle';
  if (key.startsWith('gcm.objective-')) return 'gcm';
  return key.startsWith('sdg.') ? 'sdg' : undefined;
}
