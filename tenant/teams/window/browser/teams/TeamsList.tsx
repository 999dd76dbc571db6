import * as React from 'react';
import { filled } from '../../window-texts';
import { hashOf } from '../route';
import { Coin } from '../shell/Coin';
import { useTeamsWindow } from '../window-context';

/** The person's teams with their channels. */
export function TeamsList({ currentId }: { currentId: string | undefined }): JSX.Element {
  const { start, texts } = useTeamsWindow();
  return (
    <section className="list" aria-label={texts.teams}>
      <header>
        <h2>{texts.teams}</h2>
      </header>
      {start.teams.length === 0 && <p className="empty">{texts.teamsEmpty}</p>}
      {start.teams.map((team) => (
        <section key={team.groupId} className="team" aria-label={team.name}>
          <h3>
            <Coin name={team.name} />
            <span>{team.name}</span>
          </h3>
          <ul className="lines">
            {team.channels.map(({ id, name, unread }) => (
              <li key={id}>
                <a
                  href={hashOf({ place: 'teams', channelId: id })}
                  className={unread > 0 ? 'line line-channel is-unread' : 'line line-channel'}
                  aria-current={id === currentId ? 'page' : undefined}
                >
                  <span className="line-title">{name}</span>
                  {unread > 0 && (
                    <span className="badge">
                      <span aria-hidden="true">{unread}</span>
                      <span className="hidden-words">
                        {filled(texts.unread, { count: unread })}
                      </span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
