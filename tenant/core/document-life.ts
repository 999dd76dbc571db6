import { createAttachments, type Attachments } from './attachments';
import type { ChangeLog } from './change-log';
import { createCheckOut, type CheckOut } from './check-out';
import type { TenantClock } from './clock';
import type { Database } from './database';
import type { Fields } from './fields';
import type { FileContents } from './file-contents';
import { createFileMoves, type FileMoves } from './file-moves';
import type { Files } from './files';
import type { ItemSaves } from './item-saves';
import type { ItemStore } from './item-store';
import type { ItemVersions } from './item-versions';
import type { Items } from './items';
import type { Lists } from './lists';
import type { Permissions } from './permissions';
import { createPublishing, type Publishing } from './publishing';
import { createRecycleBin, type RecycleBin } from './recycle-bin';
import { createRecycledEntries } from './recycled-entries';
import { createRecycledRows } from './recycled-rows';
import { createRelocation } from './relocation';
import { createUploads, type Uploads } from './uploads';

interface LifeContext {
  database: Database;
  clock: TenantClock;
  changes: ChangeLog;
  permissions: Permissions;
  fields: Fields;
  lists: Lists;
  store: ItemStore;
  contents: FileContents;
  versions: ItemVersions;
  saves: ItemSaves;
  items: Items;
  files: Files;
}

/** What happens to items and files between their making and their end. */
export interface DocumentLife {
  versions: ItemVersions;
  checkOut: CheckOut;
  publishing: Publishing;
  attachments: Attachments;
  uploads: Uploads;
  fileMoves: FileMoves;
  recycleBin: RecycleBin;
}

export function createDocumentLife(context: LifeContext): DocumentLife {
  const { versions } = context;
  const attachments = createAttachments(context);
  return {
    versions,
    attachments,
    checkOut: createCheckOut(context),
    publishing: createPublishing(context),
    uploads: createUploads(context),
    fileMoves: createFileMoves({ ...context, relocation: createRelocation(context) }),
    recycleBin: createRecycleBin({
      ...context,
      attachments,
      entries: createRecycledEntries(context.database, context.clock, context.permissions),
      rows: createRecycledRows(context),
    }),
  };
}
