import { SPCollection, type SPFI } from '@pnp/sp';
import '@pnp/sp/files';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { systemClock, type Clock } from '../../kernel/clock';
import type { LocalizedText } from '../../kernel/locale';
import type { Role } from '../../kernel/policy';
import type { NeedToKnow, PortalSettingsRecord } from '../../domain/portal';
import type { BestBet, Reader, SearchSettingsRecord, Specialist } from '../../domain/search';
import { dayOfInstant } from './date-only';
import { rowEntry, rowTermIds, rowText, type Row } from './list-rows';
import { readPublishedVocabulary, type PublishedVocabulary } from './published-vocabulary';
import type { RequestBundle } from './request-bundle';
import { asHubError } from './requests';
import { groups } from './schema/groups';
import {
  listColumns,
  listUrlNames,
  serviceFileName,
  settingsUrlName,
  vocabularyFileName,
} from './schema/list-names';
import { readServiceAddress, type ServiceAddress } from './service-address';

/** What the site says about the hub, read at once. */
export interface HubSettings extends SearchSettingsRecord, PortalSettingsRecord {
  /** Missing where nothing is published: then the term store itself is asked. */
  readonly vocabulary?: PublishedVocabulary;
  /** Missing where the hub has no service, or none that has started yet. */
  readonly service?: ServiceAddress;
}

/** Where the settings come from: SharePoint, or what a page kept of them. */
export interface HubSettingsSource {
  /** @throws HubError where the site cannot be read */
  load(): Promise<HubSettings>;
}

/** Far more than people curate; a list that is longer shows its oldest entries. */
const mostEntries = 500;
const dayMs = 24 * 60 * 60 * 1000;
const source = 'sharepoint hub settings';

/**
 * Vocabulary, service, best bets, notices, specialists and the reader's roles in one call, with whatever else
 * the page asks at this moment. A list or a file that is missing is empty: the site may be older than
 * the page.
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createHubSettings(
  bundle: RequestBundle,
  sitePath: string,
  clock: Clock = systemClock
): HubSettingsSource {
  const optional = async <T>(ask: (sp: SPFI) => Promise<T>): Promise<T | undefined> => {
    try {
      return await bundle.add(ask);
    } catch (error) {
      const failure = asHubError(error, source);
      if (failure.code === 'not-found' || failure.code === 'no-right') return undefined;
      throw failure;
    }
  };

  const fileText = (name: string): Promise<string | undefined> =>
    optional((sp) =>
      sp.web.getFileByServerRelativePath(`${sitePath}/${settingsUrlName}/${name}`).getText()
    );

  const rows = async (
    urlName: string,
    columns: readonly string[],
    person: string,
    filter?: string
  ): Promise<readonly Row[]> => {
    const read = await optional((sp) => {
      const items = sp.web
        .getList(`${sitePath}/Lists/${urlName}`)
        .items.select('Id', ...columns, `${person}/Title`, `${person}/EMail`)
        .expand(person)
        .top(mostEntries);
      return (filter === undefined ? items : items.filter(filter))<readonly Row[]>();
    });
    return read ?? [];
  };

  return {
    async load() {
      // One day back: the reader may be west of the site.
      const yesterday = new Date(clock.now().getTime() - dayMs).toISOString().slice(0, 10);
      const current = `${listColumns.until} ge datetime'${yesterday}T00:00:00Z'`;
      const { theme, themes, until, documentId, link, chosenBy, person } = listColumns;
      const [terms, address, bets, notices, specialists, user, memberships] = await Promise.all([
        fileText(vocabularyFileName),
        fileText(serviceFileName),
        rows(listUrlNames.bestBets, [theme, documentId, until, ...reasons], chosenBy, current),
        rows(listUrlNames.needToKnow, ['Title', link, until, themes, ...texts], chosenBy, current),
        rows(listUrlNames.specialists, [theme], person),
        bundle.add((sp) => sp.web.currentUser.select('Id', 'Title', 'Email')<Row>()),
        bundle.add((sp) =>
          SPCollection(sp.web.currentUser, 'groups').select('Title')<readonly Row[]>()
        ),
      ]);
      const vocabulary = readPublishedVocabulary(terms);
      const service = readServiceAddress(address);
      return {
        ...(vocabulary ? { vocabulary } : {}),
        ...(service ? { service } : {}),
        bestBets: bets.flatMap(readBestBet),
        notices: notices.map(readNotice),
        specialists: specialists.flatMap(readSpecialist),
        reader: readReader(user, memberships),
      };
    },
  };
}

const reasons = [listColumns.reasonEs, listColumns.reasonPt, listColumns.reasonEn];
const texts = [listColumns.textEs, listColumns.textPt, listColumns.textEn];

/** A best bet of the list; none where its theme or its document is missing. */
export function readBestBet(row: Row): readonly BestBet[] {
  const [themeId] = rowTermIds(row[listColumns.theme]);
  const documentId = rowText(row[listColumns.documentId]).toLowerCase();
  if (themeId === undefined || documentId === '') return [];
  return [
    {
      ...{ id: String(row['Id']), themeId, documentId },
      until: dayOfInstant(rowText(row[listColumns.until])) ?? '',
      chosenBy: personOf(row[listColumns.chosenBy]).name,
      reason: localized(row, reasons),
    },
  ];
}

function readNotice(row: Row): NeedToKnow {
  const link = rowText(row[listColumns.link]);
  return {
    id: String(row['Id']),
    text: localized(row, texts),
    ...(link === '' ? {} : { link }),
    until: dayOfInstant(rowText(row[listColumns.until])) ?? '',
    chosenBy: personOf(row[listColumns.chosenBy]).name,
    themeIds: rowTermIds(row[listColumns.themes]),
  };
}

function readSpecialist(row: Row): readonly Specialist[] {
  const [themeId] = rowTermIds(row[listColumns.theme]);
  const { name, mail } = personOf(row[listColumns.person]);
  if (themeId === undefined || name === '') return [];
  return [{ themeId, name, ...(mail === '' ? {} : { mail }) }];
}

/** Roles are memberships in the hub's groups; nobody is asked what she is. */
function readReader(user: Row, memberships: readonly Row[]): Reader {
  const titles = new Set(memberships.map(({ Title }) => Title));
  const declared = Object.values(groups).filter(({ title }) => titles.has(title));
  const mail = rowText(user['Email']);
  return {
    id: String(user['Id']),
    name: rowText(user['Title']),
    ...(mail === '' ? {} : { mail }),
    roles: declared.flatMap(({ organisationRoles }): readonly Role[] => organisationRoles),
  };
}

function localized(row: Row, columns: readonly string[]): LocalizedText {
  const [es, pt, en] = columns.map((column) => rowText(row[column]));
  return { ...(es ? { es } : {}), ...(pt ? { pt } : {}), ...(en ? { en } : {}) };
}

function personOf(value: unknown): { readonly name: string; readonly mail: string } {
  return { name: rowText(rowEntry(value, 'Title')), mail: rowText(rowEntry(value, 'EMail')) };
}
