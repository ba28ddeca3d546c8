// The app in any of the three browsers: what is kept, what is shown, and a session in a few seconds.
import { code, crc32c } from '../app.mjs';
import { wait } from './common.mjs';

export const PREFIX = 'kneeline/1/';

// A line of the store as the app writes it.
export function line(value, schema = 1) {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  const sum = crc32c(Buffer.from(`${schema}|${json}`)).toString(16).padStart(8, '0');
  return `${schema}|${sum}|${json}`;
}

// Somebody who has seen the welcome, wants no lead-in, and has nobody speak.
const PACE = { lead_in: 1, turn_over: 1, tempo: 100, rest: 100, first: 'R' };
const SETTINGS = line({ seq: 1, settings: { welcomed: true, pace: PACE, sound: { speaker: 'nobody' } } });

// Sets of two seconds, one after the other.
export const sets = (many) => ({
  name: 'Quick sets',
  stations: [{ exercise: 'bridge', sets: many, amount: 1, rest: 0, tempo: [1, 0, 1, 0] }],
});

// Opens a page of the site that is not the app, and stores what the app is to find.
export async function prepared(browser, site, lines = {}) {
  const page = await browser.open(site.url('rescue.html'));
  await page.run((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text)),
    { [`${PREFIX}p/a`]: SETTINGS, ...lines });
  return page;
}

// Asks the page until the answer is right; the last answer is in the message if it never is.
export async function until(page, what, act, arg, { right = (it) => it && !/^no answer/.test(it), ms = 30_000, every = 60 } = {}) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await page.run(act, arg).catch(() => 'no answer: another page is coming');
    if (right(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(answer)} after ${ms / 1000} s`);
    await wait(every);
  }
}

// Waits until the app stands where `#first-paint` was and has looked into its black box.
export async function started(page) {
  await until(page, 'the app starts', () => !document.querySelector('#first-paint') && Boolean(document.querySelector('h1')));
}

export async function openApp(page, site, hash = '#/') {
  const url = site.url(hash);
  // An address that differs in the hash only would not load anything.
  const there = await page.run((it) => location.href.replace(/#.*/, '') === it, site.url()).catch(() => false);
  if (there) {
    await page.run((it) => { location.hash = it; }, hash);
    await page.reload();
  } else {
    await page.goto(url);
  }
  await started(page);
}

// Starts a circuit; the session runs when this returns.
export async function play(page, site, circuit) {
  await openApp(page, site, `#/c/${code(circuit)}`);
  await until(page, 'Start is there', () => Boolean(document.querySelector('.button--start')));
  await page.press('Start');
  await until(page, 'the session runs', () => document.querySelector('.player')?.dataset.state, null, { right: (it) => it === 'running' });
}

export const atDone = (page, ms = 40_000) => until(page, 'the session is done', () => location.hash, null,
  { right: (it) => it.startsWith('#/done/'), ms });

// All lines of the app but the ballast.
export const lines = (page) => page.run((prefix) => Object.fromEntries(Object.entries(localStorage)
  .filter(([key]) => key.startsWith(prefix) && key !== `${prefix}b`).sort()), PREFIX);

// The numbers of the sets of a record. A word of its text names a number only where it is not the
// next one.
function boutsOf({ bouts = [], sets = '' }) {
  const numbers = bouts.map(([bout]) => bout);
  let next = 0;
  for (const word of sets.split(' ').filter(Boolean)) {
    const bout = Number(/b(\d+)/.exec(word)?.[1] ?? next);
    numbers.push(bout);
    next = bout + 1;
  }
  return numbers;
}

// The sets in these lines, each once: session and number of the bout.
export function setsIn(all) {
  const found = new Set();
  const newest = new Map();
  for (const [key, text] of Object.entries(all)) {
    const [kind, name] = key.slice(PREFIX.length).split('/');
    const json = text.split('|').slice(2).join('|');
    if (kind === 'j') {
      const { done } = JSON.parse(json);
      if (done) found.add(`${name}:${done[0]}`);
    }
    if (kind === 's') {
      const [id, revision = 0] = name.split('.');
      if (Number(revision) >= (newest.get(id)?.revision ?? 0)) newest.set(id, { revision: Number(revision), json });
    }
  }
  for (const [id, { json }] of newest) {
    for (const bout of boutsOf(JSON.parse(json).session ?? {})) found.add(`${id}:${bout}`);
  }
  return found;
}

export const keptSets = async (page) => setsIn(await lines(page));

// Waits until this many sets are kept; all of them when this returns.
export async function setsKept(page, many, ms = 40_000) {
  const end = Date.now() + ms;
  for (;;) {
    const kept = await keptSets(page);
    if (kept.size >= many) return kept;
    if (Date.now() > end) throw new Error(`${kept.size} of ${many} sets are kept`);
    await wait(60);
  }
}

// What the history shows: one text for each session.
export async function history(page, site) {
  await openApp(page, site, '#/progress');
  return page.run(() => [...document.querySelectorAll('.session-row')].map((it) => it.textContent.replace(/\s+/g, ' ').trim()));
}

// The sentences of the banners.
export const banners = (page) => page.run(() => [...document.querySelectorAll('.banner')]
  .filter((it) => it.checkVisibility()).map((it) => it.textContent.replace(/\s+/g, ' ').trim()));

// The app still does what it is for: pages can be gone to.
export async function alive(page) {
  for (const [hash, title] of [['#/exercises', 'Exercises'], ['#/settings', 'Settings']]) {
    await page.run((it) => { location.hash = it; }, hash);
    await until(page, `the page ${title} comes`, () => document.querySelector('h1')?.textContent, null,
      { right: (it) => it?.includes(title), ms: 10_000 });
  }
}

// A script of the test's own that runs in the page before the app: the site serves it.
export function plant(site, script) {
  site.extra['planted.js'] = script;
  site.change = (path, bytes) => (path === 'index.html'
    ? Buffer.from(bytes.toString().replace('<title>', '<script src="planted.js"></script><title>'))
    : bytes);
}

export function unplant(site) {
  site.change = (path, bytes) => bytes;
}

export function must(holds, sentence) {
  if (!holds) throw new Error(sentence);
}

// The same entries, in any order.
export function same(one, other) {
  const sorted = (all) => JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

// The site is kept on this device: a reload would come from there.
export async function keptOffline(page) {
  await page.run(() => navigator.serviceWorker.ready.then(() => true));
  await until(page, 'the site is kept on this device', () => Boolean(navigator.serviceWorker.controller), null, { ms: 60_000 });
}
