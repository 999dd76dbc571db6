import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { ActorDirectory, PeopleDirectory, Person } from '../../../domain/people';
import type { Vocabulary, VocabularySource } from '../../../domain/taxonomy';
import type { Clock } from '../../../kernel/clock';
import type { Actor, Role } from '../../../kernel/policy';
import { rowEntry, rowTermIds, rowText, type Row } from '../list-rows';
import { asHubError } from '../requests';
import { listColumns, listUrlNames } from '../schema/list-names';
import { readRoleMembers, type DirectoryGroupMembers, type RoleMembers } from './group-members';

export interface ActorDirectorySettings {
  /** Bound to the hub's site, with the hub's own rights. */
  readonly sp: SPFI;
  /** Address of the site on its server, such as `/sites/hub`. */
  readonly sitePath: string;
  readonly people: PeopleDirectory;
  readonly vocabulary: VocabularySource;
  readonly clock: Clock;
  /** Members of groups of the directory that stand in the site's groups. */
  readonly groupMembers: DirectoryGroupMembers;
}

/** A role that is given or taken away counts within this time. */
const freshMs = 5 * 60 * 1000;
const mostSpecialists = 500;

interface Roster extends RoleMembers {
  /** Addresses of who answers for a theme, by the theme's key, descendants included. */
  readonly specialists: ReadonlyMap<string, readonly string[]>;
}

/** Roles from the groups of the site, themes from the list of specialists; read at most every five minutes. */
export function createActorDirectory(settings: ActorDirectorySettings): ActorDirectory {
  const { sp, sitePath, people, vocabulary, clock, groupMembers } = settings;
  let kept: { readonly until: number; readonly roster: Promise<Roster> } | undefined;

  const read = async (): Promise<Roster> => {
    const [members, rows, terms] = await Promise.all([
      readRoleMembers(sp, groupMembers),
      readSpecialists(sp, sitePath),
      vocabulary.load(),
    ]);
    return { ...members, specialists: byTheme(rows, terms) };
  };

  const roster = (): Promise<Roster> => {
    const now = clock.now().getTime();
    if (kept && kept.until > now) return kept.roster;
    const reading = read();
    kept = { until: now + freshMs, roster: reading };
    reading.catch(() => {
      kept = undefined;
    });
    return reading;
  };

  const rolesOf = ({ byPerson, ofAllStaff }: Roster, person: Person): readonly Role[] => {
    if (person.isGuest) return ['Guest'];
    const own = [person.mail, person.id].flatMap((key) => [...(byPerson.get(key) ?? [])]);
    return [...new Set([...ofAllStaff, ...own])];
  };

  const known = async (keys: Iterable<string>): Promise<readonly Person[]> => {
    const found = await Promise.all(
      [...keys].map((key) => (key.includes('@') ? people.byMail(key) : people.byId(key)))
    );
    const each = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
    return [...each.values()];
  };

  return {
    async actorOf(id): Promise<Actor | undefined> {
      const person = await people.byId(id);
      if (!person?.isActive) return undefined;
      const all = await roster();
      const themes = [...all.specialists]
        .filter(([, mails]) => mails.includes(person.mail))
        .map(([key]) => key);
      return {
        id: person.id,
        roles: rolesOf(all, person),
        themes,
        ...(person.countryKey === undefined ? {} : { countries: [person.countryKey] }),
        locale: person.languages[0] ?? 'es',
      };
    },
    async peopleOf(role) {
      const { byPerson } = await roster();
      const keys = [...byPerson].filter(([, roles]) => roles.has(role)).map(([key]) => key);
      return (await known(keys)).filter(({ isActive }) => isActive);
    },
    async specialistsOf(themeKey) {
      const { specialists } = await roster();
      const found = await known(specialists.get(themeKey) ?? []);
      return found.filter(({ isActive, isGuest }) => isActive && !isGuest);
    },
  };
}

async function readSpecialists(sp: SPFI, sitePath: string): Promise<readonly Row[]> {
  const { theme, person } = listColumns;
  try {
    return await sp.web
      .getList(`${sitePath}/Lists/${listUrlNames.specialists}`)
      .items.select('Id', theme, `${person}/EMail`, `${person}/Title`)
      .expand(person)
      .top(mostSpecialists)<readonly Row[]>();
  } catch (error) {
    const failure = asHubError(error, 'sharepoint specialists');
    if (failure.code === 'not-found') return [];
    throw failure;
  }
}

/** Who answers for a theme answers for all that stands below it, unless somebody else does there. */
function byTheme(rows: readonly Row[], terms: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const own = new Map<string, string[]>();
  for (const row of rows) {
    const [themeId] = rowTermIds(row[listColumns.theme]);
    const mail = rowText(rowEntry(row[listColumns.person], 'EMail')).toLowerCase();
    if (themeId === undefined || mail === '') continue;
    own.set(themeId, [...(own.get(themeId) ?? []), mail]);
  }
  const found = new Map<string, readonly string[]>();
  for (const { id, key } of terms.inSet('themes')) {
    const line = [id, ...terms.ancestors(id).map((one) => one.id)];
    const mails = line.flatMap((one) => own.get(one) ?? []);
    if (mails.length > 0) found.set(key, [...new Set(mails)]);
  }
  return found;
}
