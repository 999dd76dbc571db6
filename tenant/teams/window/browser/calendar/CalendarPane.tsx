import * as React from 'react';
import type { WindowEvent } from '../../window-model';
import { MessageSkeleton } from '../chat/MessageList';
import { PaneHead } from '../shell/PaneHead';
import { useTeamsWindow } from '../window-context';

/** The next two weeks of the person's calendar, as a list. */
export function CalendarPane(): JSX.Element {
  const { ask, texts, format } = useTeamsWindow();
  const [events, setEvents] = React.useState<readonly WindowEvent[] | 'failed'>();
  React.useEffect(() => {
    ask.get<WindowEvent[]>('calendar').then(setEvents, () => setEvents('failed'));
  }, [ask]);
  const days = new Map<string, WindowEvent[]>();
  for (const event of Array.isArray(events) ? events : []) {
    const day = format.day(event.start);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return (
    <section className="pane pane-whole" aria-label={texts.calendar}>
      <PaneHead title={texts.calendar} back={{ place: 'chat' }} tabs={[]} noCoin />
      <div className="page">
        {events === undefined && <MessageSkeleton />}
        {events === 'failed' && <p className="empty">{texts.calendarOff}</p>}
        {Array.isArray(events) && events.length === 0 && (
          <p className="empty">{texts.calendarEmpty}</p>
        )}
        {[...days].map(([day, list]) => (
          <section key={day} className="agenda" aria-label={day}>
            <h3>{day}</h3>
            <ul>
              {list.map((event) => (
                <li key={event.id}>
                  <time dateTime={event.start}>
                    {format.clock(event.start)}–{format.clock(event.end)}
                  </time>
                  <b>{event.subject}</b>
                  <span className="meta">{event.place}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
