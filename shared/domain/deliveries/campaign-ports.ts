import type { Clock } from '../../kernel/clock';
import type { Channel } from './delivery';
import type { DeliveryStore, RecipientDirectory } from './ports';

export interface CampaignPorts {
  readonly store: DeliveryStore;
  readonly directory: RecipientDirectory;
  readonly clock: Clock;
  /** What a campaign may be made of. */
  readonly templates: readonly string[];
  /** The gates of a channel. */
  readonly gatesOf: (channel: Channel) => readonly string[];
}
