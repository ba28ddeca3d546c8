// What every browser test starts from: `import { test, expect } from './kit.mjs'`.
//
// - `site`: the release build on its own server; `site.url('#/exercises')` is an address.
// - `page`, `context`: as in Playwright, and watched: a console error, a content-policy violation
//   or a request to another origin fails the test at its end.
// - `profile`: a browser with a profile on disk. `await profile.open()` gives a watched context;
//   `await profile.close()` ends the whole browser; opening again is a cold start.
// - `faults`: what the watch saw. A test that provokes faults takes them out and looks at them:
//   `expect(faults.splice(0)).toEqual([...])`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, chromium } from '@playwright/test';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';

export { expect, Site };

export const test = base.extend({
  bases: [['/'], { option: true }],

  site: async ({ bases }, use) => {
    const site = await new Site({ bases }).start();
    await use(site);
    await site.stop().catch(() => {}); // a test may have stopped it already
  },

  faults: async ({}, use) => {
    const faults = [];
    await use(faults);
    expect(faults, 'console errors, policy violations, foreign requests').toEqual([]);
  },

  context: async ({ context, site, faults }, use) => {
    await watch(context, site, faults);
    await use(context);
  },

  profile: async ({ site, faults }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kneeline-profile-'));
    let context;
    await use({
      async open(options = {}) {
        context = await chromium.launchPersistentContext(folder, { ...launchOptions, ...options });
        await watch(context, site, faults);
        return context;
      },
      async close() { await context.close(); context = undefined; },
    });
    await context?.close();
    await rm(folder, { recursive: true, force: true });
  },
});

// Notes in `faults` whatever must not happen on any page of the context.
async function watch(context, site, faults) {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().stack}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== site.origin) faults.push(`foreign: ${url}`);
  });
}

// Waits until the app has mounted.
export async function mounted(page) {
  await expect(page.locator('#first-paint')).toHaveCount(0);
  await expect(page.locator('h1').first()).toBeVisible();
  // The code of most pages comes in a second file.
  await expect(page.locator('.paged--page[data-state="coming"]')).toHaveCount(0);
}

// Waits until the whole site is kept for offline use and a reload would be served from there.
export async function keptOffline(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

// The symbols of the sprite that the page asks for and that draw nothing: should be none.
export async function brokenIcons(page) {
  await page.evaluate(() => fetch('icons.svg'));
  return page.evaluate(() => [...document.querySelectorAll('svg:not([hidden]) > use')]
    .filter((use) => use.checkVisibility() && use.getBBox().width === 0)
    .map((use) => use.getAttribute('href')));
}
