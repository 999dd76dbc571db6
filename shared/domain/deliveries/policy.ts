import { definePolicy, type Actor, type Decision } from '../../kernel/policy';

interface CampaignThing {
  readonly authorId?: string;
}

const isOwn = (actor: Actor, { authorId }: CampaignThing) => authorId === actor.id;
const otherwise = 'deliveries.no-right';

/** Who may tell many people something, and who may see and stop it. */
export const deliveryPolicy = definePolicy<'start' | 'see' | 'stop', CampaignThing>([
  { roles: ['RTS', 'KMTeam', 'Lead', 'Admin'], action: 'start' },
  { roles: ['KMTeam', 'Admin'], action: 'see' },
  { roles: ['KMTeam', 'Admin'], action: 'stop' },
  { roles: 'everyone', action: 'see', when: isOwn, otherwise },
  { roles: 'everyone', action: 'stop', when: isOwn, otherwise },
]);

export function mayStart(actor: Actor): Decision {
  return deliveryPolicy.decide(actor, 'start', {});
}
