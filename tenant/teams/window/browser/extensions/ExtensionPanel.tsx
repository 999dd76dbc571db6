import * as React from 'react';
import type { WindowApp, WindowAttachment, WindowCommand } from '../../window-model';
import { filled } from '../../window-texts';
import type { BotScope } from '../bot-scope';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';
import { queryExtension, selectResult, type ExtensionAnswer } from './extension';
import { ResultLine } from './ResultLine';

interface PanelProps {
  app: WindowApp;
  command: WindowCommand;
  scope: BotScope;
  onInsert(attachment: WindowAttachment): void;
  onClose(): void;
}

/** Typing pauses so long before it is searched for. */
const PAUSE_MS = 300;

/** The search box of a message extension, above the place where one writes. */
export function ExtensionPanel({
  app,
  command,
  scope,
  onInsert,
  onClose,
}: PanelProps): JSX.Element {
  const parts = useTeamsWindow();
  const { texts } = parts;
  const [words, setWords] = React.useState('');
  const [answer, setAnswer] = React.useState<ExtensionAnswer | 'failed' | 'asked'>();
  const latest = React.useRef(0);
  const box = React.useRef<HTMLInputElement>(null);
  const label = filled(texts.searchApp, { app: app.name });

  const search = async (mayAsk: boolean): Promise<void> => {
    latest.current += 1;
    const own = latest.current;
    setAnswer('asked');
    const found = await queryExtension(parts, app, scope, command, words, mayAsk).catch(
      () => 'failed' as const
    );
    // an answer to something that is no longer asked is not shown
    if (own === latest.current) setAnswer(found);
  };

  React.useEffect(() => box.current?.focus(), []);
  React.useEffect(() => {
    if (words === '' && !command.initialRun) {
      setAnswer(undefined);
      return undefined;
    }
    const timer = window.setTimeout(() => void search(false), PAUSE_MS);
    return () => window.clearTimeout(timer);
    // asks for what is typed, and for nothing else
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words]);

  const choose = (attachment: WindowAttachment): void => {
    selectResult(parts, scope, attachment).then(onInsert, () => setAnswer('failed'));
  };
  const results = typeof answer === 'object' && answer.kind === 'results' ? answer : undefined;
  const moveBy = (step: number, from: Element): void => {
    const all = [
      ...(from.closest('.extension')?.querySelectorAll<HTMLElement>('input, li button') ?? []),
    ];
    all[all.indexOf(from as HTMLElement) + step]?.focus();
  };
  return (
    // keys of everything within the panel
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="extension"
      aria-label={label}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step !== undefined && event.target instanceof Element) {
          event.preventDefault();
          moveBy(step, event.target);
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header>
        <b>{app.name}</b>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.close}
          title={texts.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <input
        ref={box}
        type="search"
        aria-label={label}
        placeholder={command.parameters[0]?.description || command.title}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div role="status" className="extension-status">
        {answer === 'asked' && texts.loading}
        {answer === 'failed' && texts.noAnswer}
        {results?.attachments.length === 0 && texts.noResults}
        {typeof answer === 'object' && answer.kind === 'words' && answer.text}
      </div>
      {typeof answer === 'object' && answer.kind === 'sign-in' && (
        <p>
          {answer.text}{' '}
          <button type="button" className="button" onClick={() => void search(true)}>
            {texts.signIn}
          </button>
        </p>
      )}
      {results && results.attachments.length > 0 && (
        <ul className="results">
          {results.attachments.map((attachment, index) => (
            <li key={index}>
              <button type="button" onClick={() => choose(attachment)}>
                <ResultLine attachment={attachment} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
