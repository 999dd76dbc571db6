'use strict';
// Loaded into a child process before anything else: the addresses of Microsoft 365 lead to the local tenant.
// Only the transport changes, so that the program sends what it sends in production. All other hosts are cut off.
const http = require('node:http');
const https = require('node:https');
const { syncBuiltinESMExports } = require('node:module');

const port = Number(process.env.LOCAL_TENANT_PORT);
const MAPPED = /^(login\.microsoftonline\.com|graph\.microsoft\.com|[a-z0-9-]+\.sharepoint\.com)$/;

/** @param {URL} url */
const requireMapped = (url) => {
  if (!MAPPED.test(url.hostname)) throw new Error(`No network in this test: ${url.host}`);
};

/** The arguments of https.request, in any of its forms. */
const readArguments = ([first, second, third]) => {
  if (typeof first === 'string' || first instanceof URL) {
    const hasOptions = typeof second === 'object' && second !== null;
    return {
      url: new URL(first),
      options: hasOptions ? second : {},
      callback: hasOptions ? third : second,
    };
  }
  const host = first.hostname ?? String(first.host).replace(/:\d+$/, '');
  return { url: new URL(`https://${host}${first.path ?? '/'}`), options: first, callback: second };
};

const send = (...given) => {
  const { url, options, callback } = readArguments(given);
  requireMapped(url);
  const headers = { ...options.headers, host: `localhost:${port}` };
  delete headers.Host;
  return http.request(
    {
      method: options.method ?? 'GET',
      path: url.pathname + url.search,
      headers,
      hostname: '127.0.0.1',
      port,
    },
    callback
  );
};
https.request = send;
https.get = (...given) => send(...given).end();
syncBuiltinESMExports();

const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  requireMapped(url);
  return realFetch(new Request(`http://localhost:${port}${url.pathname}${url.search}`, request));
};
