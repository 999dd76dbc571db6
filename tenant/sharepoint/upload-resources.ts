import type { StoredFile } from '../core/files';
import { fileEntity } from './item-and-file-entities';
import { operation, type Answer, type Segment } from './resource';

/** SharePoint gives offsets as texts. */
const offset = (name: string, value: number): Answer => ({
  kind: 'value',
  name,
  value: String(value),
});

/** Upload of a file in pieces. */
export const uploadSegments: Record<string, Segment<StoredFile>> = {
  startupload: operation('file/startupload', 'POST', ({ item }, given, { core, actor, bytes }) =>
    offset('StartUpload', core.uploads.start(actor, item, given.text('uploadid'), bytes))
  ),
  continueupload: operation(
    'file/continueupload',
    'POST',
    ({ item }, given, { core, actor, bytes }) =>
      offset(
        'ContinueUpload',
        core.uploads.resume(actor, item, given.text('uploadid'), given.number('fileoffset'), bytes)
      )
  ),
  finishupload: operation('file/finishupload', 'POST', ({ item }, given, call) => ({
    kind: 'entity',
    entity: fileEntity(
      call,
      call.core.uploads.finish(
        call.actor,
        item,
        given.text('uploadid'),
        given.number('fileoffset'),
        call.bytes
      )
    ),
  })),
  cancelupload: operation('file/cancelupload', 'POST', ({ item }, given, { core, actor }) => {
    core.uploads.cancel(actor, item, given.text('uploadid'));
    return { kind: 'empty' };
  }),
};
