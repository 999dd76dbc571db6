import type { QueryCommand } from '../../shared/teams-places';
import type { AdaptiveCard } from '../cards';
import type { Turn } from '../conversation/turn';

/** A find of the message extension, or what an address unfolds into. */
export interface ExtensionResult {
  readonly card: AdaptiveCard;
  readonly preview: { readonly title: string; readonly text: string };
}

/**
 * Finds what can be put into a conversation.
 * @param skip how many results were shown before
 * @throws HubError `signed-out` where it looks with the person's own rights
 */
export type ExtensionFinder = (
  turn: Turn,
  text: string,
  skip: number
) => Promise<readonly ExtensionResult[]>;

/** The hub inside any conversation: found documents and people to insert, and addresses that unfold. */
export interface SearchExtension {
  /** By the command of the app package; see `queryCommands`. */
  readonly finders: Readonly<Record<QueryCommand, ExtensionFinder>>;
  /**
   * The card of an address of the hub, where the person herself may open what it leads to. Other
   * addresses are not touched: nothing is ever fetched because somebody pasted it.
   */
  unfold(turn: Turn, address: string): Promise<ExtensionResult | undefined>;
}
