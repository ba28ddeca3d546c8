import { mkdir } from 'node:fs/promises';
import { button, open, settle } from './app.mjs';
import { test } from './kit.mjs';
test.describe.configure({ timeout: 240_000 });
const OUT = '/tmp/shots';
await mkdir(OUT, { recursive: true });
const SIZES = (process.env.SIZES ?? '390x844,320x568,844x390,1280x800').split(',').map((s) => s.split('x').map(Number));
const THEMES = (process.env.THEMES ?? 'light,dark').split(',');
async function shoot(page, name) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(60);
      await page.screenshot({ path: `${OUT}/${name}-${width}x${height}-${colorScheme}.png`, animations: 'disabled' });
    }
  }
}
test('start', async ({ page, site, faults }) => {
  await open(page, site, '#/welcome');
  await button(page, 'Next').click();
  await shoot(page, 'welcome2');
  await open(page, site, '#/start');
  await button(page, 'Front of the knee').click();
  await button(page, 'Outer knee').click();
  await shoot(page, 'where');
  for (const card of ['usual', 'now', 'injury', 'pain', 'before', 'running', 'kit', 'time', 'strength', 'end']) {
    await open(page, site, `#/start/${card}`);
    if (card === 'kit') await button(page, 'Loop band').click();
    if (card === 'usual') await button(page, '2 of 10').click();
    if (card === 'time') { await button(page, '15').click(); await button(page, 'Monday').click(); }
    await shoot(page, card);
  }
  await open(page, site, '#/start/bands');
  for (const name of ['Yellow', 'Red', 'Black']) await button(page, name).click();
  await shoot(page, 'bands');
  await open(page, site, '#/safety');
  await shoot(page, 'safety');
  await page.getByRole('checkbox', { name: 'The knee gives way' }).click();
  await button(page, 'Done').click();
  await shoot(page, 'stop-urgent');
  await button(page, 'Answer again').click();
  await page.getByRole('checkbox', { name: 'The foot is cold, pale or numb' }).click();
  await button(page, 'Done').click();
  await shoot(page, 'stop-emergency');
  await open(page, site, '#/start/help');
  await shoot(page, 'start-help');
  await button(page, 'I have been seen: go on').click();
  await open(page, site, '#/safety');
  await button(page, 'None of these').click();
  await shoot(page, 'clear');
  faults.splice(0);
});
test('runs', async ({ page, site, context, faults }) => {
  await settle(context, { welcomed: true, profile: 'profile runs=0' });
  await open(page, site, '#/runs');
  await shoot(page, 'runs-empty');
  const day = (back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  for (const [far, mins, back, knee, line] of [['8', '48', 9, 4, 'Fair'], ['5', '30', 3, 2, 'In line'], ['6.2', '36', 1, 6, 'Off']]) {
    await open(page, site, '#/runs/new');
    await button(page, 'Both').click();
    await page.getByRole('textbox', { name: /^Distance/ }).fill(far);
    await page.getByRole('textbox', { name: /^Time/ }).fill(mins);
    await page.getByLabel('Day').fill(day(back));
    await button(page, `${knee} of 10`).click();
    await button(page, line).click();
    if (back === 3) await page.getByLabel('Note').fill('Flat and cool, new shoes');
    if (back === 1) await shoot(page, 'run-form');
    await button(page, 'Save run').click();
  }
  await shoot(page, 'runs-full');
  await open(page, site, '#/runs/new');
  await page.getByRole('textbox', { name: /^Distance/ }).fill('11');
  await shoot(page, 'run-warn');
  await open(page, site, '#/');
  await shoot(page, 'today');
  await button(page, '4 of 10').click();
  await button(page, 'Swelling').click();
  await shoot(page, 'today-more');
  await open(page, site, '#/settings');
  await shoot(page, 'settings');
  faults.splice(0);
});
