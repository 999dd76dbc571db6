import type { PeopleFilter } from '../../../domain/people';
import type { PeopleTranslator } from '../../../i18n/people-catalogue';
import { languageName } from '../people-words';
import type { Terms } from '../use-terms';

/** What a filter in use is called, such as “Peru” or “Project CD.0001”. */
export function filterName<Name extends keyof PeopleFilter>(
  name: Name,
  value: NonNullable<PeopleFilter[Name]>,
  terms: Pick<Terms, 'label'>,
  translator: PeopleTranslator
): string {
  const text = String(value);
  switch (name) {
    case 'themeKey':
    case 'countryKey':
      return terms.label(text);
    case 'language':
      return languageName(text, translator);
    case 'role':
      return roleName(text, translator);
    case 'projectCode':
      return translator.t('peoplePages.filters.project', { code: text });
    default:
      return translator.t('peoplePages.filters.isFree');
  }
}

/** @param role as the facets count them; one that is not known stands as it is */
export function roleName(role: string, translator: PeopleTranslator): string {
  return role === 'specialist' || role === 'focalPoint' || role === 'mentor'
    ? translator.t(`people.roles.${role}`)
    : role;
}
