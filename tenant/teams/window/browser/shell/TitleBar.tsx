import * as React from 'react';
import { LANGUAGES, LANGUAGE_TAGS } from '../../../../pages/chrome/languages';
import { WINDOW_THEMES, type WindowTheme } from '../../window-model';
import { filled, type WindowTexts } from '../../window-texts';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';
import { Coin } from './Coin';
import { Menu } from './Menu';
import { SearchBox } from './SearchBox';

const THEME_WORDS: Readonly<Record<WindowTheme, keyof WindowTexts>> = {
  default: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
};

/** Theme, language and person. */
function PersonMenu(): JSX.Element {
  const { start, texts, theme, setTheme, language, setLanguage } = useTeamsWindow();
  const { name, mail } = start.person;
  return (
    <Menu
      label={filled(texts.personMenu, { name })}
      button={<Coin name={name} />}
      className="menu-end person"
    >
      <p className="menu-words">
        <b>{name}</b>
        <br />
        <span className="meta">{mail}</span>
      </p>
      <fieldset data-stays="">
        <legend>{texts.theme}</legend>
        {WINDOW_THEMES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === theme}
            onClick={() => setTheme(one)}
          >
            {texts[THEME_WORDS[one]]}
          </button>
        ))}
      </fieldset>
      <fieldset data-stays="">
        <legend>{texts.language}</legend>
        {LANGUAGE_TAGS.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {LANGUAGES[one].name}
          </button>
        ))}
      </fieldset>
      <a className="menu-item" href="/_signin?to=teams" target="_blank" rel="noreferrer">
        {texts.openAs}
      </a>
    </Menu>
  );
}

/** What stands above everything: other applications, search, the person. */
export function TitleBar(): JSX.Element {
  const { texts, start } = useTeamsWindow();
  return (
    <header className="title-bar">
      <Menu label={texts.apps} button={<Icon name="waffle" />}>
        <a className="menu-item" href={start.siteUrl} target="_blank" rel="noreferrer">
          {texts.sharePoint}
        </a>
        <a className="menu-item" href="/mail" target="_blank" rel="noreferrer">
          Outlook
        </a>
      </Menu>
      <SearchBox />
      <PersonMenu />
    </header>
  );
}
