import {
  skillLevels,
  skillStates,
  type Confirmation,
  type Skill,
  type SkillNews,
  type SkillTrace,
} from '../../../domain/people';
import { dayAsInstant } from '../date-only';
import { rowText, type Row } from '../list-rows';
import { asRow, oneOf, optionalText, rowsOf } from '../questions/read-json';
import { peopleColumns as columns } from '../schema/people-names';
import { farAway, recordColumn, recordOf } from './record-column';

/** The columns of a skill: some to find it by, all of it in one record. */
export function skillRow(skill: Skill): Readonly<Record<string, unknown>> {
  const { personId, themeKey, state, dueOn, news } = skill;
  return {
    [columns.personId]: personId,
    [columns.themeKey]: themeKey,
    [columns.state]: state,
    [columns.dueOn]: dayAsInstant(state === 'confirmed' ? (dueOn ?? farAway) : farAway),
    [columns.news]: news.length,
    ...recordColumn(skill),
  };
}

/** A skill out of its columns; none where the item holds none. */
export function readSkill(row: Row): Skill | undefined {
  const record = recordOf(row, 'id');
  if (!record) return undefined;
  const [personId, themeKey] = [rowText(record['personId']), rowText(record['themeKey'])];
  if (personId === '' || themeKey === '') return undefined;
  const confirmedBy = readConfirmation(record['confirmedBy']);
  return {
    ...{ id: rowText(record['id']), personId, themeKey },
    level: oneOf(skillLevels, record['level']),
    // The column is what the list is filtered by: the record must not say otherwise.
    state: oneOf(skillStates, row[columns.state]),
    since: rowText(record['since']),
    ...optionalText(record, 'note'),
    ...optionalText(record, 'confirmedAt'),
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
    ...optionalText(record, 'dueOn'),
    // What cannot be read is hidden from more people, not from fewer.
    isHidden: record['isHidden'] !== false,
    trace: rowsOf(record['trace'], readTrace),
    news: rowsOf(record['news'], readNews),
  };
}

function readConfirmation(value: unknown): Confirmation | undefined {
  const row = asRow(value);
  const personId = rowText(row['personId']);
  if (row['kind'] === 'evidence') return { kind: 'evidence' };
  return row['kind'] === 'specialist' && personId !== ''
    ? { kind: 'specialist', personId }
    : undefined;
}

function readTrace(row: Row): SkillTrace {
  const from = skillStates.find((state) => state === row['from']);
  const level = skillLevels.find((one) => one === row['level']);
  return {
    ...{ at: rowText(row['at']), by: rowText(row['by']), event: rowText(row['event']) },
    ...(from === undefined ? {} : { from }),
    to: oneOf(skillStates, row['to']),
    ...(level === undefined ? {} : { level }),
    ...optionalText(row, 'reason'),
  };
}

const newsKinds = ['claimed', 'confirmed', 'changed', 'declined', 'due', 'proposed'] as const;

function readNews(row: Row): SkillNews | undefined {
  const id = rowText(row['id']);
  const kind = newsKinds.find((one) => one === row['kind']);
  return id === '' || kind === undefined ? undefined : { id, kind };
}
