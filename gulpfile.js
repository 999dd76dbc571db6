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
} = require('./tests/tasks/processes');
const { ensureChromium } = require('./tests/tasks/chromium');

const port = process.env.HUB_PORT || '4400';
const origin = `http://localhost:${port}`;
const site = `${origin}/sites/hub`;
const sample = 'tenant/sample';

const shared = npmScript('shared', 'build');
const strings = run('strings', 'tsx shared/i18n/generate-loc.ts');
const webParts = npmScript('webparts', 'build:prod');
const types = run('types', 'tsc --noEmit -p tsconfig.json');

exports.build = series(shared, strings, webParts);
exports.lint = parallel(
  types,
  run('eslint', 'eslint --max-warnings 0 --ext .ts,.tsx,.js,.cjs .'),
  run('prettier', 'prettier --check --log-level warn .')
);
exports.package = series(shared, strings, npmScript('webparts', 'package'), copyPackage);
exports.test = series(
  exports.lint,
  exports.package,
  ensureChromium,
  run('jest', 'jest --maxWorkers=2')
);
exports.clean = parallel(
  npmScript('webparts', 'clean'),
  npmScript('shared', 'clean'),
  run('data', 'rimraf dist .data')
);

const tenant = `tsx tenant/main.ts --port ${port} --people ${sample}/people.json --web-parts webparts/dist`;
const fill = series(
  waitFor(`${origin}/__tenant/health`),
  run(
    'provision',
    `tsx shared/cli/provision.ts --site ${site} --members ${sample}/people.json --yes`
  ),
  run('import', `tsx shared/cli/import.ts ${sample}/documents --site ${site}`),
  run('ready', `node tests/tasks/ready.js ${origin}`)
);
exports.start = series(portIsFree(port), exports.build, runGroup('hub', [tenant], fill));
exports.serve = series(
  portIsFree(port),
  shared,
  strings,
  runGroup(
    'watch',
    [
      'tsc -p shared/tsconfig.json --watch --preserveWatchOutput',
      'npm run --silent start -w webparts',
      tenant,
    ],
    fill
  )
);
exports.provision = run('provision', 'tsx shared/cli/provision.ts');
exports.import = run('import', 'tsx shared/cli/import.ts');
exports.bench = run('bench', 'tsx tests/bench/run.ts');
exports.default = exports.build;
