// Firefox ESR over WebDriver BiDi.
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { killAll, offspring, program, version, wrap } from './common.mjs';

const path = () => process.env.FIREFOX ?? program('firefox-esr', 'firefox');

// Sound without a tap, as the tests of the sound do not belong here.
const PREFS = { 'media.autoplay.default': 0, 'media.autoplay.blocking_policy': 0 };

// What Firefox itself notes down beside a promise that was rejected and caught.
const OWN_WORDS = /^(Error: )?Failed to (register\/update a ServiceWorker|load ‘)|^(Error: )?ServiceWorker /;

export const firefox = {
  name: 'Firefox',
  missing: () => (path() ? null : 'Firefox is not here: apt-get install firefox-esr.'),
  version: () => version(path()).replace('Mozilla ', ''),

  // `noCookies`: the person has blocked all storage. `noStorage`: there is no localStorage at all.
  // `quotaKb`: room for localStorage. `private`: a window that forgets.
  async start(folder, { env = {}, noCookies, noStorage, quotaKb, private: isPrivate } = {}) {
    await mkdir(folder, { recursive: true });
    const prefs = { ...PREFS };
    if (noCookies) prefs['network.cookie.cookieBehavior'] = 2;
    if (noStorage) prefs['dom.storage.enabled'] = false;
    if (quotaKb) prefs['dom.storage.default_quota'] = quotaKb;
    if (isPrivate) prefs['browser.privatebrowsing.autostart'] = true;
    const browser = await puppeteer.launch({
      browser: 'firefox', executablePath: path(), headless: true, userDataDir: folder, extraPrefsFirefox: prefs,
      env: { ...process.env, HOME: folder, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1', ...env },
      handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false, timeout: 60_000, protocolTimeout: 60_000,
    });
    const { pid } = browser.process();
    const faults = [];
    return {
      faults,
      async open(url) {
        const page = await browser.newPage();
        page.setDefaultTimeout(30_000);
        page.on('pageerror', (error) => {
          if (!OWN_WORDS.test(error.message)) faults.push(String(error));
        });
        const wrapped = wrap(page);
        if (url) await wrapped.goto(url);
        return wrapped;
      },
      async crash() {
        for (const child of await offspring(pid)) {
          if (/-contentproc .*\btab$/.test(child.line.trim())) process.kill(child.pid, 'SIGKILL');
        }
      },
      async kill() {
        await killAll(pid);
        await browser.close().catch(() => {});
      },
      async quit() {
        await browser.close().catch(() => {});
        await killAll(pid);
      },
    };
  },
};
