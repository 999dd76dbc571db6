import type { PeopleProblem } from '../../domain/people';
import type { PeopleMessageKey, PeopleTranslator } from '../../i18n/people-catalogue';

export {
  askWords,
  dayWords,
  evidenceWords,
  foundWords,
  languageName,
  officeWords,
  placeWords,
  spokenWords,
  successionWords,
} from '../../i18n/people-sentences';

/** What a problem says to the person; the catalogue knows it by its code. */
export function peopleProblemWords(
  { code, values }: PeopleProblem,
  translator: PeopleTranslator
): string {
  return reasonWords(code, translator, values);
}

/** Why something may not be done now. @param code such as `people.own-skill` */
export function reasonWords(
  code: string,
  translator: PeopleTranslator,
  values: PeopleProblem['values'] = {}
): string {
  const name = code.slice(code.indexOf('.') + 1);
  const { by } = values;
  return translator.t(`people.problems.${name}` as PeopleMessageKey, {
    most: 0,
    ...values,
    by: by === undefined || by === '' ? translator.t('people.somebody') : by,
  });
}

/** First letters of the first two names: “Dario Aramburu” is DA. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, 2)
    .map((part) => [...part][0]?.toLocaleUpperCase() ?? '')
    .join('');
}

/** The name by which a page speaks of somebody; the whole of it where it is one word. */
export function firstNameOf(name: string): string {
  return name.split(/\s+/).find((part) => part !== '') ?? name;
}

/** The year of a work: of many the hub knows no day. @param on YYYY-MM-DD */
export function yearOf(on: string): string {
  return on.slice(0, 4);
}
