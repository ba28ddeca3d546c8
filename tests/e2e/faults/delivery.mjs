// F13 to F21: deploys, lost caches and broken hosts.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { later } from '../later.mjs';
import { DIST } from '../server.mjs';
import { alive, atDone, history, keptOffline, keptSets, line, must, openApp, play, prepared, PREFIX, same, sets, setsKept, started, until } from './app.mjs';

const OLD = { [`${PREFIX}s/1lfvkug000000`]: line('{"session":{"at":[1795150800,60],"circuit":"home","code":"","name":"An older one","secs":168,"complete":true,"felt":[null,null,null],"exercises":["clam"],"bouts":[[0,0,0,0,0,12,84]]}}') };

const mark = (page) => page.run(() => document.documentElement.dataset.mark ?? '');
const caches = (page) => page.run(() => globalThis.caches.keys());
const look = (page) => page.run(() => navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => true, () => false));
const waiting = (page) => until(page, 'the later build waits', () => document.documentElement.dataset.update, null, { right: (it) => it === 'waiting' });
const accept = (page) => page.run(() => { dispatchEvent(new Event('kneeline:update-accept')); });
const installEnded = (page) => until(page, 'the install ends', () => navigator.serviceWorker.getRegistration()
  .then(({ installing, waiting: next }) => Boolean(installing || next)), null, { right: (it) => it === false });
const became = (page, name) => until(page, `the build ${name || 'before'} runs`,
  () => (document.querySelector('#first-paint') ? null : document.documentElement.dataset.mark ?? ''), null, { right: (it) => it === name })
  .catch(async (error) => { throw new Error(`${error.message}; the workers: ${await page.run(workers)}`); });

// In the page: what the workers of the site are doing.
async function workers() {
  const { active, waiting: next, installing } = await navigator.serviceWorker.getRegistration();
  return ['active', active?.state, 'waiting', next?.state, 'installing', installing?.state, document.documentElement.dataset.session].join(' ');
}

// Somebody who has the site on this device, and one session.
async function visitor(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const page = await prepared(browser, site, OLD);
  await openApp(page, site);
  await keptOffline(page);
  return { site, browser, page };
}

// Nothing that was saved is gone, and the app works.
async function whole(page, site, sessions = 1) {
  const shown = await history(page, site);
  must(shown.length === sessions && shown.some((it) => it.includes('An older one')), `the history shows ${JSON.stringify(shown)}`);
  await alive(page);
}

async function f13(lab) {
  const { site, browser, page } = await visitor(lab);
  await play(page, site, sets(10));
  await page.run(() => { globalThis.sameDocument = true; });
  site.folder = await later('second', lab.folder('second'));
  await setsKept(page, 2);
  const other = await browser.open();
  await openApp(other, site);
  await look(other);
  await waiting(other);
  const offered = await page.run(() => [...document.querySelectorAll('.banner')].some((it) => it.checkVisibility()));
  must(!offered, 'the later build is offered in a session');
  await accept(other);
  await became(other, 'second');
  // Gone from the server and from the new build, yet there for the tab that began with it.
  const styled = await page.run(() => fetch(document.querySelector('link[rel="stylesheet"]').href).then((it) => it.status, String));
  must(styled === 200, `a file of the build before answers ${styled}`);
  const slept = await page.run(() => document.querySelector('.player')?.dataset.state);
  if (slept === 'still') await page.press('Resume'); // the other tab covered it
  await atDone(page, 60_000);
  must(await page.run(() => globalThis.sameDocument === true), 'the session was reloaded');
  must((await keptSets(page)).size === 11, `${(await keptSets(page)).size} of 11 sets are kept`);
  await page.reload();
  await became(page, 'second');
  await whole(page, site, 2);
  return 'not offered in the session, which ends with the build it began with; the next start has the new one';
}

// A deploy that must change nothing, and then one that is right.
async function refused(lab, spoil) {
  const { site, page } = await visitor(lab);
  const before = (await caches(page)).sort();
  site.folder = await later('second', lab.folder('second'));
  site.change = (path, bytes) => (path.endsWith('.wasm') ? spoil(bytes) : bytes);
  site.asked.length = 0;
  await look(page);
  for (let tries = 0; !site.asked.some((path) => path.endsWith('.wasm')); tries += 1) {
    must(tries < 200, 'the later build was not looked for');
    await new Promise((done) => { setTimeout(done, 50); });
  }
  await installEnded(page);
  must(same((await caches(page)).sort(), before), `half a build is left: ${await caches(page)}`);
  await page.reload();
  await started(page);
  must(await mark(page) === '', 'the broken build runs');
  await whole(page, site);
  site.change = (path, bytes) => bytes;
  await look(page);
  await waiting(page);
  await accept(page);
  await became(page, 'second');
  await whole(page, site);
  return 'refused whole, the build before runs on; once the deploy is right it arrives';
}

const f14 = (lab) => refused(lab, (bytes) => { const one = Buffer.from(bytes); one[one.length >> 1] ^= 1; return one; });
const f15 = (lab) => refused(lab, () => null);

