// Putting a circuit together: from nothing, by finger, by keyboard, with a way back for everything;
// keeping it, changing it, and never losing one.
import { button, checkPage, code, open, player, running, settle, stored } from './app.mjs';
import { listen } from './hear.mjs';
import { expect, mounted, test } from './kit.mjs';

const THREE = code({
  name: 'Three', stations: [
    { exercise: 'clam', sets: 2, amount: 12, rest: 30 },
    { exercise: 'bridge', sets: 2, amount: 10, rest: 30 },
    { exercise: 'bird-dog', sets: 2, amount: 8, rest: 30 },
  ],
});

test.describe.configure({ timeout: 120_000 });

const heading = (page) => page.getByRole('heading', { level: 1 });
const names = (page) => page.locator('.build-row__text > b').allInnerTexts();
const dose = (page, at) => page.locator('.build-row__text > .quiet').nth(at);
const value = (page, name) => page.getByRole('group', { name, exact: true }).locator('output');
const said = (page, text) => expect(page.locator('.build-bar__said')).toHaveText(text);
const row = (page, at) => page.locator(`#mine-open-${at}`);
// A draft as if it had been put together before.
const begun = async (page, context, site, mine = THREE, more = {}) => {
  await settle(context, { welcomed: true, mine, ...more });
  await open(page, site, '#/mine');
};

test('from nothing: searched, added, dosed, kept, and there after a reload', async ({ page, site, context }) => {
  await settle(context, { welcomed: true });
  await open(page, site, '#/mine');
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await button(page, 'Add an exercise').click();
  const dialog = page.getByRole('dialog', { name: 'Add an exercise' });
  await dialog.getByRole('searchbox').fill('brige');
  await expect(dialog.locator('.pick__list > li:visible').first()).toContainText('bridge', { ignoreCase: true });
  await dialog.locator('.pick__row:visible').first().click();
  await expect(dialog.getByRole('status').first()).toHaveText(/is number 1 now\.$/);
  await dialog.getByRole('searchbox').fill('clamshell');
  await dialog.getByRole('button', { name: /^Add: Clamshell/ }).click();
  await expect(dialog.getByText('2 in your circuit')).toBeVisible();
  await button(dialog, 'Done').click();
  expect((await names(page))[1]).toBe('Clamshell');
  await row(page, 1).click();
  await button(page, 'Sets: more').click();
  await expect(value(page, 'Sets')).toHaveText('3');
  for (let tap = 0; tap < 8; tap += 1) await button(page, 'Rest after each set: less').click();
  await expect(dose(page, 1)).toContainText('3 ×');
  await button(page, 'Close: more').click();
  await expect(dose(page, 1)).toContainText('4\u20110\u20112\u20112');
  await page.getByLabel('Name', { exact: true }).fill('Hotel room');
  await page.getByLabel('Name', { exact: true }).press('Tab');
  await page.reload();
  await mounted(page);
  await expect(page.getByLabel('Name', { exact: true }), 'the draft survives').toHaveValue('Hotel room');
  await expect(dose(page, 1)).toContainText('4\u20110\u20112\u20112');
  await button(page, 'Keep').click();
  await expect(heading(page)).toHaveText('Hotel room');
  await expect(page).toHaveURL(/#\/mine\/.+/);
  await page.reload();
  await mounted(page);
  await expect(page.locator('.station')).toHaveCount(2);
  await page.evaluate(() => { location.hash = '#/circuits'; });
  await expect(page.locator('.circuit-card').first(), 'kept ones come first').toContainText('Hotel room');
  await page.evaluate(() => { location.hash = '#/mine'; });
  await expect(page.getByText('Nothing here yet'), 'the draft is over').toBeVisible();
});

test('by keyboard alone: moved, taken out, and everything back', async ({ page, site, context }) => {
  await begun(page, context, site);
  const [clam, bridge, dog] = await names(page);
  await page.locator('#mine-grip-2').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => names(page)).toEqual([clam, dog, bridge]);
  await expect(page.locator('#mine-grip-1'), 'the focus goes with it').toBeFocused();
  await said(page, `${dog} is now 2 of 3.`);
  await page.keyboard.press('Home');
  await expect.poll(() => names(page)).toEqual([dog, clam, bridge]);
  await page.keyboard.press('ArrowUp'); // at the top already
  expect(await names(page)).toEqual([dog, clam, bridge]);
  await row(page, 1).press('Enter');
  await button(page, `Move down: ${clam}`).press('Enter');
  await expect.poll(() => names(page)).toEqual([dog, bridge, clam]);
  await expect(button(page, `Move down: ${clam}`)).toBeFocused();
  await button(page, `Remove: ${clam}`).press('Enter');
  await expect.poll(() => names(page)).toEqual([dog, bridge]);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual([dog, bridge, clam]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => names(page)).toEqual([clam, dog, bridge]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => names(page)).toEqual([dog, clam, bridge]);
  await said(page, 'Done again.');
  // In a text field the keys are the field's.
  await page.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.press('Control+z');
  expect(await names(page)).toEqual([dog, clam, bridge]);
});

