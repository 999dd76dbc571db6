import * as React from 'react';
import type { WindowApp, WindowAttachment, WindowCommand, WindowMessage } from '../../window-model';
import { fieldsOf, type BotScope } from '../bot-scope';
import { EXTENSION_TASK, runTask } from '../dialogs/task-flow';
import { addressIn, unfold, unfolderOf } from '../extensions/extension';
import { ExtensionPanel } from '../extensions/ExtensionPanel';
import { ResultLine } from '../extensions/ResultLine';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';
import { ExtensionButtons, Names } from './ComposeTools';
import { offered, withMentions, type Mentionable } from './mentions';

interface ComposeProps {
  conversationId: string;
  /** The message answered, in a channel. */
  replyToId?: string;
  label: string;
  placeholder?: string;
  /** Who can be named with `@`. */
  mentionables: readonly Mentionable[];
  focusFirst?: boolean;
}

/** The place where one writes: words, names, cards from message extensions and unfolded links. */
export function Compose(props: ComposeProps): JSX.Element {
  const { conversationId, replyToId, label, placeholder, mentionables, focusFirst } = props;
  const parts = useTeamsWindow();
  const { texts, ask, start } = parts;
  const draftKey = replyToId ?? conversationId;
  const [words, setWords] = React.useState(() => parts.takeDraft(draftKey));
  const latest = React.useRef({ words, keep: parts.keepDraft });
  latest.current = { words, keep: parts.keepDraft };
  const [cursor, setCursor] = React.useState(0);
  const [chosen, setChosen] = React.useState<readonly Mentionable[]>([]);
  const [cards, setCards] = React.useState<readonly WindowAttachment[]>([]);
  const [panel, setPanel] = React.useState<{ app: WindowApp; command: WindowCommand }>();
  const [failed, setFailed] = React.useState(false);
  const [active, setActive] = React.useState(0);
  const box = React.useRef<HTMLTextAreaElement>(null);
  const unfolded = React.useRef(new Set<string>());

  React.useEffect(() => {
    // on a telephone the keyboard would cover what one came to read
    const narrow = window.matchMedia('(max-width: 640px)').matches;
    if (focusFirst && (!narrow || replyToId !== undefined)) box.current?.focus();
  }, [focusFirst, conversationId, replyToId]);
  React.useEffect(() => () => latest.current.keep(draftKey, latest.current.words), [draftKey]);

  // as tall as its words
  React.useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, 160)}px`;
  }, [words]);

  const scopeOf = (app: WindowApp): BotScope => ({
    botId: app.botId ?? '',
    conversationId,
    ...(replyToId === undefined ? {} : { threadId: replyToId }),
  });
  const names = offered(words, cursor, mentionables);
  const name = (person: Mentionable): void => {
    if (!names) return;
    const before = words.slice(0, names.from);
    const next = `${before}@${person.name} `;
    setWords(next + words.slice(cursor));
    setCursor(next.length);
    setChosen([...chosen, person]);
    setActive(0);
    box.current?.focus();
  };

  const insert = (card: WindowAttachment): void => {
    setCards((kept) => [...kept, card]);
    setPanel(undefined);
    box.current?.focus();
  };

  /** Shows the card of an address that has just been pasted or typed to its end. */
  const unfoldIn = async (text: string): Promise<void> => {
    const address = addressIn(text);
    if (address === undefined || unfolded.current.has(address)) return;
    const app = unfolderOf(start.apps, address);
    if (!app) return;
    unfolded.current.add(address);
    const card = await unfold(parts, app, scopeOf(app), address).catch(() => undefined);
    if (card) setCards((kept) => [...kept, card]);
  };

  const send = async (): Promise<void> => {
    const text = words.trim();
    if (text === '' && cards.length === 0) return;
    const marked = withMentions(text, chosen);
    const sent = { words, chosen, cards };
    setWords('');
    setChosen([]);
    setCards([]);
    setFailed(false);
    unfolded.current.clear();
    try {
      const message = await ask.post<WindowMessage>(
        `conversations/${encodeURIComponent(conversationId)}/messages`,
        {
          text: marked.text,
          locale: parts.locale,
          ...(replyToId === undefined ? {} : { replyToId }),
          ...(marked.mentions.length > 0 ? { mentions: marked.mentions } : {}),
          ...(cards.length > 0
            ? { attachments: cards.map(({ preview: _, ...card }) => card) }
            : {}),
        }
      );
      parts.tell(message);
    } catch {
      // nothing of what was written is lost
      setWords(sent.words);
      setChosen(sent.chosen);
      setCards(sent.cards);
      setFailed(true);
    }
  };

  const openExtension = (app: WindowApp, command: WindowCommand): void => {
    if (command.kind === 'query') {
      setPanel({ app, command });
      return;
    }
    const more = { commandId: command.id, commandContext: 'compose' };
    runTask(parts, scopeOf(app), EXTENSION_TASK, {}, more).then(
      (body) => {
        const { attachments } = fieldsOf(fieldsOf(body)['composeExtension']);
        for (const card of (attachments ?? []) as WindowAttachment[]) insert(card);
      },
      () => parts.announce(texts.noAnswer)
    );
  };

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (names && step !== undefined) {
      event.preventDefault();
      setActive((active + step + names.people.length) % names.people.length);
      return;
    }
    const pointed = names?.people[active];
    if (pointed && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      name(pointed);
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
  };

  return (
    <div className="compose">
      {panel && (
        <ExtensionPanel
          app={panel.app}
          command={panel.command}
          scope={scopeOf(panel.app)}
          onInsert={insert}
          onClose={() => {
            setPanel(undefined);
            box.current?.focus();
          }}
        />
      )}
      {names && <Names people={names.people} active={active} onChoose={name} />}
      {cards.map((card, index) => (
        <div key={index} className="pending-card">
          <span>
            <ResultLine attachment={card} />
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={texts.removeAttachment}
            title={texts.removeAttachment}
            onClick={() => setCards(cards.filter((_, other) => other !== index))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      {failed && (
        <p className="compose-failed" role="alert">
          {texts.messageFailed}
        </p>
      )}
      <div className="compose-box">
        <textarea
          ref={box}
          rows={1}
          aria-label={label}
          placeholder={placeholder ?? label}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            setCursor(target.selectionStart);
            if (/\s$/.test(target.value)) void unfoldIn(target.value);
          }}
          onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
          onPaste={({ clipboardData }) => void unfoldIn(clipboardData.getData('text'))}
          onKeyDown={onKeyDown}
        />
        <ExtensionButtons openCommand={panel?.command.id} onOpen={openExtension} />
        <button
          type="button"
          className="icon-button"
          aria-label={texts.send}
          title={texts.send}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
    </div>
  );
}
