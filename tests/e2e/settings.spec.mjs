// The settings: each is kept over a reload and has its effect. Theme and size of text have it
// before anything is painted.
import { button, checkPage, open, settle, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

test.describe.configure({ timeout: 90_000 });
test.use({ timezoneId: 'UTC' });

const inGroup = (page, group, name) => page.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true });
const pressed = (of) => expect(of).toHaveAttribute('aria-pressed', 'true');
const kept = async (page) => Object.entries(await stored(page))
  .filter(([key]) => /\/p\/[ab]$/.test(key))
  .map(([, line]) => JSON.parse(line.split('|').slice(2).join('|')))
  .sort((a, b) => b.seq - a.seq)[0].settings;
async function anew(page) {
  await page.reload();
  await mounted(page);
}

test('the day a week begins with leads the week on Today, the questions and the runs', async ({ page, site, context }) => {
  await settle(context, { welcomed: true, profile: 'profile asked=1 sites=hip' });
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z')); // a Sunday
  const strip = () => page.locator('.week__day').evaluateAll((all) => all.map((it) => [it.textContent.split(',')[0].replace(/^[A-Z](?=[A-Z])/, ''), it.getAttribute('aria-current') === 'date']));
  for (const [name, first, place] of [['Monday', 'Monday', 6], ['Sunday', 'Sunday', 0], ['Saturday', 'Saturday', 1]]) {
    await open(page, site, '#/settings');
    await inGroup(page, 'Weeks begin on', name).click();
    await anew(page);
    await pressed(inGroup(page, 'Weeks begin on', name));
    await page.goto(site.url('#/'));
    await expect(page.locator('.week__day')).toHaveCount(7);
    const days = await strip();
    expect(days[0][0], name).toBe(first);
    expect(days.findIndex((it) => it[1]), `${name}: today is a Sunday`).toBe(place);
    await page.goto(site.url('#/start/time'));
    await expect(page.getByRole('group', { name: 'Days', exact: true }).getByRole('button').first()).toHaveAccessibleName(first);
  }
  expect((await kept(page)).profile).toContain('week=2');
});

test.describe('without a worker, which would bring the app', () => {
  test.use({ serviceWorkers: 'block' });

  test('text grows by the root, at once and before the first paint of the next visit', async ({ page, site, context, faults }) => {
    await settle(context, { welcomed: true });
    const root = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    for (const [name, size] of [['112%', '18px'], ['125%', '20px'], ['150%', '24px'], ['100%', '16px'], ['150%', '24px']]) {
      await open(page, site, '#/settings');
      await inGroup(page, 'Size of text', name).click();
      expect(await root(), name).toBe(size);
    }
    await inGroup(page, 'Theme', 'Dark').click();
    // Nothing but the page itself and its style: neither the app nor a module has run.
    await page.route(/\.(wasm|mjs)$|kneeline[^/]*\.js$/, (route) => route.abort());
    await page.goto(site.url('?before#/'));
    await expect(page.locator('nav, main h1'), 'the app does not run').toHaveCount(0);
    expect(await root()).toBe('24px');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    expect(faults.splice(0).every((it) => /ERR_FAILED/.test(it)), 'what was kept back').toBe(true);
  });
});

test('what cannot be read of the look leaves everything as it was', async ({ page, site, context }) => {
  await context.addInitScript(() => {
    localStorage.setItem('kneeline/1/p/a', '1|0|{"seq":');
    localStorage.setItem('kneeline/1/p/b', 'nothing');
  });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await open(page, site, '#/settings');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
  expect(errors).toEqual([]);
});

test('the tint changes the figure everywhere and stays', async ({ page, site, context }) => {
  await settle(context, { welcomed: true });
  await open(page, site, '#/settings');
  const fill = () => page.locator('.samples__figure .fig-skin').first().evaluate((it) => getComputedStyle(it).fill);
  const before = await fill();
  await inGroup(page, 'Tint', 'Dark').click();
  expect(await fill()).not.toBe(before);
  const dark = await fill();
  await anew(page);
  await pressed(inGroup(page, 'Tint', 'Dark'));
  expect(await fill()).toBe(dark);
  expect((await kept(page)).look).toBe('skin=dark');
  await page.goto(site.url('#/exercises/clam'));
  const there = page.locator('.figure .fig-skin, svg .fig-skin').first();
  await there.waitFor({ state: 'attached' });
  expect(await there.evaluate((it) => getComputedStyle(it).getPropertyValue('--fig-skin'))).toBe('#7b5340');
});

test('paper, tone, language, kit: each says how it is', async ({ page, site, context }) => {
  await settle(context, { welcomed: true, kit: ['mat', 'loop-band'], profile: 'profile asked=1 sites=hip,knee-outer bands=Green/Blue' });
  await open(page, site, '#/settings');
  await inGroup(page, 'Paper', 'Letter').click();
  await page.getByRole('switch', { name: /^Tone before the count-in/ }).click();
  await anew(page);
  await pressed(inGroup(page, 'Paper', 'Letter'));
  await expect(page.getByRole('switch', { name: /^Tone before the count-in/ })).toHaveAttribute('aria-checked', 'false');
  const settings = await kept(page);
  expect([settings.look, settings.sound.ready]).toEqual(['paper=letter', false]);
  await expect(page.getByText('English is the only language so far.')).toBeVisible();
  const facts = page.locator('.settings__fact');
  await expect(facts).toHaveText([/What hurts\s*Outer knee, Hip|What hurts\s*Hip, Outer knee/, /At home\s*Mat, Loop band/, /Bands\s*Green, Blue/]);
  await facts.nth(1).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is at home?');
});

