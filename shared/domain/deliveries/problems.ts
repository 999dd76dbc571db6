import type { Problem } from '../../kernel/result';

export const deliveryProblemCodes = [
  'deliveries.no-right',
  'deliveries.campaign-unknown',
  'deliveries.audience-empty',
  'deliveries.audience-too-large',
  'deliveries.title-missing',
  'deliveries.link-not-https',
  'deliveries.start-invalid',
  'deliveries.template-unknown',
  'deliveries.already-ended',
  'deliveries.not-held-back',
  'deliveries.time-invalid',
  'deliveries.time-zone-unknown',
  'deliveries.pause-invalid',
] as const;

export type DeliveryProblemCode = (typeof deliveryProblemCodes)[number];

type OneOf<Code extends DeliveryProblemCode> = Problem & { readonly code: Code };

/** What can be wrong with a campaign or with what is asked about it. */
export type CampaignProblem = OneOf<
  | 'deliveries.no-right'
  | 'deliveries.campaign-unknown'
  | 'deliveries.audience-empty'
  | 'deliveries.audience-too-large'
  | 'deliveries.title-missing'
  | 'deliveries.link-not-https'
  | 'deliveries.start-invalid'
  | 'deliveries.template-unknown'
  | 'deliveries.already-ended'
  | 'deliveries.not-held-back'
>;

/** What can be wrong with what a person chooses. */
export type PreferenceProblem = OneOf<
  'deliveries.time-invalid' | 'deliveries.time-zone-unknown' | 'deliveries.pause-invalid'
>;
