import type { Locale } from '../../kernel/locale';

/** What the hub may tell a person without being asked; each is one line of her preferences. */
export const notificationKinds = [
  'question-assigned',
  'question-answered',
  'question-progress',
  'question-reminder',
  'question-escalated',
  'moderation-digest',
  'community-proposal',
  'practice-review',
  'practice-progress',
  'practice-reminder',
  'practice-reuse',
  'people-skill',
  'people-confirm',
  'people-contact',
  'delivery-report',
  /** What the KM team or an RTS tells many people at once. */
  'announcement',
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

export function isNotificationKind(value: string): value is NotificationKind {
  return (notificationKinds as readonly string[]).includes(value);
}

/** What a template is filled with: plain text and numbers, never markup. */
export type NotificationValues = Readonly<Record<string, string | number>>;

/** One thing that one person should hear of, once. */
export interface NotificationRequest {
  /**
   * Names the thing for ever, such as `question-answered:17:2`: asked for twice with one id, it is
   * told once.
   */
  readonly id: string;
  readonly kind: NotificationKind;
  /** Object id in the directory. */
  readonly personId: string;
  /** Her language, where the feature knows better than her preferences. */
  readonly locale?: Locale;
  /** Which words to use; the renderer of the feature knows it, such as `questions.answered`. */
  readonly template: string;
  readonly values: NotificationValues;
  /** Where it leads: an https address of the hub. */
  readonly link?: string;
  /** Comes at once: not held back by quiet hours, never part of a digest. */
  readonly urgent?: boolean;
}

/** How features tell people something. */
export interface Notifier {
  /**
   * Plans messages; the worker sends them when the person wants them. Comes back when they are on
   * disk. Repeating it with the same ids changes nothing, so a job may be repeated after a crash.
   * @throws HubError where the store cannot be written; nothing of the request is planned then
   */
  notify(requests: readonly NotificationRequest[]): Promise<void>;
}

/** The words of one message in one language, without markup; channels give it their form. */
export interface NotificationContent {
  /** One line. */
  readonly title: string;
  /** Plain text. */
  readonly paragraphs: readonly string[];
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
  readonly link?: { readonly label: string; readonly url: string };
  /** Why it comes: “You get this because …”. */
  readonly why: string;
  /**
   * The feature's own Adaptive Card, where a person can act in Teams and not only read. It says why
   * it comes itself.
   */
  readonly card?: Readonly<Record<string, unknown>>;
}

/** What is to be put into words for one person. */
export interface RenderRequest {
  readonly kind: NotificationKind;
  readonly template: string;
  readonly values: NotificationValues;
  readonly link?: string;
  readonly locale: Locale;
  readonly personId: string;
  readonly channel: 'teams' | 'mail';
}

/** Puts several messages into one. */
export interface DigestRenderer {
  digest(contents: readonly NotificationContent[], locale: Locale): Promise<NotificationContent>;
}

/** Puts messages into words when they are sent, so that a change of language counts at once. */
export interface NotificationRenderer {
  /**
   * @throws HubError where the words cannot be had; the message then waits
   */
  render(request: RenderRequest): Promise<NotificationContent>;
}
