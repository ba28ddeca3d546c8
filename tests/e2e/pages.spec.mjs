// Every address has a page, whatever stands in it; settings and history survive; a store that is
// blocked, full or damaged is said and stops nothing.
import { LONG, SHORT, atRep, button, code, number, open, phase, play, running, sealed, stored } from './app.mjs';
import { expect, test } from './kit.mjs';
import { CARDS, TEST_IDS } from './programme.mjs';

test.describe.configure({ timeout: 90_000 });

const ROUTES = [
  ['#/exercises', 'Exercises', 'Exercises'],
  ['#/exercises/clam', 'Clamshell', 'Exercises'],
  ['#/circuits', 'Circuits', 'Circuits'],
  ['#/circuits/home', /./, 'Circuits'],
  ['#/progress', 'Progress', 'Progress'],
  ['#/settings', 'Settings', 'Settings'],
  ['#/welcome', /./, 'Welcome'],
  ['#/play/home', /./, 'Session'],
  ['#/play/home/short', /./, 'Session'],
  [`#/c/${code(SHORT)}`, SHORT.name, 'Circuits'],
  [`#/play/c/${code(SHORT)}`, 'Clamshell', 'Session'],
  // A card that does not make sense yet is the first one.
  ...CARDS.map((card) => [`#/start/${card}`, /./, 'About you']),
  ['#/safety', 'Safety questions', 'Safety questions'],
  ['#/plan', 'Plan', 'Plan'],
  ['#/plan/rules', /./, 'Plan'],
  ['#/assess', 'Self-tests', 'Self-tests'],
  ...TEST_IDS.map((id) => [`#/assess/${id}`, /./, 'Self-tests']),
  ['#/assess/angle', 'Knee angle', 'Knee angle'],
  ['#/assess/angle/compare', /./, 'Knee angle'],
  ['#/runs', 'Runs', 'Runs'],
  ['#/runs/new', 'Log a run', 'Log a run'],
  ['#/progress/summary', /./, 'Summary to take along'],
  ['#/mine', /./, 'My circuit'],
  ['#/mine/text', /./, 'Circuit from text'],
  ['#/own', /./, 'Your own exercises'],
  ['#/own/new', /./, 'Your own exercises'],
  [`#/share/c/${code(SHORT)}`, /./, 'Share a circuit'],
  ['#/share/home', /./, 'Share a circuit'],
  [`#/print/c/${code(SHORT)}`, /./, 'Print'],
  ['#/print/home', /./, 'Print'],
  ['#/print/week', /./, 'Print'],
];

test('every route has its heading and its title', async ({ page, site }) => {
  for (const [hash, heading, title] of ROUTES) {
    await open(page, site, hash);
    await expect(page.getByRole('heading', { level: 1 }), hash).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 }), hash).toHaveText(heading);
    await expect(page, hash).toHaveTitle(`${title} · Kneeline`);
  }
});

test('every exercise and every circuit of the lists opens', async ({ page, site }) => {
  for (const [list, links] of [['#/exercises', 'a[href^="#/exercises/"]'], ['#/circuits', 'a[href^="#/circuits/"]']]) {
    await open(page, site, list);
    const all = await page.locator(links).evaluateAll((found) => found.map((it) => it.getAttribute('href')));
    expect(all.length).toBeGreaterThan(2);
    for (const href of new Set(all)) {
      await page.goto(site.url(href));
      await expect(page.locator('.oops'), href).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 }), href).not.toHaveText('');
      await expect(page.locator('svg.figure').first(), href).toBeVisible();
    }
  }
});

