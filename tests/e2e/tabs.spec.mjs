// Two tabs of one browser: a session belongs to one of them, and the other says so.
import { LONG, SHORT, TONES_ONLY, atRep, button, open, play, running, settle, shown } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ context }) => settle(context, TONES_ONLY));

const told = (page) => page.getByText('A session is open in another tab');

async function beside(context, site) {
  const other = await context.newPage();
  await open(other, site, '#/');
  return other;
}

test('a second tab looks on, and shows the session when it is over', async ({ page, context, site }) => {
  await play(page, site, SHORT);
  const other = await beside(context, site);
  await expect(told(other)).toBeVisible();
  await expect(button(other, 'Resume')).toHaveCount(0);
  // Who starts there all the same is told, and the session goes on undisturbed.
  await play(other, site, LONG).catch(() => {});
  await expect(other).toHaveURL(/#\/$/);
  await expect(told(other)).toBeVisible();
  await running(page);
  await expect(page).toHaveURL(/#\/done\//, { timeout: 60_000 });
  await expect(told(other)).toBeHidden();
  await other.evaluate(() => { location.hash = '#/progress'; });
  await expect(other.locator('.session-row')).toHaveCount(1);
});

test('a session can be taken over, and is where it was', async ({ page, context, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '2');
  const other = await beside(context, site);
  // A start that is refused leaves nothing that would be taken for the session.
  await play(other, site, SHORT).catch(() => {});
  await expect(other).toHaveURL(/#\/$/);
  await button(other, 'Go on here instead').click();
  await expect(told(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/$/);
  await expect(told(other)).toBeHidden();
  await button(other, 'Resume').click();
  await running(other);
  expect((await shown(other)).side).toBe('L');
  expect(Number((await shown(other)).rep), 'not from the beginning').toBeGreaterThan(1);
  await expect(other.locator('.player__name')).toHaveText('Clamshell');
});

test('what is set in one tab is seen in the other; a tab that closes lets go', async ({ page, context, site }) => {
  await open(page, site, '#/settings');
  const other = await beside(context, site);
  await page.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Dark' }).click();
  await other.evaluate(() => { location.hash = '#/settings'; });
  await expect(other.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  await other.reload();
  await mounted(other);
  await other.evaluate(() => { location.hash = '#/'; });
  await expect(told(other)).toBeVisible();
  await page.close();
  await expect(told(other)).toBeHidden();
  await expect(button(other, 'Resume')).toBeVisible();
});
