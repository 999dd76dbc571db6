import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { NeedToKnow } from '@hub/shared/lib/ui/portal/NeedToKnow';
import * as React from 'react';
import { given, PortalWebPart } from './portal-web-part';
import type * as PropertyPane from './property-pane';

interface NeedToKnowProperties {
  themeKey: string;
}

/** What everybody has to know now, of the whole hub or of one theme. */
export default class NeedToKnowWebPart extends PortalWebPart<NeedToKnowProperties> {
  protected content(): React.ReactElement {
    const themeKey = given(this.properties.themeKey);
    return React.createElement(NeedToKnow, themeKey === undefined ? {} : { themeKey });
  }

  protected fields(pane: typeof PropertyPane): IPropertyPaneField<object>[] {
    return [pane.themeField()];
  }
}
