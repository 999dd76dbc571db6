import {
  contactChannels,
  contactOutcomes,
  type Contact,
  type ContactTopic,
} from '../../../domain/people';
import { dayAsInstant } from '../date-only';
import { rowText, type Row } from '../list-rows';
import { asRow, oneOf, optionalText } from '../questions/read-json';
import { peopleColumns as columns } from '../schema/people-names';
import { farAway, recordColumn, recordOf } from './record-column';

/** The columns of a contact: some to find it by, all of it in one record. */
export function contactRow(contact: Contact): Readonly<Record<string, unknown>> {
  const day = contact.at.slice(0, 10);
  return {
    [columns.askerId]: contact.askerId,
    [columns.personId]: contact.personId,
    [columns.contactedOn]: dayAsInstant(day),
    [columns.askOn]: dayAsInstant(contact.askedAt === undefined ? day : farAway),
    ...recordColumn(contact),
  };
}

/** A contact out of its columns; none where the item holds none. */
export function readContact(row: Row): Contact | undefined {
  const record = recordOf(row, 'id');
  const topic = readTopic(record?.['topic']);
  if (!record || !topic || rowText(record['at']) === '') return undefined;
  const outcome = contactOutcomes.find((one) => one === record['outcome']);
  return {
    ...{ id: rowText(record['id']), topic },
    ...{ askerId: rowText(record['askerId']), personId: rowText(record['personId']) },
    channel: oneOf(contactChannels, record['channel']),
    at: rowText(record['at']),
    ...optionalText(record, 'askedAt'),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

function readTopic(value: unknown): ContactTopic | undefined {
  const row = asRow(value);
  const themeKey = rowText(row['themeKey']);
  if (row['kind'] === 'theme') return themeKey === '' ? undefined : { kind: 'theme', themeKey };
  if (row['kind'] !== 'document' && row['kind'] !== 'practice') return undefined;
  return { kind: row['kind'], title: rowText(row['title']), url: rowText(row['url']) };
}
