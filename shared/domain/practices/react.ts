import { isHubError } from '../../kernel/errors';
import {
  practiceTemplateNames,
  type PendingEvent,
  type Practice,
  type PracticeNotificationKind,
  type PracticeTemplateName,
} from './practice';
import { isAuthorHidden } from './hidden-author';
import type { StoredPractice } from './ports';
import { toPublished } from './project-practice';
import { isShelved } from './shelf-state';
import type { PracticePorts } from './step';

/** What messages about practices are called among those of all features. */
export type PracticeTemplate = `practices.${PracticeTemplateName}`;
export const practiceTemplates: readonly PracticeTemplate[] = practiceTemplateNames.map(
  (name): PracticeTemplate => `practices.${name}`
);

/**
 * A message to a person about a practice. It says which practice and nothing of it: the text is looked
 * up when the message is made, with the rights that the reader has then.
 */
export interface PracticeNotification {
  /** The same for the same event and recipient, so that it is sent once however often it is asked for. */
  readonly id: string;
  readonly kind: PracticeNotificationKind;
  readonly personId: string;
  readonly template: PracticeTemplate;
  readonly values: { readonly practiceId: string };
  readonly urgent?: boolean;
}

/** Takes messages over; it is the deliveries' matter how and when they arrive. */
export interface PracticeNotifier {
  /** Idempotent by id. @throws HubError where it cannot take them: they stay pending */
  notify(requests: readonly PracticeNotification[]): Promise<void>;
}

export type PracticeReactionPorts = Pick<
  PracticePorts,
  'practices' | 'reuses' | 'shelf' | 'events' | 'voice'
> & { readonly notifier: PracticeNotifier };

const attempts = 6;

/**
 * Does what steps have left to be done, and then clears it: the list that staff read, the word to the
 * community, messages, events for other parts. Cut off in between, the next run does the same once
 * more, and each has its effect once. What one of the receivers cannot take stays pending and keeps
 * nothing else waiting.
 * @returns how many effects were handed over
 * @throws HubError the first failure, once everything else was tried
 */
export async function reactToPractices(
  ports: PracticeReactionPorts,
  signal?: AbortSignal
): Promise<number> {
  const found = await ports.practices.find({ isPending: true });
  const failures: unknown[] = [];
  let handedOver = 0;
  for (const stored of found) {
    if (signal?.aborted) break;
    const done = await handOver(ports, stored, failures);
    handedOver += done.size;
    await clear(ports, stored, done);
  }
  const [first] = failures;
  if (first !== undefined) throw first;
  return handedOver;
}

/** Tries every effect of a practice. @returns the ids of those that are done */
async function handOver(
  ports: PracticeReactionPorts,
  { practice }: StoredPractice,
  failures: unknown[]
): Promise<ReadonlySet<string>> {
  const done = new Set<string>();
  const attempt = async (events: readonly PendingEvent[], run: () => Promise<void>) => {
    if (events.length === 0) return;
    try {
      await run();
      for (const { id } of events) done.add(id);
    } catch (error) {
      if (!isHubError(error)) throw error;
      failures.push(error);
    }
  };
  const those = <Effect extends PendingEvent['effect']>(effect: Effect) =>
    practice.pending.filter(
      (event): event is Extract<PendingEvent, { effect: Effect }> => event.effect === effect
    );
  // The page comes first: what is told of it leads there.
  await attempt(those('project'), () => projectPractice(ports, practice));
  for (const event of those('announce')) {
    await attempt([event], () => ports.voice.announce(toPublished(practice, 0), event.id));
  }
  for (const event of those('publishEvent')) {
    const { id, name, at } = event;
    await attempt([event], () =>
      ports.events.happened({
        ...{ id, name, at, practiceId: practice.id },
        personIds: peopleOf(practice, name),
      })
    );
  }
  const messages = those('notify');
  await attempt(messages, () =>
    ports.notifier.notify(messages.map((event) => requestOf(event, practice.id)))
  );
  return done;
}

async function projectPractice(
  { shelf, reuses }: PracticeReactionPorts,
  practice: Practice
): Promise<void> {
  if (!isShelved(practice)) return shelf.remove(practice.id);
  const used = await reuses.ofPractice(practice.id);
  return shelf.put(toPublished(practice, used.length));
}

/** Whom an event is about; a hidden author is not in it, or her profile would name her. */
function peopleOf(
  practice: Practice,
  name: Extract<PendingEvent, { effect: 'publishEvent' }>['name']
): readonly string[] {
  if (name === 'practiceReviewed') {
    return [
      ...new Set(
        practice.seats.flatMap(({ personId, assessment }) => (assessment ? [personId] : []))
      ),
    ];
  }
  if (isAuthorHidden(practice)) return [];
  return [practice.author.personId, ...practice.coAuthors.map(({ personId }) => personId)];
}

function requestOf(
  { id, kind, template, personId, urgent }: Extract<PendingEvent, { effect: 'notify' }>,
  practiceId: string
): PracticeNotification {
  return {
    // The event has one recipient: its id says nothing of whom.
    id: `practice-${id}`,
    ...{ kind, personId, template: `practices.${template}`, values: { practiceId } },
    ...(urgent ? { urgent } : {}),
  };
}

/**
 * Takes away exactly what was done; what came meanwhile stays. Where the practice has changed since it
 * was brought to the list, that is done once more, with what it is now.
 */
async function clear(
  { practices }: PracticeReactionPorts,
  handled: StoredPractice,
  done: ReadonlySet<string>
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const stored = await practices.get(handled.practice.id);
    if (!stored) return;
    const hasChanged = stored.version !== handled.version;
    const pending = stored.practice.pending.filter(
      ({ id, effect }) => !done.has(id) || (effect === 'project' && hasChanged)
    );
    if (pending.length === stored.practice.pending.length) return;
    const saved = await practices.save({ ...stored.practice, pending }, stored.version);
    if (saved !== 'conflict') return;
  }
}
