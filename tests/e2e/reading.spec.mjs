// The pages to read, watch and hear: any instant of a repetition, its sounds, the words that come by
// themselves, the ladder, the pages of Learn and a circuit of one's own.
import { button, open, player, running } from './app.mjs';
import { listen, onsets } from './hear.mjs';
import { expect, mounted, test } from './kit.mjs';

test.describe.configure({ timeout: 90_000 });
test.use({ serviceWorkers: 'block' }); // the words come from the server, the recorder is an added file

const scrubber = (page) => page.getByRole('slider', { name: 'Place in the rep' });
const told = (page) => scrubber(page).getAttribute('aria-valuetext');
const heading = (page) => page.getByRole('heading', { level: 1 });
// Everything that is drawn of the moving figure.
const drawn = (page) => page.locator('.exercise-figure .figure').evaluate((figure) => [...figure.querySelectorAll('path')].map((path) => path.getAttribute('d')).join());

// Presses Tab until the link to this address has the focus, as it is seen.
async function tabTo(page, href) {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.getAttribute('href')) === href) {
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      return expect(outline, `the focus on ${href} is seen`).not.toBe('none');
    }
  }
  throw new Error(`${href} was not reached`);
}

test('the arrow keys go through a repetition, phase by phase', async ({ page, site }) => {
  await open(page, site, '#/exercises/clam');
  await expect(button(page, 'Pause the movement')).toBeVisible();
  expect(await told(page), 'nothing is read out second by second').toBe('moving');
  await scrubber(page).focus();
  await page.keyboard.press('Home');
  await expect(button(page, 'Play the movement'), 'scrubbing pauses').toBeVisible();
  expect(await told(page)).toBe('Open, second 1 of 2');
  const low = await drawn(page);
  const seen = ['Open, second 1 of 2'];
  for (let tap = 0; tap < 28; tap += 1) {
    await page.keyboard.press('ArrowRight');
    const now = await told(page);
    if (now !== seen.at(-1)) seen.push(now);
  }
  expect(seen).toEqual([1, 2].map((sec) => `Open, second ${sec} of 2`)
    .concat([1, 2].map((sec) => `Hold, second ${sec} of 2`), [1, 2, 3].map((sec) => `Close, second ${sec} of 3`)));
  await scrubber(page).fill('2000');
  await expect.poll(() => drawn(page), 'the figure is at the top').not.toBe(low);
  const top = await drawn(page);
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  expect(await drawn(page), 'and stays').toBe(top);
  await expect(page.locator('.exercise-figure')).toHaveAttribute('data-phase', 'hold');
});

test('an exercise that changes sides says whose turn it is', async ({ page, site }) => {
  await open(page, site, '#/exercises/bird-dog');
  const side = page.locator('.exercise-figure__side');
  const first = await side.innerText();
  await expect.poll(() => side.innerText(), { timeout: 30_000 }).not.toBe(first);
  await button(page, 'Pause the movement').click();
  const now = await side.innerText();
  await scrubber(page).focus();
  await page.keyboard.press('Home');
  expect(await side.innerText(), 'the same repetition').toBe(now);
  await button(page, 'Other side').click();
  await expect(side).toHaveText(first);
});

