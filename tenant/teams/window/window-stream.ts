import type { Teams, TeamsEvent } from '../../core/teams';
import { windowMessage } from './window-messages';
import type { WindowNews } from './window-model';

/** Keeps the connection alive where something in between counts silence. */
const HEARTBEAT_MS = 20_000;

function newsOf(event: TeamsEvent): WindowNews {
  switch (event.type) {
    case 'message':
    case 'message-changed':
      return { kind: 'message', message: windowMessage(event.message) };
    case 'typing':
      return { kind: 'typing', conversationId: event.conversationId, name: event.author.name };
    case 'read':
      return { kind: 'read', conversationId: event.conversationId, unread: event.unread };
    case 'feed':
      return {
        kind: 'activity',
        unread: event.unread,
        title: event.entry.title,
        preview: event.entry.preview,
      };
    case 'apps':
      return { kind: 'apps' };
    case 'tabs':
      return { kind: 'teams' };
    case 'conversation':
      return { kind: 'conversations' };
  }
}

/** The live stream of a person's window: a line of JSON for each thing that happens to her. */
export function openStream(teams: Teams, personId: string): Response {
  const encoder = new TextEncoder();
  let stop: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (line: string): void => controller.enqueue(encoder.encode(`${line}\n\n`));
      const unsubscribe = teams.subscribe(personId, (event) =>
        send(`data: ${JSON.stringify(newsOf(event))}`)
      );
      const heartbeat = setInterval(() => send(': still here'), HEARTBEAT_MS);
      heartbeat.unref();
      stop = () => {
        clearInterval(heartbeat);
        unsubscribe();
      };
      send(': open');
    },
    cancel() {
      stop?.();
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  });
}
