import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { loadTeamsCatalogue, teamsTranslator } from '@hub/shared/lib/i18n/teams-catalogue';
import { negotiateLocale } from '@hub/shared/lib/kernel/locale';
import { tabOf, writePlace, type TabId } from '@hub/shared/lib/teams-places';
import { teamsTheme } from '@hub/shared/lib/ui/look/teams-themes';
import { ServiceHubProvider, type ServiceSurface } from '@hub/shared/lib/ui/service-hub-context';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { composeHub, prepare } from './composition';
import type { HostContext } from './host/host-context';
import { meetTeams, type TeamsHost } from './host/teams-host';
import { NoHost } from './pages/NoHost';
import { Waiting } from './pages/Waiting';

/** A page of the tabs, once the host is known. */
export type TabPage = React.ComponentType<{
  readonly host: TeamsHost;
  readonly context: HostContext;
}>;

/**
 * Starts a page: meets the host while the page's own code and the words of the reader's language are
 * on their way, and follows the host's theme and language from then on.
 * @param here the tab that the page is, where every person has it
 */
export function startPage(loadPage: () => Promise<TabPage>, here?: TabId): void {
  const element = document.getElementById('hub');
  if (!element) return;
  prepare();
  const asked = askedFor(window.location.search);
  dress(asked.theme, asked.formatTag);
  const page = loadPage();
  // it may fail before anybody waits for it
  page.catch(() => undefined);
  void run(element, page, asked, here);
}

async function run(
  element: HTMLElement,
  page: Promise<TabPage>,
  asked: Pick<HostContext, 'theme' | 'formatTag'>,
  here: TabId | undefined
): Promise<void> {
  ReactDom.render(<Waiting theme={teamsTheme(asked.theme)} />, element);
  const host = await meetTeams().catch(() => undefined);
  if (!host) return showNoHost(element, asked.formatTag, asked.theme);
  host.shown();
  const hub = composeHub(host.context.person.tenantId);
  let latest = 0;
  const show = async (context: HostContext): Promise<void> => {
    const turn = (latest += 1);
    const [Page, catalogue] = await Promise.all([page, wordsFor(context.formatTag)]);
    // a later change was quicker
    if (turn !== latest) return;
    dress(context.theme, context.formatTag);
    const surface: ServiceSurface = {
      hub,
      translator: teamsTranslator(catalogue, context.formatTag),
      readerId: context.person.id,
      open: (place) => {
        if (tabOf(place) === here) window.location.hash = writePlace(place);
        else host.open(place);
      },
    };
    ReactDom.render(
      <ThemeProvider theme={teamsTheme(context.theme)} applyTo="none">
        <ServiceHubProvider value={surface}>
          <Page host={host} context={context} />
        </ServiceHubProvider>
      </ThemeProvider>,
      element
    );
  };
  try {
    await show(host.context);
    host.ready();
    host.onContext((context) => void show(context).catch(() => undefined));
  } catch {
    // code or words did not come: nothing of the page can be shown
    host.failed();
    await showNoHost(element, host.context.formatTag, host.context.theme);
  }
}

/** The page cannot work here: says where it does, or that its program did not come. */
async function showNoHost(element: HTMLElement, formatTag: string, theme: string): Promise<void> {
  const catalogue = await wordsFor(formatTag).catch(() => undefined);
  if (!catalogue) return;
  ReactDom.render(
    <ThemeProvider theme={teamsTheme(theme)} applyTo="none">
      <NoHost
        translator={teamsTranslator(catalogue, formatTag)}
        isFramed={window.parent !== window}
      />
    </ThemeProvider>,
    element
  );
}

const wordsFor = (formatTag: string): ReturnType<typeof loadTeamsCatalogue> =>
  loadTeamsCatalogue(negotiateLocale([formatTag]));

/** The ground and the language of the whole page, around what React draws. */
function dress(theme: string, formatTag: string): void {
  const { semanticColors, isInverted } = teamsTheme(theme);
  document.documentElement.lang = formatTag;
  document.documentElement.style.colorScheme = isInverted ? 'dark' : 'light';
  document.body.style.background = semanticColors.bodyBackground;
}

/** What the app package put into the address, so that the wait already has the right colours. */
function askedFor(search: string): Pick<HostContext, 'theme' | 'formatTag'> {
  const parameters = new URLSearchParams(search);
  const said = (name: string): string | undefined => {
    const value = parameters.get(name);
    // a host that does not know the placeholder leaves it as it is
    return value && !value.startsWith('{') ? value : undefined;
  };
  return { theme: said('theme') ?? 'default', formatTag: said('locale') ?? navigator.language };
}
