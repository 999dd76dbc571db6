import {
  asRow,
  numberOf,
  oneOf,
  optionalText,
  rowsOf,
  textsOf,
} from '../adapters/sharepoint/questions/read-json';
import {
  availabilityKinds,
  contactChannels,
  contactOutcomes,
  genders,
  hideableParts,
  languageLevels,
  skillLevels,
  type SkillEvent,
} from '../domain/people';
import type {
  ProfileSource,
  SourceContact,
  SourceSkill,
  SourceSkillEvent,
  SourceWork,
} from './profile-source';

type Row = Readonly<Record<string, unknown>>;

/** A person of a file, and where the file says something that nobody understands. */
export interface ReadProfileSource {
  readonly source: ProfileSource;
  /** Paths such as `skills.0.level`. */
  readonly unread: readonly string[];
}

/**
 * Reads a person out of JSON. Nothing is dropped in silence: what is unknown or of the wrong form is
 * told by its path.
 */
export function readProfileSource(value: unknown): ReadProfileSource {
  const row = asRow(value);
  const consent = row['consentDaysAgo'];
  const gender = genders.find((one) => one === row['gender']);
  const hidden = textsOf(row['hidden']);
  const source: ProfileSource = {
    ...{ mail: text(row, 'mail').toLowerCase(), savedDaysAgo: numberOf(row['savedDaysAgo']) },
    ...(typeof consent === 'number' ? { consentDaysAgo: consent } : {}),
    languages: rowsOf(row['languages'], (one) => ({
      ...{ tag: text(one, 'tag'), level: oneOf(languageLevels, one['level']) },
    })),
    countriesWorked: textsOf(row['countriesWorked']),
    availability: oneOf(availabilityKinds, row['availability']),
    untilInDays: numberOf(row['untilInDays']),
    ...optionalText(row, 'standIn'),
    isMentor: row['isMentor'] === true,
    about: text(row, 'about'),
    works: rowsOf(row['works'], readWork),
    hidden: hideableParts.filter((part) => hidden.includes(part)),
    ...(gender === undefined ? {} : { gender }),
    skills: rowsOf(row['skills'], readSkill),
    contacts: rowsOf(row['contacts'], readContact),
    succeeds: rowsOf(row['succeeds'], (one) => ({
      ...{ of: text(one, 'of'), daysAgo: numberOf(one['daysAgo']) },
    })),
  };
  const missing = source.mail === '' ? ['mail'] : [];
  return { source, unread: [...missing, ...lost(row, source, '')] };
}

function readSkill(row: Row): SourceSkill {
  return {
    themeKey: text(row, 'themeKey'),
    level: oneOf(skillLevels, row['level']),
    ...optionalText(row, 'note'),
    isHidden: row['isHidden'] === true,
    history: rowsOf(row['history'], readEvent),
  };
}

function readEvent(row: Row): SourceSkillEvent {
  return {
    // Whether it can follow what was before is looked at later, with a fault of its own.
    event: text(row, 'event') as SkillEvent,
    daysAgo: numberOf(row['daysAgo']),
    ...optionalText(row, 'by'),
    ...optionalText(row, 'reason'),
  };
}

function readWork(row: Row): SourceWork {
  return {
    kind: oneOf(['document', 'practice'], row['kind']),
    ...{ title: text(row, 'title'), path: text(row, 'path') },
  };
}

function readContact(row: Row): SourceContact {
  const outcome = contactOutcomes.find((one) => one === row['outcome']);
  return {
    ...{ id: text(row, 'id'), by: text(row, 'by') },
    ...optionalText(row, 'themeKey'),
    ...('work' in row ? { work: readWork(asRow(row['work'])) } : {}),
    channel: oneOf(contactChannels, row['channel']),
    daysAgo: numberOf(row['daysAgo']),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** Where two values differ, seen from what the file says: what it leaves out is not looked at. */
function lost(said: unknown, kept: unknown, path: string): readonly string[] {
  if (typeof said !== 'object' || said === null) return said === kept ? [] : [path];
  // Words of a list are read in an order of their own.
  if (Array.isArray(said) && said.every((one) => typeof one === 'string')) {
    const words = textsOf(kept);
    return said.flatMap((one, place) => (words.includes(one) ? [] : [`${path}.${place}`]));
  }
  const keptRow = (typeof kept === 'object' && kept !== null ? kept : {}) as Row;
  return Object.entries(said).flatMap(([key, value]) =>
    lost(value, keptRow[key], path === '' ? key : `${path}.${key}`)
  );
}

function text(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}
