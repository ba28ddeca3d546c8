// The site as it is delivered: any base path, offline, installable, updates that wait, deploys
// that go wrong, and the way back when the app does not start.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { button, open, running, welcomed } from './app.mjs';
import { expect, keptOffline, mounted, test } from './kit.mjs';
import { later } from './later.mjs';
import { DIST } from './server.mjs';

const BASES = ['/', '/app/', '/a/b/'];

const folders = [];
test.afterAll(() => Promise.all(folders.splice(0).map((one) => rm(one, { recursive: true }))));

async function laterBuild(mark) {
  const folder = await mkdtemp(join(tmpdir(), 'kneeline-later-'));
  folders.push(folder);
  return later(mark, folder);
}

const mark = (page) => page.locator('html').getAttribute('data-mark');
const waiting = (page) => expect(page.locator('html')).toHaveAttribute('data-update', 'waiting');
const accept = (page) => page.evaluate(() => { dispatchEvent(new Event('kneeline:update-accept')); });
const caches = (page) => page.evaluate(() => globalThis.caches.keys());

// Opens the app and makes it look for a new version now, as an hour later it would by itself.
const lookForUpdate = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration.update().catch(() => {});
});

// Waits until an install that must fail has failed.
const installEnded = (page) => expect.poll(() => page.evaluate(async () => {
  const { installing, waiting: next } = await navigator.serviceWorker.getRegistration();
  return Boolean(installing || next);
})).toBe(false);

for (const base of BASES) {
  test.describe(`under ${base}`, () => {
    test.use({ bases: [[base], { option: true }] });

    test('the app starts, and the second visit comes from this device', async ({ page, site }) => {
      await page.goto(site.url());
      await mounted(page);
      await keptOffline(page);
      const wasm = site.sent.filter((path) => path.endsWith('.wasm'));
      expect(wasm.length, 'the first visit downloads both files of the app, once').toBe(2);
      expect(new Set(wasm).size).toBe(2);
      site.asked.length = 0;
      await page.reload();
      await mounted(page);
      await expect(page).toHaveTitle(/Kneeline/);
      await page.goto(site.url('#/circuits'));
      await expect(page.locator('.circuit-card').first()).toBeVisible();
      const again = site.asked.filter((path) => !path.endsWith('/sw.js'));
      expect(again, 'asked from the server on the second visit').toEqual([]);
    });

    test('it can be installed, as the app of this address', async ({ profile, site }) => {
      const page = await (await profile.open()).newPage();
      await page.goto(site.url());
      await mounted(page);
      const cdp = await page.context().newCDPSession(page);
      const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
      expect(installabilityErrors).toEqual([]);
      const { errors } = await cdp.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      const { appId } = await cdp.send('Page.getAppId');
      expect(appId).toBe(site.url());
    });

    test('an old deep link ends in the app', async ({ page, site, faults }) => {
      await page.goto(site.url('some/old/page'));
      await expect(page).toHaveURL(site.url('#/some/old/page'));
      await mounted(page);
      expect(faults.splice(0).every((fault) => fault.includes('404'))).toBe(true);
      await keptOffline(page);
      await site.stop();
      await page.goto(site.url('some/old/page'));
      await expect(page).toHaveURL(site.url('#/some/old/page'));
      await mounted(page);
    });
  });
}

test('the server is gone and the browser restarted: the app starts', async ({ profile, site }) => {
  let page = await (await profile.open()).newPage();
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  await profile.close();
  await site.stop();
  page = await (await profile.open()).newPage();
  await page.goto(site.url());
  await mounted(page);
  // Everything it may ever need is there: fonts, icons, every listed file.
  const fonts = await page.evaluate(async () => {
    const loaded = await Promise.all(
      [document.fonts.load('700 20px Archivo'), document.fonts.load('400 20px Figtree')]);
    return loaded.flat().map((font) => `${font.family} ${font.status}`);
  });
  expect(fonts).toEqual(['Archivo loaded', 'Figtree loaded']);
  await page.evaluate(() => {
    const drawing = '<svg id="drawn" width="24" height="24"><use href="icons.svg#play"></use></svg>';
    document.body.insertAdjacentHTML('beforeend', drawing);
  });
  const width = () => page.evaluate(() => document.querySelector('#drawn use').getBBox().width);
  await expect.poll(width, 'an icon of the sprite is drawn').toBeGreaterThan(5);
});

