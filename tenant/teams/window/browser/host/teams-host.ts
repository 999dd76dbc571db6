import type { WindowTheme } from '../../window-model';
import { answerNestedApp, type NestedAppHost } from './nested-app-bridge';
import { RUNTIME, SDK_VERSION } from './runtime';

/** A message of teams-js. */
interface FrameMessage {
  id?: number;
  uuidAsString?: string;
  func: string;
  args?: readonly unknown[];
  data?: unknown;
}

export interface TabSettings {
  entityId?: string;
  contentUrl?: string;
  websiteUrl?: string;
  removeUrl?: string;
  suggestedDisplayName?: string;
}

export interface DialogRequest {
  title?: string;
  url?: string;
  card?: unknown;
  width?: number | string;
  height?: number | string;
  completionBotId?: string;
}

/** What the window does for a frame. Things that it does not play are refused by the host itself. */
export interface FrameOwner {
  kind: string;
  context(): object;
  loaded?(): void;
  failed?(reason: string): void;
  getToken(resources: readonly string[], silent: boolean): Promise<string>;
  startDialog(request: DialogRequest, frame: FrameHandle): Promise<unknown>;
  completeDialog?(result: unknown): void;
  resizeDialog?(size: Pick<DialogRequest, 'width' | 'height'>): void;
  /** Of a dialog: the frame that opened it. */
  parent?: () => FrameHandle | undefined;
  /** Of a frame with a dialog open: the dialog's. */
  child?: () => FrameHandle | undefined;
  settings?: TabSettings;
  settingsChanged?(settings: TabSettings): void;
  validityChanged?(valid: boolean): void;
  saved?(reason: string | undefined): void;
  removed?(reason: string | undefined): void;
  openLink(address: string): boolean;
  navigate(target: {
    appId?: string;
    pageId?: string;
    subPageId?: string;
    channelId?: string;
  }): boolean;
  openChat(mails: readonly string[], text: string | undefined): boolean;
  shareLink?(subPageId: string): void;
  returnFocus?(forward: boolean): void;
}

export interface FrameHandle {
  /** Tells the frame something, in teams-js' format. */
  tell(func: string, ...args: readonly unknown[]): void;
  release(): void;
}

