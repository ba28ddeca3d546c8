// Finding an exercise: search, filters, the body map, and figures that cost nothing until seen.
import { button, open } from './app.mjs';
import { expect, test } from './kit.mjs';

test.use({ viewport: { width: 390, height: 844 } });

const field = (page) => page.getByRole('searchbox', { name: 'Search exercises' });
const cards = (page) => page.locator('.exercises > li:not([hidden])');
const names = (page) => page.locator('.exercises > li:not([hidden]) .exercise-card__name').allTextContents();
const count = (page) => page.locator('.browse__count');
// How many figures have been drawn at all, and which are in view.
const drawn = (page) => page.locator('.exercises .figure:has(path)').count();
const drawnInView = (page) => page.evaluate(() => [...document.querySelectorAll('.exercises .figure')]
  .filter((it) => { const { top, bottom, height } = it.getBoundingClientRect(); return height > 0 && bottom > 0 && top < innerHeight; })
  .every((it) => it.querySelector('path')));

test('typing finds, forgives a slip, and puts the best first', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  const all = await cards(page).count();
  await field(page).fill('clamshel');
  await expect(cards(page).first()).toContainText('Clamshell');
  expect(await cards(page).count()).toBeLessThan(all);
  await field(page).fill('');
  await field(page).pressSequentially('brige');
  await expect(cards(page).first()).toContainText('Bridge');
  for (const name of await names(page)) expect(name).toMatch(/bridge/i);
  await field(page).fill('singel leg brigde');
  await expect(cards(page).first()).toContainText('Single-leg bridge');
  await button(page, 'Clear the search').click();
  await expect(cards(page)).toHaveCount(all);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('the number of results is read out once typing pauses', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  const said = page.locator('[role=status]');
  await expect(said).toHaveText('');
  await said.evaluate((line) => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(line.textContent)).observe(line, { childList: true, characterData: true, subtree: true });
  });
  await field(page).pressSequentially('clamshell', { delay: 40 });
  await expect(said).toHaveText(/^\d+ exercises?$/);
  expect(await page.evaluate(() => globalThis.said.length), 'times it spoke').toBe(1);
  expect(await said.innerText()).toBe(await count(page).innerText());
});

test('filters combine, are seen, and go one by one or all at once', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  const all = await cards(page).count();
  await button(page, 'Knee-friendly').click();
  await expect(button(page, 'Knee-friendly')).toHaveAttribute('aria-pressed', 'true');
  const friendly = await cards(page).count();
  expect(friendly).toBeLessThan(all);
  await button(page, 'Filters, 1 active').click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet.getByRole('button').first(), 'the focus is in the sheet').toBeFocused();
  await button(sheet, 'Lying on the side').click();
  await button(sheet, 'Activation').click();
  await sheet.getByRole('button', { name: /^Show \d+ exercises?$/ }).click();
  await expect(sheet).toBeHidden();
  const both = await cards(page).count();
  expect(both).toBeLessThan(friendly);
  expect(both).toBeGreaterThan(0);
  const active = page.getByRole('group', { name: 'Active filters' });
  await expect(active.getByRole('button')).toHaveCount(4);
  await button(active, 'Remove filter: Activation').click();
  await expect(count(page), 'the focus does not get lost').toBeFocused();
  expect(await cards(page).count()).toBeGreaterThanOrEqual(both);
  await button(active, 'Clear all').click();
  await expect(active).toHaveCount(0);
  await expect(cards(page)).toHaveCount(all);
});

test('my kit is kept, and what it cannot do is left out', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  await button(page, 'My kit only').click();
  const none = await cards(page).count();
  for (const card of await cards(page).locator('.caption:last-child').allTextContents()) expect(card).toMatch(/^(No kit needed|Weight, if you like|Mat|Wall)(, (Mat|Wall))?$/);
  await button(page, 'Filters, 1 active').click();
  await button(page.getByRole('dialog'), 'Loop band').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(page).count()).toBeGreaterThan(none);
  const band = await cards(page).count();
  await page.reload();
  await button(page, 'My kit only').click();
  await expect(cards(page)).toHaveCount(band);
});

