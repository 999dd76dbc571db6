import type { TypeOwner } from '../core/content-types';
import { toIsoSeconds } from '../core/clock';
import { DIGEST_SECONDS } from '../core/form-digest';
import type { Entity } from '../odata/entity';
import type { Call } from './call';
import { webChangeSegments } from './change-resources';
import { reputationSegments } from './comment-resources';
import { contentTypes } from './content-type-resources';
import { fields, siteColumns } from './field-resources';
import { fileSegments } from './file-resources';
import { folderSegments } from './folder-resources';
import { moveCopySegments } from './move-copy-resources';
import { BOTH_STAGES, FIRST_STAGE, recycleBin } from './recycle-bin-resources';
import { listSegments } from './list-resources';
import { navigationSegments } from './navigation-resources';
import { peopleSegments } from './user-resources';
import { permissionSegments, roleSegments } from './permission-resources';
import { operation, to, type ResourceType } from './resource';
import { peoplePickerSegments } from './people-picker-resources';
import { profileSegments } from './profile-resources';
import { searchSegments } from './search-resources';

const webEntity = ({ core, web }: Call): Entity => ({
  type: 'SP.Web',
  path: 'Web',
  properties: {
    Configuration: 0,
    Created: toIsoSeconds(web.created),
    Description: '',
    Id: web.id,
    Language: web.language,
    ServerRelativeUrl: web.url,
    Title: web.title,
    Url: core.origin + web.url,
    WebTemplate: 'SITEPAGEPUBLISHING',
  },
});

const siteEntity = ({ core, web }: Call): Entity => ({
  type: 'SP.Site',
  path: 'Site',
  properties: { Id: web.siteId, ServerRelativeUrl: web.url, Url: core.origin + web.url },
});

const web: ResourceType<Call> = {
  name: 'web',
  verbs: { GET: (call) => ({ kind: 'entity', entity: webEntity(call) }) },
  segments: {
    ...listSegments,
    ...webChangeSegments,
    fields: to(
      () => fields,
      (call) => siteColumns(call)
    ),
    contenttypes: to<Call, TypeOwner>(
      () => contentTypes,
      (call) => ({ kind: 'web', web: call.web })
    ),
    ...fileSegments,
    ...folderSegments,
    recyclebin: to(
      () => recycleBin,
      ({ web: of }) => ({ web: of, stages: FIRST_STAGE })
    ),
    ...navigationSegments,
    ...peopleSegments,
    ...roleSegments,
    ...permissionSegments<Call>((call) => ({ kind: 'web', web: call.web })),
  },
};

const site: ResourceType<Call> = {
  name: 'site',
  verbs: { GET: (call) => ({ kind: 'entity', entity: siteEntity(call) }) },
  segments: {
    recyclebin: to(
      () => recycleBin,
      ({ web: of }) => ({ web: of, stages: BOTH_STAGES })
    ),
  },
};

/** What stands behind `_api`. */
export const root: ResourceType<Call> = {
  name: '_api',
  verbs: {},
  segments: {
    web: to(
      () => web,
      (call) => call
    ),
    site: to(
      () => site,
      (call) => call
    ),
    contextinfo: operation('contextinfo', 'POST', (call) => ({
      kind: 'value',
      name: 'GetContextWebInformation',
      value: {
        FormDigestTimeoutSeconds: DIGEST_SECONDS,
        FormDigestValue: call.core.digests.issue(call.actor),
        LibraryVersion: '16.0.26000.12000',
        SiteFullUrl: call.core.origin + call.web.url,
        SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
        WebFullUrl: call.core.origin + call.web.url,
      },
    })),
    ...reputationSegments,
    ...profileSegments,
    ...peoplePickerSegments,
    ...searchSegments,
    ...moveCopySegments,
  },
};
