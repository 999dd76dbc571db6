import type { Column, Section } from '../canvas';
import { documentResponse } from './document';
import { html, jsonBlock, type Html } from './html';
import { icon } from './icons';
import { siteHeader, type SiteHeader } from './site-header';
import { TEXTS } from './texts';

export interface SitePageView {
  header: SiteHeader;
  title: string;
  /** Path of the page, without a query. */
  url: string;
  sections: readonly Section[];
  mode: 'view' | 'edit';
  mayEdit: boolean;
  /** What the scripts of the page start from. */
  data: object;
}

/** A page of the site with places for its web parts; the scripts put them there. */
export function sitePage(page: SitePageView): Response {
  const { language, site } = page.header;
  const texts = TEXTS[language];
  const empty = page.sections.every((section) =>
    section.columns.every((column) => column.webParts.length === 0)
  );
  return documentResponse({
    language,
    title: `${page.title} · ${site.title}`,
    head: html`<script src="/_spfx/portal/boot.js" defer></script>
      <script
        src="/_spfx/packages/@microsoft/sp-application-base/dist/sp-default-assembly_en-us.js"
        defer
      ></script>`,
    body: html`${siteHeader(page.header)} ${page.mayEdit && commandBar(page)}
      <main id="content" tabindex="-1" class="canvas" data-mode="${page.mode}">
        <h1 class="visually-hidden">${page.title}</h1>
        <p id="page-message" class="page-message" role="status" hidden></p>
        ${empty ? html`<p class="canvas-empty">${texts.emptyCanvas}</p>` : page.sections.map(canvasSection)}
      </main>
      <script type="application/json" id="page-data">
        ${jsonBlock(page.data)}
      </script>`,
  });
}

function commandBar(page: SitePageView): Html {
  const texts = TEXTS[page.header.language];
  const commands =
    page.mode === 'view'
      ? html`<a class="command" href="${page.url}?Mode=Edit">${icon('edit')}${texts.edit}</a>`
      : html`<button type="button" id="save-page" class="command primary" disabled>
            ${icon('save')}<span>${texts.save}</span>
          </button>
          <a class="command" id="discard-page" href="${page.url}"
            >${icon('cancel')}${texts.discard}</a
          >
          <p class="command-hint">${texts.editHint}</p>`;
  return html`<div class="command-bar" role="region" aria-label="${texts.editBar}">
    <div class="command-inner">${commands}</div>
  </div>`;
}

function canvasSection(section: Section): Html {
  return html`<div class="canvas-section">${section.columns.map(canvasColumn)}</div>`;
}

function canvasColumn(column: Column): Html {
  return html`<div class="canvas-column" data-factor="${column.factor}">
    ${column.webParts.map((part) => html`<div class="web-part" data-instance="${part.instanceId}" aria-busy="true"></div>`)}
  </div>`;
}
