import * as React from 'react';
import type { WindowAttachment } from '../../window-model';
import { fieldsOf, textOf, type BotScope } from '../bot-scope';
import { useTeamsWindow } from '../window-context';
import { CARD_TYPE, pressBack, type BackAction } from './card-actions';
import { CardView } from './CardView';
import { OAuthCard } from './OAuthCard';

const KIND = /^application\/vnd\.microsoft\.(?:teams\.)?card\.([a-z0-9]+)$/i;

interface AttachmentProps {
  attachment: WindowAttachment;
  scope?: BotScope;
  memberId?: string;
  version: string;
  /** Of a text of cards: what comes before in the message, so that a card is told from its neighbour. */
  index: number;
  /** Whether the message came just now. */
  fresh: boolean;
}

/** The older cards: title, words, a picture, buttons. */
function SimpleCard({ content, scope }: { content: unknown; scope?: BotScope }): JSX.Element {
  const parts = useTeamsWindow();
  const [failed, setFailed] = React.useState(false);
  const { title, subtitle, text, images, buttons } = fieldsOf(content);
  const [image] = Array.isArray(images) ? images.map(fieldsOf) : [];
  const actions = (Array.isArray(buttons) ? buttons : []) as BackAction[];
  const press = (action: BackAction): void => {
    const url = textOf(action.value) ?? '';
    if (scope === undefined) {
      if (action.type === 'openUrl') parts.openLink(url);
      return;
    }
    pressBack(parts, scope, action, action.value).then(
      ({ kind }) => setFailed(kind === 'failed'),
      () => setFailed(true)
    );
  };
  return (
    <div className="card simple-card">
      {image && <img src={textOf(image['url'])} alt={textOf(image['alt']) ?? ''} />}
      {textOf(title) && <p className="simple-title">{textOf(title)}</p>}
      {textOf(subtitle) && <p className="meta">{textOf(subtitle)}</p>}
      {textOf(text) && <p>{textOf(text)}</p>}
      {actions.length > 0 && (
        <div className="buttons">
          {actions.map((action, index) => (
            <button key={index} type="button" className="button" onClick={() => press(action)}>
              {textOf(action.title) ?? ''}
            </button>
          ))}
        </div>
      )}
      {failed && (
        <p className="card-notice" role="alert">
          {parts.texts.noAnswer}
        </p>
      )}
    </div>
  );
}

/** A card or a file of a message. */
export function AttachmentView(props: AttachmentProps): JSX.Element | null {
  const { attachment, scope, memberId, version, index, fresh } = props;
  const { texts } = useTeamsWindow();
  const { contentType, content, contentUrl, name } = attachment;
  const kind = KIND.exec(contentType)?.[1]?.toLowerCase();
  const own = scope === undefined ? {} : { scope };
  if (contentType === CARD_TYPE) {
    return (
      <CardView
        content={typeof content === 'string' ? JSON.parse(content) : content}
        version={`${version} ${index}`}
        {...own}
        {...(memberId === undefined ? {} : { memberId })}
      />
    );
  }
  if (kind === 'oauth')
    return scope ? <OAuthCard content={content} scope={scope} fresh={fresh} /> : null;
  if (kind !== undefined) return <SimpleCard content={content} {...own} />;
  if (contentType.startsWith('image/') && contentUrl !== undefined)
    return <img className="picture" src={contentUrl} alt={name ?? ''} />;
  if (contentUrl !== undefined) {
    return (
      <a className="file" href={contentUrl} target="_blank" rel="noreferrer">
        {name ?? contentUrl}
      </a>
    );
  }
  return contentType === 'text/html' ? null : <p className="card-notice">{texts.cardFailed}</p>;
}
