import { darkStyles, light } from './mail-colours';

/** What a mail shows. All texts are plain; the template gives them their form. */
export interface MailParts {
  /** BCP 47. */
  readonly lang: string;
  readonly sender: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly factsLabel: string;
  readonly link?: MailLink;
  readonly why: string;
  /** Links below the line. */
  readonly links: readonly MailLink[];
  /** The last word, small. */
  readonly note?: string;
}

export interface MailLink {
  readonly label: string;
  readonly url: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for a place in markup: what people wrote stays text. */
export function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const lines = (text: string): string => escaped(text).replace(/\r?\n/g, '<br />');

// Segoe UI where there is one, and nothing is ever loaded.
const fonts = "'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

const factRow = ({ name, value }: { name: string; value: string }): string =>
  `<tr><th scope="row" width="30%" style="text-align:left;vertical-align:top;font-weight:600;padding:6px 12px 6px 0;border-bottom:1px solid ${light.line};">${escaped(name)}</th><td style="padding:6px 0;border-bottom:1px solid ${light.line};">${lines(value)}</td></tr>`;

const factTable = ({ facts, factsLabel }: MailParts): string =>
  facts.length === 0
    ? ''
    : `<mj-table css-class="facts" font-size="14px" line-height="20px" color="${light.text}" padding="4px 24px 12px"><caption style="position:absolute;left:-9999px;height:1px;overflow:hidden;">${escaped(factsLabel)}</caption>${facts.map(factRow).join('')}</mj-table>`;

const button = ({ link }: MailParts): string =>
  link === undefined
    ? ''
    : `<mj-button css-class="button" align="left" href="${escaped(link.url)}" background-color="${light.button}" color="${light.onButton}" font-size="16px" font-weight="600" line-height="20px" inner-padding="12px 20px" border-radius="2px" padding="8px 24px 20px">${escaped(link.label)}</mj-button>`;

const footLink = ({ label, url }: MailLink): string =>
  `<a href="${escaped(url)}" style="color:${light.link};text-decoration:underline;">${escaped(label)}</a>`;

/**
 * The mail as MJML, which becomes tables that every version of Outlook lays out. One column, no picture:
 * it reads the same where pictures are held back, at any width, and by a screen reader.
 */
export function mailTemplate(parts: MailParts): string {
  const [first = ''] = parts.paragraphs;
  return `<mjml lang="${escaped(parts.lang)}" dir="ltr">
  <mj-head>
    <mj-title>${escaped(parts.title)}</mj-title>
    <mj-preview>${escaped(first)}</mj-preview>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-attributes>
      <mj-all font-family="${fonts}" />
      <mj-text font-size="16px" line-height="24px" color="${light.text}" padding="0 24px 12px" />
    </mj-attributes>
    <mj-style>${darkStyles}</mj-style>
  </mj-head>
  <mj-body width="600px" background-color="${light.canvas}" css-class="canvas">
    <mj-section padding="20px 0 8px">
      <mj-column><mj-text css-class="meta" font-size="14px" line-height="20px" color="${light.meta}" padding="0 24px">${escaped(parts.sender)}</mj-text></mj-column>
    </mj-section>
    <mj-section css-class="card" background-color="${light.card}" border="1px solid ${light.line}" padding="20px 0 4px">
      <mj-column>
        <mj-text css-class="strong" color="${light.strong}" padding="0 24px 12px"><h1 style="margin:0;font-size:22px;line-height:30px;font-weight:600;">${escaped(parts.title)}</h1></mj-text>
        ${parts.paragraphs.map((text) => `<mj-text css-class="text"><p style="margin:0;">${lines(text)}</p></mj-text>`).join('\n        ')}
        ${factTable(parts)}
        ${button(parts)}
        <mj-divider css-class="rule" border-width="1px" border-color="${light.line}" padding="0 24px 12px" />
        <mj-text css-class="meta" font-size="14px" line-height="20px" color="${light.meta}" padding="0 24px 16px">${lines(parts.why)}</mj-text>
      </mj-column>
    </mj-section>
    <mj-section padding="12px 0 24px">
      <mj-column>
        ${parts.links.length === 0 ? '' : `<mj-text css-class="meta" font-size="14px" line-height="24px" color="${light.meta}" padding="0 24px 4px">${parts.links.map(footLink).join(' &nbsp;·&nbsp; ')}</mj-text>`}
        ${parts.note === undefined ? '' : `<mj-text css-class="meta" font-size="12px" line-height="16px" color="${light.meta}" padding="0 24px">${escaped(parts.note)}</mj-text>`}
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}
