import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(__filename);

/** The `node_modules` folder which holds the SharePoint Framework's runtime. */
export const PACKAGES_FOLDER = path.resolve(
  require.resolve('@microsoft/sp-application-base/package.json'),
  '../../..'
);

/** Version of the SharePoint Framework packages; its internal names are used, so it is pinned. */
export const FRAMEWORK_VERSION = '1.23.2';
