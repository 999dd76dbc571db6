import type { WindowApp, WindowChannel, WindowTeam } from '../../window-model';
import type { FramePlace } from '../host/frame-context';

/** Where a page of an app stands when a channel shows it. */
export function placeInChannel(
  app: WindowApp,
  team: WindowTeam,
  channel: WindowChannel,
  entityId = ''
): FramePlace {
  const { groupId, internalId, name, owner } = team;
  return {
    kind: 'content',
    appId: app.id,
    manifestVersion: app.version,
    entityId,
    team: { groupId, internalId, name, owner },
    channel: { id: channel.id, name: channel.name },
  };
}
