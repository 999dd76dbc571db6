import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant } from '../support/open-tenant';
import { ada } from '../support/people';

/** Columns that items did not have in the first release. */
const NEW = [
  'ui_version',
  'level',
  'moderation',
  'moderation_comment',
  'checked_out_by',
  'checked_out_at',
  'checkin_comment',
  'content_id',
  'leaf_key',
  'attachments',
];

test('A tenant made by the first release opens, and its files are published and can be changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  const dataFile = join(folder, 'tenant.db');
  const path = '/sites/hub/Shared Documents';
  const before = await openTenant({ dataFile });
  await before
    .sharePoint(ada)
    .web.getFolderByServerRelativePath(path)
    .files.addUsingPath('a.txt', 'one');
  before.tenant.close();

  const old = new DatabaseSync(dataFile);
  for (const index of ['items_unpublished', 'items_key']) old.exec(`drop index ${index}`);
  for (const column of NEW) old.exec(`alter table items drop column ${column}`);
  old.close();

  const after = await openTenant({ dataFile });
  const file = after.sharePoint(ada).web.getFileByServerRelativePath(`${path}/a.txt`);
  await file.setContent('two');
  expect(await file()).toMatchObject({ UIVersionLabel: '2.0', Level: 1, CheckOutType: 2 });
  expect(await file.versions.getById(512).getText()).toBe('one');
  after.tenant.close();
  rmSync(folder, { recursive: true });
});
