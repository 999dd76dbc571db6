import type { Clock } from '../../kernel/clock';
import type { DocumentIndex, Specialist } from '../search';
import type { VocabularySource } from '../taxonomy';
import type { NeedToKnow } from './need-to-know';

/** What people set up around the pages of the portal. */
export interface PortalSettingsRecord {
  readonly notices: readonly NeedToKnow[];
  readonly specialists: readonly Specialist[];
}

export interface PortalSettings {
  /** @throws HubError when they cannot be read; the rest of a page goes on without them */
  load(): Promise<PortalSettingsRecord>;
}

export interface PortalPorts {
  readonly index: DocumentIndex;
  readonly vocabulary: VocabularySource;
  readonly settings: PortalSettings;
  readonly clock: Clock;
}
