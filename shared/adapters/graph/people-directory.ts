import type { PeopleDirectory, Person } from '../../domain/people';
import type { Vocabulary, VocabularySource } from '../../domain/taxonomy';
import type { Clock } from '../../kernel/clock';
import { isLocale } from '../../kernel/locale';
import { accentVariants } from '../../kernel/text/accent-variants';
import { fold } from '../../kernel/text/fold';
import { tokenise } from '../../kernel/text/tokenise';
import { graphError, listOf, propertyOf, textOf, type GraphApi, type GraphCall } from './graph-api';

/** The official client; what searches the directory needs its headers. */
export interface DirectoryGraph extends GraphApi {
  api(path: string): GraphCall & { header?(name: string, value: string): GraphCall };
}

export interface PeopleDirectorySettings {
  /** With the right to read the basics of all accounts: `User.Read.All`. */
  readonly graph: DirectoryGraph;
  /** Offices and their countries. */
  readonly vocabulary: VocabularySource;
  readonly clock: Clock;
}

/** People change post and office rarely; a closed account is out within this time. */
const freshMs = 5 * 60 * 1000;
const mostKept = 5000;
const mostFound = 100;
const mostSpellings = 8;
const source = 'graph people';
/** What an account is asked for. */
export const accountProperties = [
  ...['id', 'displayName', 'mail', 'userPrincipalName', 'jobTitle', 'officeLocation'],
  ...['preferredLanguage', 'accountEnabled', 'userType'],
].join(',');

interface Kept {
  readonly until: number;
  readonly found: Promise<readonly Person[]>;
}

/** The organisation's people by Graph, each answer kept for some minutes. */
export function createPeopleDirectory(settings: PeopleDirectorySettings): PeopleDirectory {
  const { graph, vocabulary, clock } = settings;
  const kept = new Map<string, Kept>();

  const ask = async (path: string, isAdvanced: boolean): Promise<readonly Person[]> => {
    const call = graph.api(path);
    const asked = (isAdvanced && call.header?.('ConsistencyLevel', 'eventual')) || call;
    const [answer, terms] = await Promise.all([
      asked.get().catch((error: unknown) => {
        const failure = graphError(error, source);
        // Nobody of this id: that is an answer. An id that is none gets a 400.
        if (failure.code === 'not-found' || failure.code === 'rejected') return undefined;
        throw failure;
      }),
      vocabulary.load(),
    ]);
    const list = propertyOf(answer, 'value');
    const accounts = Array.isArray(list) ? listOf(list) : answer === undefined ? [] : [answer];
    return accounts.flatMap((account) => personOf(account, terms));
  };

  const cached = (path: string, isAdvanced = false): Promise<readonly Person[]> => {
    const now = clock.now().getTime();
    const known = kept.get(path);
    if (known && known.until > now) return known.found;
    const found = ask(path, isAdvanced);
    if (kept.size >= mostKept) kept.clear();
    kept.set(path, { until: now + freshMs, found });
    // What failed is asked again at once.
    found.catch(() => kept.delete(path));
    return found;
  };

  const first = async (path: string): Promise<Person | undefined> => (await cached(path))[0];

  return {
    byId: (id) =>
      first(`/users/${encodeURIComponent(id.toLowerCase())}?$select=${accountProperties}`),
    byMail: (mail) =>
      first(
        `/users?$filter=${encodeURIComponent(mailFilter(mail))}&$select=${accountProperties}&$top=1`
      ),
    byName: (name) =>
      cached(
        `/users?$filter=${encodeURIComponent(`displayName eq '${quoted(name)}'`)}` +
          `&$select=${accountProperties}&$top=${mostFound}`
      ),
    async search(words, most) {
      const wanted = tokenise(words).map(({ text }) => text.normalize('NFC'));
      // The longest word tells most; the others are looked for in what it finds.
      const [longest] = [...wanted].sort((a, b) => b.length - a.length);
      if (longest === undefined) return [];
      // Whether the directory takes í for i is nobody's promise, so it is asked for both.
      const spellings = accentVariants(longest.toLowerCase(), mostSpellings);
      const terms = spellings.map((word) => `"displayName:${word}"`).join(' OR ');
      const found = await cached(
        `/users?$search=${encodeURIComponent(terms)}&$select=${accountProperties}&$top=${mostFound}`,
        true
      );
      return found.filter(({ name }) => fits(name, wanted)).slice(0, most);
    },
  };
}

function mailFilter(mail: string): string {
  const address = quoted(mail.toLowerCase());
  return `mail eq '${address}' or userPrincipalName eq '${address}'`;
}

function quoted(value: string): string {
  return value.replace(/'/g, "''");
}

function fits(name: string, words: readonly string[]): boolean {
  const parts = tokenise(name).map(({ text }) => fold(text));
  return words.every((word) => parts.some((part) => part.startsWith(fold(word))));
}

/** An account as Graph gives it; nobody where it has no id. */
export function personOf(account: unknown, terms: Vocabulary): readonly Person[] {
  const textAt = (name: string): string => textOf(propertyOf(account, name)).trim();
  const id = textAt('id').toLowerCase();
  if (id === '') return [];
  const language = textAt('preferredLanguage').slice(0, 2).toLowerCase();
  return [
    {
      id,
      name: textAt('displayName'),
      mail: (textAt('mail') || textAt('userPrincipalName')).toLowerCase(),
      ...(textAt('jobTitle') === '' ? {} : { post: textAt('jobTitle') }),
      ...officeOf(textAt('officeLocation'), terms),
      languages: isLocale(language) ? [language] : [],
      isGuest: textAt('userType').toLowerCase() === 'guest',
      isActive: propertyOf(account, 'accountEnabled') !== false,
    },
  ];
}

/** The office, known by its code (`PER`) or by one of its names. */
function officeOf(
  location: string,
  terms: Vocabulary
): Pick<Person, 'mission' | 'missionKey' | 'countryKey'> {
  if (location === '') return {};
  const mission =
    terms.inSet('missions').find(({ code }) => code === location.toUpperCase()) ??
    terms.named(location, 'missions')[0];
  if (!mission) return { mission: location };
  const countryKey = `country.${mission.code ?? ''}`;
  return {
    mission: terms.label(mission.id, 'es'),
    missionKey: mission.key,
    ...(terms.byKey(countryKey) ? { countryKey } : {}),
  };
}
