import type { Json } from '../odata/entity';
import type { Call } from './call';
import { objectIn } from './request-body';
import { SharePointError } from './sharepoint-error';
import { ODataError } from '../odata/odata-error';
import { operation, to, type ResourceType } from './resource';

const search: ResourceType<Call> = {
  name: 'search',
  verbs: {},
  segments: {
    postquery: operation('search/postquery', 'POST', (call) => {
      const { core } = call;
      // search has not learnt OData 4.0: clients must turn the header back (sp-dev-docs #44, #4392)
      if (call.isVersion4) {
        throw new SharePointError(
          500,
          '-1, Microsoft.SharePoint.Client.UnknownError',
          'Unknown Error'
        );
      }
      const foreign = Object.keys(call.body()).find((key) => key !== 'request');
      if (foreign !== undefined) {
        throw new ODataError(`The parameter ${foreign} does not exist in method postquery.`);
      }
      core.crawler.catchUp();
      const answer = core.index.query(
        objectIn(call.body(), 'request'),
        core.permissions.readableScopes(call.actor)
      );
      // the index answers in SharePoint's own JSON; a round trip makes it plain JSON for the envelope
      return {
        kind: 'value',
        name: 'postquery',
        value: JSON.parse(JSON.stringify(answer)) as Json,
      };
    }),
  },
};

/** Search, as it stands behind `_api`. */
export const searchSegments = {
  search: to<Call, Call>(
    () => search,
    (call) => call
  ),
};
