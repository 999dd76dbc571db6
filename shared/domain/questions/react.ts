import type { Locale } from '../../kernel/locale';
import type { AskerRepository, QuestionRepository } from './ports';
import {
  questionTemplateNames,
  type Asker,
  type PendingEvent,
  type Question,
  type QuestionNotificationKind,
  type QuestionTemplateName,
} from './question';

/** What messages about questions are called among those of all features. */
export type QuestionTemplate = `questions.${QuestionTemplateName}`;
export const questionTemplates: readonly QuestionTemplate[] = questionTemplateNames.map(
  (name): QuestionTemplate => `questions.${name}`
);

/**
 * A message to a person about a question. It says which question and nothing of it: the text is looked
 * up when the message is made, with the rights that the reader has then.
 */
export interface QuestionNotification {
  /** The same for the same event and recipient, so that it is sent once however often it is asked for. */
  readonly id: string;
  readonly kind: QuestionNotificationKind;
  readonly personId: string;
  readonly locale?: Locale;
  readonly template: QuestionTemplate;
  readonly values: { readonly questionId: string };
  readonly urgent?: boolean;
}

/** Takes messages over; it is the deliveries' matter how and when they arrive. */
export interface QuestionNotifier {
  /** Idempotent by id. @throws HubError where it cannot take them: they stay pending */
  notify(requests: readonly QuestionNotification[]): Promise<void>;
}

export interface ReactionPorts {
  readonly questions: QuestionRepository;
  readonly askers: AskerRepository;
  readonly notifier: QuestionNotifier;
}

const attempts = 6;

/**
 * Sends what steps have left to be sent, and then clears it. Cut off in between, the next run asks for
 * the same messages once more, and they are sent once.
 * @returns how many messages were handed over
 */
export async function reactToQuestions(
  ports: ReactionPorts,
  signal?: AbortSignal
): Promise<number> {
  const found = await ports.questions.find({ isPending: true });
  const askers = await ports.askers.of(found.map(({ question }) => question.id));
  let sent = 0;
  for (const { question } of found) {
    if (signal?.aborted) break;
    const requests = question.pending.flatMap(
      (event) => requestOf(event, question, askers.get(question.id)) ?? []
    );
    if (requests.length > 0) await ports.notifier.notify(requests);
    sent += requests.length;
    await clear(ports.questions, question);
  }
  return sent;
}

function requestOf(
  { id, kind, template, to }: PendingEvent,
  question: Question,
  asker: Asker | undefined
): QuestionNotification | undefined {
  const personId = to.kind === 'asker' ? asker?.personId : to.personId;
  if (personId === undefined) return undefined;
  return {
    // The event has one recipient: its id says nothing of whom.
    id: `question-${id}`,
    ...{ kind, personId, template: `questions.${template}`, values: { questionId: question.id } },
    ...(to.kind === 'asker' && asker ? { locale: asker.locale } : {}),
    ...(question.urgency === 'urgent' ? { urgent: true } : {}),
  };
}

/** Takes away exactly what was sent; what came meanwhile stays. */
async function clear(questions: QuestionRepository, sent: Question): Promise<void> {
  const ids = new Set(sent.pending.map(({ id }) => id));
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const stored = await questions.get(sent.id);
    if (!stored) return;
    const pending = stored.question.pending.filter(({ id }) => !ids.has(id));
    if (pending.length === stored.question.pending.length) return;
    const saved = await questions.save({ ...stored.question, pending }, stored.version);
    if (saved !== 'conflict') return;
  }
}
