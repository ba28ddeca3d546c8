// Runs: logged in 6 taps, put right, deleted and brought back; the morning after is asked once.
import { button, checkPage, open, settle, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

const DONE = { welcomed: true, profile: 'profile asked=1' };

test.describe.configure({ timeout: 90_000 });

const title = (page, name) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
const inGroup = (page, group, name) => page.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true });
const rows = (page) => page.locator('.run-row');
// The newest revision of every note, as it is stored.
const notes = async (page) => {
  const newest = new Map();
  for (const [key, line] of Object.entries(await stored(page))) {
    const [, id, revision] = key.match(/\/n\/([^.]+)(?:\.(\d+))?$/) ?? [];
    if (!id || Number(revision ?? 0) < (newest.get(id)?.revision ?? 0)) continue;
    newest.set(id, { revision: Number(revision ?? 0), text: line });
  }
  return [...newest.values()].map((it) => it.text);
};
const day = (back) => {
  const at = new Date(Date.now() - back * 86_400_000);
  const two = (it) => String(it).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

// Writes a run down as a person would, from anywhere.
async function log(page, site, { minutes, far, back = 0, knee }) {
  await open(page, site, '#/runs/new');
  if (far) {
    await button(page, minutes ? 'Both' : 'Distance').click();
    await page.getByRole('textbox', { name: /^Distance/ }).fill(far);
  } else await button(page, 'Time').click();
  if (minutes) await page.getByRole('textbox', { name: /^Time/ }).fill(minutes);
  if (back) await page.getByLabel('Day').fill(day(back));
  if (knee !== undefined) await button(page, `${knee} of 10`).click();
  await button(page, 'Save run').click();
  await title(page, 'Runs');
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a run takes 6 taps from Today', async ({ page, site, context }) => {
    await settle(context, DONE);
    await open(page, site);
    let taps = 0;
    const tap = async (of) => { await of.tap(); taps += 1; };
    await tap(page.getByRole('link', { name: 'Log a run', exact: true }));
    await tap(button(page, 'Time: more'));
    await tap(button(page, '2 of 10'));
    await tap(button(page, 'In line'));
    await tap(inGroup(page, 'How light it felt', '4'));
    await tap(button(page, 'Save run'));
    await expect(rows(page)).toHaveCount(1);
    expect(taps).toBeLessThanOrEqual(6);
    await expect(rows(page)).toContainText('35 min');
    await expect(rows(page)).toContainText('Knee 2');
    await expect(rows(page)).toContainText('In line');
    const [kept] = await notes(page);
    expect(kept).toMatch(/run at=\d+ zone=-?\d+ mins=35 knee=2 line=2 easy=4/);
    // The next one begins with what the last one was.
    await page.getByRole('link', { name: 'Log a run', exact: true }).tap();
    await expect(page.getByRole('textbox', { name: /^Time/ })).toHaveValue('35');
    await expect(button(page, '2 of 10')).toHaveAttribute('aria-pressed', 'false');
  });
});

test('what is no number is said and not saved; a second tap saves nothing twice', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/runs/new');
  const time = page.getByRole('textbox', { name: /^Time/ });
  for (const text of ['abc', '-5', '9999']) {
    await time.fill(text);
    await expect(page.locator('.number__wrong')).toContainText('Minutes as digits');
    await button(page, 'Save run').click();
    await expect(time).toBeFocused();
    await expect(time).toHaveValue(text);
  }
  expect(await notes(page)).toEqual([]);
  await time.fill('1:05');
  await expect(time).toHaveValue('65');
  await button(page, 'Save run').dblclick();
  await title(page, 'Runs');
  await expect(rows(page)).toHaveCount(1);
  expect(await notes(page)).toEqual([expect.stringContaining('mins=65')]);
});

