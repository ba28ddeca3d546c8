// Prints what Lighthouse thinks of the start page on its simulated phone, median of five runs, as
// rows of the bench. Lighthouse is large and not installed by setup; to have these rows:
//   cd tests/e2e && npm install --no-save lighthouse@12.8.2     (the last for Node 20)
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';

const RUNS = 5;
const TARGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const { default: lighthouse } = await import('lighthouse').catch(() => ({}));
if (!lighthouse) {
  console.error('No Lighthouse rows: see the first lines of tests/e2e/lighthouse.mjs.');
  console.log('[]');
  process.exit();
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => { server.listen(0, 'localhost', done); });
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

const site = await new Site({ compress: true }).start();
// Compressed once before: a host does not compress while the phone waits.
for (const file of await readdir(site.folder)) await fetch(site.url(file));
const seen = {};
const note = (name, value) => { (seen[name] ??= []).push(value); };
for (let run = 0; run < RUNS; run += 1) {
  const port = await freePort();
  const args = [...launchOptions.args, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...launchOptions, args });
  try {
    const { lhr } = await lighthouse(site.url(), {
      port, logLevel: 'error', onlyCategories: Object.keys(TARGETS),
    });
    for (const [name, category] of Object.entries(lhr.categories)) {
      note(name, Math.round(category.score * 100));
      for (const { id, weight } of category.auditRefs) {
        const { score, title } = lhr.audits[id];
        if (run === 0 && weight > 0 && score !== null && score < 0.9) {
          console.error(`Lighthouse, ${name}: ${title} (${Math.round(score * 100)})`);
        }
      }
    }
    note('shift', lhr.audits['cumulative-layout-shift'].numericValue);
  } finally {
    await browser.close();
  }
}
await site.stop();

const rows = Object.entries(TARGETS).map(([name, target]) => {
  const value = median(seen[name]);
  return {
    id: `lighthouse-${name}`, what: `Lighthouse ${name}, phone, median of ${RUNS}`,
    value, unit: 'points', target: `>= ${target}`, holds: value >= target,
  };
});
const shift = median(seen.shift);
rows.push({
  id: 'lighthouse-shift', what: `layout shift at start, median of ${RUNS}`,
  value: shift, unit: '', target: '<= 0.01', holds: shift <= 0.01,
});
console.log(JSON.stringify(rows));
