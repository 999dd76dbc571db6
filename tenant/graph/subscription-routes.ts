import { randomUUID } from 'node:crypto';
import { toIsoSeconds } from '../core/clock';
import { CoreError } from '../core/core-error';
import { checkNotificationUrl, shakeHands } from '../sharepoint/webhook-delivery';
import { driveOfId } from './drive-nodes';
import { GraphError } from './graph-error';
import {
  allowKeys,
  parameterOf,
  requireRole,
  textOf,
  type GraphAnswer,
  type GraphAwaited,
  type GraphCall,
  type GraphJson,
  type GraphRoute,
} from './graph-route';
import { findList } from './list-routes';
import { SITE_READERS, webOfId } from './site-routes';
import type { GraphSubscription } from './subscription-store';

const MINUTE_MS = 60_000;
const MAXIMUM_CLIENT_STATE = 128;

/** What can be subscribed to. Source: Graph reference, "subscription", lifetimes and change types. */
interface ResourceKind {
  pattern: RegExp;
  changeTypes: readonly string[];
  maximumMinutes: number;
  /** Finds the resource, so that nobody subscribes to what she may not see; answers its plain form. */
  resolve(call: GraphCall, parts: RegExpExecArray): string;
}

const KINDS: readonly ResourceKind[] = [
  {
    pattern: /^sites\/([^/]+)\/lists\/([^/]+)$/i,
    changeTypes: ['updated'],
    maximumMinutes: 42_300,
    resolve(call, [, site = '', list = '']) {
      requireRole(call, ...SITE_READERS);
      const web = webOfId(call, decodeURIComponent(site));
      return `sites/${site}/lists/${findList(call, web, decodeURIComponent(list)).id}`;
    },
  },
  {
    pattern: /^drives\/([^/]+)\/root$/i,
    changeTypes: ['updated'],
    maximumMinutes: 42_300,
    resolve(call, [, drive = '']) {
      requireRole(call, ...SITE_READERS, 'Files.Read.All', 'Files.ReadWrite.All');
      driveOfId(call, decodeURIComponent(drive));
      return `drives/${drive}/root`;
    },
  },
  {
    pattern: /^users(?:\/([^/]+))?$/i,
    changeTypes: ['updated', 'deleted'],
    maximumMinutes: 41_760,
    resolve(call, [, user]) {
      requireRole(call, 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All');
      if (user === undefined) return 'users';
      const person = call.core.people.byObjectId(user);
      if (!person)
        throw new GraphError(404, 'Request_ResourceNotFound', `Resource '${user}' does not exist.`);
      return `users/${person.objectId}`;
    },
  },
];

const invalid = (message: string): GraphError => new GraphError(400, 'InvalidRequest', message);

const json = (call: GraphCall, subscription: GraphSubscription): GraphJson => ({
  id: subscription.id,
  applicationId: call.actor.kind === 'app' ? call.actor.objectId : null,
  changeType: subscription.changeTypes.join(','),
  clientState: subscription.clientState,
  creatorId: subscription.ownerId,
  expirationDateTime: toIsoSeconds(subscription.expires),
  lifecycleNotificationUrl: subscription.lifecycleUrl,
  notificationUrl: subscription.url,
  resource: subscription.resource,
});

/** @throws GraphError 400 for a time that is past, or too far away for the resource */
const readExpiry = (call: GraphCall, kind: ResourceKind): number => {
  const expires = Date.parse(textOf(call.body, 'expirationDateTime'));
  const now = call.core.clock.now();
  if (Number.isNaN(expires) || expires <= now)
    throw invalid('Subscription expiration must be in the future.');
  if (expires > now + kind.maximumMinutes * MINUTE_MS)
    throw invalid(
      `Subscription expiration can only be ${kind.maximumMinutes} minutes in the future.`
    );
  return expires;
};

const kindOf = (resource: string): ResourceKind => {
  const kind = KINDS.find(({ pattern }) => pattern.test(resource));
  if (kind) return kind;
  throw new GraphError(
    400,
    'InvalidRequest',
    `Resource '${resource}' cannot be subscribed to here.`,
    true
  );
};

const validate = async (url: string): Promise<void> => {
  try {
    await shakeHands(url, `Validation: ${randomUUID()}`, 'validationToken');
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    throw new GraphError(
      400,
      'ValidationError',
      'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.'
    );
  }
};

const addressOf = (text: string): string => {
  try {
    return checkNotificationUrl(text);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    throw invalid(error.message);
  }
};

const add = (call: GraphCall): GraphAwaited => {
  allowKeys(
    call.body,
    'changeType',
    'notificationUrl',
    'lifecycleNotificationUrl',
    'resource',
    'expirationDateTime',
    'clientState'
  );
  const asked = textOf(call.body, 'resource')
    .replace(/^(https:\/\/graph\.microsoft\.com)?\/?(v1\.0\/)?/i, '')
    .replace(/\/$/, '');
  const kind = kindOf(asked);
  const parts = kind.pattern.exec(asked);
  const resource = parts ? kind.resolve(call, parts) : asked;
  const changeTypes = textOf(call.body, 'changeType')
    .split(',')
    .map((word) => word.trim());
  const strange = changeTypes.find((word) => !kind.changeTypes.includes(word));
  if (strange !== undefined)
    throw invalid(`The changeType '${strange}' is not supported for the resource.`);
  const clientState = 'clientState' in call.body ? textOf(call.body, 'clientState') : null;
  if (clientState !== null && clientState.length > MAXIMUM_CLIENT_STATE)
    throw invalid(`clientState has at most ${MAXIMUM_CLIENT_STATE} characters.`);
  const expires = readExpiry(call, kind);
  const url = addressOf(textOf(call.body, 'notificationUrl'));
  const lifecycle = call.body['lifecycleNotificationUrl'];
  const lifecycleUrl = typeof lifecycle === 'string' ? addressOf(lifecycle) : null;
  return {
    async later() {
      await validate(url);
      if (lifecycleUrl !== null) await validate(lifecycleUrl);
      const added = call.notifier.store.add({
        ownerId: call.actor.objectId,
        changeTypes,
        resource,
        url,
        lifecycleUrl,
        clientState,
        expires,
        sequence: call.core.itemChanges.last(),
      });
      return { status: 201, json: json(call, added) };
    },
  };
};

/** The caller's own; others have none of it. @throws GraphError 404 */
const own = (call: GraphCall): GraphSubscription => {
  const found = call.notifier.store.get(call.actor.objectId, parameterOf(call, 'subscription'));
  if (!found) throw new GraphError(404, 'ResourceNotFound', 'The object was not found.');
  return found;
};

const renew = (call: GraphCall): GraphAnswer => {
  allowKeys(call.body, 'expirationDateTime');
  const subscription = own(call);
  const expires = readExpiry(call, kindOf(subscription.resource));
  call.notifier.store.renew(subscription.id, expires);
  return { status: 200, json: json(call, { ...subscription, expires }) };
};

export const subscriptionRoutes: readonly GraphRoute[] = [
  { endpoint: 'POST /subscriptions', run: add },
  {
    endpoint: 'GET /subscriptions',
    run: (call) => ({
      status: 200,
      collection: call.notifier.store.of(call.actor.objectId).map((one) => json(call, one)),
    }),
  },
  {
    endpoint: 'GET /subscriptions/:subscription',
    run: (call) => ({ status: 200, json: json(call, own(call)) }),
  },
  { endpoint: 'PATCH /subscriptions/:subscription', run: renew },
  {
    endpoint: 'DELETE /subscriptions/:subscription',
    run: (call) => {
      call.notifier.store.remove(own(call).id);
      return { status: 204 };
    },
  },
];