test.describe('heard', () => {
  test.beforeEach(({ context, site }) => listen(context, site));

  test('one repetition, and the figure with it', async ({ page, site }) => {
    await open(page, site, '#/exercises/clam');
    await button(page, 'Hear one rep').click();
    await expect(button(page, 'Stop the sound')).toBeVisible();
    const stage = page.locator('.exercise-figure');
    await expect(stage).toHaveAttribute('data-phase', 'lower', { timeout: 20_000 });
    const { shown, audio } = await page.evaluate(() => ({
      shown: Number(document.querySelector('.scrub__input').value), audio: globalThis.heard.contexts[0].currentTime }));
    await expect(button(page, 'Hear one rep')).toBeVisible({ timeout: 20_000 });
    await page.waitForTimeout(1500); // whatever might come after it, and the recorder's last blocks
    const { rate, onsets: all } = await onsets(page);
    expect(all.length, '2 s open, 2 s hold, 3 s close: a sound each second').toBe(7);
    all.forEach((frame, sec) => expect(Math.abs((frame - all[0]) / rate - sec), `sound ${sec + 1}`).toBeLessThan(0.005));
    // One clock: the figure is where the sound is, but for the way to the ear.
    expect(Math.abs(shown / 1000 - (audio - all[0] / rate)), 'seconds apart').toBeLessThan(0.5);
  });

  test('the beginning of a circuit, until it is stopped', async ({ page, site }) => {
    await open(page, site, '#/circuits/home');
    await button(page, 'Hear how it sounds').click();
    await expect.poll(async () => (await onsets(page)).onsets.length, { timeout: 20_000 }).toBeGreaterThan(4);
    await button(page, 'Stop the sound').click();
    const off = await page.evaluate(() => globalThis.heard.clicks.at(-1).audio);
    await page.waitForTimeout(2500);
    const { rate, lastLoud } = await onsets(page);
    expect(lastLoud / rate - off).toBeLessThan(0.06);
    await expect(button(page, 'Hear how it sounds')).toBeVisible();
  });

  test('going to another page ends it', async ({ page, site }) => {
    await open(page, site, '#/circuits/home');
    await button(page, 'Hear how it sounds').click();
    await expect.poll(async () => (await onsets(page)).onsets.length, { timeout: 20_000 }).toBeGreaterThan(1);
    const left = await page.evaluate(() => { location.hash = '#/circuits'; return globalThis.heard.contexts[0].currentTime; });
    await expect(heading(page)).toHaveText('Circuits');
    await page.waitForTimeout(2500);
    const { rate, lastLoud } = await onsets(page);
    expect(lastLoud / rate - left).toBeLessThan(0.3);
  });
});

test('words that do not come can be asked for again', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.startsWith('pages-') ? null : bytes);
  await open(page, site, '#/exercises/clam');
  const failed = page.getByRole('status').filter({ hasText: 'could not be fetched' });
  await expect(failed, 'said once').toHaveCount(1);
  await expect(page.locator('.facts'), 'the rest is there').toBeVisible();
  await expect(page.locator('.exercise-figure .figure')).toBeVisible();
  const again = button(page, 'Try again');
  const room = () => page.locator('.exercise__do > .paged').evaluate((it) => it.getBoundingClientRect().height);
  const before = await room();
  const tries = () => site.asked.filter((path) => path.startsWith('/pages-')).length;
  const asked = tries();
  await again.press('Enter');
  await expect.poll(tries).toBe(asked + 1);
  await expect(failed).toHaveCount(1);
  await expect(again, 'the focus stays').toBeFocused();
  expect(await room(), 'nothing jumps').toBe(before);
  site.change = (path, bytes) => bytes;
  await again.press('Enter');
  await expect(page.getByRole('heading', { name: 'Watch for' })).toBeVisible();
  await expect(page.locator('.steps li').first()).toBeVisible();
  await expect(failed).toHaveCount(0);
  await expect(again).toHaveCount(0);
  expect(faults.splice(0).filter((fault) => !/404|integrity/.test(fault))).toEqual([]);
});

test('words come by themselves when the connection is back', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.startsWith('pages-') ? null : bytes);
  await open(page, site, '#/exercises/clam');
  await expect(button(page, 'Try again')).toBeVisible();
  site.change = (path, bytes) => bytes;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('.steps li').first()).toBeVisible();
  expect(faults.splice(0).filter((fault) => !/404|integrity/.test(fault))).toEqual([]);
});

