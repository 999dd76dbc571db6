import type { ConversationBook } from '../../shared/adapters/store/sql-delivery-store';
import type { SendOutcome, TeamsChannel } from '../../shared/domain/deliveries';
import { isHubError } from '../../shared/kernel/errors';
import type { ConnectorAnswer, ConversationAddress, TeamsConnector } from '../connector';
import { messageOf } from './message-card';

/**
 * Sends to people in Teams. One call, one request (two where the conversation is not known yet): what
 * to do with an answer, or without one, is decided by the engine and never here.
 *
 * Teams has no look-up for what a bot has sent to a person: a bot cannot list the messages of its own
 * chats, and the API takes no id of ours that it would refuse the second time. So a request that was
 * sent but not answered is `unclear`, is never sent again, and stands in the ledger by name.
 */
export function createTeamsChannel(
  connector: Pick<TeamsConnector, 'openPersonal' | 'send'>,
  book: ConversationBook
): TeamsChannel {
  const known = async (personId: string): Promise<ConversationAddress | undefined> =>
    (await book.find([personId])).get(personId);

  return {
    async requestsFor(personId) {
      return (await known(personId)) === undefined ? 2 : 1;
    },

    async send({ personId, locale, content }) {
      try {
        let address = await known(personId);
        if (address === undefined) {
          const opened = await connector.openPersonal(personId);
          // Opening twice opens one and the same, so that an opening without an answer did no harm.
          if (opened.kind === 'unknown') return { kind: 'unavailable' };
          if (opened.kind === 'refused') return outcomeOf(opened, 'no-app');
          address = opened.address;
          await book.remember(personId, address);
        }
        const outcome = outcomeOf(
          await connector.send(address, messageOf(content, locale)),
          'conversation-gone'
        );
        if (outcome.kind === 'rejected' && outcome.reason === 'conversation-gone') {
          await book.forget(personId);
        }
        return outcome;
      } catch (error) {
        // The connector answers in words once a request has left; it throws where none could, such as
        // without a token. So do the address book's failures, before the message.
        if (isHubError(error)) return { kind: 'unavailable' };
        throw error;
      }
    },
  };
}

/** What Teams' answer means. Source: Bot Connector REST API, proactive messages, rate limits. */
export function outcomeOf(
  answer: ConnectorAnswer,
  notFound: 'no-app' | 'conversation-gone'
): SendOutcome {
  if (answer.kind === 'accepted') return { kind: 'accepted', reference: answer.activityId };
  if (answer.kind === 'unknown') return { kind: 'unclear' };
  const { status, code, retryAfterMs } = answer;
  switch (status) {
    case 429:
      return retryAfterMs === undefined
        ? { kind: 'throttled' }
        : { kind: 'throttled', retryAfterMs };
    case 403:
      return {
        kind: 'rejected',
        reason: code === 'MessageWritesBlocked' ? 'blocked' : 'no-app',
      };
    case 404:
      return { kind: 'rejected', reason: notFound };
    case 413:
      return { kind: 'rejected', reason: 'too-large' };
    // no connection, a token that has just ended, two at once, not there: nothing was done
    case 0:
    case 401:
    case 412:
    case 503:
      return { kind: 'unavailable' };
    default:
      return { kind: 'rejected', reason: 'failed' };
  }
}
