import { ForYou } from '@hub/shared/lib/ui/portal/ForYou';
import * as React from 'react';
import { PortalWebPart } from './portal-web-part';

/** What concerns the reader herself. */
export default class ForYouWebPart extends PortalWebPart<object> {
  protected content(): React.ReactElement {
    return React.createElement(ForYou);
  }
}
