import * as React from 'react';
import type { Rendition, SearchResult } from '../../domain/search';
import { useHub } from '../hub-context';
import { copyText } from '../look/copy-text';
import { useHubStyles } from '../look/hub-styles';
import { CompletedSolidIcon, LinkIcon, MailIcon, PinnedIcon, UnpinIcon } from '../look/icons';
import { useCardStyles } from './card-styles';
import { mailLink } from './mail-link';

/** What a person may do with a result beside reading it; what she may not do is left out. */
export interface ResultDeeds {
  readonly onOpen: (result: SearchResult) => void;
  readonly onPin?: ((result: SearchResult) => void) | undefined;
  readonly onUnpin?: ((result: SearchResult) => void) | undefined;
}

interface ResultActionsProps {
  readonly result: SearchResult;
  /** The rendition that the card shows at the moment. */
  readonly shown: Rendition;
  readonly deeds: ResultDeeds;
}

/** Write to the person who answers for the document, copy its address, put it first for a theme. */
export function ResultActions({ result, shown, deeds }: ResultActionsProps): React.ReactElement {
  const { translator } = useHub();
  const styles = useCardStyles();
  const { hit, bestBet } = result;
  const title = shown.title || hit.fileName;
  const { onPin, onUnpin } = deeds;
  return (
    <div className={styles.actions}>
      {hit.owner !== undefined && (
        <Action
          icon={<MailIcon />}
          href={mailLink(
            hit.ownerMail,
            translator.t('search.action.mailSubject', { title }),
            translator.t('search.action.mailBody', { url: addressOf(shown) })
          )}
        >
          {translator.t('search.action.writeTo', { name: hit.owner })}
        </Action>
      )}
      <CopyDocumentLink key={shown.id} address={addressOf(shown)} />
      {onPin && !bestBet && (
        <Action brief icon={<PinnedIcon />} onPress={() => onPin(result)}>
          {translator.t('search.action.pin')}
        </Action>
      )}
      {onUnpin && bestBet && (
        <Action brief icon={<UnpinIcon />} onPress={() => onUnpin(result)}>
          {translator.t('search.action.unpin')}
        </Action>
      )}
    </div>
  );
}

interface ActionProps {
  readonly icon: React.ReactNode;
  readonly children: string;
  readonly href?: string;
  readonly onPress?: () => void;
  /** On a narrow page the icon stands for the words. */
  readonly brief?: boolean;
}

function Action({ icon, children, href, onPress, brief = false }: ActionProps): React.ReactElement {
  const shared = useHubStyles();
  const content = (
    <>
      <span className={shared.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={brief ? shared.wordFromMedium : undefined}>{children}</span>
    </>
  );
  return href === undefined ? (
    <button
      type="button"
      className={shared.quietButton}
      title={brief ? children : undefined}
      onClick={onPress}
    >
      {content}
    </button>
  ) : (
    <a className={shared.quietButton} href={href}>
      {content}
    </a>
  );
}

function CopyDocumentLink({ address }: { readonly address: string }): React.ReactElement {
  const { translator } = useHub();
  const shared = useHubStyles();
  const [copied, setCopied] = React.useState<boolean>();
  return (
    <>
      <Action
        brief
        icon={copied ? <CompletedSolidIcon /> : <LinkIcon />}
        onPress={() => void copyText(address).then(setCopied)}
      >
        {translator.t('search.action.copyLink')}
      </Action>
      <span role="status" className={copied === false ? shared.meta : shared.forReaders}>
        {copied !== undefined &&
          translator.t(copied ? 'search.action.copied' : 'search.action.copyFailed')}
      </span>
    </>
  );
}

function addressOf({ url }: Rendition): string {
  return new URL(url, window.location.href).href;
}
