import type { Core } from '../../core/core';
import type { WindowEvent } from './window-model';

const DAY_MS = 86_400_000;
/** How far the window looks ahead. */
const DAYS = 14;

const iso = (at: number): string => new Date(at).toISOString();

/** A person's events of today and the next two weeks. */
export function windowCalendar(core: Core, personId: string): WindowEvent[] {
  const today = Math.floor(core.clock.now() / DAY_MS) * DAY_MS;
  return core.calendars
    .between(personId, today, today + DAYS * DAY_MS)
    .filter(({ isCancelled }) => !isCancelled)
    .map((event) => ({
      id: event.id,
      subject: event.subject,
      start: iso(event.start),
      end: iso(event.end),
      place: event.location,
      online: event.isOnlineMeeting,
    }));
}
