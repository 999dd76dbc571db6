import { SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type {
  Contact,
  PeopleChanges,
  Profile,
  Skill,
  StaffRecord,
  TwinDecision,
} from '../../../domain/people';
import { HubError, isHubError } from '../../../kernel/errors';
import { rowEntry, rowText, type Row } from '../list-rows';
import { asRow, jsonObject } from '../questions/read-json';
import type { RequestBundle } from '../request-bundle';

/** A list of which is asked what has changed. */
export interface WatchedList<T> {
  /** Address of the list on its server. */
  readonly listPath: string;
  /** What `read` needs beside the title. */
  readonly columns: readonly string[];
  /** @returns undefined where the item holds no record */
  read(row: Row): T | undefined;
  /** Which record an item held when it was read last: of what is gone the log names the item alone. */
  readonly recordIds: Map<number, string>;
  get(id: string): Promise<T | undefined>;
}

export interface WatchedLists {
  readonly profiles: WatchedList<Profile>;
  readonly skills: WatchedList<Skill>;
  readonly staff: WatchedList<StaffRecord>;
  readonly contacts: WatchedList<Contact>;
  readonly twins: WatchedList<TwinDecision>;
}

type ListName = keyof WatchedLists;

const names: readonly ListName[] = ['profiles', 'skills', 'staff', 'contacts', 'twins'];
const source = 'sharepoint people changes';
/** More are read with everything else, in pages: no list is asked for each of its items. */
const mostItems = 500;
/** As many as the log gives at once: whatever is behind them is not seen. */
const fullPage = 1000;
const removed = 3;
const wanted = { Item: true, Add: true, Update: true, DeleteObject: true };

/** What has changed in one list since a look. */
interface ItemChanges {
  readonly token: string;
  readonly changed: readonly number[];
  readonly removed: readonly number[];
  readonly isCut: boolean;
}

interface Found<T> {
  readonly there: readonly T[];
  readonly gone: readonly string[];
}

/**
 * What has changed in the lists of people, by their own change logs: where nothing has, one call for
 * all of them. An item that changed is read by its number, so that no list is ever filtered.
 * @param bundle with the hub's own rights: people have none in these lists
 */
export function createPeopleChanges(bundle: RequestBundle, lists: WatchedLists): PeopleChanges {
  const tokenOf = async (name: ListName, signal?: AbortSignal): Promise<string> => {
    const { listPath } = lists[name];
    const answer = await bundle.add(
      (sp) => SPQueryable(sp.web.getList(listPath), 'currentchangetoken')<unknown>(),
      signal
    );
    return textIn(answer, 'StringValue');
  };

  const changesIn = async (name: ListName, token: string): Promise<ItemChanges> => {
    const query = { ...wanted, ChangeTokenStart: { StringValue: token } };
    const answer: unknown = await bundle.add((sp): Promise<unknown> =>
      sp.web.getList(lists[name].listPath).getChanges(query)
    );
    const log: readonly unknown[] = Array.isArray(answer) ? answer : [];
    const last = rowEntry(log.at(-1), 'ChangeToken');
    const kinds = new Map(log.map(asRow).map((one) => [Number(one['ItemId']), one['ChangeType']]));
    const ids = [...kinds.keys()];
    return {
      token: last === undefined ? token : textIn(last, 'StringValue'),
      changed: ids.filter((id) => kinds.get(id) !== removed),
      removed: ids.filter((id) => kinds.get(id) === removed),
      isCut: log.length >= fullPage,
    };
  };

  return {
    async mark(signal) {
      const tokens = await Promise.all(names.map((name) => tokenOf(name, signal)));
      return markOf(tokens);
    },
    async since(mark) {
      const before = jsonObject(mark);
      const ask = (name: ListName): Promise<ItemChanges> => changesIn(name, rowText(before[name]));
      const [inProfiles, inSkills, inStaff, inContacts, inTwins] = await Promise.all([
        ask('profiles'),
        ask('skills'),
        ask('staff'),
        ask('contacts'),
        ask('twins'),
      ]);
      const all = [inProfiles, inSkills, inStaff, inContacts, inTwins];
      const items = all.reduce((sum, { changed }) => sum + changed.length, 0);
      if (items > mostItems || all.some(({ isCut }) => isCut)) return undefined;
      const [profiles, skills, staff, contacts, twins] = await Promise.all([
        lookAt(bundle, lists.profiles, inProfiles),
        lookAt(bundle, lists.skills, inSkills),
        lookAt(bundle, lists.staff, inStaff),
        lookAt(bundle, lists.contacts, inContacts),
        lookAt(bundle, lists.twins, inTwins),
      ]);
      return {
        mark: markOf(all.map(({ token }) => token)),
        profiles: profiles.there,
        skills: skills.there,
        staff: staff.there,
        contacts: contacts.there,
        twins: twins.there,
        ...{ goneProfiles: profiles.gone, goneSkills: skills.gone },
      };
    },
  };
}

/** The records as they are now, and the ids of those that are not there any more. */
async function lookAt<T>(
  bundle: RequestBundle,
  list: WatchedList<T>,
  changes: ItemChanges
): Promise<Found<T>> {
  const { listPath, columns, recordIds } = list;
  const rowOf = async (id: number): Promise<Row | undefined> => {
    const select = ['Id', 'Title', ...columns];
    try {
      const ask = (sp: SPFI): Promise<Row> =>
        sp.web
          .getList(listPath)
          .items.getById(id)
          .select(...select)<Row>();
      return await bundle.add(ask);
    } catch (error) {
      // Taken out since the log was read.
      if (isHubError(error) && error.code === 'not-found') return undefined;
      throw error;
    }
  };
  const rows = await Promise.all(changes.changed.map(rowOf));
  const records = rows.map((row) => row && list.read(row));
  const without = changes.changed.filter((_, place) => records[place] === undefined);
  const ids = new Set([...without, ...changes.removed].flatMap((id) => recordIds.get(id) ?? []));
  for (const id of [...without, ...changes.removed]) recordIds.delete(id);
  // Of two items of one record the newer is taken away: then the record is there all the same.
  const others = new Set([...recordIds.values()].filter((id) => ids.has(id)));
  const still = await Promise.all([...others].map((id) => list.get(id)));
  return {
    there: [...records, ...still].flatMap((one) => (one === undefined ? [] : [one])),
    gone: [...ids].filter((id) => !others.has(id)),
  };
}

function markOf(tokens: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, place) => [name, tokens[place]])));
}

function textIn(answer: unknown, name: string): string {
  const text = rowText(rowEntry(answer, name));
  if (text !== '') return text;
  throw new HubError('unexpected', { message: `${source}: no ${name} in the answer` });
}
