// Takes the pictures of the install dialog and the README from the real app: `cargo xtask pictures`.
// Run it when a screen has changed its look; the results, and the list of them in the manifest, are
// committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';

const PUBLIC = join(import.meta.dirname, '../../public');
const MANIFEST = join(PUBLIC, 'manifest.webmanifest');
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };

// Name, what it shows, size, theme, route, and what to do there before the picture.
const PICTURES = [
  ['today', "Today's circuit, one tap away", NARROW, 'light', '#/'],
  ['player', 'The player: lift, hold, lower, pause', NARROW, 'dark', '#/play/home', play],
  ['exercises', 'Every exercise, drawn and explained', NARROW, 'light', '#/exercises'],
  ['progress', 'What was done, side by side', NARROW, 'light', '#/progress', done],
  ['today-wide', 'Today on a large screen', WIDE, 'light', '#/'],
];

// Past the lead-in, while the first repetition goes up.
async function play(page) {
  await page.waitForTimeout(500);
  await page.keyboard.press('Space');
  await page.waitForTimeout(8800);
}

// Two repetitions on each side, kept; then what the history says of them.
async function done(page) {
  await page.goto(page.url().replace(/#.*/, '#/play/home'));
  await page.waitForTimeout(500);
  await page.keyboard.press('Space');
  // Left; over the turn; right.
  for (const wait of [20_500, 600, 18_500]) {
    await page.waitForTimeout(wait);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^end and save/i }).click();
  await page.getByRole('button', { name: /^OK/ }).click();
  await page.getByRole('button', { name: /^None/ }).click();
  await page.goto(page.url().replace('#/done', '#/progress'));
}

await mkdir(join(PUBLIC, 'screenshots'), { recursive: true });
const screenshots = [];
const site = await new Site().start();
const browser = await chromium.launch(launchOptions);
for (const [name, label, viewport, colorScheme, route, prepare] of PICTURES) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(site.url());
  await page.locator('#first-paint').waitFor({ state: 'detached' });
  if (page.url().includes('welcome')) await page.getByRole('button', { name: /^skip/i }).click();
  await page.goto(site.url(route));
  await page.evaluate(() => document.fonts.ready);
  await prepare?.(page);
  await page.waitForTimeout(500);
  const src = `screenshots/${name}.png`;
  await page.screenshot({ path: join(PUBLIC, src) });
  screenshots.push({
    src,
    sizes: `${viewport.width}x${viewport.height}`,
    type: 'image/png',
    form_factor: viewport === WIDE ? 'wide' : 'narrow',
    label,
  });
  await page.close();
}
await browser.close();
await site.stop();

const manifest = JSON.parse(await readFile(MANIFEST, 'utf8'));
await writeFile(MANIFEST, `${JSON.stringify({ ...manifest, screenshots }, null, 2)}\n`);
