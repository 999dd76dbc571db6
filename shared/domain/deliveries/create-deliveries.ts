import type { Actor } from '../../kernel/policy';
import type { Deliveries } from './api';
import { choosePreferences, showPreferences } from './choose-preferences';
import type { CampaignPorts } from './campaign-ports';
import { startCampaign } from './start-campaign';
import {
  cancelCampaign,
  countAudience,
  findPeople,
  listCampaigns,
  resumeCampaign,
  showLedger,
  showProgress,
} from './watch-campaign';

/** Binds the use cases of deliveries to whoever acts. */
export function createDeliveries(ports: CampaignPorts): (actor: Actor) => Deliveries {
  return (actor) => ({
    getPreferences: () => showPreferences(ports, actor),
    savePreferences: (input) => choosePreferences(ports, actor, input),
    findPeople: ({ words }) => findPeople(ports, actor, words),
    countAudience: ({ audience }) => countAudience(ports, actor, audience),
    startCampaign: (input) => startCampaign(ports, actor, input),
    listCampaigns: () => listCampaigns(ports, actor),
    progress: ({ campaignId }) => showProgress(ports, actor, campaignId),
    ledger: (input) => showLedger(ports, actor, input),
    cancel: ({ campaignId }) => cancelCampaign(ports, actor, campaignId),
    resume: ({ campaignId }) => resumeCampaign(ports, actor, campaignId),
  });
}
