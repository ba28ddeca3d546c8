// Giving a circuit away: a link opens in a fresh profile, is looked at, kept and played; the code is
// the link; pictures are what they say they are.
import { readFile } from 'node:fs/promises';
import jsqr from 'jsqr';
import { LONG, button, code, number, open, running, sealed, settle, stored } from './app.mjs';
import { checkPage } from './check.mjs';
import { expect, mounted, test } from './kit.mjs';

const DONE = { welcomed: true };
// From tests/share.rs: an own exercise of somebody else, and a side that is left out.
const PHYSIO = 'AgZQaHlzaW8DPAEHAQpNw7xsbCBtb3ZlBAIBDAAAAXMILQECAQQADoIBHg8AP6IBKAAA3i8R3Q';
const LEFT_ONLY = sealed([2, 4, ...Buffer.from('Left'), 1, 0, 0, 1, 1, ...number(2 + 16 * 3), 12, 30, 0]);

test.describe.configure({ timeout: 90_000 });

const title = (page) => page.getByRole('heading', { level: 1 });
const link = (page) => page.getByRole('textbox', { name: 'The link' });
// The newest revision of every note, as it is stored.
const notes = async (page) => {
  const newest = new Map();
  for (const [key, line] of Object.entries(await stored(page))) {
    const [, id, revision] = key.match(/\/n\/([^.]+)(?:\.(\d+))?$/) ?? [];
    if (id && Number(revision ?? 0) >= (newest.get(id)?.revision ?? 0)) newest.set(id, { revision: Number(revision ?? 0), line });
  }
  return [...newest.values()].map(({ line }) => line);
};
const bytes = (text) => [...new TextEncoder().encode(text)];

// A link with as many own exercises as a circuit holds, each with the longest name.
const longest = (letter) => {
  const owns = Array.from({ length: 24 }, (_, at) => {
    const own = bytes(letter.repeat(31) + String.fromCharCode(65 + at));
    return [1, 0, ...number(own.length), ...own];
  });
  const stations = owns.map((_, at) => [at + 1, 1, 8, 0, 0]);
  return sealed([2, 4, ...bytes('Most'), 1, 0, 24, ...owns.flat(), 24, ...stations.flat()]);
};

// The picture of an element as a camera sees it.
async function pixels(page, of) {
  const png = (await of.screenshot({ animations: 'disabled' })).toString('base64');
  const blank = await page.context().newPage();
  const image = await blank.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (it) => it.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data, width, height } = canvas.getImageData(0, 0, image.width, image.height);
    let letters = '';
    for (let at = 0; at < data.length; at += 30_000) letters += String.fromCharCode(...data.subarray(at, at + 30_000));
    return { data: btoa(letters), width, height };
  }, png);
  await blank.close();
  return { ...image, data: new Uint8ClampedArray(Buffer.from(image.data, 'base64')) };
}

