import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { PeopleHost } from '@hub/shared/lib/ui/people/people-context';
import { readPeopleSettings, type PeopleSettings } from '@hub/shared/lib/ui/people/people-settings';
import { PeopleApp } from '@hub/shared/lib/ui/people/PeopleApp';
import * as React from 'react';
import { PeoplePart } from './people-part';
import type * as PropertyPane from './property-pane';

/** What the page keeps; an editor may have left any of it empty. */
export type PeopleProperties = Partial<Record<keyof PeopleSettings, unknown>>;

/** People on a SharePoint page: all of them with every view, or those of a theme. */
export default class PeopleWebPart extends PeoplePart<PeopleProperties> {
  protected content(host: PeopleHost): React.ReactElement {
    return React.createElement(PeopleApp, { host, settings: readPeopleSettings(this.properties) });
  }

  protected paneOf(
    pane: typeof PropertyPane,
    host: PeopleHost
  ): Promise<IPropertyPaneConfiguration> {
    return pane.peoplePane(host);
  }
}
