import type { IPropertyPaneField } from '@microsoft/sp-property-pane';
import { NewestDocuments } from '@hub/shared/lib/ui/portal/NewestDocuments';
import * as React from 'react';
import { given, PortalWebPart } from './portal-web-part';
import type * as PropertyPane from './property-pane';

interface RecentDocumentsProperties {
  count: number;
  themeKey: string;
}

const USUAL_COUNT = 5;

/** The newest documents, of the whole library or of one theme. */
export default class RecentDocumentsWebPart extends PortalWebPart<RecentDocumentsProperties> {
  protected content(): React.ReactElement {
    const { count } = this.properties;
    const themeKey = given(this.properties.themeKey);
    return React.createElement(NewestDocuments, {
      count: Number.isInteger(count) ? count : USUAL_COUNT,
      ...(themeKey === undefined ? {} : { themeKey }),
    });
  }

  protected fields(pane: typeof PropertyPane): IPropertyPaneField<object>[] {
    return [pane.countField(), pane.themeField()];
  }
}
