// Changes inside a session, by hand and by key; and what hurt, kept through a reload.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { LONG, atRep, button, play, running, setRows, shown, still } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 390, height: 844 } });

const sheet = (page) => page.getByRole('dialog', { name: 'Change' });
const pain = (page) => page.getByRole('dialog', { name: 'That hurt' });
const said = (page) => sheet(page).getByRole('status');

test('tempo, amount and sets change while it runs', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '2');
  await button(page, 'Change').click();
  await expect(sheet(page)).toBeVisible();
  await button(page, 'Amount: more').click();
  await expect(said(page)).toHaveText('2 sets left, 9 reps');
  await button(page, 'Tempo: more').click();
  await expect(said(page)).toHaveText('2 sets left, 9 reps, 10% slower');
  await button(page, 'Sets: less').click();
  await expect(said(page)).toHaveText('Last set, 9 reps');
  await expect(button(page, 'Sets: less')).toHaveAttribute('aria-disabled', 'true');
  await running(page);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(button(page, 'Change'), 'the focus is back').toBeFocused();
  await expect(page.locator('.reps')).toContainText('of 9');
  expect((await shown(page)).side).toBe('L');
});

test('another exercise, and a side left out', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '2');
  await page.keyboard.press('c');
  const harder = sheet(page).getByRole('button', { name: /^Harder: / }).first();
  const name = (await harder.textContent()).slice('Harder: '.length);
  await harder.click();
  await expect(page.locator('.player__name')).toHaveText(name);
  await button(page, 'Leave out the left side').click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await shown(page)).side).toBe('R');
  await page.keyboard.press('Escape');
  await button(page, 'End and save').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Done');
});

test('what hurt stops at once and is told at the end, also after a reload', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '3');
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('h');
  await still(page);
  await button(page, 'Outer knee').click();
  await button(page, '4 of 10').click();
  await expect(pain(page)).toContainText('Make it easier');
  await expect(button(page, 'Go on')).toHaveCount(0);
  await page.reload();
  await mounted(page);
  await button(page, 'Resume').first().click();
  await running(page);
  await page.keyboard.press('h');
  await button(page, 'Hip').click();
  await button(page, 'It was sharp').click();
  await button(page, '1 of 10').click();
  await expect(pain(page)).toContainText('Stop here');
  await expect(button(page, 'Leave out this exercise')).toHaveCount(0);
  await pain(page).getByRole('button', { name: 'End and save' }).click();
  const lines = page.locator('.pains li');
  await expect(lines).toHaveText([
    'That hurt: outer knee, 4 of 10, Clamshell, left',
    'That hurt: hip, 1 of 10, sharp, Clamshell, left',
  ]);
  await page.goto(page.url().replace('#/done/', '#/progress/'));
  await expect(lines).toHaveCount(2);
  expect((await setRows(page))[1].slice(1, 2)).toEqual(['2 of 8 reps']);
});

test('axe on the open sheets in both themes', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  await page.evaluate(AXE);
  const ask = async (moment) => {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async (values) => (await globalThis.axe.run(document, { runOnly: { type: 'tag', values } }))
        .violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`), TAGS);
      expect.soft(found, `${moment} ${colorScheme}`).toEqual([]);
    }
  };
  await button(page, 'Change').click();
  await ask('change');
  await button(page, 'That hurt').click();
  await ask('where');
  await button(page, 'Back').last().click();
  await ask('how much');
  await button(page, '3 of 10').click();
  await ask('advice');
  await button(page, 'Go on').click();
  await running(page);
});
