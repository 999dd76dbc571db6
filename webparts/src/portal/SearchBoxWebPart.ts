import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { browserLocation } from '@hub/shared/lib/ui/navigation/page-location';
import { SearchHero } from '@hub/shared/lib/ui/portal/SearchHero';
import * as React from 'react';
import { PortalWebPart } from './portal-web-part';
import type * as PropertyPane from './property-pane';

interface SearchBoxProperties {
  placeholder: string;
}

/** The question that opens the portal. */
export default class SearchBoxWebPart extends PortalWebPart<SearchBoxProperties> {
  protected content(): React.ReactElement {
    return React.createElement(SearchHero, {
      firstName: this.context.pageContext.user.displayName.split(/\s+/)[0] ?? '',
      location: browserLocation(window),
      placeholder: this.properties.placeholder,
    });
  }

  protected fields(pane: typeof PropertyPane): IPropertyPaneField<object>[] {
    return [pane.placeholderField()];
  }
}
