// Paper: exactly the pages that are shown are printed, one to a sheet, in both sizes; the week.
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { button, code, open, settle } from './app.mjs';
import { checkPage } from './check.mjs';
import { expect, test } from './kit.mjs';

const DONE = { welcomed: true };
// Points.
const SIZES = { A4: [595, 842], Letter: [612, 792] };
const MOST = {
  name: 'A name of forty letters without a space'.replaceAll(' ', '').padEnd(40, 'W'),
  rounds: 2,
  stations: Array.from({ length: 24 }, (_, at) => ({ exercise: at % 2 ? 'clam' : 'bird-dog', sets: 3, amount: 12, rest: 30 })),
};

test.describe.configure({ timeout: 90_000 });

const sheets = (page) => page.locator('.paper__sheet');

// Shown and drawn.
async function ready(page, count) {
  await expect(sheets(page)).toHaveCount(count);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('.paper__sheet')].map((it) => it.decode())));
}

// Pages of the PDF that the browser prints: their sizes in points and their words.
async function printed(page, options = {}) {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, ...options }));
  const pdf = await getDocumentProxy(data, { verbosity: 0 });
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const of = await pdf.getPage(number);
    const { items } = await of.getTextContent();
    const [left, top, right, bottom] = of.view;
    pages.push({ size: [Math.round(right - left), Math.round(bottom - top)], words: items.map(({ str }) => str).join(' ').replace(/\s+/g, ' ') });
  }
  await pdf.destroy();
  return pages;
}

for (const [paper, size] of Object.entries(SIZES)) {
  test(`a circuit on ${paper}: the page and nothing else`, async ({ page, site, context }) => {
    await settle(context, DONE);
    await open(page, site, '#/print/home');
    await button(page, paper).click();
    await ready(page, 1);
    const pages = await printed(page);
    expect(pages.map((it) => it.size)).toEqual([size]);
    const [{ words }] = pages;
    for (const said of ['Home circuit', '1. Clamshell', 'Tempo', 'The pelvis rolls back', 'Page 1 of 1.']) expect(words).toContain(said);
    for (const not of ['Today', 'Print', 'Save as', 'Letter', 'Paper']) expect(words).not.toContain(not);
    expect(words.split('Home circuit')).toHaveLength(2);
  });

  test(`24 stations on ${paper}: three sheets`, async ({ page, site, context }) => {
    await settle(context, DONE);
    await open(page, site, `#/print/c/${code(MOST)}`);
    await button(page, paper).click();
    await ready(page, 3);
    const pages = await printed(page);
    expect(pages.map((it) => it.size)).toEqual([size, size, size]);
    pages.forEach(({ words }, at) => expect(words).toContain(`Page ${at + 1} of 3.`));
    expect(pages[2].words).toContain('24. ');
    await checkPage(page, 'many pages');
  });

  test(`the week on ${paper}`, async ({ page, site, context }) => {
    await settle(context, { ...DONE, profile: 'profile asked=1' });
    await open(page, site, '#/plan');
    await page.getByRole('link', { name: 'Print the week' }).click();
    await button(page, paper).click();
    await ready(page, 1);
    const pages = await printed(page);
    expect(pages.map((it) => it.size)).toEqual([size]);
    for (const said of ['Your week', 'Mon', 'Sun', 'Full session', 'Mobility', '× ', 'Page 1 of 1.']) expect(pages[0].words).toContain(said);
    await checkPage(page, 'the week on paper');
  });
}

// A sheet that is drawn for one paper and printed on the other is still one sheet.
for (const [paper, format] of [['A4', 'Letter'], ['Letter', 'A4']]) {
  test(`drawn for ${paper}, printed on ${format}`, async ({ page, site, context }) => {
    await settle(context, DONE);
    await open(page, site, '#/print/home');
    await button(page, paper).click();
    await ready(page, 1);
    const pages = await printed(page, { preferCSSPageSize: false, format });
    expect(pages).toHaveLength(1);
    expect(pages[0].words).toContain('Page 1 of 1.');
  });
}

test('the button prints; the other pages print as before', async ({ page, site, context }) => {
  await settle(context, DONE);
  await page.addInitScript(() => { globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; }; });
  await open(page, site, '#/print/home');
  await ready(page, 1);
  await button(page, 'Print or save as PDF').click();
  expect(await page.evaluate(() => globalThis.printed)).toBe(1);
  await checkPage(page, 'a circuit on paper');
  await open(page, site, '#/circuits/home');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.circuit')).toBeVisible();
});

test('paper is guessed from the region and can be changed', async ({ browser, site }) => {
  for (const [locale, paper] of [['en-US', 'Letter'], ['en-GB', 'A4'], ['de-DE', 'A4'], ['es-MX', 'Letter']]) {
    const context = await browser.newContext({ locale });
    await settle(context, DONE);
    const page = await context.newPage();
    await open(page, site, '#/print/home');
    await expect(button(page, paper), locale).toHaveAttribute('aria-pressed', 'true');
    const other = paper === 'A4' ? 'Letter' : 'A4';
    const shape = () => sheets(page).evaluate((it) => it.naturalHeight / it.naturalWidth > 1.35);
    await ready(page, 1);
    expect(await shape()).toBe(paper === 'A4');
    await button(page, other).click();
    await ready(page, 1);
    expect(await shape()).toBe(other === 'A4');
    await page.reload();
    await expect(button(page, other), `${locale}, after a reload`).toHaveAttribute('aria-pressed', 'true');
    await context.close();
  }
});

test('several pages are saved as one picture', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, `#/print/c/${code(MOST)}`);
  await button(page, 'A4').click();
  await ready(page, 3);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save as PNG').click()]);
  const png = await readFile(await download.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1260, 3 * 1782]);
});

for (const [name, hash, says] of [
  ['damaged', '#/print/c/AQRIb21lAh4BAQIMHgECAgMB5zdpp', 'damaged'],
  ['unknown', '#/print/nothing', 'nothing'],
]) {
  test(`a ${name} circuit is a sentence and no paper`, async ({ page, site, context }) => {
    await settle(context, DONE);
    await open(page, site, hash);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(says);
    await expect(sheets(page)).toHaveCount(0);
  });
}
