import { spPost, type SPFI } from '@pnp/sp';
import { Files } from '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/webs';
import { asHubError } from './requests';
import { settingsUrlName } from './schema/list-names';

/** Small texts that the hub keeps about itself in its settings library. */
export interface SettingsFiles {
  /** @returns undefined where there is no such file, or no library yet */
  read(name: string): Promise<string | undefined>;
  /** Writes a new version of the file. */
  write(name: string, text: string): Promise<void>;
  pathOf(name: string): string;
}

/**
 * @param sp bound to the hub's site
 * @param sitePath address of the site on its server, such as `/sites/hub`
 */
export function createSettingsFiles(sp: SPFI, sitePath: string): SettingsFiles {
  const folderPath = `${sitePath}/${settingsUrlName}`;
  const pathOf = (name: string): string => `${folderPath}/${name}`;
  return {
    pathOf,

    async read(name) {
      try {
        return await sp.web.getFileByServerRelativePath(pathOf(name)).getText();
      } catch (error) {
        const failure = asHubError(error, 'sharepoint settings');
        if (failure.code === 'not-found') return undefined;
        throw failure;
      }
    },

    async write(name, text) {
      const folder = sp.web.getFolderByServerRelativePath(folderPath);
      const add = Files(folder, `files/AddUsingPath(decodedurl='${name}',Overwrite=true)`);
      await spPost(add, { body: text }).catch((error: unknown) => {
        throw asHubError(error, 'sharepoint settings');
      });
    },
  };
}
