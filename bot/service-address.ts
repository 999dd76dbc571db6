import type { SPFI } from '@pnp/sp';
import { announceService } from '../shared/adapters/sharepoint/service-address';
import { createSettingsFiles } from '../shared/adapters/sharepoint/settings-files';
import { isHubError } from '../shared/kernel/errors';
import type { Configuration } from './configuration';
import type { Job } from './jobs';

const hourMs = 60 * 60 * 1000;

export interface ServiceAddressSettings {
  /** As the application, on the hub's site. */
  readonly sp: SPFI;
  readonly sitePath: string;
  readonly configuration: Pick<Configuration, 'serviceUrl' | 'apiId' | 'teamsAppId'>;
}

/** Writes where the service is to the site, so that its pages find it without anybody's doing. */
export function createServiceAddressJob(settings: ServiceAddressSettings): Job {
  const { sp, sitePath, configuration } = settings;
  const files = createSettingsFiles(sp, sitePath);
  return {
    ...{ name: 'service-address', every: hourMs },
    async run() {
      try {
        await announceService(files, {
          origin: configuration.serviceUrl,
          apiId: configuration.apiId,
          appId: configuration.teamsAppId,
        });
      } catch (error) {
        // a site that is not provisioned yet has no place for it, and no page that would ask
        if (!isHubError(error) || error.code !== 'not-found') throw error;
      }
    },
  };
}
