import type { AdaptiveCard } from '../cards';
import type { Turn } from '../conversation/turn';

/** A find of the message extension, or what an address unfolds into. */
export interface ExtensionResult {
  readonly card: AdaptiveCard;
  readonly preview: { readonly title: string; readonly text: string };
}

/** The hub inside any conversation: found documents to insert, and addresses that unfold. */
export interface SearchExtension {
  /** @param skip how many results were shown before @throws HubError `signed-out` */
  find(turn: Turn, text: string, skip: number): Promise<readonly ExtensionResult[]>;
  /**
   * The card of an address of the hub, where the person herself may open what it leads to. Other
   * addresses are not touched: nothing is ever fetched because somebody pasted it.
   */
  unfold(turn: Turn, address: string): Promise<ExtensionResult | undefined>;
}
