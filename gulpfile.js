'use strict';
// The menu of the project: `npx gulp <task>`, or `npm run <task>`. Each task is one line; the work is done by the tools it names.
const { parallel, series } = require('gulp');
const {
  run,
  runGroup,
  npmScript,
  portIsFree,
  waitFor,
  copyPackage,
  launch,
} = require('./tests/tasks/processes');
const { ensureChromium } = require('./tests/tasks/chromium');
const { ensurePostgres } = require('./tests/tasks/postgres');

const port = process.env.HUB_PORT || '4400';
const servicePort = String(Number(port) + 1);
const origin = `http://localhost:${port}`;
const serviceOrigin = `http://localhost:${servicePort}`;
const site = `${origin}/sites/hub`;
const sample = 'tenant/sample';

const shared = npmScript('shared', 'build');
const strings = run('strings', 'tsx shared/i18n/generate-loc.ts');
const webParts = npmScript('webparts', 'build:prod');
// a tab trusts the local Teams window only where it is told to; the package's own build is not
const localTabs = run('tabs', `node tabs/build.js --host ${origin}`);
const teamsApp = series(npmScript('tabs', 'build'), run('teams app', 'tsx manifest/build.ts'));
const types = run('types', 'tsc --noEmit -p tsconfig.json');

exports.build = series(shared, strings, webParts, localTabs);
exports.lint = parallel(
  types,
  run('eslint', 'eslint --max-warnings 0 --ext .ts,.tsx,.js,.cjs .'),
  run('prettier', 'prettier --check --log-level warn .')
);
exports.package = series(shared, strings, npmScript('webparts', 'package'), copyPackage, teamsApp);
exports.test = series(
  exports.lint,
  exports.package,
  ensureChromium,
  ensurePostgres,
  run('jest', 'jest --maxWorkers=2')
);
exports.clean = parallel(
  npmScript('webparts', 'clean'),
  npmScript('shared', 'clean'),
  run('data', 'rimraf dist .data')
);

const tenant = `tsx tenant/main.ts --port ${port} --people ${sample}/people.json --teams ${sample}/teams.json --web-parts webparts/dist`;
const service = `tsx bot/main.ts --port ${servicePort} --tenant ${origin}`;
const fill = series(
  waitFor(`${origin}/__tenant/health`),
  run(
    'provision',
    `tsx shared/cli/provision.ts --site ${site} --members ${sample}/people.json --yes`
  ),
  run('import', `tsx shared/cli/import.ts ${sample}/documents --site ${site}`),
  run('staff', `tsx shared/cli/import-staff.ts ${sample}/staff.csv --site ${site}`),
  // the service reads its lists at once, so it comes when they are there
  launch('service', service),
  waitFor(`${serviceOrigin}/readyz`),
  run('ready', `node tests/tasks/ready.js ${origin}`)
);
exports.start = series(
  portIsFree(port),
  portIsFree(servicePort),
  exports.build,
  runGroup('hub', [tenant], fill)
);
exports.serve = series(
  portIsFree(port),
  portIsFree(servicePort),
  shared,
  strings,
  runGroup(
    'watch',
    [
      'tsc -p shared/tsconfig.json --watch --preserveWatchOutput',
      'npm run --silent start -w webparts',
      `node tabs/build.js --host ${origin} --watch`,
      tenant,
    ],
    fill
  )
);
exports.provision = run('provision', 'tsx shared/cli/provision.ts');
exports.import = run('import', 'tsx shared/cli/import.ts');
exports.bench = run('bench', 'tsx tests/bench/run.ts');
exports.default = exports.build;
