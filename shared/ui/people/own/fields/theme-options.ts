import { namesOf, type Vocabulary } from '../../../../domain/taxonomy';
import { fold } from '../../../../kernel/text/fold';
import type { ComboboxOption } from '../../../look/Combobox';
import { optionsFor } from '../../../look/options-for';
import type { TermChoice } from '../../use-terms';

/**
 * The terms that what is typed may mean: by their label first, then by a synonym or by their name in
 * another language, which is shown beside so that the person sees why.
 */
export function themeOptions(
  typed: string,
  free: readonly TermChoice[],
  vocabulary: Vocabulary
): readonly ComboboxOption[] {
  const byLabel = optionsFor(typed, free);
  const taken = new Set(byLabel.map(({ key }) => key));
  const words = fold(typed.trim());
  const byOtherName = free.flatMap((choice): readonly ComboboxOption[] => {
    const concept = taken.has(choice.key) ? undefined : vocabulary.byKey(choice.key);
    const more = concept && namesOf(concept).find((name) => fold(name).includes(words));
    return more === undefined ? [] : [{ ...choice, more }];
  });
  return [...byLabel, ...byOtherName].slice(0, 30);
}
