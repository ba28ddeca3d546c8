// The charts of progress: their tables hold the numbers that this test works out itself from the
// same facts, axes can be read on the smallest phone, and the summary fits on two pages.
import { readFile } from 'node:fs/promises';
import { button, checkPage, open, settle } from './app.mjs';
import { expect, test } from './kit.mjs';
import { date, expected, facts, lines, today } from './years.mjs';


// Opens a page as somebody who has kept all this.
async function as(page, site, all, hash) {
  await settle(page.context(), { welcomed: true });
  await page.goto(site.url('rescue.html'));
  await page.evaluate((kept) => Object.entries(kept).forEach(([key, text]) => localStorage.setItem(key, text)), lines(all));
  await open(page, site, hash);
}

const card = (page, topic) => page.locator(`.chart[data-topic="${topic}"]`);

// Brings a chart into view and waits until it is drawn.
async function seen(page, topic) {
  await card(page, topic).scrollIntoViewIfNeeded();
  await expect(card(page, topic).locator('.chart__svg')).toBeVisible();
  return card(page, topic);
}

// Every row of a chart's table, older ones too.
async function rows(page, topic) {
  const chart = await seen(page, topic);
  const older = chart.getByRole('button', { name: /^Show older/ });
  while (await older.count()) await older.click();
  return chart.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s/g, ' ').replaceAll('\u2011', '-'))));
}

test('two years: every table holds the numbers worked out from the same facts', async ({ page, site }) => {
  test.slow();
  const all = facts();
  await as(page, site, all, '#/progress');
  const topics = ['knee', 'weeks', 'dose', 'tests', 'angle', 'runs', 'ease'];
  for (const topic of topics) await (await seen(page, topic)).getByRole('button', { name: 'Show the table' }).click();
  for (const range of ['4 weeks', '12 weeks', 'All']) {
    await button(page, range).click();
    const tables = expected(all, range);
    for (const topic of topics) {
      expect(await rows(page, topic), `${topic}, ${range}`).toEqual(tables[topic]);
      expect(tables[topic].length, `${topic}, ${range}`).toBeGreaterThan(0);
    }
  }
});

test('a chart is named by its sentence, and its table has a caption and scopes', async ({ page, site }) => {
  await as(page, site, facts(), '#/progress');
  for (const topic of ['knee', 'runs', 'angle']) {
    const chart = await seen(page, topic);
    const said = await chart.locator('.chart__said').textContent();
    expect(said.length).toBeGreaterThan(20);
    await expect(chart.getByRole('img')).toHaveAccessibleName(said.replace(/\s+/g, ' '));
    const toggle = chart.getByRole('button', { name: 'Show the table' });
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(chart.getByRole('button', { name: 'Hide the table' })).toBeFocused();
    await expect(chart.getByRole('table')).toHaveAccessibleName(/, 12 weeks$/);
    expect(await chart.locator('thead th:not([scope="col"]), tbody th:not([scope="row"])').count()).toBe(0);
    await chart.getByText('About this chart').click();
    await expect(chart.locator('.chart__about p:not([role])').first()).toBeVisible();
  }
  await expect(card(page, 'runs').getByRole('link', { name: /Frandsen/ })).toBeVisible();
});

// What an axis says must be readable on the smallest phone.
test('no two names of an axis overlap at 320 px, and nothing sticks out', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await as(page, site, facts(), '#/progress');
  for (const range of ['4 weeks', '12 weeks', 'All']) {
    await button(page, range).click();
    for (const topic of ['knee', 'weeks', 'dose', 'tests', 'angle', 'runs', 'ease']) {
      const faults = await (await seen(page, topic)).locator('.chart__plot').evaluate((plot) => {
        const frame = plot.getBoundingClientRect();
        const texts = [...plot.querySelectorAll('text')].map((text) => ({ said: text.textContent, at: text.getBoundingClientRect() }));
        const out = texts.filter(({ at }) => at.left < frame.left - 1 || at.right > frame.right + 1).map(({ said }) => `${said} sticks out`);
        texts.forEach((one, place) => texts.slice(place + 1).forEach((two) => {
          const over = Math.min(one.at.right, two.at.right) - Math.max(one.at.left, two.at.left);
          const under = Math.min(one.at.bottom, two.at.bottom) - Math.max(one.at.top, two.at.top);
          // The boxes of letters are higher than the letters.
          if (over > 0 && under > 4) out.push(`${one.said} over ${two.said}`);
        }));
        return out;
      });
      expect(faults, `${topic}, ${range}`).toEqual([]);
    }
  }
});

