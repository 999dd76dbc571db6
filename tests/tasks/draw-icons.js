'use strict';
// Draws the Teams app's icons, manifest/icons/*.png from *.svg, with the Chromium of the tests: run it after a change of a drawing.
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { chromiumArguments, findChromium } = require('./chromium');

const folder = path.resolve(__dirname, '../../manifest/icons');

/** Sides in pixels, as Teams wants them. */
const sides = { color: 192, outline: 32 };

async function draw() {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumArguments,
  });
  for (const [name, side] of Object.entries(sides)) {
    const svg = fs.readFileSync(path.join(folder, `${name}.svg`), 'utf8');
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({
      path: path.join(folder, `${name}.png`),
      omitBackground: true,
    });
    await page.close();
  }
  await browser.close();
}

draw().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
