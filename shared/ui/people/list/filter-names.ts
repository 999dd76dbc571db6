import { personRoles } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { languageName } from '../people-words';
import type { Terms } from '../use-terms';
import type { ChosenFilter } from './list-query';

/** What a filter in use is called, such as “Peru” or “Project CD.0001”. */
export function filterName(
  { name, value }: ChosenFilter,
  terms: Pick<Terms, 'label'>,
  translator: PeopleTranslator
): string {
  switch (name) {
    case 'themeKeys':
    case 'countryKeys':
      return terms.label(value);
    case 'languages':
      return languageName(value, translator);
    case 'roles':
      return roleName(value, translator);
    case 'projectCode':
      return translator.t('peoplePages.filters.project', { code: value });
    case 'isFree':
      return translator.t('peoplePages.filters.isFree');
  }
}

/** @param role as the facets count them; one that is not known stands as it is */
export function roleName(role: string, translator: PeopleTranslator): string {
  const known = personRoles.find((one) => one === role);
  return known ? translator.t(`people.roles.${known}`) : role;
}
