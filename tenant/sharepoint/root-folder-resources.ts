import { CoreError } from '../core/core-error';
import type { List } from '../core/list';
import type { Web } from '../core/webs';
import type { Json } from '../odata/entity';
import type { Call } from './call';
import { folder } from './folder-resources';
import { folderEntity } from './item-and-file-entities';
import type { ResourceType, Segment } from './resource';

interface ListSubject {
  web: Web;
  list: List;
}

/** The order of the New menu is the root folder's, and its first content type is the list's default. */
const orderOf = ({ web, list }: ListSubject, { core }: Call): Json =>
  core.contentTypes
    .of({ kind: 'list', web, list })
    .filter((type) => !type.id.startsWith('0x0120'))
    .map((type) => ({ StringValue: type.id }));

/** Every step of a folder, from the list whose root it is. */
const segments = (): Record<string, Segment<ListSubject>> =>
  Object.fromEntries(
    Object.entries(folder.segments ?? {}).map(([name, segment]) => [
      name,
      {
        type: segment.type,
        open: ({ list }, given, call) => segment.open({ path: list.url }, given, call),
      } satisfies Segment<ListSubject>,
    ])
  );

const ORDER = 'UniqueContentTypeOrder';

/** The root folder of a list: a folder that also holds the order of the list's content types. */
export const rootFolder = (): ResourceType<ListSubject> => ({
  name: 'rootfolder',
  verbs: {
    GET: (subject, call) => {
      const entity = folderEntity(call, subject.list.url, undefined);
      const order = orderOf(subject, call);
      return {
        kind: 'entity',
        entity: { ...entity, onSelect: { ContentTypeOrder: () => order, [ORDER]: () => order } },
      };
    },
    MERGE: ({ web, list }, call) => {
      const body = call.body();
      const order = body[ORDER];
      const foreign = Object.keys(body).find((key) => key !== ORDER);
      if (foreign !== undefined || !Array.isArray(order)) {
        throw new CoreError(
          'property-unknown',
          `The property '${foreign ?? ORDER}' does not exist on type 'SP.Folder' or is no collection.`
        );
      }
      const ids = order.map((entry: { StringValue?: unknown }) => String(entry.StringValue));
      call.core.contentTypes.setOrder(call.actor, web, list, ids);
      return { kind: 'empty' };
    },
  },
  segments: segments(),
});