test('a note without a space widens no page', async ({ page, site, context }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await settle(context, DONE);
  await open(page, site, '#/runs/new');
  await page.getByRole('textbox', { name: /^Note/ }).fill('W'.repeat(200));
  await button(page, 'Save run').click();
  await expect(rows(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('no runs yet; one is put right, deleted and brought back', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/runs');
  await expect(page.locator('main')).toContainText('No runs yet');
  await checkPage(page, 'no runs');
  await log(page, site, { minutes: '40', far: '8,1', knee: 4 });
  await expect(rows(page).locator('b')).toHaveText('40 min, 8.1 km');
  await expect(page.locator('.runs__week')).toContainText('1 run, 40 min, 8.1 km');
  await rows(page).click();
  await expect(page.getByRole('textbox', { name: /^Distance/ })).toHaveValue('8.1');
  await page.getByLabel('Note').fill('Dry & flat, 50% off');
  await button(page, '1 of 10').click();
  await button(page, 'Save changes').click();
  await expect(rows(page)).toContainText('Knee 1');
  await expect(rows(page)).toContainText('Dry & flat, 50% off');
  await page.reload();
  await rows(page).click();
  await checkPage(page, 'a run', { atEnd: true });
  await button(page, 'Delete this run').click();
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Note')).toHaveValue('Dry & flat, 50% off');
  await button(page, 'Delete this run').click();
  await page.locator('.oops').getByRole('link', { name: 'Runs' }).click();
  await expect(page.locator('main')).toContainText('No runs yet');
  await page.reload();
  await expect(page.locator('main')).toContainText('No runs yet');
});

test('a run without a length is not kept, and nothing typed is lost', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/runs/new');
  await button(page, 'Distance').click();
  const field = page.getByRole('textbox', { name: /^Distance/ });
  await field.fill('');
  await page.getByLabel('Note').fill('Kept');
  await button(page, 'Save run').click();
  await expect(page.locator('.run__lacks')).toContainText('needs a time or a distance');
  await expect(page.getByLabel('Note')).toHaveValue('Kept');
  await field.fill('5');
  await button(page, 'Save run').click();
  await expect(rows(page)).toHaveCount(1);
});

test('miles come back as they were typed, and change no metre', async ({ page, site, context }) => {
  await settle(context, { ...DONE, miles: true });
  await log(page, site, { far: '13.11' });
  const [first] = await notes(page);
  expect(first).toContain('metres=21098');
  await rows(page).click();
  await expect(page.getByRole('textbox', { name: /^Distance/ })).toHaveValue('13.11');
  await button(page, 'Save changes').click();
  expect((await notes(page))[0]).toContain('metres=21098');
  await open(page, site, '#/settings');
  await button(page, 'Kilometres').click();
  await open(page, site, '#/runs');
  await expect(rows(page).locator('b')).toHaveText('21.1 km');
  await rows(page).click();
  await button(page, 'Save changes').click();
  expect((await notes(page))[0], 'told with fewer digits, kept as it was').toContain('metres=21098');
});

test('more than a tenth beyond the longest of 30 days is said, with its reason', async ({ page, site, context }) => {
  await settle(context, DONE);
  await log(page, site, { far: '12', back: 31 });
  await log(page, site, { far: '8', back: 30 });
  await open(page, site, '#/runs/new');
  const field = page.getByRole('textbox', { name: /^Distance/ });
  await field.fill('8.8');
  await expect(page.locator('.run__warning')).toBeHidden();
  await field.fill('9');
  await expect(page.locator('.run__warning')).toContainText('12% more');
  await expect(page.locator('.run__warning')).toContainText('8 km');
  await checkPage(page, 'a warning', { atEnd: true });
  await page.getByRole('link', { name: 'Why 10%' }).click();
  await title(page, 'Pain: a traffic light');
});

test('the morning after is asked once', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site);
  const question = page.locator('.morning');
  await expect(question).toHaveCount(0);
  await log(page, site, { minutes: '30', back: 1, knee: 2 });
  await open(page, site);
  await checkPage(page, 'morning');
  await button(page, '1 of 10').click();
  await expect(question.getByRole('heading')).toBeFocused();
  await expect(question, 'not after a calm day').not.toContainText('settled');
  await button(page, 'Done').click();
  await expect(question).toHaveCount(0);
  expect(await notes(page)).toEqual(expect.arrayContaining([expect.stringMatching(/morning at=\d+ zone=-?\d+ knee=1"/)]));
  await page.reload();
  await mounted(page);
  await expect(question).toHaveCount(0);
});

test('a sore day before: one tap more, and a red morning leads to the safety questions', async ({ page, site, context }) => {
  await settle(context, DONE);
  await log(page, site, { minutes: '30', back: 1, knee: 4 });
  await open(page, site);
  await button(page, '3 of 10').click();
  await button(page, 'within a day').click();
  await expect(page.getByRole('link', { name: 'Safety questions' })).toHaveCount(0);
  await button(page, 'Swelling').click();
  await checkPage(page, 'morning, red');
  await page.getByRole('link', { name: 'Safety questions' }).click();
  await title(page, 'Safety questions');
  expect(await notes(page)).toEqual(expect.arrayContaining([expect.stringContaining('knee=3 settled=1 swelling=1')]));
});

test('waved away, it is not asked again that day', async ({ page, site, context }) => {
  await settle(context, DONE);
  await log(page, site, { minutes: '30', back: 1 });
  await open(page, site);
  await button(page, 'Not today').click();
  await expect(page.locator('.morning')).toHaveCount(0);
  await page.reload();
  await mounted(page);
  await expect(page.locator('.morning')).toHaveCount(0);
});