test('what is not there gets a kind page with a way on', async ({ page, site }) => {
  const lost = [
    ['#/nowhere/at/all', 'Go to Today', /#\/$/], ['#/exercises/zumba', 'Exercises', /#\/exercises$/],
    ['#/circuits/nope', 'Circuits', /#\/circuits$/], ['#/play/nope', 'Circuits', /#\/circuits$/],
    ['#/progress/0000000000000', 'Progress', /#\/progress$/], ['#/done/x', 'Go to Today', /#\/$/],
    ['#/%00%ff<script>', 'Go to Today', /#\/$/],
  ];
  for (const [hash, link, way] of lost) {
    await open(page, site, hash);
    const oops = page.locator('.oops');
    await expect(oops.getByRole('heading', { level: 1 }), hash).not.toHaveText('');
    expect((await oops.locator('p').innerText()).length, hash).toBeGreaterThan(15);
    await oops.getByRole('link', { name: link, exact: true }).click();
    await expect(page, hash).toHaveURL(new RegExp(`${way.source.slice(0, -1)}$|#/welcome$`));
    await expect(oops).toHaveCount(0);
  }
});

const good = code(SHORT);
const text = (value) => [...number(Buffer.byteLength(value)), ...Buffer.from(value)];
// Version, name, rounds, rest, stations: clam, with these sets, amount, rest, tempo.
const circuit = ({ name = 'X', rounds = 1, count = 1, station = [1, 1, 5, 0, 0] } = {}) => sealed(
  [1, ...text(name), ...number(rounds), 0, ...number(count), ...Array(Math.min(count, 400)).fill(station).flat()]);
const HOSTILE = [
  ['nothing much', 'AA', /not a circuit link|damaged/i],
  ['no letters of a code', '%21%22%3Cscript%3Ealert(1)%3C%2Fscript%3E', /not a circuit link/],
  ['cut short', good.slice(0, -5), /damaged/],
  ['one letter changed', `${good.slice(0, 8)}${good[8] === 'A' ? 'B' : 'A'}${good.slice(9)}`, /damaged/],
  ['far too long', 'A'.repeat(60_000), /too long/],
  ['a newer version', sealed([9, 1, 2, 3]), /newer version/],
  ['an unknown number', circuit({ station: [99, 1, 5, 0, 0] }), /exercise we do not have: #99/],
  ['an unknown name', circuit({ station: [0, ...text('<img src=x onerror=alert(1)>'), 1, 5, 0, 0] }), /do not have: <img/],
  ['no stations', circuit({ count: 0 }), /empty/],
  ['200 stations', circuit({ count: 200 }), /200 exercises/],
  ['400 stations', circuit({ count: 400 }), /400 exercises/],
  ['200 rounds', circuit({ rounds: 200 }), /200 rounds/],
  ['no sets', circuit({ station: [1, 0, 5, 0, 0] }), /sets/],
  ['a million reps', circuit({ station: [1, 1, 0x80, 0x80, 0x80, 0x80, 1, 0, 0] }), /damaged/],
  ['9999 reps', circuit({ station: [1, 1, ...number(9999), 0, 0] }), /reps/],
  ['a tempo of nothing', circuit({ station: [1, 1, 5, 0, 1, 0, 0, 0, 0] }), /not all of them 0/],
  ['an hour of rest', circuit({ station: [1, 1, 5, ...number(3600), 0] }), /rest is 600\ss/],
  ['a name that is not text', sealed([1, 2, 0xff, 0xfe, 1, 0, 1, 1, 1, 5, 0, 0]), /damaged/],
  ['bytes after the end', sealed([...Buffer.from(good, 'base64url').subarray(0, -4), 7]), /damaged/],
  ['an endless name', circuit({ name: 'x'.repeat(500) }), /./],
];

test('damaged and hostile links each get a sentence', async ({ page, site }) => {
  await open(page, site, '#/circuits');
  for (const [what, link, sentence] of HOSTILE) {
    for (const route of ['#/c/', '#/play/c/']) {
      await page.evaluate((hash) => { location.hash = hash; }, route + link);
      if (what === 'an endless name') { // cut to its limit: a circuit like any other
        await expect(page.locator('.oops'), what).toHaveCount(0);
        await expect(page.locator('body')).not.toContainText('x'.repeat(41));
        await open(page, site, '#/circuits');
        continue;
      }
      await expect(page.locator('.oops h1'), `${what} ${route}`).toHaveText(sentence);
      await expect(page.locator('.oops a')).toBeVisible();
    }
  }
  // The app is whole after all of them.
  await page.evaluate((hash) => { location.hash = hash; }, `#/c/${good}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SHORT.name);
});

test('a play link shows its own circuit, not one that was only looked at', async ({ page, site }) => {
  await open(page, site, `#/play/c/${code({ ...SHORT, stations: [SHORT.stations[1]] })}`);
  await expect(page.locator('.player__name')).toHaveText(/bridge/i);
  await page.evaluate((hash) => { location.hash = hash; }, `#/play/c/${code(LONG)}`);
  await expect(page.locator('.player__name')).toHaveText('Clamshell');
});

test('settings last', async ({ page, site }) => {
  await open(page, site, '#/settings');
  await page.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('slider', { name: 'Loudness' }).fill('35');
  await button(page, 'To turn over: more').click();
  await button(page, 'Right').click();
  await page.reload();
  await expect(page.locator('html'), 'from the first paint of the app').toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('slider', { name: 'Loudness' })).toHaveValue('35');
  await expect(page.getByRole('group', { name: 'To turn over' })).toContainText('6 s');
  await expect(button(page, 'Right')).toHaveAttribute('aria-pressed', 'true');
  // And they are obeyed: the first side of a circuit is the right one.
  await play(page, site, SHORT);
  await atRep(page, 'R', '1');
});

for (const [what, block] of [
  ['throws', () => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })],
  ['is not there', () => Object.defineProperty(globalThis, 'localStorage', { get: () => null })],
]) {
  test(`storage that ${what}: it is said, and one can train`, async ({ page, site }) => {
    await page.addInitScript(block);
    await open(page, site);
    if (/welcome/.test(page.url())) await button(page, 'Skip').click();
    for (const hash of ['#/', '#/exercises', '#/learn', '#/sound']) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await expect(page.locator('.banner').first(), hash).toContainText('does not let us keep anything');
    }
    await play(page, site, SHORT);
    await expect(page.locator('.player__lack')).toContainText('Not saved in this browser');
    await expect(page).toHaveURL(/#\/done\//, { timeout: 60_000 });
    await page.evaluate(() => { location.hash = '#/progress'; });
    await expect(page.locator('.session-row'), 'as long as the page is open').toHaveCount(1);
  });
}

test('storage that fills up in the middle: the session goes on, nothing is lost while it is open', async ({ page, site }) => {
  await open(page, site, '#/circuits');
  await play(page, site, SHORT);
  await atRep(page, 'L', '1');
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    globalThis.full = true;
    Storage.prototype.setItem = function refuse(...of) {
      if (globalThis.full) throw new DOMException('full', 'QuotaExceededError');
      return setItem.apply(this, of);
    };
  });
  await phase(page, 'rest');
  await expect(page.locator('.tide__hint'), 'no set is called saved').not.toContainText('saved');
  await expect(page.locator('.player__lack')).toContainText('Not saved in this browser');
  await expect(page).toHaveURL(/#\/done\//, { timeout: 60_000 });
  await expect(page.getByRole('alert')).toContainText('could not be saved: the browser has no room');
  const download = page.waitForEvent('download');
  await button(page, 'Save a copy now').click();
  await download;
  await expect(page.getByRole('alert')).toContainText('in your downloads');
  await page.evaluate(() => { location.hash = '#/progress'; });
  await expect(page.locator('.session-row')).toContainText('3 sets');
});

test('a damaged line is kept word for word, and said', async ({ page, site }) => {
  const bad = { 'kneeline/1/s/0000000abcdef': '1|00000000|["not what it was"]', 'kneeline/1/p/a': 'garbage' };
  await open(page, site, '#/circuits');
  await page.evaluate((lines) => Object.entries(lines).forEach(([key, line]) => localStorage.setItem(key, line)), bad);
  await page.reload();
  await open(page, site);
  if (/welcome/.test(page.url())) await button(page, 'Skip').click();
  await expect(page.locator('.banner')).toContainText(/stored entr(y|ies) could not be read/);
  const kept = Object.values(await stored(page)).join('\n');
  // In its place or in quarantine, where it is text inside text.
  for (const line of Object.values(bad)) expect(kept.replaceAll('\\"', '"')).toContain(line);
  await play(page, site, SHORT);
  await running(page);
});

test('the keyboard alone gets to a running circuit', async ({ page, site }) => {
  await open(page, site);
  const press = async (name, key = 'Tab') => {
    for (let step = 0; step < 40; step += 1) {
      const focused = await page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim());
      if (focused === name) {
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
        expect(outline, `the focus on ${name} is seen`).not.toBe('none');
        return page.keyboard.press('Enter');
      }
      await page.keyboard.press(key);
    }
    throw new Error(`${name} was not reached`);
  };
  await press('Skip');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today');
  await press('Start');
  await running(page);
});

test('a shared link opens to the same circuit elsewhere', async ({ page, context, site, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => { delete Navigator.prototype.share; });
  await open(page, site, `#/c/${code(LONG)}`);
  await button(page, 'Share').click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link, 'the code of this encoder is the code of the app').toBe(site.url(`#/c/1.${code(LONG)}`));
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(LONG.name);
  const list = (of) => of.locator('.stations').innerText();
  expect(await list(other)).toBe(await list(page));
  await other.context().close();
});
