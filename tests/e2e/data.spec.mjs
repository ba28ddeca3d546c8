// What is kept: taken along, erased, brought back, corrected, deleted, written down.
import { readFile, writeFile } from 'node:fs/promises';
import { LONG, TONES_ONLY, atRep, button, open, play, settle, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ context }) => settle(context, TONES_ONLY));

// One session of one set, ended early.
async function train(page, site) {
  await play(page, site, LONG);
  await atRep(page, 'L', '2');
  await button(page, 'Leave').click();
  await button(page, 'End and save').click();
  await expect(page).toHaveURL(/#\/done\//);
}

const go = (page, hash) => page.evaluate((to) => { location.hash = to; }, hash);
const status = (page, text) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const rows = (page) => page.locator('.session-row');

async function copyOf(page) {
  await go(page, '#/data');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save a file').click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

const sessions = async (page) => Object.entries(await stored(page)).filter(([key]) => key.includes('/s/'));

test('a copy is taken along, everything erased, and all of it brought back', async ({ page, site }) => {
  await train(page, site);
  const before = await sessions(page);
  expect(before).toHaveLength(1);
  const copy = await copyOf(page);
  expect(copy.name).toMatch(/^kneeline-\d{4}-\d\d-\d\d\.txt$/);
  await status(page, 'A copy is in your downloads.');
  await expect(page.getByText('Last copy: today.')).toBeVisible();
  await button(page, 'Erase everything').click();
  await button(page, 'Cancel').click();
  expect(await sessions(page)).toEqual(before);
  await button(page, 'Erase everything').click();
  await Promise.all([page.waitForEvent('load'), button(page, 'Erase for ever').click()]);
  await mounted(page);
  expect(await sessions(page)).toEqual([]);
  await page.reload();
  await mounted(page);
  expect(await sessions(page), 'nor does the black box bring it back').toEqual([]);
  await go(page, '#/data');
  await page.locator('input[type=file]').setInputFiles(copy.path);
  await expect(page.getByText('1 session will be added.')).toBeVisible();
  expect(await sessions(page), 'nothing is written before it is asked for').toEqual([]);
  await button(page, 'Add to what is here').click();
  await status(page, 'Added.');
  expect(await sessions(page)).toEqual(before);
  // Twice changes nothing.
  await page.locator('input[type=file]').setInputFiles(copy.path);
  await expect(page.getByText('No session in it is new.')).toBeVisible();
  await button(page, 'Cancel').click();
  await button(page, 'Take it back').click();
  await status(page, 'Taken back.');
  expect(await sessions(page)).toEqual([]);
});

test('text works as well as a file, and what is no copy is told in a sentence', async ({ page, site }, testInfo) => {
  await train(page, site);
  const { path } = await copyOf(page);
  const text = await readFile(path, 'utf8');
  const file = async (content) => {
    const wrong = testInfo.outputPath('wrong.txt');
    await writeFile(wrong, content);
    await page.locator('input[type=file]').setInputFiles(wrong);
  };
  for (const [content, sentence] of [
    ['', 'There is nothing in it.'],
    ['<!doctype html><p>no', 'This is a web page, not a copy.'],
    ['PK\u0003\u0004rest', 'This is a packed file.'],
    ['shopping: milk', 'This text is not a copy from Kneeline.'],
    [Buffer.from([0xff, 0xfe, 0x00, 0x41]), 'This is not a text file'],
    [text.slice(0, text.length / 2), 'The end of the copy is missing.'],
  ]) {
    await file(content);
    await status(page, sentence);
  }
  await button(page, 'Paste text').click();
  await page.getByRole('textbox').fill(text);
  await button(page, 'Look at it').click();
  await expect(page.getByText('No session in it is new.')).toBeVisible();
});

test('a session is corrected, deleted and brought back', async ({ page, site }) => {
  await train(page, site);
  await go(page, '#/progress');
  await rows(page).click();
  await button(page, 'Correct the sets').click();
  const more = page.getByRole('button', { name: /done: more$/ });
  await more.first().click();
  await more.first().click();
  await button(page, 'Save').click();
  await expect(page.locator('table.sets')).toContainText('3 of 8');
  await page.reload();
  await mounted(page);
  await expect(page.locator('table.sets'), 'kept').toContainText('3 of 8');
  await button(page, 'Delete this session').click();
  await status(page, 'Deleted.');
  await button(page, 'Bring it back').click();
  await expect(page.locator('table.sets')).toContainText('3 of 8');
  await button(page, 'Delete this session').click();
  await go(page, '#/progress');
  await expect(rows(page)).toHaveCount(0);
  await page.reload();
  await mounted(page);
  await go(page, '#/data');
  await button(page, 'Bring back').click();
  await expect(page.getByRole('heading', { name: 'Deleted lately' })).toBeHidden();
  await go(page, '#/progress');
  await expect(rows(page)).toHaveCount(1);
});

test('what was done without the app is written down', async ({ page, site }) => {
  await open(page, site, '#/progress');
  await page.getByRole('link', { name: 'Write down a session' }).click();
  await page.getByLabel('What you did').selectOption('home');
  await page.getByLabel('Day').fill('2030-01-01');
  await button(page, 'Write it down').click();
  await status(page, 'Choose a day up to today.');
  await page.getByLabel('Day').fill('2024-02-29');
  await button(page, 'Write it down').click();
  await expect(page.getByText('29 February 2024')).toBeVisible();
  await expect(page.locator('table.sets')).toBeVisible();
  await page.reload();
  await mounted(page);
  await expect(page.getByText('29 February 2024')).toBeVisible();
});

test('a single exercise is written down, its side and how it felt are put right', async ({ page, site }) => {
  await open(page, site, '#/progress/add');
  await page.getByLabel('What you did').selectOption({ label: 'Clamshell' });
  await button(page, 'Write it down').click();
  // The exercise, and its two sets.
  await expect(page.locator('table.sets tbody tr')).toHaveCount(3);
  await button(page, 'Correct the sets').click();
  await page.getByRole('button', { name: 'Clamshell, Set 1, Left: it was the other side' }).click();
  await expect(page.getByRole('button', { name: 'Take out Clamshell, Set 1, Left' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take out Clamshell, Set 1, Right' })).toHaveCount(2);
  await button(page, 'Save').click();
  await page.getByRole('link', { name: 'Rate it now' }).click();
  await page.getByRole('button', { name: 'Hard' }).click();
  await page.goBack();
  await expect(page.locator('.session__felt')).toContainText('Hard');
  await page.getByRole('link', { name: 'Change your answers' }).click();
  await page.getByRole('button', { name: 'Easy' }).click();
  await page.reload();
  await mounted(page);
  await page.goBack();
  await expect(page.locator('.session__felt')).toContainText('Easy');
});

// Safari says whether it was opened from the home screen; other browsers do not know the word.
for (const standalone of [false, true]) {
  test(`on an iPhone a copy is ${standalone ? 'brought in on' : 'asked for before'} the home screen`, async ({ page, site }) => {
    await page.addInitScript((value) => { Object.defineProperty(Navigator.prototype, 'standalone', { get: () => value }); }, standalone);
    await open(page, site, '#/data');
    await expect(page.getByText('Before you put Kneeline on the home screen')).toHaveCount(standalone ? 0 : 1);
    await go(page, '#/');
    await expect(page.locator('.hero')).toBeVisible();
    await expect(page.getByText('Bring your copy in')).toHaveCount(standalone ? 1 : 0);
  });
}

test('the history leaves as tables', async ({ page, site }) => {
  await train(page, site);
  await go(page, '#/data');
  const table = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  };
  const [head, ...sessions] = await table('Sessions as a table');
  expect(head).toMatch(/^session,date,/);
  expect(sessions).toHaveLength(1);
  const [, ...sets] = await table('Sets as a table');
  expect(sets).toHaveLength(1);
  expect(sets[0]).toContain(',clam,');
});

test('a history that the browser has removed is missed, not taken for a first visit', async ({ page, site }) => {
  await train(page, site);
  const { path } = await copyOf(page);
  // All but the settings: else it is the first run that comes first.
  await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.includes('/p/')).forEach((key) => localStorage.removeItem(key)));
  // What the box would bring back is older than it keeps.
  await page.evaluate(() => new Promise((done) => {
    indexedDB.open('kneeline-black-box').onsuccess = ({ target }) => {
      const lines = target.result.transaction('lines', 'readwrite').objectStore('lines');
      lines.getAllKeys().onsuccess = (keys) => keys.target.result.filter((key) => key.includes('/')).forEach((key) => lines.delete(key));
      lines.transaction.oncomplete = done;
    };
  }));
  await go(page, '#/');
  await page.reload();
  await mounted(page);
  await expect(page.getByRole('alert')).toContainText('The browser has removed your data: 1 session.');
  await page.getByRole('link', { name: 'Bring a copy in' }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await button(page, 'Add to what is here').click();
  await status(page, 'Added.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await mounted(page);
  await expect(page.getByText('1 session, ')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
