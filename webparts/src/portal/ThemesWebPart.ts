import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { ThemeTiles } from '@hub/shared/lib/ui/portal/ThemeTiles';
import * as React from 'react';
import { PortalWebPart } from './portal-web-part';
import type * as PropertyPane from './property-pane';

interface ThemesProperties {
  show: 'priorities' | 'all';
}

/** The themes as doors. */
export default class ThemesWebPart extends PortalWebPart<ThemesProperties> {
  protected content(): React.ReactElement {
    return React.createElement(ThemeTiles, {
      show: this.properties.show === 'all' ? 'all' : 'priorities',
    });
  }

  protected fields(pane: typeof PropertyPane): IPropertyPaneField<object>[] {
    return [pane.themesField()];
  }
}
