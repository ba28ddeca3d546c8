// The metronome for runs: tapping along, what is heard and when it is silent, by hand and by keys.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { button, open, stored, welcomed } from './app.mjs';
import { listen } from './hear.mjs';
import { expect, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });
// The recorder is an added file, which a service worker would not know.
test.use({ serviceWorkers: 'block' });

const number = (page) => page.locator('.feet__number');
const status = (page) => page.locator('.pad__told');
const taps = (page) => page.locator('.pad__taps').getAttribute('value');

// Taps on the pad as a thumb does, every `ms` of the browser's clock, at once: an event says
// itself when it was made.
const tapAlong = (page, ms, count, from = 10_000) => page.evaluate(([ms, count, from]) => {
  const pad = document.querySelector('.pad');
  const made = (event, at) => Object.defineProperty(event, 'timeStamp', { value: at });
  for (let tap = 0; tap < count; tap += 1) {
    const at = from + tap * ms;
    pad.dispatchEvent(made(new PointerEvent('pointerdown', { bubbles: true }), at));
    pad.dispatchEvent(made(new MouseEvent('click', { bubbles: true }), at + 90));
  }
}, [ms, count, from]);

// Steps per minute, one foot.
const foot = (spm) => 120_000 / spm;

// Clicks are short and soft, so a finer ear than for a session.
const clicks = (page) => page.evaluate(() => {
  const { rate, onsets, lastLoud, gaps } = globalThis.heard.onsets(0.02, 0.1);
  return { secs: onsets.map((frame) => frame / rate), lastLoud: lastLoud / rate, gaps: gaps.length };
});
const heardFor = (page, since, count) => expect
  .poll(async () => (await clicks(page)).secs.filter((at) => at > since).length, { timeout: 30_000 })
  .toBeGreaterThan(count);