test('an empty result says what was asked and leads back', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  const all = await cards(page).count();
  await button(page, 'Knee-friendly').click();
  await field(page).fill('<b>zumba</b>');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await expect(page.locator('.oops')).toContainText('“<b>zumba</b>”, Knee-friendly');
  await button(page, 'Clear search and filters').click();
  await expect(cards(page)).toHaveCount(all);
  await expect(page.locator('.oops')).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test('an exercise and back keeps the query, the filters and the place', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  await button(page, 'Knee-friendly').click();
  await field(page).fill('hip');
  const found = await names(page);
  const card = cards(page).nth(found.length - 1);
  await card.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  const { y: top } = await card.boundingBox();
  const href = await card.getByRole('link').getAttribute('href');
  for (const back of [() => page.goBack(), () => page.getByRole('link', { name: 'Back', exact: true }).click()]) {
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: found.at(-1) })).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await back();
    await expect(field(page)).toHaveValue('hip');
    expect(await names(page)).toEqual(found);
    await expect(button(page, 'Knee-friendly')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(async () => Math.abs((await card.boundingBox()).y - top) <= 1).toBe(true);
    await expect(page.locator(`a[href="${href}"]`)).toBeFocused();
  }
  // Anywhere else is a new start at the top, with the same question.
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Exercises', exact: true }).click();
  await expect(field(page)).toHaveValue('hip');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('the body map picks muscles by keyboard and by tap', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  const all = await cards(page).count();
  await expect(page.locator('.body-map'), 'costs nothing until wanted').toHaveCount(0);
  await button(page, 'Body map').focus();
  await page.keyboard.press('Enter');
  const map = page.getByRole('dialog', { name: 'Where it works' });
  const calf = button(map, 'Calf');
  await expect(calf).toBeVisible();
  for (let tabs = 0; tabs < 20 && !await calf.evaluate((it) => it === document.activeElement); tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(calf).toHaveAttribute('aria-pressed', 'true');
  await expect(map.locator('[data-lit="true"]')).toHaveCount(1);
  for (const target of await map.getByRole('button').all()) {
    const { height } = await target.boundingBox();
    expect(height).toBeGreaterThanOrEqual(48);
  }
  // The thigh itself, from the front.
  await map.locator('[data-lit] path').first().waitFor({ state: 'attached' });
  await map.locator('section').first().locator('[data-lit]').last().dispatchEvent('click');
  await expect(button(map, 'Front of the thigh')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Body map')).toBeFocused();
  await expect(page.locator('.body-map')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Active filters' }).getByRole('button')).toHaveCount(3);
  const found = await cards(page).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
});

test('figures off screen are not drawn; scrolling draws them', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  const all = await cards(page).count();
  await expect.poll(() => drawnInView(page)).toBe(true);
  await page.waitForTimeout(500);
  const before = await drawn(page);
  expect(before).toBeGreaterThan(3);
  expect(before).toBeLessThan(all / 2);
  // The rows that are jumped over have the height that was guessed: what is seen must not move.
  const place = () => cards(page).last().evaluate((it) => it.getBoundingClientRect().top);
  await page.evaluate(() => new Promise((done) => {
    scrollTo(0, document.scrollingElement.scrollHeight);
    requestAnimationFrame(() => requestAnimationFrame(done));
  }));
  const there = await place();
  await expect.poll(() => drawnInView(page)).toBe(true);
  expect(await drawn(page), 'what was jumped over is still not drawn').toBeLessThan(all);
  expect(Math.abs(await place() - there), 'nothing shifts').toBeLessThan(1);
});

// The figures whose paths change within a second and a half.
const moving = (page) => page.evaluate(async () => {
  const moved = new Set();
  const watch = new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) if (attributeName === 'd') moved.add(target.closest('li'));
  });
  watch.observe(document.querySelector('.exercises'), { subtree: true, attributes: true });
  await new Promise((done) => { setTimeout(done, 1500); });
  watch.disconnect();
  return moved.size;
});

test('at most three figures move, and one button stops them', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  await expect.poll(() => drawnInView(page)).toBe(true);
  await expect.poll(() => moving(page)).toBe(3);
  await page.evaluate(() => scrollTo(0, 600));
  await page.waitForTimeout(500);
  expect(await moving(page), 'elsewhere too').toBe(3);
  await button(page, 'Pause the figures').evaluate((it) => it.click());
  expect(await moving(page)).toBe(0);
  await button(page, 'Play the figures').evaluate((it) => it.click());
  expect(await moving(page)).toBeGreaterThan(0);
});

test('less motion: stills, unless somebody asks', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site, '#/exercises');
  await expect.poll(() => drawnInView(page)).toBe(true);
  expect(await moving(page)).toBe(0);
  await expect(button(page, 'Play the figures')).toBeVisible();
});

test('learning and circuits are one tap away', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  await page.getByRole('main').getByRole('link', { name: 'Learn', exact: true }).click();
  await expect(page).toHaveURL(/#\/learn$/);
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'Circuits', exact: true }).click();
  await expect(page).toHaveURL(/#\/circuits$/);
});
