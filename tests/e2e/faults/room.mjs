// F1 to F4, F27, F28: no room, no store, a store that fails, a store that forgets.
import { wait } from './common.mjs';
import { alive, atDone, banners, history, keptSets, line, lines, must, openApp, plant, play, prepared, PREFIX, sets, started, unplant, until } from './app.mjs';

// In the page: fills the store with what is not ours, but for so many characters.
export function fillUp(room) {
  const put = (key, size) => {
    try { localStorage.setItem(key, 'x'.repeat(size)); return true; } catch { return false; }
  };
  if (room) put('other/room', room);
  let pieces = 0;
  for (let size = 1 << 20; size >= 1;) {
    if (put(`other/${pieces}`, size)) pieces += 1;
    else size >>= 1;
  }
  if (room) localStorage.removeItem('other/room');
  return pieces;
}

// In the page: takes all of that away.
export function makeRoom() {
  for (const key of Object.keys(localStorage)) if (key.startsWith('other/')) localStorage.removeItem(key);
}

const OLD = { [`${PREFIX}s/1lfvkug000000`]: line('{"session":{"at":[1795150800,60],"circuit":"home","code":"","name":"An older one","secs":168,"complete":true,"felt":[null,null,null],"exercises":["clam"],"bouts":[[0,0,0,0,0,12,84],[1,0,0,0,1,9,84,12]]}}') };

const NOT_SAVED = 'could not be saved';
const NOTHING_KEPT = 'does not let us keep anything';

async function says(page, sentence) {
  const all = await banners(page);
  must(all.some((it) => it.includes(sentence)), `no banner says “${sentence}”: ${JSON.stringify(all)}`);
}

async function f1(lab) {
  const browser = await lab.start();
  const told = [];
  for (const room of [0, 300, 600]) {
    const site = await lab.site();
    const page = await prepared(browser, site, OLD);
    await page.run(fillUp, room);
    await play(page, site, sets(3));
    await atDone(page);
    const kept = (await keptSets(page)).size - 2;
    if (kept < 3) await says(page, NOT_SAVED);
    await alive(page);
    await page.goto(site.url('rescue.html'));
    await page.run(makeRoom);
    const shown = await (await openedAnew(page, site)).shown();
    const after = (await keptSets(page)).size;
    must(after === 5 && shown.length === 2, `with ${room} characters of room, ${after} of 5 sets came back: ${shown}`);
    told.push(kept);
    await page.close();
  }
  // The ballast is there before the store is full: then nothing has to wait.
  const site = await lab.site();
  const page = await prepared(browser, site, OLD);
  await openApp(page, site);
  await page.run(fillUp, 0);
  await play(page, site, sets(3));
  await atDone(page);
  const kept = await keptSets(page);
  must(kept.size === 5, `with ballast ${kept.size} of 5 sets are kept`);
  must((await banners(page)).length === 0, 'a banner although all was saved');
  return `full at ${told.length} points: said in a banner, and all sets are stored once there is room; with ballast all at once`;
}

async function nothingIsKept(lab, options, script) {
  const site = await lab.site();
  if (script) plant(site, script);
  const browser = await lab.start(options);
  const page = await browser.open();
  await openApp(page, site, '#/settings');
  await says(page, NOTHING_KEPT);
  await play(page, site, sets(2));
  await atDone(page);
  await says(page, NOTHING_KEPT);
  await alive(page);
  await page.goto(site.url('rescue.html'));
  if (script) return;
  await until(page, 'the rescue page says it', () => document.querySelector('[data-rescue="done"]')?.textContent, null,
    { right: (it) => /does not let Kneeline read/.test(it ?? '') });
}

async function f2(lab) {
  if (lab.is('Firefox')) await nothingIsKept(lab, { noStorage: true });
  else await nothingIsKept(lab, {}, "Object.defineProperty(globalThis, 'localStorage', { get: () => null });");
  return 'a lasting banner says that nothing will be kept; a session runs to its end';
}

async function f3(lab) {
  const throwing = "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });";
  if (lab.is('WebKitGTK')) await nothingIsKept(lab, {}, throwing);
  else await nothingIsKept(lab, { noCookies: true });
  return 'a lasting banner says that nothing will be kept; a session runs to its end';
}

// Writes of a session fail from the third on: its start and two sets are kept.
const FAILS_LATER = (error) => `{
  const { setItem } = Storage.prototype;
  let left = 3;
  Storage.prototype.setItem = function set(key, text) {
    if (/^kneeline.1.[js]/.test(key) && left-- <= 0) throw ${error};
    setItem.call(this, key, text);
  };
}`;

async function f4(lab) {
  const browser = await lab.start();
  for (const error of ["new DOMException('the disk', 'UnknownError')", "new DOMException('full', 'QuotaExceededError')"]) {
    const site = await lab.site();
    let page = await prepared(browser, site);
    plant(site, FAILS_LATER(error));
    await play(page, site, sets(4));
    await atDone(page);
    await says(page, NOT_SAVED);
    await alive(page);
    const kept = (await keptSets(page)).size;
    must(kept === 2, `${kept} sets were kept before the start anew, expected 2`);
    unplant(site);
    await page.close();
    page = await browser.open();
    const shown = await (await openedAnew(page, site)).shown();
    must((await keptSets(page)).size === 4, `${(await keptSets(page)).size} of 4 sets came back: ${shown}`);
    must(shown.length === 1 && shown[0].includes('4 sets'), `the history shows ${shown}`);
  }
  return 'a banner says so and offers a copy; the session ends; the next start stores what was missing';
}

// The app, started once so that it can look into its black box, and once more.
export async function openedAnew(page, site) {
  await openApp(page, site);
  await wait(700);
  return { shown: () => history(page, site) };
}

async function f27(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const page = await prepared(browser, site, OLD);
  await page.run(fillUp, Math.round(5_242_880 * 0.05));
  await play(page, site, sets(3));
  await atDone(page);
  must((await keptSets(page)).size === 5, `${(await keptSets(page)).size} of 5 sets are kept`);
  const all = await banners(page);
  must(!all.some((it) => it.includes(NOT_SAVED)), 'a banner says that it was not saved');
  await page.reload();
  await started(page);
  must((await history(page, site)).length === 2, 'not both sessions are in the history');
  must(Object.keys(await lines(page)).length > 0, 'no lines');
  return 'a session is stored as ever; nothing of the other app is touched';
}

async function f28(lab) {
  const site = await lab.site();
  let browser = await lab.start({ private: true });
  let page = await prepared(browser, site);
  await play(page, site, sets(2));
  await atDone(page);
  await page.reload();
  await started(page);
  must((await history(page, site)).length === 1, 'the session is not in the history');
  await alive(page);
  await browser.quit();
  browser = await lab.start({ private: true });
  page = await browser.open(site.url('rescue.html'));
  const left = await lines(page);
  must(Object.keys(left).length === 0, 'a private window left lines behind');
  return 'a session is kept as long as the window is open, then forgotten as the browser promises';
}

export const ROOM = [
  { id: 'F1', what: 'no room for the next writes', run: f1 },
  { id: 'F2', what: 'localStorage is null', run: f2 },
  { id: 'F3', what: 'localStorage throws', run: f3 },
  { id: 'F4', what: 'writing fails in a session', run: f4 },
];
export const ROOM_LATER = [
  { id: 'F27', what: 'storage 95 % full by another app', run: f27 },
  { id: 'F28', what: 'private window', run: f28 },
];
