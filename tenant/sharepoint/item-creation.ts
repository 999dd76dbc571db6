import { CoreError } from '../core/core-error';
import type { List } from '../core/list';
import type { Json } from '../odata/entity';
import type { Arguments, Call } from './call';
import { absolutePath } from './folder-path';
import { readFormValues } from './item-values';
import { objectIn } from './request-body';
import type { Answer } from './resource';

/** SP.FileSystemObjectType. */
const FOLDER = 1;

/** Server-relative path of the folder that the request names; a list's root when it names none. */
const folderIn = (info: Record<string, unknown>, list: List, call: Call): string => {
  const path = objectIn(info, 'FolderPath')['DecodedUrl'] ?? info['FolderUrl'];
  return typeof path === 'string' && path !== '' ? absolutePath(path, call) : list.url;
};

/**
 * Adds an item or a folder, in a folder of the list when one is named. Errors are told per column and
 * nothing is added, as in validateUpdateListItem; the number of the new item comes as the column Id.
 */
export function addItemUsingPath(subject: { list: List }, _: Arguments, call: Call): Answer {
  const { core, actor } = call;
  const { list } = subject;
  const info = objectIn(call.body(), 'listItemCreateInfo');
  const isFolder = info['UnderlyingObjectType'] === FOLDER;
  const path = folderIn(info, list, call);
  if (core.files.listOfFolder(actor, path).id !== list.id)
    throw new CoreError('file-not-found', `The folder ${path} is not in the list.`);
  if (list.isLibrary && !isFolder) {
    throw new CoreError(
      'value-invalid',
      'To add an item to a document library, use SPFileCollection.Add()'
    );
  }
  const { change, results, failed } = readFormValues(call, list, 0);
  if (failed) return { kind: 'value', name: 'AddValidateUpdateItemUsingPath', value: results };
  const { values, leaf = values['Title'], moderation, stamps = {} } = change;
  const fresh = isFolder
    ? core.files.addFolder(actor, `${path}/${typeof leaf === 'string' ? leaf : ''}`, false)
    : core.items.add(actor, list, {
        values,
        stamps,
        ...(path.toLowerCase() === list.url.toLowerCase() ? {} : { dir: path }),
      });
  const later = isFolder ? values : {};
  if (moderation || Object.keys(later).length > 0)
    core.items.update(actor, fresh, {
      values: later,
      keepVersion: true,
      ...(moderation ? { moderation } : {}),
    });
  const value: Record<string, Json>[] = [
    ...results.map((result) => ({ ...result, ItemId: fresh.id })),
    {
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Id',
      FieldValue: String(fresh.id),
      HasException: false,
      ItemId: fresh.id,
    },
  ];
  return { kind: 'value', name: 'AddValidateUpdateItemUsingPath', value };
}
