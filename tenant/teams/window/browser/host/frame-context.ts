import type { WindowStart, WindowTheme } from '../../window-model';

/** What a frame is for, in teams-js' words. */
export type FrameKind = 'content' | 'settings' | 'task' | 'remove' | 'authentication';

/** Where in Teams a frame stands. */
export interface FramePlace {
  kind: FrameKind;
  appId: string;
  manifestVersion: string;
  entityId: string;
  subEntityId?: string;
  team?: { groupId: string; internalId: string; name: string; owner: boolean };
  channel?: { id: string; name: string };
  chatId?: string;
}

export interface Surroundings {
  start: WindowStart;
  locale: string;
  theme: WindowTheme;
  sessionId: string;
}

const SUBSCRIPTION = 'enterprise';
const TEAM_OWNER = 0;
const TEAM_MEMBER = 1;

/** The context in the flat form that the host sends; teams-js makes the nested one of it. */
export function frameContext(place: FramePlace, around: Surroundings): object {
  const { start, locale, theme, sessionId } = around;
  const { team, channel } = place;
  return {
    locale: locale.toLowerCase(),
    theme,
    appId: place.appId,
    manifestVersion: place.manifestVersion,
    entityId: place.entityId,
    ...(place.subEntityId === undefined ? {} : { subEntityId: place.subEntityId }),
    frameContext: place.kind,
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    sessionId,
    appSessionId: sessionId,
    userObjectId: start.person.id,
    userPrincipalName: start.person.mail,
    loginHint: start.person.mail,
    userDisplayName: start.person.name,
    tid: start.tenantId,
    tenantSKU: SUBSCRIPTION,
    isMultiWindow: false,
    isFullScreen: false,
    dialogParameters: {},
    osLocaleInfo: { platform: 'web', regionalFormat: start.person.locale },
    ...(place.chatId === undefined ? {} : { chatId: place.chatId }),
    ...(team === undefined
      ? {}
      : {
          teamId: team.internalId,
          teamName: team.name,
          groupId: team.groupId,
          teamSiteUrl: start.siteUrl,
          userTeamRole: team.owner ? TEAM_OWNER : TEAM_MEMBER,
        }),
    ...(channel === undefined
      ? {}
      : { channelId: channel.id, channelName: channel.name, channelType: 'Regular' }),
  };
}

/** Fills the placeholders that manifests may have in a tab's address, old names and new ones. */
export function filledAddress(address: string, place: FramePlace, around: Surroundings): string {
  const { start, locale, theme } = around;
  const values: Readonly<Record<string, string>> = {
    locale: locale.toLowerCase(),
    'app.locale': locale.toLowerCase(),
    theme,
    'app.theme': theme,
    entityId: place.entityId,
    'page.id': place.entityId,
    subEntityId: place.subEntityId ?? '',
    'page.subPageId': place.subEntityId ?? '',
    userObjectId: start.person.id,
    'user.id': start.person.id,
    loginHint: start.person.mail,
    'user.loginHint': start.person.mail,
    tid: start.tenantId,
    'user.tenant.id': start.tenantId,
    groupId: place.team?.groupId ?? '',
    'team.groupId': place.team?.groupId ?? '',
    teamId: place.team?.internalId ?? '',
    'team.internalId': place.team?.internalId ?? '',
    channelId: place.channel?.id ?? '',
    'channel.id': place.channel?.id ?? '',
    hostClientType: 'web',
    'app.host.clientType': 'web',
  };
  return address.replace(/\{([\w.]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : whole
  );
}