test.describe('two copies on one origin', () => {
  test.use({ bases: [['/', '/app/'], { option: true }] });

  test('keep apart: updating and repairing one leaves the other whole', async ({ page, site }) => {
    for (const base of ['/app/', '/']) {
      await page.goto(site.url('', base));
      await mounted(page);
      await keptOffline(page);
    }
    const of = (base) => async () => (await caches(page)).filter((key) => key.startsWith(`kneeline ${base} `));
    const inner = await of('/app/')();
    expect(inner.length).toBe(2);
    // The outer copy also controls addresses below the inner one, and must leave them alone.
    for (const mark of ['second', 'third']) {
      site.folder = await laterBuild(mark);
      await lookForUpdate(page);
      await waiting(page);
      await accept(page);
      await expect(page.locator('html')).toHaveAttribute('data-mark', mark);
      await mounted(page);
    }
    await expect.poll(of('/')).toEqual(expect.arrayContaining(['kneeline / third']));
    expect(await of('/app/')()).toEqual(inner);
    await site.stop();
    await page.goto(site.url('', '/app/'));
    await mounted(page);
    expect(await mark(page)).toBe(null);
  });
});

test('a new version is looked for when the app comes back, hourly at most, never in a session', async ({ page, site }) => {
  await page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + (globalThis.hoursLater ?? 0) * 3_600_000;
    // The browser also looks by itself after a page load, so count what the app asks for.
    const { update } = ServiceWorkerRegistration.prototype;
    globalThis.looks = 0;
    ServiceWorkerRegistration.prototype.update = function look() {
      globalThis.looks += 1;
      return update.call(this);
    };
  });
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  await page.reload();
  await mounted(page);
  await expect.poll(() => page.evaluate(() => globalThis.looks), 'at the start').toBe(1);
  const looksAfter = (hoursLater, session) => page.evaluate(([hours, running]) => {
    globalThis.hoursLater = hours;
    globalThis.looks = 0;
    document.documentElement.dataset.session = running;
    document.dispatchEvent(new Event('visibilitychange'));
    return globalThis.looks;
  }, [hoursLater, session]);
  expect(await looksAfter(0.5, ''), 'half an hour later').toBe(0);
  expect(await looksAfter(2, 'running'), 'in a session').toBe(0);
  expect(await looksAfter(2, ''), 'after it').toBe(1);
  expect(await looksAfter(2.5, ''), 'soon again').toBe(0);
});

test('a new version waits, is offered, and is taken when the runner says so', async ({ page, site }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  const first = await caches(page);
  site.folder = await laterBuild('second');
  const offered = page.evaluate(() => new Promise((done) => {
    addEventListener('kneeline:update', () => done(true), { once: true });
  }));
  await lookForUpdate(page);
  expect(await offered).toBe(true);
  await waiting(page);
  expect(await mark(page)).toBe(null);
  await page.reload();
  await mounted(page);
  expect(await mark(page), 'still the old build after a reload').toBe(null);
  await waiting(page);
  await accept(page);
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'second');
  await mounted(page);
  // The build before is kept for tabs that are still open; the one before that is not.
  const both = await caches(page);
  expect(both).toEqual(expect.arrayContaining(first));
  site.folder = await laterBuild('third');
  await lookForUpdate(page);
  await waiting(page);
  await accept(page);
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'third');
  await expect.poll(async () => (await caches(page)).sort()).toEqual(
    ['kneeline / note', 'kneeline / second', 'kneeline / third']);
});

