// The page that the tests put into a tab: the real teams-js and msal-browser, used as an app would.
import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { app, authentication, dialog, nestedAppAuth, pages } from '@microsoft/teams-js';

const query = new URLSearchParams(window.location.search);
const hostOrigin = query.get('host') ?? '';
const clientId = query.get('client') ?? '';

/** Puts a line on the page, where the test reads it. */
function say(id: string, words: string): void {
  const line = document.getElementById(id) ?? document.createElement('p');
  line.id = id;
  line.textContent = words;
  document.body.append(line);
}

function button(name: string, act: () => Promise<void>): void {
  const made = document.createElement('button');
  made.textContent = name;
  made.addEventListener('click', () => {
    act().catch((error: unknown) => say('error', error instanceof Error ? error.message : 'error'));
  });
  document.body.append(made);
}

async function start(): Promise<void> {
  await app.initialize([hostOrigin]);
  const context = await app.getContext();
  document.body.dataset.theme = context.app.theme;
  say('user', `${context.user?.userPrincipalName ?? ''} ${context.user?.tenant?.id ?? ''}`);
  say('locale', context.app.locale);
  say('page', `${context.page.frameContext} ${context.page.id} ${context.page.subPageId ?? ''}`);
  say('channel', `${context.team?.displayName ?? ''}/${context.channel?.displayName ?? ''}`);
  say('naa', String(nestedAppAuth.isNAAChannelRecommended()));
  app.registerOnThemeChangeHandler((theme) => {
    document.body.dataset.theme = theme;
    say('theme', theme);
  });

  if (context.page.frameContext === 'settings') {
    pages.config.registerOnSaveHandler((event) => {
      void pages.config
        .setConfig({
          entityId: 'pinned',
          contentUrl: window.location.href,
          suggestedDisplayName: 'Pinned page',
        })
        .then(() => event.notifySuccess());
    });
    button('Choose', async () => pages.config.setValidityState(true));
  }
  if (context.page.frameContext === 'task')
    button('Hand in', async () => dialog.url.submit('from the page'));

  button('Dialog', async () => {
    dialog.url.open(
      { title: 'Own dialog', url: window.location.href, size: { height: 300, width: 400 } },
      ({ result }) => say('dialog', String(result))
    );
  });
  button('Go to second', async () =>
    pages.currentApp.navigateTo({ pageId: 'second', subPageId: 'x-1' })
  );
  button('Token', async () => {
    const token = await authentication.getAuthToken();
    say('token', token.split('.').length === 3 ? 'a token' : token);
  });

  let client: IPublicClientApplication | undefined;
  const nested = async (): Promise<IPublicClientApplication> => {
    client ??= await createNestablePublicClientApplication({
      auth: {
        clientId,
        authority: `https://login.microsoftonline.com/${context.user?.tenant?.id ?? ''}`,
      },
      cache: { cacheLocation: 'localStorage' },
    });
    return client;
  };
  button('Silent', async () => {
    const scopes = ['https://graph.microsoft.com/User.Read'];
    const { account, accessToken } = await (await nested()).acquireTokenSilent({ scopes });
    say('silent', `${account.username} ${accessToken.split('.').length}`);
  });
  button('Consent', async () => {
    const scopes = ['https://graph.microsoft.com/Mail.Read'];
    const msal = await nested();
    try {
      await msal.acquireTokenSilent({ scopes });
      say('consent', 'was there');
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      say('consent', 'asked');
      const given = await msal.acquireTokenPopup({ scopes });
      say('consent', given.scopes.join(' '));
    }
  });
  await app.notifySuccess();
  say('ready', 'ready');
}

start().catch((error: unknown) => say('error', error instanceof Error ? error.message : 'error'));
