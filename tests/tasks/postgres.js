'use strict';
// A PostgreSQL of the tests' own: a data folder that is thrown away, a free port, no password, this machine only.
const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { Client } = require('pg');

/** Where Debian and others put the programs. */
function folders() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort().reverse() : [];
  return [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/usr/bin',
  ];
}

exports.findPostgres = () =>
  folders().find(
    (folder) =>
      fs.existsSync(path.join(folder, 'postgres')) && fs.existsSync(path.join(folder, 'initdb'))
  );

const isRoot = () => process.getuid?.() === 0;

/** Installs Debian's PostgreSQL where it is missing and this account may do so. */
exports.ensurePostgres = async function ensurePostgres() {
  if (exports.findPostgres()) return;
  if (!isRoot() || !fs.existsSync('/usr/bin/apt-get')) {
    const word =
      'PostgreSQL is not installed: its tests will be skipped. Install it with: sudo apt-get install postgresql';
    if (process.env.CI) throw new Error(word);
    console.warn(word);
    return;
  }
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
    options
  );
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: then its own account runs it. */
function accountOf() {
  if (!isRoot()) return {};
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

/** Whether it lets somebody in: it listens some time before it does. */
async function accepts(connectionString) {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    // connection refused, or still starting up
    if (error.code === 'ECONNREFUSED' || error.code === '57P03') return false;
    throw error;
  } finally {
    await client.end();
  }
}

exports.startPostgres = async function startPostgres() {
  const folder = exports.findPostgres();
  if (!folder) throw new Error('PostgreSQL is not installed.');
  const account = accountOf();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-postgres-'));
  if (account.uid !== undefined) fs.chownSync(data, account.uid, account.gid);
  execFileSync(
    path.join(folder, 'initdb'),
    ['-D', data, '-U', 'hub', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...account, cwd: data, stdio: 'pipe' }
  );
  const port = await freePort();
  const connectionString = `postgres://hub@127.0.0.1:${port}/postgres`;
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${data}`,
    'max_connections=80',
    'shared_buffers=64MB',
  ];
  const server = spawn(
    path.join(folder, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...account, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] }
  );
  let words = '';
  server.stderr.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-4000);
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    // fast shutdown: open transactions are rolled back
    server.kill('SIGINT');
    await ended;
    fs.rmSync(data, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${words}`);
    if (await accepts(connectionString)) return { connectionString, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`PostgreSQL did not answer:\n${words}`);
};
