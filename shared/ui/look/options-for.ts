import { fold } from '../../kernel/text/fold';
import type { ComboboxOption } from './Combobox';

/** More proposals than these are not looked through; the next letter makes them fewer. */
const MOST = 30;

/** The choices that what is typed may mean: those with a word that begins so, then those that hold it. */
export function optionsFor(
  typed: string,
  all: readonly { readonly key: string; readonly label: string }[]
): readonly ComboboxOption[] {
  const words = fold(typed.trim());
  if (words === '') return all.slice(0, MOST);
  const found = all.filter(({ label }) => fold(label).includes(words));
  const begins = ({ label }: ComboboxOption): boolean =>
    fold(label)
      .split(/\s+/)
      .some((word) => word.startsWith(words));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, MOST);
}
