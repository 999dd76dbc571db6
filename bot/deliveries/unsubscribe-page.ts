import type { NotificationKind } from '../../shared/domain/deliveries';
import type { TeamsTranslator } from '../../shared/i18n/teams-catalogue';

export interface UnsubscribePage {
  readonly translator: TeamsTranslator;
  readonly state: 'asks' | 'done' | 'invalid';
  /** Missing where the address is not good. */
  readonly kind?: NotificationKind;
  /** Where the form goes. */
  readonly address?: string;
  readonly preferencesUrl: string;
}

const style = `
:root{color-scheme:light dark}
body{margin:0;font:16px/1.5 "Segoe UI","Open Sans",Roboto,"Helvetica Neue",sans-serif;background:Canvas;color:CanvasText}
main{max-width:34rem;margin:0 auto;padding:3rem 1.25rem}
h1{font-size:1.5rem;line-height:1.3;font-weight:600;margin:0 0 1rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.25rem 1.25rem;border:1px solid transparent;border-radius:2px;background:#0b4f8a;color:#fff;cursor:pointer}
button:focus-visible,a:focus-visible{outline:2px solid CanvasText;outline-offset:2px}
@media (forced-colors:active){button{border-color:ButtonText}}
`;

/** One small page without scripts: it opens from a mail, on any device and without signing in. */
export function unsubscribePage(page: UnsubscribePage): string {
  const { translator, state, kind, address, preferencesUrl } = page;
  const t = translator.t;
  const name = kind === undefined ? '' : t(`deliveries.kinds.${kind}`);
  const words = {
    asks: { title: t('mail.stop.title'), text: t('mail.stop.text', { kind: name }) },
    done: { title: t('mail.stop.done'), text: t('mail.stop.doneText', { kind: name }) },
    invalid: { title: t('mail.stop.invalid'), text: t('mail.stop.invalidText') },
  }[state];
  const form =
    state === 'asks' && address !== undefined
      ? `<form method="post" action="${escaped(address)}"><button type="submit">${escaped(t('mail.stop.button'))}</button></form>`
      : '';
  return [
    '<!doctype html>',
    `<html lang="${translator.locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escaped(words.title)}</title><style>${style}</style></head><body><main>`,
    `<h1>${escaped(words.title)}</h1><p>${escaped(words.text)}</p>${form}`,
    `<p><a href="${escaped(preferencesUrl)}">${escaped(t('mail.preferences'))}</a></p>`,
    '</main></body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
