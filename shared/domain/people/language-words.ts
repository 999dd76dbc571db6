import { locales } from '../../kernel/locale';
import { fold } from '../../kernel/text/fold';
import { languageNameOf } from '../../kernel/text/language-name';

/** Names of languages that the vocabulary does not hold, such as “guaraní”, with their tags. */
let named: ReadonlyMap<string, string> | undefined;

/** Shorter names are words of other languages: *ido*, *twi*. */
const shortest = 4;
const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Languages of the region without a tag of two letters. */
const regional = 'acu agr arn cab cni guc jiv kek mam mcf miq nah noa pbb quc shp tca yua'.split(
  ' '
);

/**
 * The language that a folded word names in Spanish, Portuguese or English.
 * @returns BCP 47
 */
export function languageNamed(word: string): string | undefined {
  named ??= readNames();
  return named.get(word);
}

function readNames(): ReadonlyMap<string, string> {
  const tags = [...letters].flatMap((first) => [...letters].map((second) => first + second));
  const names = new Map<string, string>();
  for (const tag of [...tags, ...regional]) {
    for (const locale of locales) {
      const name = fold(languageNameOf(tag, locale) ?? '');
      if (name.length >= shortest && !names.has(name)) names.set(name, tag);
    }
  }
  return names;
}
