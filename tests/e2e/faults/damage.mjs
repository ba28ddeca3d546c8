// F5, F6, F11, F12, F24 to F26: damaged lines, foreign hands, other versions, a wiped store.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { alive, atDone, banners, history, keptSets, line, lines, must, openApp, play, prepared, PREFIX, same, sets, setsIn, setsKept, started, until } from './app.mjs';
import { wait } from './common.mjs';

// Every kind of line of a released schema.
async function released(schema) {
  const text = await readFile(join(import.meta.dirname, `../../saves/${schema}.tsv`), 'utf8');
  return Object.fromEntries(text.split('\n').filter(Boolean).map((row) => {
    const at = row.indexOf('\t');
    return [row.slice(0, at), row.slice(at + 1)];
  }).filter(([, it]) => /^\d+\|/.test(it)));
}

const DAMAGES = {
  truncated: (text) => text.slice(0, text.length >> 1),
  'with a flipped bit': (text) => {
    const at = text.length - 3;
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
  },
  emptied: () => '',
  'replaced by {}': () => '{}',
};

async function f5(lab) {
  const browser = await lab.start();
  const whole = await released('v1');
  const keys = Object.keys(whole);
  const kinds = Object.entries(DAMAGES);
  // All at once with each damage, then one after the other with each in turn.
  const cases = kinds.map((kind) => [keys, kind]);
  keys.forEach((key, at) => cases.push([[key], kinds[at % kinds.length]]));
  for (const [damaged, [how, damage]] of cases) {
    const site = await lab.site();
    const planted = { ...whole };
    for (const key of damaged) planted[key] = damage(whole[key]);
    const page = await browser.open(site.url('rescue.html'));
    await page.run((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text)), planted);
    await openApp(page, site, '#/settings');
    const sentence = damaged.length === 1 ? '1 stored entry could not be read' : `${damaged.length} stored entries could not be read`;
    must((await banners(page)).some((it) => it.includes(sentence)), `${how}: no banner says “${sentence}”`);
    const after = await lines(page);
    const texts = Object.entries(after);
    for (const key of damaged) {
      const copy = `${key}\n${planted[key]}`;
      must(after[key] === planted[key] || texts.some(([name, text]) => name.startsWith(`${PREFIX}q/`) && text === copy),
        `${key}, ${how}, is gone`);
    }
    const sound = setsIn(Object.fromEntries(Object.entries(planted).filter(([key]) => !damaged.includes(key))));
    const kept = setsIn(Object.fromEntries(texts.filter(([key]) => !key.startsWith(`${PREFIX}q/`))));
    const lost = [...sound].filter((it) => !kept.has(it));
    must(lost.length === 0, `${damaged}, ${how}: sets of other lines are gone: ${lost}`);
    await alive(page);
    await page.close();
    await site.stop();
  }
  return `${cases.length} starts over damaged lines: each is set aside word for word and said; every other set is there`;
}

async function f6(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const page = await prepared(browser, site);
  const other = await browser.open(site.url('rescue.html'));
  const foreign = { token: '1|2|3', kneeline: '', 'kneeline/2/s/x': 'another build', 'kneeline/1/z/later': 'a later kind' };
  const put = (all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text));
  await other.run(put, foreign);
  await play(page, site, sets(4));
  await setsKept(page, 2);
  await other.run(() => localStorage.clear());
  await atDone(page);
  await other.run(put, foreign);
  const said = await banners(page);
  const left = await keptSets(page);
  must(said.length === 0 && left.size === 4, `${left.size} of 4 sets are kept, and a banner says ${JSON.stringify(said)}`);
  await openApp(page, site);
  await wait(500);
  const shown = await history(page, site);
  must(shown.length === 1 && shown[0].includes('4 sets'), `the history shows ${shown}`);
  const now = await other.run((keys) => Object.fromEntries(keys.map((key) => [key, localStorage.getItem(key)])), Object.keys(foreign));
  must(same(now, foreign), `foreign lines were changed: ${JSON.stringify(now)}`);
  return 'foreign lines stay as they are; after a foreign clear() in a session all its sets are in its record';
}

async function f11(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const planted = await released('v1');
  const page = await browser.open(site.url('rescue.html'));
  await page.run((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text)), planted);
  const before = setsIn(planted);
  const shown = await history(page, site);
  must((await banners(page)).length === 0, `a banner: ${await banners(page)}`);
  must(shown.length > 0, 'the history is empty');
  await openApp(page, site);
  const after = await keptSets(page);
  const lost = [...before].filter((it) => !after.has(it));
  must(lost.length === 0, `lost: ${lost}`);
  return `schema 1, the only one released: all ${before.size} sets are there`;
}

async function f12(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const tomorrow = { [`${PREFIX}s/0dlv6800003i7`]: line('{"what":"tomorrow"}', 2) };
  const page = await prepared(browser, site, { ...await released('v1'), ...tomorrow });
  const before = await lines(page);
  await play(page, site, sets(2));
  await atDone(page);
  must((await banners(page)).some((it) => it.includes('newer version')), 'no banner names the newer version');
  await alive(page);
  must((await history(page, site)).length > 0, 'what can be read is not shown');
  must(same(await lines(page), before), 'lines were written beside those of a newer version');
  return 'a banner says so, all that can be read is shown, a session runs, and no line is written';
}

async function f24(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const page = await prepared(browser, site, await released('v1'));
  await openApp(page, site);
  await openApp(page, site, '#/progress');
  await wait(1500);
  await page.run(() => localStorage.clear());
  await page.goto(site.url('rescue.html'));
  await page.goto(site.url('#/'));
  await started(page);
  await wait(1500);
  const said = await banners(page);
  must(said.some((it) => it.includes('has removed your data')), `no banner says that the data is gone: ${JSON.stringify(said)}`);
  await alive(page);
  return 'a banner says what the browser removed and leads to bringing a copy in; no first run';
}

