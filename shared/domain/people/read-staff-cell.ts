import type { Concept, TermSetKey, Vocabulary } from '../taxonomy';
import { isDay } from './calendar-days';
import { plainText } from './free-text';
import { knownLanguage } from './known-language';
import { languageLevels, type LanguageLevel, type SpokenLanguage } from './profile';
import type { StaffColumn } from './staff-columns';
import type { StaffMistake } from './staff-import';
import type { StaffRecord } from './staff-record';
import { themeOf } from './theme-scope';

/** What a cell says of a person; the value is missing where the cell is empty. */
export type StaffFacts = {
  -readonly [
    Field in Exclude<keyof StaffRecord, 'personId' | 'successorId' | 'succession'>
  ]?: StaffRecord[Field];
};

export interface StaffCell {
  readonly facts?: StaffFacts;
  /** Without line and column. */
  readonly mistakes?: readonly Pick<StaffMistake, 'code' | 'value'>[];
}

const longestText = 200;
const longestCode = 40;
const longestShown = 60;
const mostInList = 30;

/** Between the parts of a list. */
const parting = ';';
/** Between a language and how well it is spoken. */
const levelMark = ':';

/**
 * Reads a cell of HR's file. Columns with mails are read elsewhere: who they are only the directory knows.
 * @param today YYYY-MM-DD: a list cannot be of a later day
 */
export function readStaffCell(
  column: Exclude<StaffColumn, 'mail' | 'successor_mail'>,
  cell: string,
  terms: Vocabulary,
  today: string
): StaffCell {
  const text = plainText(cell).replace(/\s+/g, ' ');
  switch (column) {
    case 'post':
      return readText(text, (post) => ({ post }));
    case 'unit':
      return readText(text, (unit) => ({ unit }));
    case 'contract_kind':
      return readText(text, (contractKind) => ({ contractKind }));
    case 'mission':
      return readMission(text, terms);
    case 'contract_end':
      return readDay(text, (contractEnd) => ({ contractEnd }));
    case 'left_on':
      return readDay(text, (leftOn) => ({ leftOn }));
    case 'as_of':
      return text > today ? wrong('bad-date', text) : readDay(text, (asOf) => ({ asOf }));
    case 'focal_point_of':
      return readThemes(text, terms, (focalPointOf) => ({ focalPointOf }));
    case 'themes':
      return readThemes(text, terms, (themeKeys) => ({ themeKeys }));
    case 'languages':
      return readLanguages(text, terms);
    case 'projects':
      return readProjects(text);
  }
}

function wrong(code: StaffMistake['code'], value: string): StaffCell {
  return { mistakes: [{ code, value: shown(value) }] };
}

/** Cut, and without what could be somebody's address. */
export function shown(value: string): string {
  const cut = [...value].slice(0, longestShown).join('');
  return cut.replace(/[^\s;,<>]+@[^\s;,<>]*/g, '…@…');
}

function readText(text: string, facts: (value: string) => StaffFacts): StaffCell {
  if (text === '') return {};
  return [...text].length > longestText ? wrong('too-long', text) : { facts: facts(text) };
}

function readDay(text: string, facts: (value: string) => StaffFacts): StaffCell {
  if (text === '') return {};
  return isDay(text) ? { facts: facts(text) } : wrong('bad-date', text);
}

/** By code, key or name; lists often write the country alone. */
function readMission(text: string, terms: Vocabulary): StaffCell {
  if (text === '') return {};
  const country = termOf(text, 'countries', terms)?.key.replace('country.', '');
  const mission =
    termOf(text, 'missions', terms) ??
    terms.inSet('missions').find(({ code }) => code === text.toUpperCase() || code === country);
  return mission ? { facts: { missionKey: mission.key } } : wrong('unknown-mission', text);
}

/** By key, or by a name that only one term bears. */
function termOf(text: string, setKey: TermSetKey, terms: Vocabulary): Concept | undefined {
  const keyed = terms.byKey(text);
  if (keyed?.setKey === setKey) return keyed;
  const found = terms.resolve(text, setKey);
  return found.ok ? found.value : undefined;
}

function readThemes(
  text: string,
  terms: Vocabulary,
  facts: (keys: readonly string[]) => StaffFacts
): StaffCell {
  return readList(
    text,
    (one) => {
      const written = termOf(one, 'themes', terms);
      return written && themeOf(terms, written.key)?.key;
    },
    'unknown-theme',
    facts
  );
}

function readLanguages(text: string, terms: Vocabulary): StaffCell {
  return readList(
    text,
    (one): SpokenLanguage | undefined => {
      const [name = '', said = 'good'] = one.split(levelMark).map((part) => part.trim());
      const tag = knownLanguage(name, terms);
      const level = said.toLowerCase();
      return tag !== undefined && isLevel(level) ? { tag, level } : undefined;
    },
    'unknown-language',
    (languages) => ({ languages })
  );
}

function isLevel(text: string): text is LanguageLevel {
  return (languageLevels as readonly string[]).includes(text);
}

function readProjects(text: string): StaffCell {
  return readList(
    text,
    (one) => ([...one].length > longestCode ? undefined : one),
    'too-long',
    (projectCodes) => ({ projectCodes })
  );
}

/** Every part that is not understood is named; the same one twice counts once. */
function readList<T extends string | SpokenLanguage>(
  text: string,
  read: (part: string) => T | undefined,
  code: StaffMistake['code'],
  facts: (values: readonly T[]) => StaffFacts
): StaffCell {
  const parts = text
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > mostInList) return wrong('too-long', text);
  const values = new Map<string, T>();
  const mistakes: Pick<StaffMistake, 'code' | 'value'>[] = [];
  for (const part of parts) {
    const value = read(part);
    if (value === undefined) mistakes.push({ code, value: shown(part) });
    else values.set(typeof value === 'string' ? value : value.tag, value);
  }
  return mistakes.length > 0 ? { mistakes } : { facts: facts([...values.values()]) };
}
