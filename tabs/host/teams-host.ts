import { app, pages } from '@microsoft/teams-js';
import type { ChannelTab } from '@hub/shared/lib/channel-tab';
import { HubError } from '@hub/shared/lib/kernel/errors';
import { tabOf, writePlace, type TeamsPlace } from '@hub/shared/lib/teams-places';
import { formatTagOf, type HostContext } from './host-context';
import { within } from './within';

/** Origins of a host that is not Teams itself; only a development build knows one. */
declare const HUB_HOSTS: readonly string[];

/** Teams answers in well under a second; one that does not answer at all is not there. */
const ANSWER_MS = 15_000;

/** The program around the tab: Teams, or another Microsoft 365 host. */
export interface TeamsHost {
  readonly context: HostContext;
  /** Calls with the new context when theme or language may be others now. */
  onContext(listener: (context: HostContext) => void): void;
  /** Takes the host's own waiting sign away: there is something to see. */
  shown(): void;
  /** The tab works. */
  ready(): void;
  /** The tab does not work; the person reads why in the tab itself. */
  failed(): void;
  /** Leads to another tab of the hub. */
  open(place: TeamsPlace): void;
  /** Ends the configuration page of a channel tab. */
  readonly configuration: HostConfiguration;
}

export interface HostConfiguration {
  /** Whether the host may offer to save. */
  allowSave(allowed: boolean): void;
  /**
   * What happens when the person presses the host's save.
   * @param make gives the tab; undefined when it cannot be saved and the page says why
   */
  onSave(make: () => Promise<ChannelTab | undefined>): void;
  /** On the page that is shown when the tab is removed: nothing stands against it. */
  allowRemoval(): void;
  /** The id of the tab as it was saved before; undefined for a new one. */
  savedEntityId(): Promise<string | undefined>;
}

/**
 * Meets the host.
 * @throws HubError `unavailable` when there is none, because the page was opened in a browser alone
 */
export async function meetTeams(): Promise<TeamsHost> {
  if (window.parent === window) throw alone();
  const hosts = HUB_HOSTS.length > 0 ? [...HUB_HOSTS] : undefined;
  await within(ANSWER_MS, app.initialize(hosts), alone);
  const read = async (): Promise<HostContext> => contextOf(await app.getContext());
  const context = await read();
  return {
    context,
    onContext(listener) {
      const again = (): void => void read().then(listener, () => undefined);
      app.registerOnThemeChangeHandler(again);
      // hosts tell of a new theme, but not of a new language: the page looks when it is looked at
      window.addEventListener('focus', again);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') again();
      });
    },
    shown: () => app.notifyAppLoaded(),
    ready: () => void app.notifySuccess().catch(() => undefined),
    failed: () =>
      app.notifyExpectedFailure({ reason: app.ExpectedFailureReason.Other, message: '' }),
    open,
    configuration: {
      allowSave: (allowed) => pages.config.setValidityState(allowed),
      onSave(make) {
        pages.config.registerOnSaveHandler((event) => {
          make()
            .then(async (tab) => {
              if (!tab) return event.notifyFailure();
              await pages.config.setConfig(tab);
              return event.notifySuccess();
            })
            .catch(() => event.notifyFailure());
        });
      },
      allowRemoval() {
        pages.config.registerOnRemoveHandler((event) => event.notifySuccess());
        pages.config.setValidityState(true);
      },
      savedEntityId: () =>
        pages.getConfig().then(
          ({ entityId }) => entityId || undefined,
          // a new tab has none yet, and some hosts call that an error
          () => undefined
        ),
    },
  };
}

function open(place: TeamsPlace): void {
  const pageId = tabOf(place);
  const subPageId = writePlace(place);
  const byAddress = (): void => {
    const page = pageId.replace(/^hub-/, '');
    window.location.assign(`${page}.html#${subPageId}`);
  };
  if (!pages.currentApp.isSupported()) byAddress();
  else pages.currentApp.navigateTo({ pageId, subPageId }).catch(byAddress);
}

function contextOf({ app: host, page, user, team, channel }: app.Context): HostContext {
  const teamId = team?.groupId;
  return {
    theme: host.theme,
    formatTag: formatTagOf(host.locale),
    person: { id: user?.id.toLowerCase() ?? '', tenantId: user?.tenant?.id ?? '' },
    subPage: page.subPageId ?? '',
    ...(channel && teamId
      ? { channel: { teamId, channelId: channel.id, name: channel.displayName ?? '' } }
      : {}),
  };
}

function alone(): HubError {
  return new HubError('unavailable', { message: 'the tab has no host around it' });
}
