import type { Actor } from '../../kernel/policy';
import { actOnMessage, undoStep } from './act-on-message';
import type { Communities } from './api';
import { decideProposal, showProposals } from './decide-proposal';
import { listCommunities, showCommunity, showCommunityOfChannel } from './list-communities';
import { findPeople } from './find-people';
import type { CommunityPorts } from './ports';
import { proposeCourse } from './propose-course';
import { keepReading } from './read-channel';
import { reportMessage } from './report-message';
import { linkChannel, saveCommunity } from './save-community';
import { showHealth, showOverlap } from './show-health';
import { showQueue } from './show-queue';
import { createWorkbench } from './workbench';

/** Binds the use cases to their ports; what is read of a channel serves everybody for a minute. */
export function createCommunities(given: CommunityPorts): (actor: Actor) => Communities {
  const ports = { ...given, channels: keepReading(given.channels, given.clock) };
  return (actor) => {
    const bench = createWorkbench(ports, actor);
    return {
      list: (input) => listCommunities(bench, input),
      get: ({ communityId }) => showCommunity(bench, communityId),
      forChannel: (channel) => showCommunityOfChannel(bench, channel),
      save: (input) => saveCommunity(bench, input),
      linkChannel: (input) => linkChannel(bench, input),
      moderationQueue: ({ communityId }) => showQueue(bench, communityId),
      act: (input) => actOnMessage(bench, input),
      undo: (input) => undoStep(bench, input),
      findPeople: ({ words }) => findPeople(bench, words),
      report: (input) => reportMessage(bench, input),
      health: (input) => showHealth(bench, input),
      overlap: ({ communityId }) => showOverlap(bench, communityId),
      proposals: (input) => showProposals(bench, input),
      propose: (input) => proposeCourse(bench, input),
      decide: (input) => decideProposal(bench, input),
    };
  };
}
