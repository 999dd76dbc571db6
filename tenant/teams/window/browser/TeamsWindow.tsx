import * as React from 'react';
import { createPortal } from 'react-dom';
import { nearestLanguage, type Language } from '../../../pages/chrome/languages';
import type { WindowStart, WindowTheme } from '../window-model';
import { WINDOW_TEXTS } from '../window-texts';
import type { Ask } from './ask';
import { answerSignIn } from './cards/silent-sign-in';
import { AppDialog } from './dialogs/AppDialog';
import { ConsentDialog } from './dialogs/ConsentDialog';
import type { DialogOrigin } from './dialogs/dialog-origin';
import { createFormat } from './format';
import type { MintAnswer } from './host/nested-app-bridge';
import { createTeamsHost, type DialogRequest } from './host/teams-host';
import { Places } from './Places';
import { AppBar } from './shell/AppBar';
import { TitleBar } from './shell/TitleBar';
import { useLinks } from './use-links';
import { useRoute } from './use-route';
import { useStart } from './use-start';
import { WindowContext, type WindowParts } from './window-context';

interface WindowProps {
  ask: Ask;
  first: WindowStart;
  firstLanguage: Language;
  firstTheme: WindowTheme;
  sessionId: string;
  /** Keeps a choice of the person for the next time. */
  remember(choice: { theme?: WindowTheme; language?: Language }): void;
}

/** The person's own form of a language when it is hers, such as `es-PE`; else the language's. */
export function localeFor(language: Language, personLocale: string): string {
  return nearestLanguage([personLocale]) === language ? personLocale : language;
}

interface OpenDialog {
  key: number;
  request: DialogRequest;
  origin: DialogOrigin;
  end(result: unknown): void;
}

interface OpenConsent {
  appName: string;
  scope: string;
  answer(accepted: boolean): void;
}

/** How long a word to the person stays in sight. */
const NOTICE_MS = 6000;

/** The whole window of one person. */
export function TeamsWindow(props: WindowProps): JSX.Element {
  const { ask, first, firstLanguage, firstTheme, sessionId, remember } = props;
  const [language, setLanguage] = React.useState(firstLanguage);
  const [theme, setTheme] = React.useState(firstTheme);
  const [route, go] = useRoute();
  const locale = localeFor(language, first.person.locale);
  const live = useStart(ask, first, locale);
  const { start } = live;
  const [dialogs, setDialogs] = React.useState<readonly OpenDialog[]>([]);
  const [consents, setConsents] = React.useState<readonly OpenConsent[]>([]);
  const [notice, setNotice] = React.useState('');
  const texts = WINDOW_TEXTS[language];
  const format = React.useMemo(() => createFormat(locale, texts), [locale, texts]);

  const askConsent = React.useCallback(
    (appName: string, scope: string) =>
      new Promise<boolean>((resolve) => {
        const asked: OpenConsent = {
          appName,
          scope,
          answer(accepted) {
            setConsents((open) => open.filter((one) => one !== asked));
            resolve(accepted);
          },
        };
        setConsents((open) => [...open, asked]);
      }),
    []
  );

  const latestApps = React.useRef(start.apps);
  latestApps.current = start.apps;
  const [host] = React.useState(() =>
    createTeamsHost({
      account: {
        homeAccountId: `${first.person.id}.${first.tenantId}`,
        tenantId: first.tenantId,
      },
      async mint(asked) {
        const answer = await ask.fetch(`/${first.tenantId}/nested-app/token`, {
          method: 'POST',
          body: JSON.stringify(asked),
        });
        return (await answer.json()) as MintAnswer;
      },
      consent(clientId, scope) {
        const app = latestApps.current.find((one) => one.clientId === clientId);
        return askConsent(app?.name ?? clientId, scope);
      },
    })
  );

  React.useEffect(() => {
    document.documentElement.dataset.theme = theme;
    host.changeTheme(theme);
  }, [host, theme]);
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  React.useEffect(() => {
    const unread = start.conversations.reduce((sum, one) => sum + one.unread, 0);
    const count = unread + start.unreadActivity;
    document.title = `${count > 0 ? `(${count}) ` : ''}${texts.title} · ${start.person.name}`;
  }, [start, texts]);
  React.useEffect(() => {
    if (notice === '') return undefined;
    const timer = window.setTimeout(() => setNotice(''), NOTICE_MS);
    return () => window.clearTimeout(timer);
  }, [notice]);

  const dialogCount = React.useRef(0);
  const base = {
    ...live,
    ask,
    texts,
    language,
    locale,
    format,
    theme,
    route,
    host,
    sessionId,
    go,
    announce: setNotice,
    askConsent,
    appOfBot: (botId: string | undefined) =>
      botId === undefined ? undefined : start.apps.find((app) => app.botId === botId),
    setTheme(next: WindowTheme) {
      setTheme(next);
      remember({ theme: next });
    },
    setLanguage(next: Language) {
      setLanguage(next);
      remember({ language: next });
    },
    tell: (message: Parameters<WindowParts['tell']>[0]) => live.tell({ kind: 'message', message }),
    openDialog: (request: DialogRequest, origin: DialogOrigin) =>
      new Promise<unknown>((resolve) => {
        dialogCount.current += 1;
        const key = dialogCount.current;
        const end = (result: unknown): void => {
          setDialogs((open) => open.filter((one) => one.key !== key));
          origin.opened?.(undefined);
          resolve(result);
        };
        setDialogs((open) => [...open, { key, request, origin, end }]);
      }),
  };
  const links = useLinks({ ask, start, go, keep: live.keep });
  const parts: WindowParts = { ...base, ...links };
  const latestParts = React.useRef(parts);
  latestParts.current = parts;
  const { listen } = live;
  React.useEffect(
    () =>
      listen((news) => {
        if (news.kind === 'message') answerSignIn(latestParts.current, news.message);
        if (news.kind === 'activity')
          setNotice([news.title, news.preview].filter((words) => words !== '').join(' · '));
      }),
    [listen]
  );

  const dialogRoot = document.getElementById('dialogs');
  const isDeep =
    (route.place === 'chat' && route.conversationId !== undefined) ||
    (route.place === 'teams' && route.channelId !== undefined) ||
    route.place === 'app';
  return (
    <WindowContext.Provider value={parts}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <div className="window" data-deep={isDeep}>
        <TitleBar />
        <AppBar unreadActivity={start.unreadActivity} />
        <main id="main" tabIndex={-1} aria-label={texts.title}>
          <h1 className="hidden-words">{texts.title}</h1>
          <Places />
        </main>
        <div className="notices" role="status">
          {notice !== '' && <p>{notice}</p>}
          {!live.connected && <p>{texts.streamLost}</p>}
        </div>
      </div>
      {dialogRoot &&
        createPortal(
          <>
            {dialogs.map(({ key, request, origin, end }) => (
              <AppDialog key={key} request={request} origin={origin} onEnd={end} />
            ))}
            {consents.map(({ appName, scope, answer }, index) => (
              <ConsentDialog key={index} appName={appName} scope={scope} onAnswer={answer} />
            ))}
          </>,
          dialogRoot
        )}
    </WindowContext.Provider>
  );
}
