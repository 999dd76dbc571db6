import * as React from 'react';
import type { WindowApp, WindowCommand } from '../../window-model';
import { filled } from '../../window-texts';
import { Icon } from '../icons';
import { useTeamsWindow } from '../window-context';
import type { Mentionable } from './mentions';

interface ButtonsProps {
  /** Id of the command whose panel is open. */
  openCommand: string | undefined;
  onOpen(app: WindowApp, command: WindowCommand): void;
}

/** A button for each command of a message extension that works where one writes. */
export function ExtensionButtons({ openCommand, onOpen }: ButtonsProps): JSX.Element {
  const { start, texts } = useTeamsWindow();
  const offered = start.apps
    .filter(({ installed, botId }) => installed && botId !== undefined)
    .flatMap((app) =>
      app.extensionCommands
        .filter(({ context }) => context.includes('compose'))
        .map((command, index) => ({ app, command, isMain: index === 0 }))
    );
  return (
    <>
      {offered.map(({ app, command, isMain }) => (
        <button
          key={`${app.id} ${command.id}`}
          type="button"
          className="icon-button"
          aria-label={
            // an app's other commands go by their own names
            command.kind === 'query' && isMain
              ? filled(texts.searchApp, { app: app.name })
              : `${app.name}: ${command.title}`
          }
          title={command.description || command.title}
          aria-expanded={openCommand === command.id}
          onClick={() => onOpen(app, command)}
        >
          {app.icon === undefined ? (
            <Icon name="extension" />
          ) : (
            <img src={app.icon} alt="" width="20" height="20" />
          )}
        </button>
      ))}
    </>
  );
}

interface NamesProps {
  people: readonly Mentionable[];
  active: number;
  onChoose(person: Mentionable): void;
}

/** Whom one may mean by what stands behind the `@`. */
export function Names({ people, active, onChoose }: NamesProps): JSX.Element {
  const { texts } = useTeamsWindow();
  return (
    <ul className="names" role="listbox" aria-label={texts.findPerson}>
      {people.map((person, index) => (
        // the keys are those of the text that is written
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={person.id}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          {person.name}
        </li>
      ))}
    </ul>
  );
}
