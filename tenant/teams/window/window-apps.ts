import { memberIdOf } from '../../core/teams/ids';
import type { Teams, TeamsApp } from '../../core/teams';
import type { WindowApp, WindowCommand, WindowTab } from './window-model';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const list = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fields) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];

/** Sets one property by its path in a localisation file, such as `staticTabs[0].name`. */
function put(target: unknown, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop();
  let place = target;
  for (const key of keys) place = fields(place)[key];
  if (last !== undefined && typeof place === 'object' && place !== null)
    (place as Record<string, unknown>)[last] = value;
}

/** The manifest in a person's language: by the whole tag, then by the language alone, else as it is. */
function localised(app: TeamsApp, locale: string): Fields {
  const tag = locale.toLowerCase();
  const found =
    Object.entries(app.languages).find(([language]) => language.toLowerCase() === tag) ??
    Object.entries(app.languages).find(
      ([language]) => language.toLowerCase().slice(0, 2) === tag.slice(0, 2)
    );
  if (!found) return app.manifest;
  const manifest = structuredClone(app.manifest) as Record<string, unknown>;
  for (const [path, value] of Object.entries(found[1]))
    if (!path.startsWith('$')) put(manifest, path, value);
  return manifest;
}

function tabOf(tab: Fields): WindowTab {
  const websiteUrl = text(tab['websiteUrl']);
  return {
    id: text(tab['entityId']),
    name: text(tab['name']),
    contentUrl: text(tab['contentUrl']),
    ...(websiteUrl === '' ? {} : { websiteUrl }),
  };
}

function commandOf(command: Fields): WindowCommand {
  return {
    id: text(command['id']),
    title: text(command['title']),
    description: text(command['description']),
    kind: command['type'] === 'action' ? 'action' : 'query',
    fetchTask: command['fetchTask'] === true,
    initialRun: command['initialRun'] === true,
    parameters: list(command['parameters']).map((parameter) => ({
      name: text(parameter['name']),
      title: text(parameter['title']),
      description: text(parameter['description']),
    })),
    context: texts(command['context']).length > 0 ? texts(command['context']) : ['compose'],
  };
}

/** Builtin tabs that are no pages: the chat with the bot and the description. */
const BUILT_IN = new Set(['conversations', 'about']);

/** Apps as a person's window shows them. */
export function createWindowApps(teams: Teams) {
  const windowApp = (app: TeamsApp, personId: string, locale: string): WindowApp => {
    const manifest = localised(app, locale);
    const web = fields(manifest['webApplicationInfo']);
    const [extension = {}] = list(manifest['composeExtensions']);
    const [bot = {}] = list(manifest['bots']);
    const [configurable = {}] = list(manifest['configurableTabs']);
    const configurationUrl = text(configurable['configurationUrl']);
    const commandLists = list(bot['commandLists']);
    const personal =
      commandLists.find(({ scopes }) => texts(scopes).includes('personal')) ?? commandLists[0];
    const place = { kind: 'person', id: personId } as const;
    return {
      id: app.externalId,
      name: text(fields(manifest['name'])['short']) || app.displayName,
      description: text(fields(manifest['description'])['short']),
      developer: text(fields(manifest['developer'])['name']),
      version: app.version,
      accent: text(manifest['accentColor']),
      ...(teams.apps.icon(app.id, 'color') === undefined
        ? {}
        : { icon: `/teams/icons/${app.externalId}.png?v=${app.version}` }),
      ...(app.bot === null
        ? {}
        : { botId: app.bot.id, memberId: memberIdOf(app.bot.id, personId) }),
      suggestions: list(personal?.['commands']).map((command) => ({
        title: text(command['title']),
        description: text(command['description']),
      })),
      staticTabs: list(manifest['staticTabs'])
        .filter(({ entityId, scopes }) => {
          const isPersonal = texts(scopes).length === 0 || texts(scopes).includes('personal');
          return isPersonal && !BUILT_IN.has(text(entityId));
        })
        .map(tabOf),
      ...(configurationUrl === '' ? {} : { configurationUrl }),
      extensionCommands: list(extension['commands']).map(commandOf),
      linkDomains: list(extension['messageHandlers']).flatMap(({ value }) =>
        texts(fields(value)['domains'])
      ),
      validDomains: texts(manifest['validDomains']),
      ...(text(web['id']) === '' ? {} : { clientId: text(web['id']) }),
      ...(text(web['resource']) === '' ? {} : { resource: text(web['resource']) }),
      installed: teams.apps.installation(app.id, place) !== undefined,
      blocked: teams.apps.isBlocked(app.id, personId),
    };
  };

  return {
    all: (personId: string, locale: string): WindowApp[] =>
      teams.apps.all().map((app) => windowApp(app, personId, locale)),
  };
}

export type WindowApps = ReturnType<typeof createWindowApps>;