async function f16(lab) {
  const { site, page } = await visitor(lab);
  await play(page, site, sets(4));
  await setsKept(page, 1);
  await page.run(async () => { for (const key of await caches.keys()) await caches.delete(key); });
  await site.stop();
  await atDone(page);
  must((await keptSets(page)).size === 5, `${(await keptSets(page)).size} of 5 sets are kept`);
  await site.start();
  await openApp(page, site);
  await whole(page, site, 2);
  // Fetched again and kept again: the next start needs no server.
  await site.stop();
  await page.reload();
  await started(page);
  await whole(page, site, 2);
  return 'the open session ends whole; with a connection the app starts and is kept again, and then starts without one';
}

async function f17(lab) {
  const { site, page } = await visitor(lab);
  const lose = () => page.run(async () => {
    const build = (await caches.keys()).find((key) => !key.endsWith('note'));
    const { wasm } = document.querySelector('script[data-wasm]').dataset;
    return (await caches.open(build)).delete(new URL(wasm, location.href.replace(/#.*/, '')).href);
  });
  must(await lose(), 'the wasm was not in the cache');
  await page.reload();
  await started(page);
  await whole(page, site);
  await site.stop();
  await page.reload();
  await started(page);
  await whole(page, site);
  // Gone without a connection: the page says so, and works again with one.
  must(await lose(), 'the wasm was not kept again');
  await page.run(() => { location.reload(); });
  await until(page, 'the page says that the app did not start', () => document.querySelector('#recovery:not([hidden])')?.textContent, null,
    { right: (it) => /did not start/.test(it ?? '') && /still on this device/.test(it) });
  lab.expectErrors();
  await site.start();
  await page.press('Try again');
  await started(page);
  await whole(page, site);
  return 'fetched again byte for byte; without a connection the page says what is wrong and “Try again” mends it';
}

async function f18(lab) {
  const { site, page } = await visitor(lab);
  const kill = await readFile(join(import.meta.dirname, '../../../xtask/src/site/kill.js'));
  site.change = (path, bytes) => (path === 'sw.js' ? kill : bytes);
  await look(page);
  await until(page, 'the caches go', () => caches.keys(), null, { right: (it) => it.length === 0 });
  await until(page, 'the worker goes', () => navigator.serviceWorker.getRegistrations().then((all) => all.length), null, { right: (it) => it === 0 });
  await alive(page);
  await page.goto('about:blank');
  await openApp(page, site);
  await whole(page, site);
  return 'the worker and its caches go, the app and all that is saved stay';
}

async function f19(lab) {
  const { site, page } = await visitor(lab);
  site.folder = await later('second', lab.folder('second'));
  await look(page);
  await waiting(page);
  await accept(page);
  await became(page, 'second');
  await whole(page, site);
  site.folder = DIST;
  await look(page);
  await waiting(page);
  await accept(page);
  await became(page, '');
  await whole(page, site);
  return 'the build before comes back as any update does';
}

async function f20(lab) {
  const site = await lab.site();
  site.types = { '.wasm': 'text/plain' };
  const browser = await lab.start();
  const page = await prepared(browser, site, OLD);
  await openApp(page, site);
  await whole(page, site);
  await keptOffline(page);
  await site.stop();
  await page.reload();
  await started(page);
  await whole(page, site);
  return 'starts, more slowly; also from this device';
}

async function f21(lab) {
  const { site, browser, page } = await visitor(lab);
  for (const broken of [
    { status: 500, type: 'text/plain', text: 'broken' },
    { status: 200, type: 'text/html', text: '<!doctype html><title>host</title><p>Hello' },
  ]) {
    site.instead = () => broken;
    await page.reload();
    await started(page);
    must(await look(page) === false, `a worker was accepted from a host that answers ${broken.status} ${broken.type}`);
    await whole(page, site);
    await page.reload();
    await started(page);
    await whole(page, site);
  }
  // A first visit to a host that answers its own page for every file it lacks.
  const other = await lab.site();
  other.instead = (path) => (/-[0-9a-f]+(_bg)?\.(js|wasm)$/.test(path) ? { status: 200, type: 'text/html', text: '<!doctype html><p>Hello' } : null);
  const first = await browser.open();
  await first.goto(other.url());
  await until(first, 'the page says that the app did not start', () => document.querySelector('#recovery:not([hidden])')?.textContent, null,
    { right: (it) => /did not start/.test(it ?? '') });
  lab.expectErrors();
  other.instead = () => null;
  await first.press('Try again');
  await started(first);
  return 'who has the site starts from this device; a first visit says that it did not start, and “Try again” works later';
}

export const DELIVERY = [
  { id: 'F13', what: 'a deploy during a session', run: f13 },
  { id: 'F14', what: 'a corrupt deploy', run: f14 },
  { id: 'F15', what: 'a deploy that lacks a file', run: f15 },
  { id: 'F16', what: 'the cache is deleted while offline', run: f16 },
  { id: 'F17', what: 'one cache entry is missing', run: f17 },
  { id: 'F18', what: 'the kill switch', run: f18 },
  { id: 'F19', what: 'a rollback', run: f19 },
  { id: 'F20', what: 'the wasm with a wrong type', run: f20 },
  { id: 'F21', what: 'the server answers 500 or HTML for all', run: f21 },
];