test('a link is copied, opens in a fresh profile, is kept and plays', async ({ page, site, context, profile }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await settle(context, DONE);
  await open(page, site, '#/circuits/home');
  await page.getByRole('link', { name: 'QR code, picture or text' }).click();
  await expect(title(page)).toHaveText('Share a circuit');
  await button(page, 'Copy link').click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link(page).inputValue());
  expect(copied).toMatch(/^http.+#\/c\/\d\.[\w-]{20,300}$/);

  const other = await (await profile.open()).newPage();
  await other.goto(copied);
  await mounted(other);
  await expect(title(other)).toHaveText('Home circuit');
  const home = await page.evaluate(() => location.href.replace(/#.*/, '#/circuits/home'));
  await page.goto(home);
  const names = (of) => of.locator('.stations .station__text').allTextContents();
  await expect.poll(() => names(page)).toEqual(await names(other));
  expect((await names(other)).length).toBeGreaterThan(3);

  await button(other, 'Keep it').click();
  await expect(other.getByRole('status').filter({ hasText: 'Kept with your circuits.' })).toBeVisible();
  await button(other, 'Undo').click();
  await expect(button(other, 'Keep it')).toBeFocused();
  await other.keyboard.press('Enter');
  await other.reload();
  await mounted(other);
  await expect(other.getByText('You have kept this one already.')).toBeVisible();
  await expect(button(other, 'Keep it')).toHaveCount(0);
  expect((await notes(other)).filter((line) => / code=/.test(line)), 'one circuit').toHaveLength(1);
  await button(other, 'Start').click();
  await running(other);
});

test('a link is changed without losing what was being put together', async ({ page, site, context }) => {
  const mine = code(LONG);
  await settle(context, { ...DONE, mine });
  await open(page, site, `#/c/${PHYSIO}`);
  await button(page, 'Change it').click();
  await expect(page).toHaveURL(/#\/mine$/);
  await expect(page.locator('main')).toContainText('Müll move');
  expect((await notes(page)).some((line) => line.includes(mine))).toBe(true);
});

test('what a physio would say, and what somebody else made up, comes before Start', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, `#/c/${PHYSIO}`);
  await expect(title(page)).toHaveText('Physio');
  const box = page.locator('.warnings');
  await expect(box).toContainText('1 exercise is not from the library; its author made it');
  const foreign = page.locator('.stations li').filter({ hasText: 'not from the library' });
  await expect(foreign).toHaveCount(1);
  await expect(foreign).toContainText('Müll move');
  const [warned, start] = await Promise.all([box.boundingBox(), button(page, 'Start').boundingBox()]);
  expect(warned.y).toBeLessThan(start.y);
  await checkPage(page, 'a link with an own exercise');
  await open(page, site, `#/c/${LEFT_ONLY}`);
  await expect(box).toContainText('Everything is for the left side');
  await open(page, site, '#/circuits/home');
  await expect(page.locator('.stations li').first()).toBeVisible();
  await expect(box).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark']) {
  test(`the code on the page is the link, ${colorScheme}`, async ({ page, site, context }) => {
    await page.emulateMedia({ colorScheme });
    await settle(context, DONE);
    for (const of of ['home', `c/${code(LONG)}`, `c/${PHYSIO}`]) {
      await open(page, site, `#/share/${of}`);
      const drawn = page.getByRole('img', { name: /^QR code of the link to/ });
      await drawn.scrollIntoViewIfNeeded();
      const box = await drawn.boundingBox();
      expect(box.width).toBeGreaterThan(260);
      const { data, width, height } = await pixels(page, drawn);
      // Its quiet zone is light all round, in the dark, too.
      const light = (x, y) => data[4 * (y * width + x)] > 200;
      const [near, far] = [12, width - 13];
      for (let at = near; at <= far; at += 8) {
        expect(light(at, near) && light(at, height - 13) && light(near, at) && light(far, at), `${at}`).toBe(true);
      }
      expect(jsqr(data, width, height)?.data, of).toBe(await link(page).inputValue());
    }
  });
}

test('a link too long for a code says so, and can still be sent', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, `#/share/c/${longest('ü')}`);
  await expect(page.locator('main')).toContainText('too long for a code');
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0);
  expect((await link(page).inputValue()).length).toBeGreaterThan(1_500);
  await checkPage(page, 'a link too long for a code');
});

test('the picture as PNG and as SVG', async ({ page, site, context }) => {
  await settle(context, DONE);
  await open(page, site, '#/share/home');
  const save = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
  };
  // The words of the pages are here, so the faults are in it.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.tsv')))).toBe(true);
  const svg = await save('Save as SVG');
  expect(svg.name).toBe('kneeline-home-circuit.svg');
  const text = svg.file.toString('utf8');
  const seen = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...parsed.querySelectorAll('*')];
    return {
      root: parsed.documentElement.localName,
      broken: parsed.querySelectorAll('parsererror').length,
      tags: [...new Set(all.map((it) => it.localName))].sort(),
      attributes: [...new Set(all.flatMap((it) => it.getAttributeNames()))].filter((it) => /^on|href|style|class|src/.test(it)),
      words: parsed.documentElement.textContent,
    };
  }, text);
  expect(seen).toMatchObject({ root: 'svg', broken: 0, attributes: [] });
  expect(seen.tags, 'shapes and words only').toEqual(['path', 'rect', 'svg', 'text']);
  expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<!|<\?/);
  for (const words of ['Home circuit', '1. Clamshell', 'The pelvis rolls back']) expect(seen.words).toContain(words);

  const png = await save('Save as PNG');
  expect(png.name).toBe('kneeline-home-circuit.png');
  await expect(page.getByRole('status').filter({ hasText: 'It is in your downloads.' })).toBeVisible();
  const drawn = await page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark += 1;
    return { width: image.width, height: image.height, dark: dark / (data.length / 4), corner: [...data.slice(0, 4)] };
  }, [...png.file]);
  // en-US: Letter at 150 to the inch.
  expect([drawn.width, drawn.height]).toEqual([1295, 1676]);
  expect(drawn.corner).toEqual([255, 255, 255, 255]);
  expect(drawn.dark).toBeGreaterThan(0.01);
  expect(drawn.dark).toBeLessThan(0.3);
});

