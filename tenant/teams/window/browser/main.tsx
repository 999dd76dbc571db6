import * as React from 'react';
import { render } from 'react-dom';
import { nearestLanguage, parseLanguage, type Language } from '../../../pages/chrome/languages';
import { WINDOW_THEMES, type WindowTheme } from '../window-model';
import { WINDOW_TEXTS } from '../window-texts';
import { askStart, openAsk } from './ask';
import { hashOf, type Route } from './route';
import { localeFor, TeamsWindow } from './TeamsWindow';
import { readTeamsLink } from './teams-links';

interface Choice {
  theme?: WindowTheme;
  language?: Language;
}

const KEY = 'teams-choice:';

/** What a person chose in this browser before; what is not legible counts as nothing. */
function choiceOf(personId: string): Choice {
  try {
    return JSON.parse(localStorage.getItem(KEY + personId) ?? '{}') as Choice;
  } catch {
    return {};
  }
}

async function start(root: HTMLElement): Promise<void> {
  const personId = root.dataset.person ?? '';
  const query = new URLSearchParams(window.location.search);
  const ask = await openAsk(personId);
  let chosen = choiceOf(personId);
  const asked = parseLanguage(query.get('lang'));
  const known = await askStart(ask, asked ?? chosen.language ?? navigator.language);
  const language = asked ?? chosen.language ?? nearestLanguage([known.person.locale]);
  const locale = localeFor(language, known.person.locale);
  const first = await askStart(ask, locale);
  const theme = WINDOW_THEMES.find((one) => one === (query.get('theme') ?? chosen.theme));

  // a Teams link in the address leads on
  const target = readTeamsLink(first, window.location.href);
  const routes: Record<string, Route> = { app: { place: 'apps' } };
  const route = target?.kind === 'route' ? target.route : routes[target?.kind ?? ''];
  if (route && window.location.hash === '')
    window.history.replaceState(null, '', `/teams${window.location.search}${hashOf(route)}`);

  document.documentElement.dataset.theme = theme ?? 'default';
  render(
    <TeamsWindow
      ask={ask}
      first={first}
      firstLanguage={language}
      firstTheme={theme ?? 'default'}
      sessionId={crypto.randomUUID()}
      remember={(choice) => {
        chosen = { ...chosen, ...choice };
        localStorage.setItem(KEY + personId, JSON.stringify(chosen));
      }}
    />,
    root
  );
}

const root = document.getElementById('window');
if (root) {
  start(root).catch((error: unknown) => {
    const language = nearestLanguage([document.documentElement.lang]);
    root.textContent = WINDOW_TEXTS[language].streamLost;
    throw error;
  });
}