test('a running session is never reloaded, and keeps the files it started with', async ({ page, context, site }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  await page.evaluate(() => {
    document.documentElement.dataset.session = 'running';
    globalThis.sameDocument = true;
  });
  site.folder = await laterBuild('second');
  const other = await context.newPage();
  await other.goto(site.url());
  await mounted(other);
  await lookForUpdate(other);
  await waiting(other);
  await accept(other);
  await expect(other.locator('html')).toHaveAttribute('data-mark', 'second');
  expect(await page.evaluate(() => globalThis.sameDocument)).toBe(true);
  // Gone from the server and from the new build, yet there for the tab that began with it.
  const status = await page.evaluate(async () => {
    const { href } = document.querySelector('link[rel="stylesheet"]');
    return (await fetch(href)).status;
  });
  expect(status).toBe(200);
});

for (const [what, spoil] of [
  ['one byte is wrong', (bytes) => { const b = Buffer.from(bytes); b[b.length >> 1] ^= 1; return b; }],
  ['one file is missing', () => null],
]) {
  test(`a deploy in which ${what} changes nothing`, async ({ page, site, faults }) => {
    await page.goto(site.url());
    await mounted(page);
    await keptOffline(page);
    const before = await caches(page);
    site.folder = await laterBuild('second');
    site.change = (path, bytes) => (path.endsWith('.wasm') ? spoil(bytes) : bytes);
    site.asked.length = 0;
    await lookForUpdate(page);
    await expect.poll(() => site.asked.some((path) => path.endsWith('.wasm'))).toBe(true);
    await installEnded(page);
    expect(await caches(page)).toEqual(before);
    await page.reload();
    await mounted(page);
    expect(await mark(page)).toBe(null);
    expect(faults.splice(0).filter((f) => !/integrity|digest|404/.test(f))).toEqual([]);
    // The deploy is repaired: now it arrives.
    site.change = (path, bytes) => bytes;
    await lookForUpdate(page);
    await waiting(page);
  });
}

test('a rollback to the build before needs no download', async ({ page, site }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  site.folder = await laterBuild('second');
  await lookForUpdate(page);
  await waiting(page);
  await accept(page);
  await expect(page.locator('html')).toHaveAttribute('data-mark', 'second');
  await mounted(page);
  site.folder = DIST;
  site.asked.length = 0;
  await lookForUpdate(page);
  await waiting(page);
  expect(site.asked.filter((path) => path !== '/sw.js')).toEqual([]);
  await accept(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-mark');
  await mounted(page);
});

test('a lost cache entry is fetched again, byte for byte', async ({ page, site }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  const lose = () => page.evaluate(async () => {
    const [build] = (await caches.keys()).filter((key) => !key.endsWith('note'));
    return (await caches.open(build)).delete('icons.svg');
  });
  expect(await lose()).toBe(true);
  const get = () => page.evaluate(() => fetch('icons.svg').then((r) => r.ok, () => false));
  expect(await get()).toBe(true);
  await site.stop();
  expect(await get(), 'kept again').toBe(true);
});

test('when the wasm is broken, the page says so and everything saved can be taken out', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.endsWith('.wasm') ? bytes.subarray(0, 100) : bytes);
  await page.addInitScript(() => {
    localStorage.setItem('kneeline/s/abc', '1|0|[1,2]');
    localStorage.setItem('other/thing', 'not ours');
  });
  await page.goto(site.url());
  const recovery = page.getByRole('alert');
  await expect(recovery).toContainText('Kneeline did not start');
  const download = page.waitForEvent('download');
  await recovery.getByRole('button', { name: 'Save a copy' }).click();
  const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(copy.items).toEqual({ 'kneeline/s/abc': '1|0|[1,2]' });
  expect(faults.splice(0)).not.toEqual([]);
  site.change = (path, bytes) => bytes;
  await recovery.getByRole('button', { name: 'Repair' }).click();
  await mounted(page);
  expect(await page.evaluate(() => localStorage.getItem('kneeline/s/abc'))).toBe('1|0|[1,2]');
});