test('nothing kept, one week, two years: the pages are whole', async ({ page, site }) => {
  test.slow();
  const year = facts();
  const week = { sessions: year.sessions.slice(-2), runs: year.runs.slice(-1), mornings: year.mornings.slice(-3), tests: [], angles: [] };
  for (const [name, all] of [['nothing', { sessions: [], runs: [], mornings: [], tests: [], angles: [] }], ['a week', week], ['two years', year]]) {
    await page.goto(site.url('rescue.html'));
    await page.evaluate(() => localStorage.clear());
    for (const hash of ['#/progress', '#/progress/summary']) {
      await as(page, site, all, hash);
      const before = async () => {
        for (const chart of await page.locator('.chart').all()) {
          await chart.scrollIntoViewIfNeeded();
          await expect(chart.locator('.chart__svg')).toBeVisible();
        }
      };
      await checkPage(page, `${name} ${hash}`, { before });
    }
  }
});

test('what there is nothing of yet is told with what it needs', async ({ page, site }) => {
  await as(page, site, { sessions: [], runs: [], mornings: [], tests: [], angles: [] }, '#/progress');
  await expect(page.getByText('No sessions yet.')).toBeVisible();
  await expect(page.locator('.later li')).toHaveCount(7);
  const year = facts();
  await as(page, site, { sessions: year.sessions.slice(-1), runs: [], mornings: year.mornings.slice(-1), tests: [], angles: [] }, '#/progress');
  await expect(page.locator('.chart')).toHaveCount(3);
  await expect(page.locator('.later li')).toHaveCount(4);
  await expect(page.getByText('Your first session.')).toBeVisible();
});

test('the summary prints on two pages at most and says what it is', async ({ page, site }) => {
  const all = facts();
  await as(page, site, all, '#/progress/summary');
  const summary = page.locator('.summary');
  await expect(summary).toContainText('self-report');
  const last = all.sessions.filter(({ day }) => day > today() - 84);
  await expect(summary).toContainText(`${last.length} sessions`);
  await expect(summary).toContainText(`${date(today() - 83)} to ${date(today())}`);
  await page.evaluate(() => { globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; }; });
  await button(page, 'Print or save as PDF').click();
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
    expect(pages, format).toBeLessThanOrEqual(2);
    expect(pages).toBeGreaterThan(0);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.nav').isVisible()).toBe(false);
  expect(await page.locator('.summary__acts').isVisible()).toBe(false);
  for (const said of ['Knee pain, 0 to 10', 'Pain in sessions', 'Exercises now', 'Self-tests', 'Knee angle', 'Runs', 'self-report', 'General information', 'Side plank, Left']) {
    await expect(summary.getByText(said).first(), said).toBeVisible();
  }
  await expect(summary.locator('.chart__svg:visible')).toHaveCount(1);
  const [ink, paper] = await summary.evaluate((it) => [getComputedStyle(it).color, getComputedStyle(it).backgroundColor]);
  expect([ink, paper]).toEqual(['rgb(21, 33, 28)', 'rgb(255, 255, 255)']);
});

test('tables of runs, mornings, tests and angles are offered where there are some', async ({ page, site }) => {
  const all = facts(60);
  await as(page, site, all, '#/data');
  for (const [name, file, count] of [['Runs', 'runs', all.runs], ['Mornings', 'mornings', all.mornings], ['Self-tests', 'tests', all.tests], ['Knee angles', 'angles', all.angles]]) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, `${name} as a table`).click()]);
    expect(download.suggestedFilename()).toBe(`kneeline-${file}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('\r\n').length).toBe(count.length + 2);
  }
  await page.evaluate(() => localStorage.clear());
  await as(page, site, { ...all, tests: [] }, '#/data');
  await expect(button(page, 'Runs as a table')).toBeVisible();
  await expect(button(page, 'Self-tests as a table')).toHaveCount(0);
});