test('that nothing hurts is told from nothing said', async ({ page, site, context }) => {
  await settle(context, { welcomed: true, profile: 'profile asked=1' });
  await open(page, site, '#/settings');
  const hurts = page.locator('.settings__fact').first();
  await expect(hurts).toContainText('Not said');
  await page.goto(site.url('#/plan'));
  await expect(page.locator('.plan__knee')).toContainText('You have not said where it hurts');
  await page.getByRole('link', { name: 'Say where it hurts' }).click();
  await button(page, 'Nothing hurts').click();
  await page.goto(site.url('#/settings'));
  await expect(hurts).toHaveText(/Nothing$/);
  await page.goto(site.url('#/plan'));
  await expect(page.locator('.plan__knee')).not.toContainText('You have not said');
  await page.goto(site.url('#/start/where'));
  await pressed(button(page, 'Nothing hurts'));
  await button(page, 'Hip').click();
  await expect(button(page, 'Nothing hurts')).toHaveAttribute('aria-pressed', 'false');
});

test('who said that nothing hurts and left goes on after that', async ({ page, site, context }) => {
  await settle(context, { welcomed: true, profile: 'profile painless=1' });
  await open(page, site, '#/start');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Right now');
});

test('? opens the keys on any page, unless single keys are off; so does the card', async ({ page, site, context }) => {
  await settle(context, { welcomed: true });
  const keys = page.getByRole('dialog', { name: 'Keys' });
  for (const hash of ['#/', '#/settings', '#/exercises']) {
    await open(page, site, hash);
    await expect(async () => {
      await page.keyboard.press('?');
      await expect(keys).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(keys).toContainText('Pause or resume');
    await expect(keys).toContainText('These keys');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
  }
  await page.getByRole('searchbox').first().fill('?');
  await expect(keys, 'who writes a question mark wants one').toBeHidden();
  await open(page, site, '#/settings');
  await page.getByRole('switch', { name: /^Single-key shortcuts/ }).click();
  await page.keyboard.press('?');
  await expect(keys).toBeHidden();
  await page.locator('summary', { hasText: /^Keys$/ }).click();
  await expect(page.locator('#keys ~ details')).toContainText('Everywhere else');
});

test('the four phases are apart for eyes that miss a colour, and every eye sees its own', async ({ page, site, context }) => {
  await settle(context, { welcomed: true });
  await open(page, site, '#/settings');
  await page.getByText('Check the colours').click();
  const rows = page.locator('.hues__row');
  await expect(rows).toHaveCount(4);
  // What a tile looks like at its bottom, where the water is.
  const seen = [];
  for (let row = 0; row < 4; row += 1) {
    const tiles = [];
    for (let tile = 0; tile < 4; tile += 1) {
      const picture = await rows.nth(row).locator('.hue').nth(tile).screenshot();
      tiles.push(await page.evaluate(async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context2d = canvas.getContext('2d');
        context2d.drawImage(bitmap, 0, 0);
        return [...context2d.getImageData(bitmap.width / 2, bitmap.height - 8, 1, 1).data.slice(0, 3)];
      }, [...picture]));
    }
    seen.push(tiles);
  }
  const far = (a, b) => Math.hypot(...a.map((value, at) => value - b[at]));
  for (const eye of [1, 2, 3]) expect(Math.max(...seen[eye].map((tile, at) => far(tile, seen[0][at]))), `row ${eye} is filtered`).toBeGreaterThan(12);
  expect(far(seen[1][0], seen[3][0]), 'red and blue eyes differ').toBeGreaterThan(12);
  const words = await rows.first().locator('.hue').allTextContents();
  expect(new Set(words).size).toBe(4);
});

test('the chips lead to each group, with the keyboard alone', async ({ page, site, context }) => {
  await settle(context, { welcomed: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, site, '#/settings');
  const ways = page.getByRole('navigation', { name: 'On this page' }).getByRole('button');
  const names = await ways.allTextContents();
  expect(names.length).toBeGreaterThan(7);
  for (const [place, name] of names.entries()) {
    await ways.nth(place).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused();
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeInViewport();
  }
});

test('nothing is missed by finger or eye, at any size, also with the largest text', async ({ page, site, context }) => {
  await settle(context, { welcomed: true, kit: ['mat', 'loop-band', 'dumbbell'], profile: `profile asked=1 sites=hip bands=${'W'.repeat(20)}/Blue` });
  await open(page, site, '#/settings');
  await page.getByText('Check the colours').click();
  await page.locator('summary', { hasText: /^Keys$/ }).click();
  for (const size of ['100%', '150%']) {
    await inGroup(page, 'Size of text', size).click();
    await checkPage(page, `settings, text at ${size}`, { within: 'main' });
  }
});