interface Frame {
  origin: string;
  owner: FrameOwner;
  handlers: Set<string>;
  handle: FrameHandle;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

type Reply = (...args: readonly unknown[]) => void;
type Act = (frame: Frame, args: readonly unknown[], reply: Reply) => Promise<void> | void;

const ACTS: Readonly<Record<string, Act>> = {
  // the order of these four decides whether MSAL finds a bridge: see runtime.ts
  initialize: ({ owner }, _, reply) => reply(owner.kind, 'web', SDK_VERSION, RUNTIME),
  getContext: ({ owner }, _, reply) => reply(owner.context()),
  registerHandler: ({ handlers }, [name]) => void handlers.add(String(name)),
  'appInitialization.appLoaded': ({ owner }) => owner.loaded?.(),
  'appInitialization.success': ({ owner }) => owner.loaded?.(),
  'appInitialization.failure': ({ owner }, [reason]) => owner.failed?.(String(reason)),
  'appInitialization.expectedFailure': ({ owner }) => owner.loaded?.(),
  'authentication.getAuthToken': async ({ owner }, [resources, , silent], reply) => {
    const asked = Array.isArray(resources) ? resources.map(String) : [];
    await owner.getToken(asked, silent === true).then(
      (token) => reply(true, token),
      (error: unknown) => reply(false, error instanceof Error ? error.message : 'Failed')
    );
  },
  'settings.setValidityState': ({ owner }, [valid]) => owner.validityChanged?.(valid === true),
  'settings.setSettings': ({ owner }, [settings], reply) => {
    owner.settings = record(settings);
    owner.settingsChanged?.(owner.settings);
    reply(true);
  },
  'settings.getSettings': ({ owner }, _, reply) => reply(owner.settings ?? {}),
  'settings.save.success': ({ owner }) => owner.saved?.(undefined),
  'settings.save.failure': ({ owner }, [reason]) => owner.saved?.(text(reason) ?? 'Failed'),
  'settings.remove.success': ({ owner }) => owner.removed?.(undefined),
  'settings.remove.failure': ({ owner }, [reason]) => owner.removed?.(text(reason) ?? 'Failed'),
  'tasks.startTask': async ({ owner, handle }, [request], reply) => {
    await owner.startDialog(record(request), handle).then(
      (result) => reply(null, result),
      (error: unknown) => reply(error instanceof Error ? error.message : 'Failed', null)
    );
  },
  'tasks.completeTask': ({ owner }, [result]) => owner.completeDialog?.(result),
  'tasks.submitTask': ({ owner }, [result]) => owner.completeDialog?.(result),
  'tasks.updateTask': ({ owner }, [size]) => owner.resizeDialog?.(record(size)),
  messageForParent: ({ owner }, args) => owner.parent?.()?.tell('messageForParent', ...args),
  messageForChild: ({ owner }, args) => owner.child?.()?.tell('messageForChild', ...args),
  executeDeepLink: ({ owner }, [address], reply) => {
    const done = owner.openLink(String(address));
    reply(done, done ? undefined : 'The link leads nowhere in this window.');
  },
  'pages.navigateToApp': ({ owner }, [target], reply) => {
    const asked = record(target);
    const pageId = text(asked['pageId']);
    const channelId = text(asked['channelId']);
    const subPageId = text(asked['subPageId']);
    const done = owner.navigate({
      ...(text(asked['appId']) === undefined ? {} : { appId: String(asked['appId']) }),
      ...(pageId === undefined ? {} : { pageId }),
      ...(subPageId === undefined ? {} : { subPageId }),
      ...(channelId === undefined ? {} : { channelId }),
    });
    reply(done, done ? undefined : 'The page is not there.');
  },
  'pages.currentApp.navigateTo': ({ owner }, [target], reply) => {
    const asked = record(target);
    const subPageId = text(asked['subPageId']);
    const done = owner.navigate({
      pageId: String(asked['pageId']),
      ...(subPageId === undefined ? {} : { subPageId }),
    });
    reply(done ? null : { errorCode: 404, message: 'The page is not there.' });
  },
  'pages.currentApp.navigateToDefaultPage': ({ owner }, _, reply) => {
    reply(owner.navigate({}) ? null : { errorCode: 404, message: 'The page is not there.' });
  },
  shareDeepLink: ({ owner }, [subPageId]) => owner.shareLink?.(text(subPageId) ?? ''),
  returnFocus: ({ owner }, [forward]) => owner.returnFocus?.(forward === true),
  navigateBack: (_, __, reply) => {
    window.history.back();
    reply(true);
  },
  getTabInstances: (_, __, reply) => reply({ teamTabs: [] }),
  getMruTabInstances: (_, __, reply) => reply({ teamTabs: [] }),
  'chat.openChat': ({ owner }, [request], reply) => {
    const { members, message } = record(request);
    const done = owner.openChat(Array.isArray(members) ? members.map(String) : [], text(message));
    reply(done, done ? undefined : 'Nobody has this address.');
  },
  // these wish for no answer
  setFrameContext: () => undefined,
  readyToUnload: () => undefined,
};

export interface TeamsHost {
  /** Answers a frame from now on. @param address what the frame shows: only its origin is heard */
  mount(frame: HTMLIFrameElement, address: string, owner: FrameOwner): FrameHandle;
  /** Tells every frame that wants to know. */
  changeTheme(theme: WindowTheme): void;
}

/** Answers applications in frames of this window in teams-js' own format. */
export function createTeamsHost(nested: NestedAppHost): TeamsHost {
  const frames = new Map<MessageEventSource, Frame>();

  const answer = async (frame: Frame, message: FrameMessage, reply: Reply): Promise<void> => {
    if (message.func === 'nestedAppAuth.execute') {
      // the request is in `data`, and the answer in the second place
      const json = await answerNestedApp(message.data, frame.origin, nested);
      if (json !== undefined) reply(null, json);
      return;
    }
    const act = Object.hasOwn(ACTS, message.func) ? ACTS[message.func] : undefined;
    if (act) await act(frame, message.args ?? [], reply);
    else console.warn(`The local Teams window does not play '${message.func}'.`);
  };

  window.addEventListener('message', (event: MessageEvent<FrameMessage | null>) => {
    const { source, origin, data } = event;
    const frame = source === null ? undefined : frames.get(source);
    if (!frame || origin !== frame.origin || typeof data?.func !== 'string') return;
    const reply: Reply = (...args) =>
      source?.postMessage(
        {
          id: data.id,
          uuidAsString: data.uuidAsString,
          args,
          monotonicTimestamp: performance.now(),
        },
        { targetOrigin: frame.origin }
      );
    void answer(frame, data, reply);
  });

  return {
    mount(element, address, owner) {
      const source = element.contentWindow;
      const { origin } = new URL(address, window.location.href);
      const handle: FrameHandle = {
        tell: (func, ...args) => source?.postMessage({ func, args }, { targetOrigin: origin }),
        release: () => {
          if (source) frames.delete(source);
        },
      };
      if (source) frames.set(source, { origin, owner, handlers: new Set(), handle });
      return handle;
    },
    changeTheme(theme) {
      for (const { handlers, handle } of frames.values())
        if (handlers.has('themeChange')) handle.tell('themeChange', theme);
    },
  };
}
