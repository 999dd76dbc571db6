import {
  languageLevels,
  type Gender,
  type OwnProfile,
  type Profile,
  type ProfileChanges,
} from '../../../domain/people';

/** A part of the form; each is compared as a whole. */
export const formParts = [
  'languages',
  'countriesWorked',
  'availability',
  'isMentor',
  'about',
  'works',
  'hidden',
  'gender',
] as const satisfies readonly (keyof ProfileChanges)[];
export type FormPart = (typeof formParts)[number];

/** What a profile says that its person may change. */
export function changesOf(profile: Profile): ProfileChanges {
  const { languages, countriesWorked, availability, isMentor, about, works, hidden } = profile;
  return {
    ...{ languages, countriesWorked, availability, isMentor, about, works, hidden },
    ...(profile.gender === undefined ? {} : { gender: profile.gender }),
  };
}

/** The same form with another gender, or with none said. */
export function withGender(form: ProfileChanges, gender: Gender | undefined): ProfileChanges {
  const { gender: before, ...rest } = form;
  if (before === gender) return form;
  return gender === undefined ? rest : { ...rest, gender };
}

/** The parts in which two versions differ; empty where they say the same. */
export function differences(one: ProfileChanges, other: ProfileChanges): readonly FormPart[] {
  return formParts.filter((part) => said(one, part) !== said(other, part));
}

/** What a part says, so that it can be compared: an order of choices says nothing. */
function said(form: ProfileChanges, part: FormPart): string {
  switch (part) {
    case 'countriesWorked':
    case 'hidden':
      return [...form[part]].sort().join(' ');
    case 'languages':
      return form.languages
        .map(({ tag, level }) => `${tag} ${level}`)
        .sort()
        .join(',');
    case 'availability': {
      const { availability } = form;
      return availability.kind === 'notUntil'
        ? `notUntil ${availability.until} ${availability.standInId ?? ''}`
        : availability.kind;
    }
    case 'works':
      return form.works.map(({ kind, title, url }) => `${kind} ${url} ${title}`).join('\n');
    case 'about':
      return form.about.trim();
    default:
      return String(form[part]);
  }
}

/** Parts of her profile that say nothing yet. */
export type EmptyPart = 'skills' | 'languages' | 'countries' | 'about' | 'works';

export function emptyPartsOf({ profile, view }: OwnProfile): readonly EmptyPart[] {
  const isEmpty: Readonly<Record<EmptyPart, boolean>> = {
    skills: view.skills.every(({ state }) => state === undefined),
    languages: profile.languages.length === 0,
    countries: profile.countriesWorked.length === 0,
    about: profile.about.trim() === '',
    works: profile.works.length === 0,
  };
  return (Object.keys(isEmpty) as EmptyPart[]).filter((part) => isEmpty[part]);
}

/** Where on the form a refusal belongs: to the field that it names, or to the one that its code is about. */
export function partOf(code: string, field: unknown): FormPart | undefined {
  const named = formParts.find((part) => part === field);
  if (named) return named;
  if (field === 'standInId' || field === 'until') return 'availability';
  switch (code) {
    case 'people.date-invalid':
    case 'people.date-past':
    case 'people.stand-in-self':
    case 'people.unknown-person':
      return 'availability';
    case 'people.language-unknown':
      return 'languages';
    case 'people.too-many-works':
    case 'people.work-elsewhere':
      return 'works';
    case 'people.text-too-long':
      return 'about';
    case 'people.unknown-term':
      return 'countriesWorked';
    default:
      return undefined;
  }
}

/** Reads a form that was kept in the browser; undefined where it is none, since anybody can write there. */
export function readForm(kept: unknown): ProfileChanges | undefined {
  if (!isRecord(kept)) return undefined;
  const { languages, countriesWorked, availability, isMentor, about, works, hidden } = kept;
  const isForm =
    isListOf(languages, isLanguage) &&
    isListOf(countriesWorked, isText) &&
    isRecord(availability) &&
    isText(availability['kind']) &&
    typeof isMentor === 'boolean' &&
    isText(about) &&
    isListOf(works, isWork) &&
    isListOf(hidden, isText);
  if (!isForm) return undefined;
  return {
    ...{ languages, countriesWorked, availability, isMentor, about, works, hidden },
  } as ProfileChanges;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isOne);
const isLanguage = (value: unknown): value is ProfileChanges['languages'][number] =>
  isRecord(value) &&
  isText(value['tag']) &&
  languageLevels.some((level) => level === value['level']);
const isWork = (value: unknown): value is ProfileChanges['works'][number] =>
  isRecord(value) && isText(value['kind']) && isText(value['title']) && isText(value['url']);
