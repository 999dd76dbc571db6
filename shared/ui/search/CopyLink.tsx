import * as React from 'react';
import { useHub } from '../hub-context';
import { CompletedSolidIcon, LinkIcon } from '../look/icons';
import { useHubStyles } from '../look/hub-styles';

/** Puts the address of the search into the clipboard, and says so. */
export function CopyLink({ href }: { readonly href: () => string }): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const [outcome, setOutcome] = React.useState<'copied' | 'failed'>();
  const copy = (): void => {
    const written: Promise<void> =
      'clipboard' in navigator
        ? navigator.clipboard.writeText(href())
        : Promise.reject(new TypeError('This browser gives no clipboard to pages without https'));
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('failed')
    );
  };
  return (
    <>
      <button type="button" className={shared.quietButton} onClick={copy}>
        <span className={shared.icon} aria-hidden="true">
          {outcome === 'copied' ? <CompletedSolidIcon /> : <LinkIcon />}
        </span>
        {translator.t('search.share.copy')}
      </button>
      <span role="status" className={outcome === 'failed' ? shared.meta : shared.forReaders}>
        {outcome && translator.t(`search.share.${outcome}`)}
      </span>
    </>
  );
}
