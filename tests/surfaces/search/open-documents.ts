import fc from 'fast-check';
import { groups } from '../../../shared/adapters/sharepoint/schema/groups';
import { documents as sampleRows, people, textOf } from '../../tenant/sample/sample-data';
import { siteUrl } from '../cli/local-site';
import { ADMINISTRATOR, type SampleHub } from './sample-hub';

/** A document of the library or a published practice, as somebody knows it who may read all. */
export interface KnownDocument {
  /** Lower-case UniqueId. */
  readonly id: string;
  readonly itemId: number;
  readonly title: string;
  /** Of a practice: its own id, which stands in its address. */
  readonly fileName: string;
  /** Address below the machine. */
  readonly path: string;
  /** What stands in it. */
  readonly text: string;
}

/** Who may open what, known beside SharePoint's own answer: from what the test itself has set. */
export interface Oracle {
  readonly documents: readonly KnownDocument[];
  /** Published practices: in the search beside the documents. */
  readonly practices: readonly KnownDocument[];
  mayOpen(mail: string, id: string): boolean;
  /** What of those that she may not open stands in a text: ids, file names and titles. */
  betrayed(mail: string, text: string): readonly string[];
}

/** SharePoint's permission level Read. */
const READ_LEVEL = 1073741826;
const RESTRICTED = 60;
const RESTRICTED_PRACTICES = 3;
/** The same documents are closed in every run; what is asked differs. */
const SEED = 20261122;

type Group = (typeof groups)[keyof typeof groups];
interface ItemRow {
  readonly Id: number;
  readonly Title: string;
  readonly UniqueId: string;
  readonly FileRef: string;
  readonly FileLeafRef: string;
  readonly HubSourceId: string;
}
interface PracticeRow {
  readonly Id: number;
  readonly Title: string;
  readonly UniqueId: string;
  readonly HubWorkId: string;
}

/**
 * Closes sixty documents and three practices to all but a few random groups and people, and tells who
 * may open what.
 * @param mails whose rights the test asks about; none of them an administrator
 */
