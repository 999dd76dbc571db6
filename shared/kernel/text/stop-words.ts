import type { Locale } from '../locale';
import { locales } from '../locale';
import { fold } from './fold';

// Words that join others and say nothing about the subject. Words that can carry a subject of the
// hub are left out on purpose: `trata` (trafficking), `estado`, `casa`, `parte`, `will`.
const words: Readonly<Record<Locale, string>> = {
  es:
    'a al ante aquel aquella aún aunque bajo cada como cómo con contra cual cuál cuáles cuando cuándo cuánta cuántas cuánto cuántos de del ' +
    'desde donde dónde durante e el él ella ellas ellos en entre era es esa ese eso esta está están ' +
    'este esto estos estas fue fueron ha había hacia han hasta hay la las le les lo los más me mi muy ' +
    'ni no nos nuestra nuestro o otra otras otro otros para pero por porque que qué quien quién quiénes se sea ' +
    'según ser si sí sin sobre son su sus también tan te tiene todo todos tras tu u un una unas uno ' +
    'unos y ya yo',
  pt:
    'à a ainda ao aos aquela aquele as às até cada com como contra da das de dela dele deles desde do ' +
    'dos durante e é ela elas ele eles em entre era essa esse esta está estão este eu foi foram há isso ' +
    'isto já lhe mais mas me meu muito na nas não nem no nos nós nossa nosso num numa o onde os ou ' +
    'outra outras outro outros para pela pelas pelo pelos perante por porque quais qual quando quanta quantas quanto quantos que quem são ' +
    'se seja sem ser seu seus sob sobre sua suas também tem têm um uma umas uns você vocês',
  en:
    'a about after all also an and any are as at be because been before between both but by can ' +
    'could did do does during each for from had has have he her his how i if in into is it its more ' +
    'most my no not of on or other our over she should so some such than that the their them then ' +
    'there these they this those through to under was we were what when where which while who whom whose why ' +
    'with within would you your',
};

const foldedWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: new Set(words.es.split(' ').map(fold)),
  pt: new Set(words.pt.split(' ').map(fold)),
  en: new Set(words.en.split(' ').map(fold)),
};

/**
 * Whether a word only joins others.
 *
 * @param word as written or folded.
 * @param locale its language; without it, the word is looked up in all languages of the hub.
 */
export function isStopWord(word: string, locale?: Locale): boolean {
  const folded = fold(word);
  const languages = locale === undefined ? locales : [locale];
  return languages.some((language) => foldedWords[language].has(folded));
}
