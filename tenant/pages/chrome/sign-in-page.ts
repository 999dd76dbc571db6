import type { Person } from '../pages-host';
import { coin, documentResponse, languageName, languageSwitch, siteLogo } from './document';
import { html, type Html } from './html';
import { icon } from './icons';
import type { Language } from './languages';
import { officeName, REGIONAL_OFFICE } from './offices';
import { teamsAddress } from './site-header';
import { fill, TEXTS } from './texts';

export interface SignInPage {
  language: Language;
  /** Set when the person chose the language here; it is then kept for the session. */
  chosenLanguage: Language | undefined;
  siteTitle: string;
  people: readonly Person[];
  /** What was typed into the search box, for browsers without scripts. */
  query: string;
  returnUrl: string;
}

/** Journeys across a region: the one drawing of the portal. */
const ROUTES = html`<svg
  class="chooser-routes"
  viewBox="0 0 640 240"
  preserveAspectRatio="xMaxYMid slice"
  aria-hidden="true"
  focusable="false"
>
  <path d="M0 236C120 236 180 120 290 84s190 48 350-34" />
  <path d="M40 250C170 250 250 190 350 150s150 10 290-60" />
  <path d="M120 260c110-10 170-60 260-66s150 30 260-30" />
  <circle cx="290" cy="84" r="4" />
  <circle cx="444" cy="122" r="4" />
  <circle cx="548" cy="83" r="4" />
  <circle cx="380" cy="194" r="4" />
</svg>`;

/** The screen on which one becomes a person of the sample organisation. */
export function signInPage(page: SignInPage): Response {
  const { language, siteTitle } = page;
  const texts = TEXTS[language];
  const offices = groupByOffice(page.people, language);
  return documentResponse({
    language,
    title: `${texts.signIn} · ${siteTitle}`,
    head: html`<script src="/_spfx/portal/sign-in.js" defer></script>`,
    body: html`<header class="chooser-head">
        ${ROUTES}
        <div class="chooser-inner">
          <div class="chooser-top">
            <p class="chooser-site">${siteLogo()}<span>${siteTitle}</span></p>
            ${languageSwitch(language, (each) => languageLink(page, each))}
          </div>
          <h1>${texts.chooserTitle}</h1>
          <p class="chooser-hint">${texts.chooserHint}</p>
          <form class="chooser-search" role="search" action="/_signin">
            ${keptFields(page)}
            <label class="visually-hidden" for="find">${texts.findPerson}</label>
            ${icon('search')}
            <input
              id="find"
              name="q"
              type="search"
              autocomplete="off"
              spellcheck="false"
              placeholder="${texts.findPerson}"
              value="${page.query}"
            />
            <button type="submit">${texts.search}</button>
          </form>
        </div>
      </header>
      <main id="content" tabindex="-1" class="chooser-inner chooser-main">
        <p
          id="count"
          class="chooser-count"
          role="status"
          data-one="${texts.onePerson}"
          data-many="${texts.people}"
        >
          ${countText(page)}
        </p>
        <form id="people" method="post" action="/_signin">
          ${keptFields(page)}
          <div class="offices">
            ${offices.map((office, index) => officeSection(language, office, index))}
          </div>
        </form>
        <p id="nobody" class="chooser-nobody" ${hiddenIf(page.people.length > 0)}>
          ${texts.noPersonFound}
        </p>
      </main>`,
  });
}

function countText({ language, people }: SignInPage): string {
  const texts = TEXTS[language];
  return people.length === 1 ? texts.onePerson : fill(texts.people, 'count', people.length);
}

function hiddenIf(condition: boolean): Html {
  return condition ? html`hidden` : html``;
}

function keptFields({ chosenLanguage, returnUrl }: SignInPage): Html {
  return html`<input type="hidden" name="returnUrl" value="${returnUrl}" />
    ${chosenLanguage !== undefined && html`<input type="hidden" name="lang" value="${chosenLanguage}" />`}`;
}

function languageLink(page: SignInPage, language: Language): Html {
  const parameters = new URLSearchParams({ lang: language, returnUrl: page.returnUrl });
  if (page.query !== '') parameters.set('q', page.query);
  const current = language === page.language ? html`aria-current="true"` : undefined;
  return html`<a href="/_signin?${parameters.toString()}" hreflang="${language}" ${current}
    >${languageName(language)}</a
  >`;
}

interface Office {
  code: string;
  name: string;
  people: readonly Person[];
}

function officeSection(language: Language, { name, people }: Office, index: number): Html {
  return html`<section class="office" aria-labelledby="office-${index}">
    <h2 id="office-${index}">${name} <span class="office-count">${people.length}</span></h2>
    <ul class="people">
      ${people.map((person) => personCard(person, name, language))}
    </ul>
  </section>`;
}

function personCard({ principal, post, roles }: Person, office: string, language: Language): Html {
  const openTeams = fill(TEXTS[language].openTeams, 'name', principal.displayName);
  const words = [principal.displayName, office, post, ...roles].join(' ');
  const chips = roles.map((role) => html`<span class="chip">${role}</span>`);
  return html`<li data-words="${words}">
    <button class="person" type="submit" name="person" value="${principal.siteUserId}">
      ${coin(principal.displayName)}
      <span class="person-text">
        <span class="person-name">${principal.displayName}</span>
        <span class="person-post">${post}</span>
        ${chips.length > 0 && html`<span class="person-roles">${chips}</span>`}
      </span>
    </button>
    <a
      class="person-teams"
      href="${teamsAddress(principal)}"
      target="_blank"
      aria-label="${openTeams}"
      title="${openTeams}"
      >Teams</a
    >
  </li>`;
}

/** Offices by their name in the reader's language, the regional one first; people by name. */
function groupByOffice(people: readonly Person[], language: Language): Office[] {
  const offices = new Map<string, Person[]>();
  for (const person of people) {
    offices.set(person.office, [...(offices.get(person.office) ?? []), person]);
  }
  const { compare } = new Intl.Collator(language);
  const regionalFirst = ({ code }: Office): number => (code === REGIONAL_OFFICE ? 0 : 1);
  return [...offices]
    .map(([code, members]) => ({
      code,
      name: officeName(code, language),
      people: members.sort((a, b) => compare(a.principal.displayName, b.principal.displayName)),
    }))
    .sort((a, b) => regionalFirst(a) - regionalFirst(b) || compare(a.name, b.name));
}
