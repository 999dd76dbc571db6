import type { Communities } from './domain/communities';
import type { Deliveries } from './domain/deliveries';
import type { People } from './domain/people';
import type { Practices } from './domain/practices';
import type { Questions } from './domain/questions';
import type { Actor } from './kernel/policy';

/**
 * The authoritative side of the hub: use cases that the service runs with its own rights after the
 * policy has said yes. In the service each is bound to the domain; in tabs and web parts to a client
 * of the same signature, so that a screen does not know the difference.
 */
export interface ServiceHub {
  readonly questions: Questions;
  readonly communities: Communities;
  readonly deliveries: Deliveries;
  readonly practices: Practices;
  readonly people: People;
}

/** The features by name, as they appear in the addresses of the service's API. */
export type ServiceFeature = keyof ServiceHub;

/** Each feature's use cases, ready to be bound to whoever acts. */
export type ServiceHubFeatures = {
  readonly [Feature in ServiceFeature]: (actor: Actor) => ServiceHub[Feature];
};

/** Binds the features to one who acts: her identity comes from a checked token, never from a request. */
export function createServiceHub(features: ServiceHubFeatures): (actor: Actor) => ServiceHub {
  return (actor) => ({
    questions: features.questions(actor),
    communities: features.communities(actor),
    deliveries: features.deliveries(actor),
    practices: features.practices(actor),
    people: features.people(actor),
  });
}