test('ten taps are a number, the number a run, and leaving it is silence', async ({ page, context, site }) => {
  await listen(context, site);
  await open(page, site, '#/cadence');
  await expect(page).toHaveTitle('Metronome · Kneeline');
  await tapAlong(page, foot(170), 9);
  expect(await taps(page), 'a tap and its click are one').toBe('9');
  await expect(status(page)).toHaveText('');
  await expect(number(page)).toHaveText('');
  await tapAlong(page, foot(170), 3, 10_000 + 9 * foot(170));
  await expect(status(page)).toHaveText('About 170 steps per minute.');
  await expect(number(page)).toHaveText('170');
  await button(page, 'Use 170').click();
  await expect(number(page), '5% more').toHaveText('179');
  await expect(button(page, 'Start')).toBeFocused();
  expect(Object.values(await stored(page)).join()).toContain('"cadence":170');

  await button(page, 'Start').click();
  await expect(page.locator('.metronome')).toHaveAttribute('data-foot', 'left');
  await expect(page.locator('.metronome')).toHaveAttribute('data-foot', 'right');
  await heardFor(page, 0, 15);
  // A busy host may come too late for the first click: the others are on one grid all the same.
  const { secs: [, second, ...more], gaps } = await clicks(page);
  // Where the sound card missed a beat, the recording is torn: then nothing is compared.
  if (gaps === 0) {
    const off = more.map((at, index) => (at - second) * 1000 - ((index + 1) * 60_000) / 179);
    off.forEach((ms, index) => expect(Math.abs(ms), `click ${index + 3}`).toBeLessThan(8));
  }

  // Another choice while it runs is heard at once, and the run goes on.
  await button(page, 'Every 4th').click();
  const changed = await page.evaluate(() => globalThis.heard.clicks.at(-1).audio);
  await heardFor(page, changed + 0.5, 4);
  const fourth = (await clicks(page)).secs.filter((at) => at > changed + 0.5);
  fourth.slice(2).forEach((at, index) => expect(at - fourth[index + 1]).toBeCloseTo(240 / 179, 1));
  await expect(page.locator('.metronome__clock')).toHaveText(/^0:(0[3-9]|[1-5]\d) \/ 30\smin$/);
  await button(page, 'Every step').click();
  await heardFor(page, (await clicks(page)).lastLoud, 3);

  await page.getByRole('link', { name: 'Exercises', exact: true }).click();
  await expect(page).toHaveURL(/#\/exercises$/);
  const left = await page.evaluate(() => globalThis.heard.clicks.at(-1).audio);
  await page.waitForTimeout(2000);
  expect((await clicks(page)).lastLoud - left, 'seconds to silence').toBeLessThan(0.5);
});

test('Stop is silence, too, and the next start begins anew', async ({ page, context, site }) => {
  await listen(context, site);
  await open(page, site, '#/cadence');
  await button(page, 'Your usual steps per minute: more').click();
  await expect(number(page), '160 and 5% more').toHaveText('168');
  await button(page, 'Start').click();
  await heardFor(page, 0, 5);
  await button(page, 'Stop').click();
  const stopped = await page.evaluate(() => globalThis.heard.clicks.at(-1).audio);
  await expect(page.locator('.metronome')).not.toHaveAttribute('data-foot');
  await page.waitForTimeout(1500);
  expect((await clicks(page)).lastLoud - stopped, 'seconds to silence').toBeLessThan(0.2);
  await button(page, 'Start').click();
  await expect(page.locator('.metronome__clock')).toHaveText(/^0:0[0-2] /);
  await heardFor(page, stopped + 1, 3);
});

test('what cannot be a run is said, and the old number can be kept', async ({ page, site }) => {
  await open(page, site, '#/cadence');
  await tapAlong(page, foot(100), 6);
  await expect(status(page)).toHaveText('That is fewer than 120 steps per minute.');
  await tapAlong(page, 200, 12, 60_000);
  await expect(status(page)).toHaveText('That is more than 240 steps per minute.');
  await expect(page.getByRole('button', { name: /^Use / })).toHaveCount(0);
  await tapAlong(page, 60_000 / 164, 12, 120_000);
  await expect(number(page), 'every step works, too').toHaveText('164');
  await button(page, 'Use 164').click();
  await button(page, 'Measure again').click();
  await expect(page.locator('.pad')).toBeFocused();
  await tapAlong(page, foot(180), 12, 200_000);
  await button(page, 'Keep 164').click();
  await expect(number(page)).toHaveText('172');
  await page.reload();
  await expect(number(page), 'kept on the device').toHaveText('172');
});

test('keys alone are enough', async ({ page, site }) => {
  await open(page, site, '#/cadence');
  await page.getByRole('link', { name: 'Back' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.pad')).toBeFocused();
  // A key that comes too soon is taken for a bounce.
  for (let tap = 0; tap < 100 && await taps(page) !== '10'; tap += 1) {
    await page.keyboard.press(tap % 2 ? 'Enter' : 'Space');
    await page.waitForTimeout(250);
  }
  expect(await taps(page)).toBe('10');
  await expect(status(page), 'something is said').not.toHaveText('');
  await button(page, 'Your usual steps per minute: more').focus();
  await page.keyboard.press('Enter');
  await expect(number(page)).toHaveText('168');
  await expect(button(page, 'Your usual steps per minute: more'), 'the focus stays').toBeFocused();
  await button(page, 'More than usual: more').focus();
  await page.keyboard.press('Space');
  await expect(number(page)).toHaveText('170');
  await button(page, 'Start').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Stop')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Start')).toBeFocused();
});

test('Today and the pages about running lead there, and it keeps the screen on', async ({ page, site }) => {
  await page.addInitScript(() => {
    globalThis.locks = { held: 0 };
    const lock = { request: async () => {
      globalThis.locks.held += 1;
      return { release: async () => { globalThis.locks.held -= 1; } };
    } };
    Object.defineProperty(navigator, 'wakeLock', { value: lock });
  });
  const held = () => page.evaluate(() => globalThis.locks.held);
  await welcomed(page, site);
  await page.getByRole('link', { name: /^Metronome for runs/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Metronome' })).toBeFocused();
  await button(page, 'Your usual steps per minute: more').click();
  await button(page, 'Start').click();
  await expect.poll(held).toBe(1);
  await button(page, 'Stop').click();
  await expect.poll(held).toBe(0);
  await button(page, 'Start').click();
  await expect.poll(held).toBe(1);
  for (const id of ['running-cues', 'step-rate']) {
    await page.goto(site.url(`#/learn/${id}`));
    await expect.poll(held, 'left').toBe(0);
    await page.getByRole('link', { name: /^Metronome for runs/ }).click();
    await expect(page).toHaveURL(/#\/cadence$/);
  }
});

test('axe finds nothing, whatever it shows', async ({ page, site }) => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, site, '#/cadence');
  await expect(page.locator('.lesson')).toBeVisible();
  await page.evaluate(axe);
  const ask = async (moment) => {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await page.evaluate(async (values) => (await globalThis.axe.run(document, { runOnly: { type: 'tag', values } }))
        .violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`), tags);
      expect.soft(found, `${moment}, ${colorScheme}`).toEqual([]);
    }
  };
  await ask('empty');
  await tapAlong(page, foot(170), 12);
  await ask('measured');
  await button(page, 'Use 170').click();
  await ask('ready');
  await button(page, 'Start').click();
  await ask('running');
});
