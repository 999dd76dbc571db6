import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../browser/axe-violations';
import { describeInBrowser } from '../browser/describe-in-browser';
import { startBrowser } from '../browser/watched-page';

/** A page with a button that nobody can name, and the same in a frame of another origin. */
function serveBarrier(frame: string): Promise<http.Server> {
  const page = `<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1>
    <button></button>${frame}</main></html>`;
  const server = http.createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(page);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const addressOf = (server: http.Server): string =>
  `http://localhost:${(server.address() as AddressInfo).port}/`;

describeInBrowser('The check for barriers that all screens go through', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test('names a button without words, in the page and in a frame of another origin', async () => {
    const inner = await serveBarrier('');
    const outer = await serveBarrier(`<iframe title="Tab" src="${addressOf(inner)}"></iframe>`);
    const page = await browser.newPage();
    await page.goto(addressOf(outer));
    const found = await axeViolations(page);
    expect(found).toContain('button-name: button');
    expect(found).toContain('button-name: iframe button');
    await page.close();
    for (const server of [inner, outer]) server.close();
  });
});
