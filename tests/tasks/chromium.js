'use strict';
// The tests drive Debian's Chromium. Where it is missing it is installed, if this account may do so.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** How the tests start it: without a window, and without knocking at hosts that are not here. */
exports.chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

exports.findChromium = () => places.find((place) => fs.existsSync(place));

exports.ensureChromium = async function ensureChromium() {
  if (exports.findChromium()) return;
  const mayInstall = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    const word =
      'Chromium is not installed: the browser tests will be skipped. Install it with: sudo apt-get install chromium';
    if (process.env.CI) throw new Error(word);
    console.warn(word);
    return;
  }
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-open-sans'],
    options
  );
};
