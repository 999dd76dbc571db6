import { randomUUID } from 'node:crypto';
import type { TenantClock } from './clock';
import { CoreError } from './core-error';
import type { Database } from './database';
import type { Permissions } from './permissions';
import type { Principal } from './principal';
import type { Web } from './webs';

export type RecycledKind = 'file' | 'folder' | 'item' | 'list' | 'attachment' | 'version';

/** Something in the recycle bin. */
export interface Recycled {
  id: string;
  webId: string;
  listId: string;
  kind: RecycledKind;
  title: string;
  /** Server-relative folder it was deleted from. */
  dir: string;
  size: number;
  authorId: number;
  deletedBy: number;
  /** Milliseconds since 1970. */
  deletedAt: number;
  /** 1: the people's own bin; 2: the administrators'. */
  stage: 1 | 2;
}

/** A row of the bin. */
export interface BinRow {
  id: string;
  web_id: string;
  list_id: string;
  kind: RecycledKind;
  title: string;
  dir: string;
  size: number;
  author_id: number;
  deleted_by: number;
  deleted_at: number;
  stage: 1 | 2;
  /** JSON of what only this entry knows: a version, an attachment, a list. */
  kept: string;
}

/** Both stages together. Source: Microsoft Support, "Manage the recycle bin of a SharePoint site". */
const KEPT_MS = 93 * 24 * 60 * 60 * 1000;

/** Reads a row of the bin. */
export function toRecycled(row: BinRow): Recycled {
  return {
    id: row.id,
    webId: row.web_id,
    listId: row.list_id,
    kind: row.kind,
    title: row.title,
    dir: row.dir,
    size: row.size,
    authorId: row.author_id,
    deletedBy: row.deleted_by,
    deletedAt: row.deleted_at,
    stage: row.stage,
  };
}

/** The entries of the recycle bin, and who sees which. */
export function createRecycledEntries(
  database: Database,
  clock: TenantClock,
  permissions: Permissions
) {
  const isManager = (actor: Principal, web: Web): boolean =>
    permissions.can(actor, web.scopeId, 'ManageWeb');

  return {
    isManager,

    /** @returns the id of the new entry */
    put(
      actor: Principal,
      entry: Omit<Recycled, 'id' | 'deletedBy' | 'deletedAt' | 'stage'>,
      kept: unknown = null
    ): string {
      const id = randomUUID();
      database.run(
        'insert into recycle_bin values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)',
        id,
        entry.webId,
        entry.listId,
        entry.kind,
        entry.title,
        entry.dir,
        entry.size,
        entry.authorId,
        actor.siteUserId,
        clock.now(),
        JSON.stringify(kept)
      );
      return id;
    },

    /** @throws CoreError recycled-not-found, also for what somebody else deleted */
    read(actor: Principal, web: Web, id: string): BinRow {
      const row = database.get<BinRow>(
        'select * from recycle_bin where web_id = ? and id = ?',
        web.id,
        id.toLowerCase()
      );
      if (!row || (row.deleted_by !== actor.siteUserId && !isManager(actor, web)))
        throw new CoreError('recycled-not-found', `The recycle bin item ${id} does not exist.`);
      return row;
    },

    forget(row: BinRow): void {
      database.run('delete from recycle_bin where id = ?', row.id);
    },

    /** What has been kept for its 93 days. */
    expired: (): BinRow[] =>
      database.all<BinRow>('select * from recycle_bin where deleted_at < ?', clock.now() - KEPT_MS),

    /** A person's own deletions; whoever manages the site sees all. */
    all(actor: Principal, web: Web, stages: readonly number[]): BinRow[] {
      return database
        .all<BinRow>(
          `select * from recycle_bin where web_id = ?1 and (?2 or deleted_by = ?3) order by deleted_at desc, rowid desc`,
          web.id,
          isManager(actor, web) ? 1 : 0,
          actor.siteUserId
        )
        .filter((row) => stages.includes(row.stage));
    },

    moveTo(stage: Recycled['stage'], row: BinRow): void {
      database.run('update recycle_bin set stage = ? where id = ?', stage, row.id);
    },
  };
}

export type RecycledEntries = ReturnType<typeof createRecycledEntries>;
