import { fail, ok, type Result } from '../../kernel/result';
import type { Vocabulary } from '../taxonomy';
import { isDay } from './calendar-days';
import type { Directory } from './directory';
import { plainText, tooLong } from './free-text';
import { isLanguage } from './language-tags';
import type { PeopleProblem } from './problems';
import {
  hideableParts,
  mostAboutLetters,
  mostWorks,
  type Availability,
  type ChosenWork,
  type Profile,
  type ProfileChanges,
} from './profile';

/** What a profile is checked with. */
export interface ProfileChecks {
  readonly personId: string;
  readonly terms: Vocabulary;
  readonly directory: Directory;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly siteUrl: string;
  /** What is kept now: what she leaves as it is, is not held against her. */
  readonly before: Profile;
}

type Checked = Result<ProfileChanges, PeopleProblem>;

const mostTitleLetters = 250;

/** What she has changed, as it is kept, or what is wrong with it. */
export function checkProfile(changes: ProfileChanges, checks: ProfileChecks): Checked {
  const available = checkAvailability(changes.availability, checks);
  if (!available.ok) return available;
  const wrong =
    tooLong(changes.about, mostAboutLetters, 'about') ??
    languageProblem(changes) ??
    countryProblem(changes, checks) ??
    worksProblem(changes.works, checks);
  if (wrong) return fail(wrong);
  const { gender } = changes;
  return ok({
    languages: firstOfEach(changes.languages, ({ tag }) => tag),
    countriesWorked: [...new Set(changes.countriesWorked)],
    availability: available.value,
    isMentor: changes.isMentor,
    about: plainText(changes.about),
    works: changes.works.map(({ kind, title, url }) => ({ kind, title: plainText(title), url })),
    hidden: hideableParts.filter((part) => changes.hidden.includes(part)),
    ...(gender === undefined ? {} : { gender }),
  });
}

function checkAvailability(
  said: Availability,
  { personId, directory, today, before }: ProfileChecks
): Result<Availability, PeopleProblem> {
  if (said.kind !== 'notUntil') return ok({ kind: said.kind });
  const { until, standInId } = said;
  if (!isDay(until)) return fail({ code: 'people.date-invalid', values: { field: 'until' } });
  if (until <= today) {
    // A form that was filled in long ago still says so: she is back.
    const isOld = before.availability.kind === 'notUntil' && before.availability.until === until;
    return isOld
      ? ok({ kind: 'open' })
      : fail({ code: 'people.date-past', values: { field: 'until' } });
  }
  if (standInId === undefined) return ok({ kind: said.kind, until });
  const standIn = directory.known.get(standInId.toLowerCase());
  if (standInId.toLowerCase() === personId) {
    return fail({ code: 'people.stand-in-self', values: { field: 'standInId' } });
  }
  if (!standIn || standIn.isFormer) {
    return fail({ code: 'people.unknown-person', values: { field: 'standInId' } });
  }
  return ok({ kind: said.kind, until, standInId: standIn.shownAs ?? standIn.person.id });
}

function languageProblem({ languages }: ProfileChanges): PeopleProblem | undefined {
  return languages.every(({ tag }) => isLanguage(tag))
    ? undefined
    : { code: 'people.language-unknown', values: { field: 'languages' } };
}

function countryProblem(
  { countriesWorked }: ProfileChanges,
  { terms }: ProfileChecks
): PeopleProblem | undefined {
  return countriesWorked.every((key) => terms.byKey(key)?.setKey === 'countries')
    ? undefined
    : { code: 'people.unknown-term', values: { field: 'countriesWorked' } };
}

function worksProblem(
  works: readonly ChosenWork[],
  { siteUrl }: ProfileChecks
): PeopleProblem | undefined {
  if (works.length > mostWorks) {
    return { code: 'people.too-many-works', values: { field: 'works', most: mostWorks } };
  }
  for (const { title, url } of works) {
    const long = tooLong(title, mostTitleLetters, 'works');
    if (long) return long;
    if (!isOnSite(url, siteUrl) || plainText(title) === '') {
      return { code: 'people.work-elsewhere', values: { field: 'works' } };
    }
  }
  return undefined;
}

/** An address below the hub's site; one that climbs out of it by `..` is read before it is compared. */
export function isOnSite(url: string, siteUrl: string): boolean {
  const address = readAddress(url);
  const site = readAddress(siteUrl);
  if (!address || !site || address.origin !== site.origin) return false;
  const folder = `${site.pathname.replace(/\/+$/, '')}/`.toLowerCase();
  return address.pathname.toLowerCase().startsWith(folder);
}

export function readAddress(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function firstOfEach<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return values.filter(
    (value, place) => values.findIndex((other) => keyOf(other) === keyOf(value)) === place
  );
}
