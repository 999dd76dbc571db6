import { shinglesOf } from '../../kernel/text/shingles';
import { tokenise } from '../../kernel/text/tokenise';
import { inSlices, type Steps } from '../../kernel/turns';
import type { DirectoryParts } from './directory-parts';
import { isFullName } from './full-name';
import { comparable } from './identify-people';
import type { AccountName } from './person';
import type { Account } from './ports';

type Parts = Pick<DirectoryParts, 'accounts' | 'profiles' | 'staff' | 'found'>;

const slice = 500;

/**
 * Who is in no reading of the accounts any more, and left something in the hub: she stays as somebody
 * who has left, after a restart too. Her name is known
 * - from what was saved for her account, by her or by human resources, which keeps its name and address;
 * - from her works: a column of people keeps name and address of whoever was in it.
 * Who has saved neither, and has answered questions, kept a community or been proposed for a skill
 * alone, cannot be shown: these know an account by its id, and nothing names it any more.
 *
 * Nobody is taken for gone whose address an account of today has, nor, by her works alone, whose name
 * one has: that may be the same person under a new address.
 */
export function* leftAccounts(parts: Parts): Steps<readonly Account[]> {
  const listed = yield* readListed(parts);
  const left = new Map<string, Account>();
  const addresses = new Set<string>();
  const add = (id: string, { name, mail }: AccountName): void => {
    if (left.has(id) || addresses.has(mail)) return;
    if (mail !== '') addresses.add(mail);
    left.set(id, goneAccount(id, { name, mail }, listed.domains));
  };
  const addSaved = (saved: Saved): void => {
    const { personId, account } = saved;
    if (!account || listed.ids.has(personId)) return;
    const mail = account.mail.toLowerCase();
    if (!listed.addresses.has(mail)) add(personId, { name: account.name, mail });
  };
  yield* inSlices(parts.staff, slice, addSaved);
  yield* inSlices(parts.profiles ?? [], slice, addSaved);
  const authors = yield* strangersOf(parts, listed);
  for (const mail of addresses) authors.delete(mail);
  if (authors.size > 0) yield* removeNamesakes(authors, parts);
  for (const [mail, name] of authors) add(idOf(mail), { name, mail });
  return [...left.values()];
}

interface Saved {
  readonly personId: string;
  readonly account?: AccountName;
}

interface Listed {
  readonly ids: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** In which the organisation's own people have their addresses. */
  readonly domains: ReadonlySet<string>;
}

function* readListed({ accounts }: Parts): Steps<Listed> {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const domains = new Set<string>();
  yield* inSlices(accounts, slice, ({ id, mail, isGuest }) => {
    ids.add(id);
    if (mail === '') return;
    addresses.add(mail.toLowerCase());
    if (!isGuest) domains.add(domainOf(mail));
  });
  return { ids, addresses, domains };
}

/** Authors with an address of the organisation that no account has: their names, by address. */
function* strangersOf({ found }: Parts, listed: Listed): Steps<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { evidence } of found.values()) {
    yield* inSlices(evidence, slice, ({ who }) => {
      if (!('mail' in who) || who.name === undefined) return;
      const mail = who.mail.trim().toLowerCase();
      if (listed.addresses.has(mail) || !isOfOrganisation(mail, listed.domains)) return;
      if (isFullName(tokenise(who.name).map(({ text }) => text))) names.set(mail, who.name);
    });
  }
  return names;
}

function* removeNamesakes(authors: Map<string, string>, { accounts }: Parts): Steps<undefined> {
  const taken = new Set<string>();
  yield* inSlices(accounts, slice, ({ name }) => taken.add(comparable(name)));
  for (const [mail, name] of authors) if (taken.has(comparable(name))) authors.delete(mail);
  return undefined;
}

/** The name is all that is left of what told a person from a program: she was one when it was kept. */
function goneAccount(
  id: string,
  { name, mail }: AccountName,
  domains: ReadonlySet<string>
): Account {
  const isGuest = mail !== '' && !isOfOrganisation(mail, domains);
  return { ...{ id, name, mail, surname: name, languages: [] }, ...{ isGuest, isActive: false } };
}

function isOfOrganisation(mail: string, domains: ReadonlySet<string>): boolean {
  // A guest signs in with an address that is made of her own.
  return !mail.includes('#ext#') && domains.has(domainOf(mail));
}

function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
}

/** Always the same for an address, which it does not tell: who has left has none for anybody. */
function idOf(mail: string): string {
  const backwards = [...mail].reverse().join('');
  const parts = [mail, backwards].map((text) => shinglesOf([text], 1)[0] ?? 0);
  return `gone-${parts.map((part) => part.toString(16).padStart(8, '0')).join('')}`;
}