test('the ladder is walked by keyboard, rung by rung and back', async ({ page, site }) => {
  await open(page, site, '#/exercises/clam');
  const rung = page.locator('.ladder [aria-current="true"]');
  await expect(rung).toContainText('Clamshell');
  const harder = await page.locator('.ladder li[aria-current="true"] ~ li a').first().getAttribute('href');
  await tabTo(page, harder);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${harder}$`));
  const name = await heading(page).innerText();
  await expect(rung).toContainText(name);
  await expect(rung).toHaveCount(1);
  await expect(heading(page), 'the next page begins at its heading').toBeFocused();
  await tabTo(page, '#/exercises/clam');
  await page.keyboard.press('Enter');
  await expect(rung).toContainText('Clamshell');
});

test('what is added to a circuit of one\'s own lasts and starts', async ({ page, site }) => {
  const names = () => page.locator('.build-row__text > b').allInnerTexts();
  await open(page, site, '#/mine');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  for (const [id, place] of [['clam', 1], ['bridge', 2], ['side-plank', 3]]) {
    await open(page, site, `#/exercises/${id}`);
    await button(page, 'Add to my circuit').click();
    await expect(page.getByRole('status').filter({ hasText: `Added as number ${place}.` })).toBeVisible();
  }
  await page.getByRole('link', { name: 'My circuit', exact: true }).click();
  await expect(heading(page)).toHaveText('My circuit');
  const added = await names();
  expect(added).toHaveLength(3);
  await page.reload();
  await mounted(page);
  expect(await names(), 'as it was left').toEqual(added);
  expect(await page.locator('.build-row').first().innerText(), '2 sets at the lower end of the dose').toMatch(/2\s×\s\d+\sreps each side/);
  await page.evaluate(() => { location.hash = '#/circuits'; });
  await expect(page.locator('.circuit-card').first(), 'first of all circuits').toContainText('My circuit');
  await page.locator('.circuit-card').first().click();
  await button(page, 'Start').click();
  await running(page);
  await expect(player(page).locator('.player__name')).toHaveText(added[0]);
});

test('a full circuit says so, and keeps what it has', async ({ page, site }) => {
  await open(page, site, '#/exercises/clam');
  for (let place = 1; place <= 24; place += 1) {
    await button(page, 'Add to my circuit').click();
    await expect(page.getByRole('status').filter({ hasText: `Added as number ${place}.` })).toBeVisible();
  }
  await button(page, 'Add to my circuit').click();
  const full = 'Your circuit is full: 24 exercises is the most.';
  await expect(page.getByRole('status').filter({ hasText: full })).toBeVisible();
  await open(page, site, '#/mine');
  await expect(page.locator('.build-row')).toHaveCount(24);
});

test('a page of Learn opens from the list and by its address', async ({ page, site }) => {
  await open(page, site, '#/learn');
  await expect(page).toHaveTitle('Learn · Kneeline');
  const cards = page.locator('ol.cards a');
  await expect.poll(() => cards.count()).toBeGreaterThan(2);
  const name = await cards.nth(1).locator('b').innerText();
  await cards.nth(1).click();
  await expect(heading(page)).toHaveText(name);
  await expect(page).toHaveTitle(`${name} · Kneeline`);
  await expect(heading(page)).toBeFocused();
  const ways = page.locator('.lesson__ways a');
  await expect(ways).toHaveCount(2);
  await ways.first().click();
  await expect(heading(page)).not.toHaveText(name);
  await expect(ways, 'the first has none before it').toHaveCount(1);
  await ways.first().click();
  await expect(heading(page)).toHaveText(name);
  await page.getByRole('link', { name: 'All pages' }).click();
  await expect(page).toHaveURL(/#\/learn$/);
  await page.goto(site.url('#/learn/red-flags'));
  await page.reload();
  await expect(page.locator('.lesson li').first()).toBeVisible();
  const title = await heading(page).innerText();
  await expect(page).toHaveTitle(`${title} · Kneeline`);
});

test('a page of Learn that is not there gets a sentence and a way on', async ({ page, site }) => {
  await open(page, site, '#/learn/zumba');
  await expect(heading(page)).toHaveText('There is no page called “zumba”');
  await page.getByRole('link', { name: 'All pages' }).last().click();
  await expect(heading(page)).toHaveText('Learn');
});

test('an exercise leads to what to read', async ({ page, site }) => {
  await open(page, site, '#/exercises/clam');
  await page.getByRole('link', { name: 'When to get help' }).click();
  await expect(page).toHaveURL(/#\/learn\/red-flags$/);
  await page.goBack();
  await page.getByRole('link', { name: 'Why hips, and what is not known' }).click();
  await expect(page).toHaveURL(/#\/learn$/);
});
