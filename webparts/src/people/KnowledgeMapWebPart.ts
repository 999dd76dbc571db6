import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { MapApp } from '@hub/shared/lib/ui/people/map/MapApp';
import type { PeopleHost } from '@hub/shared/lib/ui/people/people-context';
import { readPeopleSettings, type PeopleSettings } from '@hub/shared/lib/ui/people/people-settings';
import * as React from 'react';
import { PeoplePart } from './people-part';
import type * as PropertyPane from './property-pane';

/** What the page keeps; an editor may have left it empty. */
export type KnowledgeMapProperties = Partial<
  Record<keyof Pick<PeopleSettings, 'themeKey'>, unknown>
>;

/** The knowledge map of a theme, on a page about it: countries by sub-themes, with who knows them. */
export default class KnowledgeMapWebPart extends PeoplePart<KnowledgeMapProperties> {
  protected content(host: PeopleHost): React.ReactElement {
    const { themeKey } = readPeopleSettings(this.properties);
    return React.createElement(MapApp, {
      // another theme in the pane is another map
      ...{ key: themeKey ?? '', host },
      ...(themeKey === undefined ? {} : { themeKey }),
    });
  }

  protected paneOf(
    pane: typeof PropertyPane,
    host: PeopleHost
  ): Promise<IPropertyPaneConfiguration> {
    return pane.mapPane(host);
  }
}
