import type { Principal } from '../../core/principal';
import type { SiteFacts } from '../pages-host';
import { coin, languageName, languageSwitch, siteLogo } from './document';
import { html, type Html } from './html';
import { icon } from './icons';
import type { Language } from './languages';
import { fill, TEXTS } from './texts';

export interface NavigationLink {
  title: string;
  url: string;
  current: boolean;
}

export interface SiteHeader {
  language: Language;
  site: SiteFacts;
  person: Principal;
  links: readonly NavigationLink[];
  /** Path and query of the page, to come back to. */
  returnUrl: string;
}

/** Address of the sign-in screen that leads back to a place of this site. */
export function signInAddress(returnUrl: string): string {
  return `/_signin?${new URLSearchParams({ returnUrl }).toString()}`;
}

/** A person's own Teams window: several people can be at work in the tabs of one browser. */
export function teamsAddress(person: Pick<Principal, 'objectId'>): string {
  return `/teams?${new URLSearchParams({ as: person.objectId }).toString()}`;
}

/** What stands above every page of the site: suite bar, person's menu, site name, navigation. */
export function siteHeader(header: SiteHeader): Html {
  const { language, site, links, person } = header;
  const texts = TEXTS[language];
  return html`<header>
    <div class="suite-bar">
      <a class="suite-home" href="/" aria-label="SharePoint: ${texts.goHome}"
        >${icon('apps')}<span>SharePoint</span></a
      >
      <a class="suite-link" href="/mail?as=${person.objectId}">${texts.mail}</a>
      <a
        class="suite-link"
        href="${teamsAddress(person)}"
        target="_blank"
        aria-label="${fill(texts.openTeams, 'name', person.displayName)}"
        >Teams</a
      >
      ${personMenu(header)}
    </div>
    <div class="site-header">
      <a class="site-name" href="${site.serverRelativeUrl}/"
        >${siteLogo()}<span>${site.title}</span></a
      >
      <nav aria-label="${texts.siteNavigation}">
        <ul>
          ${links.map((link) => html`<li><a href="${link.url}" ${link.current && html`aria-current="page"`}>${link.title}</a></li>`)}
        </ul>
      </nav>
    </div>
  </header>`;
}

function personMenu({ language, person, returnUrl }: SiteHeader): Html {
  const texts = TEXTS[language];
  const back = html`<input type="hidden" name="returnUrl" value="${returnUrl}" />`;
  return html`<details class="person-menu" data-menu>
    <summary>
      <span class="visually-hidden">${fill(texts.accountMenu, 'name', person.displayName)}</span>
      ${coin(person.displayName)}
    </summary>
    <div class="person-panel">
      <div class="person-facts">
        ${coin(person.displayName)}
        <p>
          <strong>${person.displayName}</strong><br /><span title="${person.email}"
            >${person.email}</span
          >
        </p>
      </div>
      <form method="post" action="/_language">
        ${back}
        <p class="panel-label" aria-hidden="true">${texts.chooseLanguage}</p>
        ${languageSwitch(language, (each) => languageButton(each, each === language))}
      </form>
      <ul class="panel-actions">
        <li>
          <a href="${signInAddress(returnUrl)}">${icon('person')}${texts.changePerson}</a>
        </li>
        <li>
          <form method="post" action="/_signout">
            <button type="submit">${icon('signOut')}${texts.signOut}</button>
          </form>
        </li>
      </ul>
    </div>
  </details>`;
}

function languageButton(language: Language, current: boolean): Html {
  return html`<button
    type="submit"
    name="lang"
    value="${language}"
    ${current && html`aria-current="true"`}
  >
    ${languageName(language)}
  </button>`;
}