test('a browser that does not draw says so', async ({ page, site, context }) => {
  await settle(context, DONE);
  await page.addInitScript(() => { HTMLImageElement.prototype.decode = () => Promise.reject(new Error('no')); });
  await open(page, site, '#/share/home');
  await button(page, 'Save as PNG').click();
  await expect(page.getByRole('status').filter({ hasText: 'could not draw the picture' })).toBeVisible();
});

test('the share sheet gets the link and the picture', async ({ page, site, context }) => {
  await settle(context, DONE);
  await page.addInitScript(() => {
    globalThis.shared = [];
    navigator.canShare = () => true;
    navigator.share = async ({ title, url, files }) => {
      globalThis.shared.push({ title, url, files: files?.map(({ name, type, size }) => ({ name, type, big: size > 20_000 })) });
    };
  });
  await open(page, site, '#/share/home');
  await button(page, 'Share link').click();
  await expect(page.getByRole('status').filter({ hasText: 'Shared.' })).toBeVisible();
  await button(page, 'Share picture').click();
  await expect.poll(() => page.evaluate(() => globalThis.shared.length)).toBe(2);
  const [first, second] = await page.evaluate(() => globalThis.shared);
  expect(first).toMatchObject({ title: 'Home circuit', url: await link(page).inputValue() });
  expect(second.files).toEqual([{ name: 'kneeline-home-circuit.png', type: 'image/png', big: true }]);
});

test('the text is the circuit, and a clipboard that refuses is told', async ({ page, site, context }) => {
  await settle(context, DONE);
  await page.addInitScript(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
  await open(page, site, `#/share/c/${PHYSIO}`);
  const text = page.getByRole('textbox', { name: 'As text' });
  await expect(text).toHaveValue(/^Name: Physio\n3 rounds, rest 60\nWarm-up:\nClamshell 1x12/);
  await expect(text).toHaveValue(/"Müll move" like .+ 3x8 4-0-2-1/);
  await button(page, 'Copy text').click();
  await expect(page.getByRole('status').filter({ hasText: 'would not copy' })).toBeVisible();
  await checkPage(page, 'sharing');
});

test('sharing by keyboard alone', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await settle(context, DONE);
  await open(page, site, '#/share/home');
  const reached = [];
  for (let at = 0; at < 30 && !reached.includes('Copy text'); at += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement;
      return (ariaLabel || textContent).trim();
    }));
    if (reached.at(-1) === 'Copy link') await page.keyboard.press('Enter');
  }
  expect(reached).toEqual(expect.arrayContaining(['The link', 'Copy link', 'Save as PNG', 'Save as SVG', 'Print', 'As text', 'Copy text']));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page).inputValue());
});

for (const [name, hash, says] of [
  ['damaged', '#/share/c/AQRIb21lAh4BAQIMHgECAgMB5zdpp', 'damaged'],
  ['of a newer version', `#/share/c/${sealed([9, 1, 2])}`, 'newer version'],
  ['with nothing in it', '#/share/nothing', 'nothing'],
]) {
  test(`a link ${name} is a sentence`, async ({ page, site, context }) => {
    await settle(context, DONE);
    await open(page, site, hash);
    await expect(title(page)).toContainText(says);
    await expect(page.getByRole('link', { name: 'Circuits', exact: true }).first()).toBeVisible();
  });
}
