import * as React from 'react';
import { appTokenFor } from '../app-tokens';
import { filledAddress, frameContext, type FramePlace } from '../host/frame-context';
import type { DialogRequest, FrameHandle, FrameOwner, TabSettings } from '../host/teams-host';
import { useTeamsWindow, type WindowParts } from '../window-context';
import { mayFrame } from './valid-domains';

export interface TabFrameProps {
  title: string;
  address: string;
  place: FramePlace;
  /** What the window around the frame does, beyond what all frames have. */
  extra?: Partial<FrameOwner>;
  settings?: TabSettings;
  onReady?(frame: FrameHandle): void;
}

/** How long a tab may take until it says that it is there. Source: Teams, "Configure loading indicator". */
const LOAD_MS = 30_000;

/** What every frame of an app may ask of the window. */
export function frameOwner(
  parts: () => WindowParts,
  place: FramePlace,
  extra: Partial<FrameOwner>
): FrameOwner {
  const around = () => ({
    start: parts().start,
    locale: parts().locale,
    theme: parts().theme,
    sessionId: parts().sessionId,
  });
  const app = () => parts().start.apps.find(({ id }) => id === place.appId);
  let child: FrameHandle | undefined;
  return {
    kind: place.kind,
    context: () => frameContext(place, around()),
    async getToken(resources, silent) {
      const { resource, name } = app() ?? {};
      const wanted = resources[0] ?? resource;
      const token =
        wanted === undefined ? undefined : await appTokenFor(parts(), name ?? '', wanted, !silent);
      if (token !== undefined) return token;
      // words of Teams' own client
      throw new Error(silent ? 'resourceRequiresConsent' : 'CancelledByUser');
    },
    startDialog: (request: DialogRequest, frame) =>
      parts().openDialog(request, {
        place,
        frame,
        opened: (opened) => {
          child = opened;
        },
      }),
    child: () => child,
    openLink: (address) => parts().openLink(address),
    navigate({ appId = place.appId, pageId, subPageId, channelId }) {
      const target = parts().start.apps.find(({ id }) => id === appId);
      if (!target) return false;
      const sub = subPageId === undefined ? {} : { subPage: subPageId };
      if (channelId !== undefined) {
        const { teams } = parts().start;
        const channel = teams
          .flatMap(({ channels }) => channels)
          .find(({ id }) => id === channelId);
        const tab = channel?.tabs.find((one) => one.appId === appId && one.entityId === pageId);
        if (!channel) return false;
        parts().go({ place: 'teams', channelId, ...(tab ? { tab: tab.id } : {}), ...sub });
        return true;
      }
      const tab = target.staticTabs.find(({ id }) => id === pageId) ?? target.staticTabs[0];
      if (!tab || (pageId !== undefined && tab.id !== pageId)) return false;
      parts().go({ place: 'app', appId, tab: tab.id, ...sub });
      return true;
    },
    openChat(mails, text) {
      const query = new URLSearchParams({ users: mails.join(',') });
      if (text !== undefined) query.set('message', text);
      return parts().openLink(`https://teams.microsoft.com/l/chat/0/0?${query.toString()}`);
    },
    shareLink(subPageId) {
      const context = encodeURIComponent(JSON.stringify({ subEntityId: subPageId }));
      const link = `${window.location.origin}/teams/l/entity/${place.appId}/${encodeURIComponent(place.entityId)}?context=${context}`;
      void navigator.clipboard?.writeText(link);
    },
    ...extra,
  };
}

/** A page of an app in a frame that is a direct child of this window: nested sign-in wants it so. */
export function TabFrame(props: TabFrameProps): JSX.Element {
  const { title, address, place, extra = {}, settings, onReady } = props;
  const parts = useTeamsWindow();
  const { texts, host, start } = parts;
  const latest = React.useRef(parts);
  latest.current = parts;
  const element = React.useRef<HTMLIFrameElement>(null);
  const [state, setState] = React.useState<'loading' | 'there' | 'failed'>('loading');
  const app = start.apps.find(({ id }) => id === place.appId);
  // the theme of the first drawing: a later change is told, and must not load the page anew
  const [source] = React.useState(() =>
    filledAddress(address, place, {
      start,
      locale: parts.locale,
      theme: parts.theme,
      sessionId: parts.sessionId,
    })
  );
  const allowed = mayFrame(source, app?.validDomains ?? []);

  React.useEffect(() => {
    const frame = element.current;
    if (!frame || !allowed) return undefined;
    const owner = frameOwner(() => latest.current, place, {
      loaded: () => setState('there'),
      failed: () => setState('failed'),
      ...extra,
      ...(settings ? { settings } : {}),
    });
    const handle = host.mount(frame, source, owner);
    frame.src = source;
    onReady?.(handle);
    const timer = window.setTimeout(
      () => setState((now) => (now === 'loading' ? 'failed' : now)),
      LOAD_MS
    );
    return () => {
      window.clearTimeout(timer);
      handle.release();
    };
    // a frame is one page: another place or address is another frame, told apart by its key
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [host, source, allowed]);

  if (!allowed) return <p className="empty">{texts.tabRefused}</p>;
  return (
    <div className="tab-frame" data-state={state}>
      {state === 'failed' && (
        <p className="tab-notice" role="alert">
          {texts.tabFailed}
        </p>
      )}
      <iframe
        ref={element}
        title={title}
        allow="clipboard-read; clipboard-write"
        sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
      />
    </div>
  );
}
