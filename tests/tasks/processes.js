'use strict';
// What the tasks of gulpfile.js are made of: child processes with the project's own tools on the path.
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const env = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  // node:sqlite announces itself as experimental at every start
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
};

const start = (command) => spawn(command, { cwd: root, env, stdio: 'inherit', shell: true });

const finished = (child, command) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ended with ${signal ?? `code ${code}`}`))
    );
  });

/** A task that runs one command; it fails when the command does. */
exports.run = (name, command) => {
  const task = () => finished(start(command), command);
  task.displayName = name;
  return task;
};

exports.npmScript = (workspace, script) =>
  exports.run(`${workspace}:${script}`, `npm run --silent ${script} -w ${workspace}`);

/** What the running group has started, so that `launch` can add to it. */
let group;

/**
 * A task within `afterStart` of a group: one more command that runs beside the others until the group
 * ends; the group ends when it does.
 */
exports.launch = (name, command) => {
  const task = async () => {
    if (!group) throw new Error(`${name} is part of a group, and none is running`);
    group.add(command);
  };
  task.displayName = name;
  return task;
};

/** A task that keeps several commands running beside each other until one ends or the person stops it. */
exports.runGroup = (name, commands, afterStart) => {
  const task = async () => {
    const children = [];
    let ended;
    const anyEnded = new Promise((resolve, reject) => {
      ended = { resolve, reject };
    });
    group = {
      add(command) {
        const child = start(command);
        children.push(child);
        finished(child, command).then(ended.resolve, ended.reject);
      },
    };
    commands.forEach(group.add);
    let isStopped = false;
    const stop = () => children.forEach((child) => child.kill('SIGTERM'));
    const stopForPerson = () => {
      isStopped = true;
      stop();
    };
    process.once('SIGINT', stopForPerson);
    process.once('SIGTERM', stopForPerson);
    try {
      const filled = new Promise((resolve, reject) =>
        afterStart((error) => (error ? reject(error) : resolve()))
      );
      await Promise.race([filled, anyEnded]);
      await anyEnded;
    } catch (error) {
      // what was stopped on purpose has not failed
      if (!isStopped) throw error;
    } finally {
      stop();
      group = undefined;
    }
  };
  task.displayName = name;
  return task;
};

/** Fails with a sentence when another program, most likely another hub, already listens. */
exports.portIsFree = (port) => {
  const task = () =>
    new Promise((resolve, reject) => {
      const probe = net.createServer();
      probe.once('error', () =>
        reject(
          new Error(
            `Port ${port} is in use: the hub may be running already. Stop it, or start another with HUB_PORT=${Number(port) + 100} npm start`
          )
        )
      );
      probe.listen(Number(port), '127.0.0.1', () => probe.close(() => resolve()));
    });
  task.displayName = 'port';
  return task;
};

/** Waits until an address answers, a minute at most. */
exports.waitFor = (address) => {
  const task = async () => {
    for (let attempt = 0; attempt < 240; attempt += 1) {
      const answered = await fetch(address).then(
        (response) => response.ok,
        () => false
      );
      if (answered) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`${address} did not answer within a minute`);
  };
  task.displayName = 'wait';
  return task;
};

/** Puts the SharePoint package where an administrator looks for it. */
exports.copyPackage = async function copyPackage() {
  const from = path.join(root, 'webparts/sharepoint/solution/regional-km-hub.sppkg');
  const to = path.join(root, 'dist/regional-km-hub.sppkg');
  await fs.promises.mkdir(path.dirname(to), { recursive: true });
  await fs.promises.copyFile(from, to);
  console.log(`SharePoint package: dist/${path.basename(to)}`);
};