// In the page: gives the page of kept data a text, as somebody pastes it, and waits for what it says.
function pasted(text) {
  const pressed = (name) => [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === name)?.click();
  const later = () => new Promise((done) => { setTimeout(done, 30); });
  return (async () => {
    if (!document.querySelector('.data__pasted')) { pressed('Paste text'); await later(); }
    document.querySelector('.data__pasted').value = text;
    pressed('Look at it');
    await later();
    const card = document.querySelector('.data__preview');
    const said = card ?? [...document.querySelectorAll('[role="status"]')].find((it) => it.textContent.trim() && it.closest('.settings__group')?.textContent.includes('Bring'));
    if (card) { pressed('Cancel'); await later(); }
    return said ? said.textContent.trim() : '';
  })();
}

// Copies that were bent, and what else may be in a file; the native tests have hundreds more.
function hostile(copy) {
  const all = ['', ' ', '\ufeff', '{', '[]', 'null', '1e999', 'NaN', '<!doctype html><p>', 'PK\u0003\u0004', '\u0000\u0001', '{"format":"other"}',
    `{"format":"kneeline-backup","schema":99,"lines":{}}`, `{"__proto__":{"x":1}}`, '['.repeat(5_000), '{"a":'.repeat(5_000), '"'.repeat(9_999), '\ud800'];
  for (let at = 1; at < 100; at += 1) all.push(copy.slice(0, Math.floor((copy.length * at) / 100)));
  for (let at = 0; at < copy.length && all.length < 210; at += Math.ceil(copy.length / 90)) {
    all.push(copy.slice(0, at) + String.fromCharCode(copy.charCodeAt(at) ^ 1) + copy.slice(at + 1));
  }
  return all;
}

// The copy that the app itself takes along.
async function copied(page) {
  await page.run(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', { value: (text) => { globalThis.copy = text; return Promise.resolve(); } });
    [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === 'Copy as text').click();
  });
  return until(page, 'a copy is taken', () => globalThis.copy ?? '');
}

async function withCopy(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  const page = await prepared(browser, site, await released('v1'));
  await openApp(page, site, '#/data');
  await until(page, 'the page of kept data is there', () => document.body.textContent.includes('Copy as text'));
  return { site, page, copy: await copied(page) };
}

async function f25(lab) {
  const { page, copy } = await withCopy(lab);
  const before = await lines(page);
  const texts = hostile(copy);
  const silent = [];
  for (const text of texts) if (!await page.run(pasted, text)) silent.push(text.slice(0, 40));
  must(silent.length === 0, `nothing was said of ${silent.length}: ${silent.slice(0, 3)}`);
  must(same(await lines(page), before), 'a look changed what is stored');
  await alive(page);
  return `${texts.length} texts that are no whole copy: a sentence for each, and nothing is written`;
}

// Fails at each write in turn, as if the browser had died there; then the whole copy comes in.
async function f26(lab) {
  const { site, page, copy } = await withCopy(lab);
  const before = await keptSets(page);
  let at = 0;
  for (;; at += 1) {
    await page.run((prefix) => Object.keys(localStorage).filter((key) => key.startsWith(prefix) && !key.includes('/p/')).forEach((key) => localStorage.removeItem(key)), PREFIX);
    await openApp(page, site, '#/data');
    await until(page, 'the page of kept data is there', () => document.body.textContent.includes('Paste text'));
    const failed = await page.run(broughtIn, { copy, at });
    await openApp(page, site, '#/data');
    await until(page, 'the page of kept data is there', () => document.body.textContent.includes('Paste text'));
    await page.run(broughtIn, { copy, at: -1 });
    const after = await keptSets(page);
    const lost = [...before].filter((it) => !after.has(it));
    must(lost.length === 0, `stopped at write ${at}, then completed: lost ${lost}`);
    if (!failed) break;
  }
  must(at > 2, `only ${at} writes were seen`);
  return `stopped at each of its ${at} writes and done again: every set is there, none twice`;
}

// In the page: brings a copy in, and lets the write with this number fail; whether one did.
function broughtIn({ copy, at }) {
  const pressed = (name) => [...document.querySelectorAll('button')].find((it) => it.textContent.trim() === name)?.click();
  const later = () => new Promise((done) => { setTimeout(done, 60); });
  return (async () => {
    pressed('Paste text');
    await later();
    document.querySelector('.data__pasted').value = copy;
    pressed('Look at it');
    await later();
    const { setItem } = Storage.prototype;
    let number = 0;
    let failed = false;
    Storage.prototype.setItem = function counted(...all) {
      number += 1;
      if (at >= 0 && number > at) { failed = true; throw new DOMException('stopped', 'UnknownError'); }
      return setItem.apply(this, all);
    };
    pressed('Add to what is here');
    await later();
    Storage.prototype.setItem = setItem;
    return failed;
  })();
}

export const DAMAGE = [
  { id: 'F5', what: 'every key truncated, flipped, emptied, {}', run: f5 },
  { id: 'F6', what: 'foreign keys, a foreign clear()', run: f6 },
];
export const VERSIONS = [
  { id: 'F11', what: 'data of every released schema', run: f11 },
  { id: 'F12', what: 'data of the next schema', run: f12 },
];
export const WIPED = [
  { id: 'F24', what: 'store wiped, canary alive', run: f24 },
  { id: 'F25', what: 'hostile imports', run: f25 },
  { id: 'F26', what: 'import interrupted at each write', run: f26 },
];