test('dragged by its grip, and back with Esc', async ({ page, site, context }) => {
  await begun(page, context, site);
  const [clam, bridge, dog] = await names(page);
  const middle = async (of) => {
    const box = await page.locator(of).boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = await middle('#mine-grip-0');
  const [, end] = await middle('#mine-grip-2');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await expect(page.locator('.build-row[data-held]')).toHaveCount(1);
  await page.mouse.move(x, end + 8, { steps: 8 });
  expect(await names(page), 'nothing changes before it is let go').toEqual([clam, bridge, dog]);
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual([bridge, dog, clam]);
  await said(page, `${clam} is now 3 of 3.`);
  await button(page, 'Undo').click();
  await expect.poll(() => names(page)).toEqual([clam, bridge, dog]);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, end + 8, { steps: 8 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.build-row[data-held]')).toHaveCount(0);
  expect(await names(page)).toEqual([clam, bridge, dog]);
});

test('a button that is held repeats, and is one step back', async ({ page, site, context }) => {
  await begun(page, context, site);
  await row(page, 0).click();
  await button(page, 'Reps each side: more').click();
  await expect(value(page, 'Reps each side')).toHaveText('13');
  const more = await button(page, 'Reps each side: more').boundingBox();
  await page.mouse.move(more.x + 20, more.y + 20);
  await page.mouse.down();
  await expect.poll(async () => Number(await value(page, 'Reps each side').innerText()), { intervals: [50] }).toBeGreaterThan(16);
  await page.mouse.up();
  const held = await value(page, 'Reps each side').innerText();
  await page.waitForTimeout(700);
  await expect(value(page, 'Reps each side'), 'it stops with the finger, and the click counts no more').toHaveText(held);
  await button(page, 'Undo').click();
  await expect(value(page, 'Reps each side')).toHaveText('13');
  await button(page, 'Undo').click();
  await expect(value(page, 'Reps each side')).toHaveText('12');
  await button(page, 'Redo').click();
  await expect(value(page, 'Reps each side')).toHaveText('13');
});

test.describe('heard', () => {
  test.beforeEach(({ context, site }) => listen(context, site, false));

  test('one repetition at its own tempo', async ({ page, site, context }) => {
    await begun(page, context, site, THREE, { sound: { speaker: 'nobody' } });
    await row(page, 0).click();
    expect(await page.evaluate(() => globalThis.heard.starts.length), 'nobody asked yet').toBe(0);
    await button(page, 'Hear one rep').click();
    await expect(button(page, 'Stop the sound')).toBeVisible();
    await expect.poll(() => page.evaluate(() => globalThis.heard.starts.length), { timeout: 20_000 }).toBeGreaterThan(0);
    await button(page, 'Close: more').click();
    await expect(button(page, 'Hear one rep'), 'what has changed is heard anew').toBeVisible();
  });
});

test('limits and warnings say a sentence and forbid nothing', async ({ page, site, context }) => {
  const hard = code({ name: 'One', stations: [{ exercise: 'clam', sets: 10, amount: 30, rest: 0 }] });
  await begun(page, context, site, hard);
  await expect(page.getByText(/This takes \d+\smin\. Shorter circuits/)).toBeVisible();
  await row(page, 0).click();
  await button(page, 'Sets: more').click();
  await said(page, 'Exercise 1: 1 to 10 sets work.');
  await button(page, 'Rest after each set: less').click();
  await said(page, 'It is 0 s already.');
  await button(page, 'Left only').click();
  await expect(page.getByText('Everything is for the left side; the right side has nothing to do.')).toBeVisible();
  await expect(page.getByText(/^left \d+:\d\d, right 0:00$/)).toBeVisible();
  for (let tap = 0; tap < 3; tap += 1) await button(page, 'Rounds: more').click();
  await expect(value(page, 'Rest between rounds')).toHaveText('0 s');
  await button(page, 'Start').click();
  await running(page);
  await expect(player(page).locator('.player__name')).toHaveText('Clamshell');
});

test('parts, sides, another exercise and one more', async ({ page, site, context }) => {
  await begun(page, context, site);
  const [clam, bridge, dog] = await names(page);
  await row(page, 1).click();
  await button(page, 'Warm-up, once').click();
  await expect.poll(() => names(page)).toEqual([bridge, clam, dog]);
  await expect(page.locator('.build-list__part')).toHaveText(['Warm-up, once', 'Every round']);
  await button(page, `Duplicate: ${bridge}`).click();
  await expect.poll(() => names(page)).toEqual([bridge, bridge, clam, dog]);
  await page.getByRole('button', { name: /^Harder: / }).first().click();
  await expect.poll(async () => (await names(page))[1]).not.toBe(bridge);
  await row(page, 3).click();
  await button(page, 'Another exercise').click();
  const dialog = page.getByRole('dialog', { name: 'Add an exercise' });
  await dialog.getByRole('searchbox').fill('Side plank');
  await dialog.getByRole('button', { name: /^Take instead: / }).first().click();
  await expect.poll(async () => (await names(page))[3]).toContain('ide plank');
  await button(page, 'Clear all').click();
  await expect(page.getByText('Nothing here yet')).toBeVisible();
  await button(page, 'Undo').click();
  await expect.poll(async () => (await names(page)).length).toBe(4);
});

test('a ready-made one is changed, and what was open is kept', async ({ page, site, context }) => {
  await begun(page, context, site);
  await open(page, site, '#/circuits/home');
  await button(page, 'Change this circuit').click();
  await expect(page).toHaveURL(/#\/mine$/);
  await expect(page.getByText('“Three” was still open. It is kept among your circuits.')).toBeVisible();
  expect((await names(page)).length).toBeGreaterThan(3);
  await page.evaluate(() => { location.hash = '#/circuits'; });
  await expect(page.locator('.circuit-card', { hasText: 'Three' })).toHaveCount(1);
  await page.evaluate(() => { location.hash = '#/circuits/home'; });
  await page.goBack();
  await page.evaluate(() => { location.hash = '#/mine'; });
  await expect(heading(page)).toHaveText('My circuit');
  await page.getByLabel('Name', { exact: true }).fill('Mine now');
  await button(page, 'Keep').click();
  await expect(heading(page)).toHaveText('Mine now');
  await expect(page.getByText('Kept on this device.')).toBeVisible();
  // A change of a kept one takes its place.
  await button(page, 'Change this circuit').first().click();
  await expect(page.getByText('You are changing “Mine now”.')).toBeVisible();
  await row(page, 0).click();
  await button(page, 'Sets: more').click();
  await button(page, 'Keep').click();
  await page.evaluate(() => { location.hash = '#/circuits'; });
  await expect(page.locator('.circuit-card', { hasText: 'Mine now' })).toHaveCount(1);
});

test('back to what was open before', async ({ page, site, context }) => {
  await begun(page, context, site);
  const before = await names(page);
  await open(page, site, '#/circuits/home');
  await button(page, 'Change this circuit').click();
  await button(page, 'Back to it').click();
  await expect.poll(() => names(page)).toEqual(before);
  await page.evaluate(() => { location.hash = '#/circuits'; });
  await expect(page.locator('.circuit-card', { hasText: 'Three' }), 'once, as the draft').toHaveCount(1);
});

test('kept ones: removed and brought back, duplicated, damaged, unknown', async ({ page, site, context, faults }) => {
  await begun(page, context, site);
  await button(page, 'Keep').click();
  await expect(heading(page)).toHaveText('Three');
  const address = page.url();
  await button(page, 'Remove').click();
  await expect(page.getByText('Removed.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(heading(page)).toHaveText('Three');
  await button(page, 'Duplicate').click();
  await expect(heading(page)).toHaveText('Three, copy');
  await page.goto(address.replace(/mine\/.*/, 'mine/nobody'));
  await expect(heading(page)).toHaveText('There is no such circuit here');
  expect(faults).toEqual([]);
});

test('a draft that cannot be read is kept as it is', async ({ page, site, context }) => {
  await begun(page, context, site, 'AAAAAAAA');
  await expect(page.getByText('It stays as it is.')).toBeVisible();
  await button(page, 'Your circuits').click();
  await page.locator('.circuit-card', { hasText: 'A circuit that cannot be read' }).click();
  await expect(heading(page)).toHaveText('A circuit that cannot be read');
  expect(Object.values(await stored(page)).join(' ')).toContain('AAAAAAAA');
  await expect(button(page, 'Remove')).toBeVisible();
});

for (const [name, prepare] of Object.entries({
  empty: async () => {},
  list: async () => {},
  open: async (page) => { await row(page, 0).click(); },
  warned: async (page) => { await row(page, 0).click(); await button(page, 'Left only').click(); },
  picking: async (page) => { await button(page, 'Add an exercise').click(); },
  kept: async (page) => { await button(page, 'Keep').click(); },
})) {
  test(`everybody can use it: ${name}`, async ({ page, site, context }) => {
    await begun(page, context, site, name === 'empty' ? '' : THREE);
    await prepare(page);
    // At the end of the page, where the bar covers nothing.
    await checkPage(page, name, { atEnd: true });
    // Steppers are larger than other targets.
    const small = await page.locator('.stepper__button').evaluateAll((all) => all.map((it) => it.getBoundingClientRect())
      .filter(({ width, height }) => width < 55.5 || height < 55.5).length);
    expect(small, 'steppers under 56 px').toBe(0);
  });
}
