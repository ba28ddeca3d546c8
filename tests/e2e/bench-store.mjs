// Ten years of somebody's work: what reading them costs, and what keeping one more set costs. Prints
// rows for `cargo xtask bench` on stdout.
import { chromium } from '@playwright/test';
import { TONES_ONLY, code, crc32c, settingsLine, SETTINGS_KEY } from './app.mjs';
import { at, row, rows, upTo, wait } from './bench/rows.mjs';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';
import { facts, lines } from './years.mjs';

// Four sessions a week for ten years, each of 30 sets on two sides; beside them nearly every morning,
// three runs a week, and self-tests every four weeks.
const SESSIONS = 2_088;
const SETS = ['a12t84R', ...Array(29).fill('').map((_, at) => (at % 2 ? `s${(at + 1) / 2}R` : `L${at % 5 ? '' : 'a10p12'}`))].join(' ');
const EXERCISES = ['clam', 'bridge', 'bird-dog', 'side-plank', 'lat-walk'];
const DAYS = 3_650;
const START = Math.floor(Date.now() / 1000) - DAYS * 86_400;
const NOTES = lines({ ...facts(DAYS), sessions: [] });

function line(json) {
  const sum = crc32c(Buffer.from(`1|${json}`)).toString(16).padStart(8, '0');
  return `1|${sum}|${json}`;
}

function tenYears() {
  return Object.fromEntries(Array.from({ length: SESSIONS }, (_, number) => {
    const secs = START + Math.round(number * (7 / 4) * 86_400);
    const id = `${secs.toString(32).padStart(7, '0')}${number.toString(32).padStart(5, '0')}`;
    const session = { at: [secs, 60], circuit: 'home', code: 'AQRIb21lAh4BAQIMHgECAgMB5zdppg', name: 'Home', secs: 1_200, complete: true, felt: [4, 1, 2], exercises: EXERCISES, sets: SETS };
    return [`kneeline/1/s/${id}`, line(JSON.stringify({ session }))];
  }));
}

// Runs in the page before the app: how long it takes until a page can be used, and every write.
const watch = () => {
  const { setItem } = Storage.prototype;
  globalThis.writes = [];
  Storage.prototype.setItem = function timed(...all) {
    const from = performance.now();
    const done = setItem.apply(this, all);
    globalThis.writes.push([all[0], performance.now() - from]);
    return done;
  };
  const seen = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return;
    globalThis.ready ??= performance.now();
    seen.disconnect();
  });
  seen.observe(document, { subtree: true, childList: true });
};

const site = await new Site().start();
const browser = await chromium.launch(launchOptions);

async function profile(lines) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(site.url('rescue.html'));
  await page.evaluate((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text)),
    { [SETTINGS_KEY]: settingsLine(TONES_ONLY), ...lines });
  return page;
}

// Milliseconds from the navigation to a page that can be used, of several starts.
async function starts(page, rate, many) {
  const cdp = await page.context().newCDPSession(page);
  const all = [];
  for (let turn = 0; turn < many; turn += 1) {
    await page.goto('about:blank');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(site.url('#/'));
    await page.waitForFunction(() => globalThis.ready);
    all.push(await page.evaluate(() => globalThis.ready));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  return all;
}

// Another tab has stored something: the app reads and decodes all there is, while this waits.
async function loads(page, rate, many) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  const all = await page.evaluate((turns) => Array.from({ length: turns }, () => {
    const from = performance.now();
    dispatchEvent(new StorageEvent('storage', { key: 'kneeline/1/p/a' }));
    return performance.now() - from;
  }), many);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return all;
}

try {
  const [empty, full] = [await profile({}), await profile({ ...tenYears(), ...NOTES })];
  const notes = Object.keys(NOTES).length;
  for (const [rate, named, most, later] of [[1, '', 50, 150], [6, ', 6x slower CPU', 300, 900]]) {
    const [before, after] = [await starts(empty, rate, 7), await starts(full, rate, 7)];
    await wait(500);
    const read = await loads(full, rate, 9);
    upTo(`store-load-${rate}`, `${SESSIONS} sessions of 30 sets and ${notes} notes read and decoded${named}, median`, at(read, 0.5), 'ms', most);
    row(`store-start-${rate}`, `start to a page that can be used, nothing kept${named}, median`, at(before, 0.5), 'ms');
    upTo(`store-later-${rate}`, `the same with ten years, later by${named}`, at(after, 0.5) - at(before, 0.5), 'ms', later);
  }
  const chars = (kind) => full.evaluate((begin) => Object.entries(localStorage).filter(([key]) => key.startsWith(begin))
    .reduce((sum, [key, text]) => sum + key.length + text.length, 0), `kneeline/1/${kind}/`);
  // Browsers give an origin 5 Mi characters.
  const sessions = (await chars('s') * 100) / (5 * 1024 * 1024);
  upTo('store-sessions', 'room that these sessions take of what a browser gives', sessions, '%', 25);
  row('store-notes', `room that the ${notes} notes take`, (await chars('n') * 100) / (5 * 1024 * 1024), '%');
  // 50 sets of two seconds, with ten years beside them.
  const quick = { name: 'Quick', stations: [{ exercise: 'bridge', sets: 5, amount: 1, rest: 0, tempo: [1, 0, 1, 0] }], rounds: 10, roundRest: 0 };
  await full.goto(site.url(`#/c/${code(quick)}`));
  await full.reload();
  await full.locator('.button--start').click();
  await full.waitForFunction(() => globalThis.writes.filter(([key]) => key.includes('/j/')).length > 40, null, { timeout: 180_000 });
  const writes = await full.evaluate(() => globalThis.writes.filter(([key]) => key.includes('/j/')).map(([, ms]) => ms));
  upTo('store-write', `writing one set beside ten years, 99 of 100, of ${writes.length}`, at(writes, 0.99), 'ms', 2);
} finally {
  await browser.close();
  await site.stop();
}
console.log(JSON.stringify(rows, null, 2));
