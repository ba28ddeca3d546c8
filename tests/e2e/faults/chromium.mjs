// Chromium, started as a person's is and joined from outside, so that it can be killed.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { launchOptions } from '../playwright.config.mjs';
import { killAll, version, wait, wrap } from './common.mjs';

export const chromium = {
  name: 'Chromium',
  missing: () => (launchOptions.executablePath ? null : 'Chromium is not here: install it or set CHROMIUM.'),
  version: () => version(launchOptions.executablePath).replace(/ built on.*/, ''),

  // `noCookies`: the person has blocked all storage. `private`: a window that forgets.
  async start(folder, { env = {}, noCookies = false, private: isPrivate = false } = {}) {
    await mkdir(join(folder, 'Default'), { recursive: true });
    if (noCookies) {
      const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
      await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(settings));
    }
    await rm(join(folder, 'DevToolsActivePort'), { force: true });
    const args = [...launchOptions.args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`,
      '--no-startup-window', '--mute-audio', '--no-default-browser-check', 'about:blank'];
    const child = spawn(launchOptions.executablePath, args, { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
    let port;
    for (let tries = 0; !port; tries += 1) {
      if (tries > 300) throw new Error('Chromium did not start');
      await wait(100);
      [port] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    }
    const browser = await playwright.connectOverCDP(`http://127.0.0.1:${port}`);
    const context = isPrivate ? await browser.newContext() : browser.contexts()[0];
    const faults = [];
    context.on('weberror', (error) => faults.push(String(error.error())));
    let latest;
    return {
      faults,
      async open(url) {
        latest = await context.newPage();
        latest.setDefaultTimeout(30_000);
        const page = wrap(latest);
        if (url) await page.goto(url);
        return page;
      },
      async crash() {
        const session = await context.newCDPSession(latest);
        const gone = new Promise((done) => { latest.once('crash', done); });
        session.send('Page.crash').catch(() => {});
        await gone;
      },
      async kill() {
        await killAll(child.pid);
        await browser.close().catch(() => {});
      },
      async quit() {
        const gone = new Promise((done) => { child.once('exit', done); });
        await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => {});
        await Promise.race([gone, wait(10_000)]);
        await killAll(child.pid);
        await browser.close().catch(() => {});
      },
    };
  },
};
