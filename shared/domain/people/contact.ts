/** About what somebody turned to a colleague. */
export type ContactTopic =
  | { readonly kind: 'theme'; readonly themeKey: string }
  | { readonly kind: 'document' | 'practice'; readonly title: string; readonly url: string };

export const contactChannels = ['chat', 'mail'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const contactOutcomes = ['useful', 'notUseful', 'noReply'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** That somebody turned to a colleague; never what she wrote. Kept for 13 months. */
export interface Contact {
  /** UUID made by the surface: a second call records nothing twice. */
  readonly id: string;
  readonly askerId: string;
  readonly personId: string;
  readonly topic: ContactTopic;
  readonly channel: ContactChannel;
  /** ISO 8601. */
  readonly at: string;
  /** ISO 8601: when the asker was asked whether it helped. */
  readonly askedAt?: string;
  readonly outcome?: ContactOutcome;
}
