import type { TeamsApp } from '../core/teams';
import type { GraphJson } from './graph-route';

export function appJson(app: TeamsApp): GraphJson {
  return {
    id: app.id,
    externalId: app.externalId,
    displayName: app.displayName,
    distributionMethod: 'organization',
  };
}

/** One version of an app. */
export function definitionJson(app: TeamsApp, version = app.version): GraphJson {
  const { short = '', full = '' } = (app.manifest['description'] ?? {}) as Record<string, string>;
  return {
    id: Buffer.from(`${app.id}##${version}##Published`).toString('base64'),
    teamsAppId: app.id,
    displayName: app.displayName,
    version,
    publishingState: 'published',
    shortDescription: short,
    description: full,
    lastModifiedDateTime: null,
    createdBy: null,
  };
}
