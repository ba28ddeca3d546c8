// One SVG as a WebP picture: `node webp.mjs from.svg to.webp`. Called by `cargo xtask catalogue`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { launchOptions } from './playwright.config.mjs';

const [from, to] = process.argv.slice(2);
const svg = await readFile(from, 'utf8');
const [, width, height] = /width='(\d+)' height='(\d+)'/.exec(svg).map(Number);
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: { width, height } });
await page.setContent(`<body style="margin:0">${svg}</body>`);
const client = await page.context().newCDPSession(page);
const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
await writeFile(to, Buffer.from(data, 'base64'));
await browser.close();