test('a damaged wasm kept on this device is repaired, and nothing saved is lost', async ({ page, site, faults }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  await page.evaluate(async () => {
    localStorage.setItem('kneeline/s/abc', '1|0|[1,2]');
    const foreign = await caches.open('another site');
    await foreign.put('x', new Response('x'));
    const [build] = (await caches.keys()).filter((key) => key.startsWith('kneeline') && !key.endsWith('note'));
    const { wasm } = document.querySelector('script[data-wasm]').dataset;
    const type = { headers: { 'content-type': 'application/wasm' } };
    await (await caches.open(build)).put(wasm, new Response('damaged', type));
  });
  await page.reload();
  const recovery = page.getByRole('alert');
  await expect(recovery).toContainText('Kneeline did not start');
  expect(faults.splice(0)).not.toEqual([]);
  await recovery.getByRole('button', { name: 'Repair' }).click();
  await mounted(page);
  expect(await page.evaluate(() => localStorage.getItem('kneeline/s/abc'))).toBe('1|0|[1,2]');
  expect(await caches(page)).toContain('another site');
});

test('a page whose code does not come says so, and the rest works', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.startsWith('later-') ? null : bytes);
  await welcomed(page, site);
  await page.getByRole('link', { name: 'Exercises', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  const failed = page.getByRole('status').filter({ hasText: 'This page could not be fetched.' });
  await expect(failed, 'said once').toHaveCount(1);
  await expect(heading).toHaveText('Exercises');
  const again = button(page, 'Try again');
  const tries = () => site.asked.filter((path) => path.startsWith('/later-')).length;
  const asked = tries();
  await again.press('Enter');
  await expect.poll(tries).toBeGreaterThan(asked);
  await expect(failed).toHaveCount(1);
  await expect(again, 'the focus stays').toBeFocused();
  // A session needs none of it.
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await button(page, 'Start').click();
  await running(page);
  await page.goto(site.url('#/exercises'));
  await expect(failed).toHaveCount(1);
  site.change = (path, bytes) => bytes;
  await again.press('Enter');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(failed).toHaveCount(0);
  await expect(heading, 'the page begins at its heading').toBeFocused();
  expect(faults.splice(0).filter((fault) => !/404|integrity|fetch/.test(fault))).toEqual([]);
});

test('a page whose code did not come comes by itself when the connection is back', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.startsWith('later-') ? null : bytes);
  await open(page, site, '#/settings');
  await expect(button(page, 'Try again')).toBeVisible();
  site.change = (path, bytes) => bytes;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(faults.splice(0).filter((fault) => !/404|integrity|fetch/.test(fault))).toEqual([]);
});

test('the code of pages that was damaged on this device is fetched again', async ({ page, site, faults }) => {
  await open(page, site);
  await keptOffline(page);
  await page.evaluate(async () => {
    const [file] = document.querySelector('meta[name="later"]').content.split(' ');
    const [build] = (await caches.keys()).filter((key) => !key.endsWith('note'));
    const type = { headers: { 'content-type': 'application/wasm' } };
    await (await caches.open(build)).put(file, new Response('damaged', type));
  });
  await page.goto(site.url('#/exercises'));
  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(faults.splice(0).filter((fault) => !/integrity|digest/.test(fault))).toEqual([]);
  // It is kept once more.
  await site.stop();
  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('the rescue page works without the app, offline', async ({ page, site }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  await page.evaluate(() => localStorage.setItem('kneeline/m', '1|0|{}'));
  await site.stop();
  await page.goto(site.url('rescue.html'));
  await expect(page.getByRole('textbox')).toHaveValue(/kneeline\/m/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('kneeline/m');
});

test('a planted inline script does not run', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path === 'index.html'
    ? Buffer.from(bytes.toString().replace('</body>', '<script>globalThis.planted = 1</script></body>'))
    : bytes);
  await page.goto(site.url());
  await mounted(page);
  expect(await page.evaluate(() => globalThis.planted)).toBe(undefined);
  expect(faults.splice(0).some((fault) => fault.includes('policy: script-src'))).toBe(true);
});

test('the kill switch removes the worker and its caches, and the app goes on', async ({ page, site }) => {
  await page.goto(site.url());
  await mounted(page);
  await keptOffline(page);
  const kill = await readFile(new URL('../../xtask/src/site/kill.js', import.meta.url));
  site.change = (path, bytes) => (path === 'sw.js' ? kill : bytes);
  await lookForUpdate(page);
  await expect.poll(() => caches(page)).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto('about:blank');
  await page.goto(site.url());
  await mounted(page);
});
