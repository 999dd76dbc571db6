import type { Database } from '../database';
import { MailError } from '../mail/message';
import type { CalendarEvent } from './event';

const TABLES = `
create table if not exists calendar_events(
  id text primary key, calendar text not null, ical_uid text not null, starts integer not null,
  ends integer not null, transaction_id text, content text not null);
create index if not exists calendar_events_time on calendar_events(calendar, starts);
create index if not exists calendar_events_uid on calendar_events(ical_uid);
create unique index if not exists calendar_events_transaction
  on calendar_events(calendar, transaction_id) where transaction_id is not null;
`;

interface EventRow {
  content: string;
}

const toEvent = ({ content }: EventRow): CalendarEvent => JSON.parse(content) as CalendarEvent;

/** Events as rows, in the order of their start. */
export function createEventStore(database: Database) {
  database.raw.exec(TABLES);
  const first = (where: string, ...values: string[]): CalendarEvent | undefined => {
    const row = database.get<EventRow>(
      `select content from calendar_events where ${where}`,
      ...values
    );
    return row && toEvent(row);
  };

  return {
    /** @throws MailError ErrorItemNotFound */
    get(calendar: string, id: string): CalendarEvent {
      const found = first('calendar = ? and id = ?', calendar, id);
      if (!found)
        throw new MailError(
          'ErrorItemNotFound',
          'The specified object was not found in the store.'
        );
      return found;
    },
    /** The copy of an event in a calendar. */
    copyIn: (calendar: string, iCalUId: string): CalendarEvent | undefined =>
      first('calendar = ? and ical_uid = ?', calendar, iCalUId),
    byTransaction: (calendar: string, transactionId: string): CalendarEvent | undefined =>
      first('calendar = ? and transaction_id = ?', calendar, transactionId),

    list: (calendar: string): CalendarEvent[] =>
      database
        .all<EventRow>(
          'select content from calendar_events where calendar = ? order by starts, id',
          calendar
        )
        .map(toEvent),

    /** What touches a span of time. @param from first moment, @param to moment after the last */
    between: (calendar: string, from: number, to: number): CalendarEvent[] =>
      database
        .all<EventRow>(
          `select content from calendar_events
           where calendar = ? and starts < ? and (ends > ? or starts = ends and starts >= ?)
           order by starts, id`,
          calendar,
          to,
          from,
          from
        )
        .map(toEvent),

    save(event: CalendarEvent): CalendarEvent {
      database.run(
        `insert into calendar_events values(?, ?, ?, ?, ?, ?, ?)
         on conflict(id) do update set starts = excluded.starts, ends = excluded.ends,
           content = excluded.content`,
        event.id,
        event.calendar,
        event.iCalUId,
        event.start,
        event.end,
        event.transactionId,
        JSON.stringify(event)
      );
      return event;
    },

    remove(id: string): void {
      database.run('delete from calendar_events where id = ?', id);
    },
  };
}

export type EventStore = ReturnType<typeof createEventStore>;
