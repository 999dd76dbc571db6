import type { WebPartContext } from '@microsoft/sp-webpart-base';
import { loadPeopleCatalogue, peopleTranslator } from '@hub/shared/lib/i18n/people-catalogue';
import { negotiateLocale } from '@hub/shared/lib/kernel/locale';
import type { PageLocation } from '@hub/shared/lib/ui/navigation/page-location';
import { PeopleOfSearch } from '@hub/shared/lib/ui/people/strip/PeopleOfSearch';
import type { PeopleOfSearchProps } from '@hub/shared/lib/ui/search/PeopleBeside';
import * as React from 'react';
import { composePeople } from './composition';

/** The part of a search page that knows people, bound to the page and the reader's language. */
export async function peopleOfSearch(
  context: WebPartContext,
  location: PageLocation
): Promise<React.ComponentType<PeopleOfSearchProps>> {
  const tag = context.pageContext.cultureInfo.currentUICultureName;
  const catalogue = await loadPeopleCatalogue(negotiateLocale([tag]));
  const host = composePeople(context, peopleTranslator(catalogue, tag), location);
  return function PeopleOfThisSearch(props) {
    return React.createElement(PeopleOfSearch, { ...props, host });
  };
}