export async function closeSomeDocuments(
  { site, signIn }: SampleHub,
  mails: readonly string[]
): Promise<Oracle> {
  const { sharePoint } = await signIn(ADMINISTRATOR);
  const change = async (path: string, body: unknown = {}): Promise<Response> => {
    const response = await sharePoint(`/_api/web${path}`, body);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response;
  };
  const read = async <T>(path: string): Promise<T> =>
    (await (await sharePoint(`/_api/web${path}`)).json()) as T;
  const principalOf = async (reader: Group | string): Promise<number> => {
    if (typeof reader !== 'string')
      return (await read<{ Id: number }>(`/sitegroups/getbyname('${reader.title}')`)).Id;
    const logonName = `i:0#.f|membership|${reader}`;
    return ((await (await change('/ensureuser', { logonName })).json()) as { Id: number }).Id;
  };
  const list = "/lists/getbytitle('Hub Documents')";
  const columns = 'Id,Title,UniqueId,FileRef,FileLeafRef,HubSourceId';
  const { value: rows } = await read<{ value: ItemRow[] }>(
    `${list}/items?$select=${columns}&$top=500`
  );
  const published = "/lists/getbytitle('Hub Practices')";
  const { value: practiceRows } = await read<{ value: PracticeRow[] }>(
    `${published}/items?$select=*,UniqueId&$top=500`
  );
  const known = Object.values(groups);
  const forTeam = new Set(
    sampleRows.filter(({ audience }) => audience === 'km-team').map(({ id }) => id)
  );
  const readersOf = new Map<string, readonly (Group | string)[]>(
    rows.map(({ UniqueId, HubSourceId }) => [
      UniqueId,
      forTeam.has(HubSourceId) ? [groups.team] : known,
    ])
  );
  for (const { UniqueId } of practiceRows) readersOf.set(UniqueId, known);

  const open = rows.filter(({ HubSourceId }) => !forTeam.has(HubSourceId));
  const [closed = []] = fc.sample(
    fc.shuffledSubarray(open, { minLength: RESTRICTED, maxLength: RESTRICTED }),
    { seed: SEED, numRuns: 1 }
  );
  const choices = fc.sample(
    fc.subarray<Group | string>([...known, ...mails], { minLength: 1, maxLength: 3 }),
    { seed: SEED, numRuns: RESTRICTED }
  );
  const toClose = [
    ...closed.map(({ Id, UniqueId }) => ({ item: `${list}/items(${Id})`, UniqueId })),
    ...practiceRows
      .slice(0, RESTRICTED_PRACTICES)
      .map(({ Id, UniqueId }) => ({ item: `${published}/items(${Id})`, UniqueId })),
  ];
  for (const [place, { item, UniqueId }] of toClose.entries()) {
    const readers = choices[place % RESTRICTED] ?? [];
    // a practice that is open to the outside has rights of its own already
    await change(`${item}/resetroleinheritance`);
    await change(`${item}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    for (const reader of readers) {
      const right = `principalid=${await principalOf(reader)},roledefid=${READ_LEVEL}`;
      await change(`${item}/roleassignments/addroleassignment(${right})`);
    }
    readersOf.set(UniqueId, readers);
  }
  await site.admin('POST', '/crawl');

  const isAmong = (mail: string, readers: readonly (Group | string)[]): boolean => {
    const roles: readonly string[] = people.find((one) => one.mail === mail)?.roles ?? [];
    return readers.some((reader) =>
      typeof reader === 'string'
        ? reader === mail
        : reader.organisationRoles.some((role) => roles.includes(role))
    );
  };
  const sampleRow = new Map(sampleRows.map((row) => [row.id, row]));
  const documents = rows.map((row) => ({
    id: row.UniqueId.toLowerCase(),
    itemId: row.Id,
    title: row.Title,
    fileName: row.FileLeafRef,
    path: row.FileRef,
    text: textOf(sampleRow.get(row.HubSourceId) ?? {}),
  }));
  const practices = practiceRows.map((row) => ({
    id: row.UniqueId.toLowerCase(),
    itemId: row.Id,
    title: row.Title,
    fileName: row.HubWorkId,
    path: `${new URL(siteUrl).pathname}/SitePages/Practices.aspx?practice=${row.HubWorkId}`,
    text: JSON.stringify(row),
  }));
  const opened = new Map(
    mails.map((mail) => {
      const ids = [...readersOf].filter(([, readers]) => isAmong(mail, readers));
      return [mail, new Set(ids.map(([id]) => id.toLowerCase()))];
    })
  );
  const mayOpen = (mail: string, id: string): boolean => opened.get(mail)?.has(id) ?? false;
  const secrets = new Map(
    mails.map((mail) => [mail, secretsOf([...documents, ...practices], (id) => mayOpen(mail, id))])
  );
  return {
    documents,
    practices,
    mayOpen,
    betrayed(mail, text) {
      const lower = text.toLowerCase();
      return (secrets.get(mail) ?? []).filter((secret) => lower.includes(secret));
    },
  };
}

/**
 * What only the closed documents are called: some are copies of open ones, with the same title, and
 * some are named in the text of an open one.
 */
function secretsOf(
  documents: readonly KnownDocument[],
  mayOpen: (id: string) => boolean
): readonly string[] {
  const namesOf = ({ id, title, fileName }: KnownDocument): string[] =>
    [id, title, fileName].map((name) => name.toLowerCase());
  const shown = documents
    .filter(({ id }) => mayOpen(id))
    .flatMap((document) => [...namesOf(document), document.text.toLowerCase()])
    .join('\n')
    .replace(/\s+/g, ' ');
  return documents
    .filter(({ id }) => !mayOpen(id))
    .flatMap(namesOf)
    .filter((name) => !shown.includes(name));
}
