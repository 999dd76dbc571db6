import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { ThemeOverview } from '@hub/shared/lib/ui/portal/ThemeOverview';
import * as React from 'react';
import { PortalWebPart } from './portal-web-part';
import type * as PropertyPane from './property-pane';

interface ThemeProperties {
  themeKey: string;
}

/** One theme, at the top of its page. */
export default class ThemeWebPart extends PortalWebPart<ThemeProperties> {
  protected content(): React.ReactElement {
    return React.createElement(ThemeOverview, { themeKey: this.properties.themeKey ?? '' });
  }

  protected fields(pane: typeof PropertyPane): IPropertyPaneField<object>[] {
    return [pane.themeField()];
  }
}
