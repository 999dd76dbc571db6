import type { ContentTypes } from './content-types';
import type { Items } from './items';
import type { StoredValues } from './stored-value';

/**
 * Items that get the list's default content type when nobody names another, whoever adds them: a form,
 * an upload, a copy.
 */
export function stampContentTypes(items: Items, contentTypes: ContentTypes): Items {
  return {
    ...items,
    add(actor, list, request) {
      const type = contentTypes.defaultOf(list, request.isFolder === true);
      const stamp: StoredValues = type ? { ContentTypeId: type.id } : {};
      return items.add(actor, list, { ...request, values: { ...stamp, ...request.values } });
    },
  };
}
