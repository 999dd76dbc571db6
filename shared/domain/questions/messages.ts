import { newId } from '../../kernel/ids';
import type {
  PendingEvent,
  Question,
  QuestionNotificationKind,
  QuestionTemplateName,
} from './question';

/** A message that is to be sent when the step is saved. */
export function message(
  kind: QuestionNotificationKind,
  template: QuestionTemplateName,
  to: PendingEvent['to'],
  random?: () => number
): PendingEvent {
  return { id: newId(random), kind, template, to };
}

/** The message to whoever answers, where somebody does. */
export function toAssignee(
  { assignee }: Question,
  kind: QuestionNotificationKind,
  template: QuestionTemplateName,
  random?: () => number
): readonly PendingEvent[] {
  if (!assignee) return [];
  return [message(kind, template, { kind: 'person', personId: assignee.personId }, random)];
}

/** The message to the asker, whose name is looked up when it is sent. */
export function toAsker(
  kind: QuestionNotificationKind,
  template: QuestionTemplateName,
  random?: () => number
): PendingEvent {
  return message(kind, template, { kind: 'asker' }, random);
}
