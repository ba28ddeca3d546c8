// The plan in a browser: what today holds, the paths of amber and red, gates, choices, doses and
// every number behind them. What the rules decide is tested natively (tests/plan.rs).
import { readFile } from 'node:fs/promises';
import { button, checkPage, crc32c, open, settle, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

const DAY = 86_400;

const line = (value) => {
  const json = JSON.stringify(value);
  return `1|${crc32c(Buffer.from(`1|${json}`)).toString(16).padStart(8, '0')}|${json}`;
};
const id = (secs, number) => {
  const letters = (value, length) => value.toString(32).padStart(length, '0').slice(-length);
  return letters(secs, 7) + letters(number, 6);
};
// Noon of a day, so many days ago, in UTC: the browser of the tests is there.
const noon = (ago) => Math.floor(Date.now() / 1000 / DAY) * DAY + DAY / 2 - ago * DAY;

let made = 0;
// A full session, so many days ago: effort, knee, form. Three exercises, both sides.
function session(ago, [effort, knee, form], exercises = ['clam', 'bridge', 'sl-abd-bent'], amount = 12) {
  const at = noon(ago);
  const bouts = exercises.flatMap((_, place) => [0, 1].map((side) => [place * 2 + side, place, 0, 0, side, amount, 84]));
  made += 1;
  return [`kneeline/1/s/${id(at, made)}`, line({ session: {
    at: [at, 0], circuit: 'plan-full', code: '', name: 'Activation', secs: 900, complete: true,
    felt: [effort, knee, form], exercises, bouts,
  } })];
}
function note(ago, text) {
  made += 1;
  const [kind, ...rest] = text.split(' ');
  return [`kneeline/1/n/${id(noon(ago), made)}`, line([kind, `at=${noon(ago)}`, 'zone=0', ...rest].join(' '))];
}
const PROFILE = 'profile asked=1 runs=3 mins=15 sites=knee-front usual=1';

async function as(page, site, lines, hash = '#/', profile = PROFILE) {
  await settle(page.context(), { welcomed: true, profile, kit: ['mat', 'loop-band', 'step', 'chair'] });
  await page.goto(site.url('rescue.html'));
  await page.evaluate(() => localStorage.clear());
  await page.evaluate((kept) => kept.forEach(([key, text]) => localStorage.setItem(key, text)), lines);
  await open(page, site, hash);
  await mounted(page);
}
const notes = async (page) => Object.entries(await stored(page)).filter(([key]) => key.includes('/n/')).map(([, text]) => text);
const hero = (page) => page.locator('.hero');

test.use({ timezoneId: 'UTC' });

test('the first day has a session made for the person, which starts, and is known again by the plan', async ({ page, site }) => {
  await as(page, site, []);
  await expect(hero(page)).toContainText('Stage 1');
  await expect(hero(page).getByRole('heading')).toHaveText('Full session');
  await expect(hero(page)).toContainText('Your first one');
  await button(page, 'Start').click();
  await expect(page).toHaveURL(/#\/play\/plan-full$/);
  await expect(page.locator('.player__circuit')).toHaveText('Activation');
  await expect(page.locator('.player')).toHaveAttribute('data-state', 'running');
  // The address alone is enough, as after a restart.
  await page.evaluate(() => { localStorage.clear(); });
  await open(page, site, '#/play/plan-hops');
  await expect(page.locator('.player')).toBeVisible();
});

test('what a run does to the day is said and can be waved away', async ({ page, site }) => {
  await as(page, site, [session(3, [4, 0, 3])]);
  await expect(hero(page).getByRole('heading')).toHaveText('Full session');
  const runs = page.getByRole('group', { name: 'A run today?' });
  await runs.getByRole('button', { name: 'Hard' }).click();
  await expect(hero(page).getByRole('heading')).toHaveText('Before a run');
  await expect(hero(page)).toContainText('only wake the hips');
  await runs.getByRole('button', { name: 'Easy' }).click();
  await expect(hero(page).getByRole('heading')).toHaveText('5 minutes');
  await runs.getByRole('button', { name: 'Easy' }).click();
  await expect(hero(page).getByRole('heading')).toHaveText('Full session');
});

test('two full sessions stay apart: a light day, and one can start all the same', async ({ page, site }) => {
  await as(page, site, [session(1, [4, 0, 3])]);
  await expect(hero(page)).toContainText('48 hours apart');
  await page.getByRole('group', { name: 'What to do' }).getByRole('button', { name: '5 min' }).click();
  await expect(hero(page).getByRole('heading')).toHaveText('5 minutes');
  await as(page, site, [session(0, [4, 0, 3])]);
  await expect(hero(page).getByRole('heading')).toHaveText('Rest day');
  await expect(button(page, 'Start')).toHaveCount(0);
  await button(page, 'Start anyway').click();
  await expect(hero(page).getByRole('heading')).toHaveText('Full session');
  await expect(button(page, 'Start')).toBeVisible();
});

test('amber asks for less, red for rest, and the plan says why', async ({ page, site }) => {
  await as(page, site, [session(3, [4, 5, 3])], '#/plan');
  await expect(page.locator('.plan__knee')).toContainText('Amber: do less for now');
  await expect(page.locator('.plan__knee')).toContainText('Knee 5 of 10 in a session.');
  await page.evaluate(() => { location.hash = '#/'; });
  await expect(page.locator('.tiles')).toContainText('Knee: do less');

  await as(page, site, [session(2, [4, 0, 3]), session(1, [6, 7, 1])], '#/');
  await expect(hero(page).getByRole('heading')).toHaveText('Rest day');
  await expect(hero(page)).toContainText('The knee said stop');
  await page.getByRole('link', { name: 'Knee: rest' }).click();
  await expect(page.locator('.plan__knee')).toContainText('Red: stop and rest');
  await expect(page.getByRole('link', { name: 'When to see someone' })).toBeVisible();
});

const TESTS = ['side-plank-knee', 'sl-stance'].flatMap((test) => ['L', 'R'].map((side) => note(2, `test test=${test} side=${side} score=35`)));
const SIX = [14, 12, 10, 8, 6, 3].map((ago) => session(ago, [5, 0, 3]));

test('a gate shows what is missing and by how much, and opens when all of it is met', async ({ page, site }) => {
  await as(page, site, [...SIX.slice(3), note(2, 'flags yes='), note(2, 'test test=side-plank-knee side=L score=20'), note(2, 'test test=side-plank-knee side=R score=35')], '#/plan');
  const here = page.locator('.level--here');
  await expect(here.getByRole('heading', { name: 'Activation' })).toBeVisible();
  await expect(here.locator('.gate__row', { hasText: 'at this stage' })).toContainText('3 sessions, 3 sessions to go');
  await expect(here.locator('.gate__row', { hasText: '30 s' }).first()).toContainText('Left 20 s, right 35 s');
  await expect(here.locator('.gate__row').filter({ hasText: 'safety questions' })).toHaveAttribute('data-met', 'true');
  await here.getByRole('link', { name: /^Test now/ }).first().click();
  await expect(page).toHaveURL(/#\/assess\/side-plank-knee$/);

  await as(page, site, [...SIX, ...TESTS, note(2, 'flags yes=')], '#/plan');
  await expect(page.locator('.level--here').getByRole('heading', { name: 'Control' })).toBeVisible();
  await expect(page.locator('.level--here')).toContainText('You met all that Control asks for.');
});

test('a stage ahead is looked at, chosen after one question, and left again', async ({ page, site }) => {
  await as(page, site, [], '#/plan');
  await page.locator('summary', { hasText: 'Strength' }).click();
  const strength = page.locator('.level', { hasText: 'Strength' });
  await expect(strength.locator('.chip').first()).toBeVisible();
  await expect(strength).toContainText('better than the first time');
  await strength.getByRole('button', { name: 'I have done this before' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Train in Strength from now on?');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await notes(page)).toEqual([]);
  await strength.getByRole('button', { name: 'I have done this before' }).click();
  await dialog.getByRole('button', { name: 'Yes, this stage' }).click();
  await expect(page.locator('.level--here')).toContainText('You chose Strength.');
  expect((await notes(page)).join()).toContain('stage at=');
  await page.reload();
  await mounted(page);
  await page.locator('summary', { hasText: 'Activation' }).click();
  await button(page, 'Go back to this stage').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, this stage' }).click();
  await expect(page.locator('.level--here').getByRole('heading', { name: 'Activation' })).toBeVisible();
});

test('a dose goes up with its reason after two good sessions, and is taken back', async ({ page, site }) => {
  await as(page, site, [session(5, [5, 0, 3]), session(3, [5, 0, 3])], '#/plan');
  const dose = page.locator('.dose').filter({ hasText: 'Clamshell' });
  await expect(dose).toContainText('2 sessions in a row');
  const before = await dose.textContent();
  await dose.getByRole('button', { name: /^Take it back/ }).click();
  await expect(dose).not.toContainText('2 sessions in a row');
  expect((await notes(page)).join()).toContain('undo at=');
  expect(await dose.textContent()).not.toBe(before);
});

test('every number has its source or is our choice, one tap away', async ({ page, site }) => {
  await as(page, site, [], '#/plan');
  await page.getByRole('link', { name: 'Every number, and where it comes from' }).click();
  const rules = page.locator('.rule');
  expect(await rules.count()).toBeGreaterThan(70);
  for (const [name, value, basis] of await rules.evaluateAll((all) => all.map((it) => [...it.children].map((part) => part.textContent.trim())))) {
    expect(name, `${value} ${basis}`).not.toBe('');
    expect(value, name).toMatch(/^\d/);
    expect(basis, name).not.toBe('');
  }
});

test('the week goes to the calendar of the device', async ({ page, site }) => {
  await as(page, site, [], '#/plan', 'profile asked=1 mins=15 days=0,2,4 remind=420');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Put it in my calendar').click()]);
  expect(download.suggestedFilename()).toBe('kneeline.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR\r\n');
  expect(text).toMatch(/DTSTART:\d{8}T070000\r\n/);
  await expect(page.getByRole('status').filter({ hasText: 'calendar file' })).toBeVisible();
});

test('today and the plan are whole, in any light of the knee and at any size', async ({ page, site }) => {
  test.slow();
  const states = { new: [], green: [...SIX], red: [session(2, [4, 0, 3]), session(1, [6, 7, 1])], later: [...SIX, ...TESTS, note(2, 'flags yes=')] };
  for (const [name, lines] of Object.entries(states)) {
    for (const hash of ['#/', '#/plan', '#/plan/rules']) {
      await as(page, site, lines, hash);
      await checkPage(page, `${name} ${hash}`);
    }
  }
});

// After a session: what it led to, what comes next, and the mood that nothing follows from.
const ended = async (page, site, lines, profile = PROFILE) => {
  await as(page, site, lines, '#/', profile);
  const [key] = lines.at(-1);
  await page.goto(site.url(`#/done/${key.split('/').at(-1)}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Done\. /);
};
const follows = (page) => page.locator('.follows');

test('after a session: the gate that moved, changed doses, the next day, one milestone', async ({ page, site }) => {
  await ended(page, site, [session(3, [4, 0, 3]), session(0, [null, null, null])]);
  await expect(follows(page).getByRole('heading', { level: 3 }).first()).toHaveText(/^To Control: \d\sof\s\d met$/);
  await expect(follows(page), 'nothing said of knee and effort: no dose goes up').not.toContainText('Next time');
  await button(page, 'OK 4').click();
  await button(page, 'None 0').click();
  await button(page, 'All ●●●').click();
  await expect(follows(page).getByRole('heading', { name: 'Next time' })).toBeVisible();
  await expect(follows(page).locator('.follows__doses li').first()).toContainText('→');
  await expect(follows(page).locator('.gate__row').first()).toContainText(/2\ssessions/);
  await expect(follows(page).locator('.follows__next')).toHaveText(/^(Tomorrow|\w+day \d+ \w+): \w/);
  await expect(follows(page).locator('.follows__reached')).toHaveCount(1);
  // A knee that hurts takes all of that back, and says what it asks for.
  await button(page, 'Pain 6+').click();
  await expect(follows(page).locator('.follows__reached')).toHaveCount(0);
  await expect(follows(page)).toContainText(/Strength: /);
});

test('what an older session led to is told no more', async ({ page, site }) => {
  await ended(page, site, [session(5, [4, 0, 3])]);
  await expect(page.getByRole('heading', { name: 'How hard was it?' })).toBeVisible();
  await expect(follows(page)).toHaveCount(0);
});

test('the mood: one tap, changed, taken back, kept once, and told quietly', async ({ page, site }) => {
  const lines = [session(2, [4, 0, 3]), session(0, [4, 0, 3])];
  await ended(page, site, lines);
  const id = lines.at(-1)[0].split('/').at(-1);
  const moods = page.getByRole('group', { name: 'How was your mood?' }).getByRole('button');
  await expect(moods).toHaveText(['Not my day', 'Did what I could', 'Good fun', 'Want more']);
  const before = await follows(page).textContent();
  await moods.nth(0).click();
  await expect(page.locator('.done__kind')).toContainText('You came');
  await moods.nth(3).click();
  await button(page, 'Undo').click();
  await expect(moods.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await button(page, 'Undo').click();
  await expect(page.locator('.done__kind')).toHaveText('');
  await moods.nth(2).click();
  expect(await follows(page).textContent(), 'nothing follows from it').toBe(before);
  await page.reload();
  await mounted(page);
  await expect(moods.nth(2), 'known, not asked again').toHaveAttribute('aria-pressed', 'true');
  const notes = Object.entries(await stored(page)).filter(([key]) => key.startsWith(`kneeline/1/n/${id}`));
  expect(notes.map(([, text]) => text).filter((text) => text.includes('mood'))).not.toHaveLength(0);
  await page.goto(site.url(`#/progress/${id}`));
  await expect(page.locator('.session__felt')).toContainText(/Mood\s*Good fun/);
  await page.goto(site.url('#/progress'));
  await expect(page.locator('.milestones__moods')).toHaveText('Mood, last 4 weeks: 1 × good fun');
});

test('after a session: nothing is missed by finger or eye, and closing is always in reach', async ({ page, site }) => {
  await ended(page, site, [session(5, [4, 0, 3]), session(3, [4, 0, 3]), session(0, [4, 0, 3])]);
  await expect(follows(page)).toBeVisible();
  for (const [width, height] of [[390, 844], [320, 568], [844, 390], [1280, 800]]) {
    await page.setViewportSize({ width, height });
    await expect(page.getByRole('link', { name: 'Close' }), `${width}x${height}`).toBeInViewport({ ratio: 1 });
  }
  await checkPage(page, 'after a session');
});
