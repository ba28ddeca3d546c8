// A circuit out of text: read while it is typed, what was not understood marked and never dropped,
// taken to the builder, kept, started, and written out again.
import { SHORT, button, checkPage, code, open, running, settle, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

const DONE = { welcomed: true, profile: 'profile asked=1' };

test.describe.configure({ timeout: 90_000 });

const typed = (page) => page.getByRole('textbox', { name: 'Your text' });
const lines = (page) => page.locator('.plain__line');
const found = (page, told) => expect(page.locator('.plain__found')).toHaveText(told);
// What is in the builder: of the newest settings that are stored.
const draft = async (page) => {
  const slots = Object.entries(await stored(page)).filter(([key]) => key.startsWith('kneeline/1/p/'));
  const settings = slots.map(([, line]) => JSON.parse(line.split('|').slice(2).join('|')));
  return settings.sort((one, other) => other.seq - one.seq)[0].settings.mine ?? '';
};

const TEXT = [
  'Name: Knee days',
  'Clamshell 3x12 3-0-2-2 left/right rest 45',
  'Bridge 2x10-12 with 8 kg',
  'and call me on Friday',
].join('\n');

test('each line shows what it became, and every letter that was not understood', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/mine/text');
  await expect(page.getByText('It can look like this:')).toBeVisible();
  await typed(page).fill(TEXT);
  await found(page, '2 exercises, 3 places to look at');
  await expect(lines(page)).toHaveCount(4);
  await expect(lines(page).nth(0)).toHaveText('Called Knee days');
  await expect(lines(page).nth(1)).toContainText('Clamshell');
  await expect(lines(page).nth(1)).toContainText('3 \u{d7} 12 reps each side, rest 45 s');
  await expect(lines(page).nth(1).locator('mark')).toHaveCount(0);
  await expect(lines(page).nth(2).locator('.plain__marks')).toContainText('12: the first number is taken');
  await expect(lines(page).nth(2).locator('.plain__marks')).toContainText('a circuit does not keep weights');
  // All of it is one mark: it is not printed twice.
  await expect(lines(page).nth(3)).toHaveText(/^Line \d+: ?and call me on Friday: not understood$/);
  await expect(lines(page).nth(3).locator('.plain__marks')).toContainText('not understood');
  await expect(page.locator('.plain__acts h2')).toHaveText('Knee days');
  // It outlives a reload, and can be cleared and brought back.
  await page.reload();
  await mounted(page);
  await expect(typed(page)).toHaveValue(TEXT);
  await found(page, '2 exercises, 3 places to look at');
  await button(page, 'Clear').press('Enter');
  await expect(typed(page)).toHaveValue('');
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'Undo').press('Enter');
  await expect(typed(page)).toHaveValue(TEXT);
  await button(page, 'Start').click();
  await running(page);
});

test('what is in the builder is kept before another takes its place', async ({ page, site, context }) => {
  const before = code({ ...SHORT, name: 'Precious' });
  await settle(context, { ...DONE, mine: before });
  await open(page, site, '#/mine/text');
  await typed(page).fill('Name: Another\nBridge 1x5');
  await button(page, 'Take it to the builder').click();
  await expect(page.locator('.plain__said')).toContainText('Precious');
  expect(await draft(page)).not.toBe(before);
  const kept = Object.entries(await stored(page)).filter(([key, line]) => key.includes('/n/') && line.includes(before));
  expect(kept, 'it is a note now').toHaveLength(1);
  // Once more: nothing is there that would be lost.
  await button(page, 'Take it to the builder').click();
  await expect(page).toHaveURL(/#\/mine$/);
});

test('a circuit that is kept is kept once', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/mine/text');
  await typed(page).fill('Name: Kept\nBridge 1x5');
  await button(page, 'Keep as a circuit').click();
  await expect(page.locator('.plain__said')).toContainText('Kept with your circuits.');
  await button(page, 'Keep as a circuit').click();
  await expect(page.locator('.plain__said')).toContainText('You have kept this one already.');
  const notes = Object.keys(await stored(page)).filter((key) => key.includes('/n/'));
  expect(notes).toHaveLength(1);
  // Written out again it is the same circuit.
  await button(page, 'Clear').click();
  await button(page, 'Kept').click();
  await expect(typed(page)).toHaveValue(/^Name: Kept\nBridge 1x5 \S+ rest \d+\n$/);
  await button(page, 'Keep as a circuit').click();
  await expect(page.locator('.plain__said')).toContainText('You have kept this one already.');
});

test('too much, hostile and strange texts are sentences', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/mine/text');
  await typed(page).fill('Bridge 1x5\n'.repeat(230));
  await expect(page.locator('.plain .banner')).toHaveText('Only the first 200 lines and 20000 letters are read. The rest is marked.');
  await expect(lines(page).last()).toContainText('there is no room for more');
  await typed(page).fill(`<img src=x onerror=alert(1)>${'W'.repeat(30_000)}`);
  await expect(lines(page).first()).toContainText('<img src=x');
  expect(await page.locator('.plain img').count()).toBe(0);
  expect(await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await typed(page).fill('   \n\n');
  await expect(page.getByText('It can look like this:')).toBeVisible();
  await typed(page).fill('hello there');
  await found(page, '0 exercises, 1 place to look at');
  await expect(page.locator('.plain__acts')).toContainText('No exercise was found in it yet.');
  await expect(button(page, 'Start')).toHaveCount(0);
});

test('the page is sound at every size', async ({ page, site, context }) => {
  await settle(context, { ...DONE, mine: code({ ...SHORT, name: 'W'.repeat(40) }) });
  await open(page, site, '#/mine/text');
  await checkPage(page, 'empty');
  await button(page, 'Try an example').click();
  await found(page, /^4 exercises/);
  await checkPage(page, 'example');
});
