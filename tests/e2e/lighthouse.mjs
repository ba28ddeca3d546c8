// Lighthouse on a phone, when it is installed (`npm install --no-save lighthouse@12.8.2`): rows for
// `cargo xtask bench` on stdout, or none and a sentence.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';

const TARGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const lighthouse = await import('lighthouse').catch(() => null);
if (!lighthouse) {
  console.error('Lighthouse is not installed here, so its scores are not measured: npm install --no-save lighthouse@12.8.2');
  console.log('[]');
  process.exit(0);
}

const site = await new Site().start();
site.gzip = true;
const folder = await mkdtemp(join(tmpdir(), 'kneeline-lighthouse-'));
const browser = spawn(launchOptions.executablePath, [...launchOptions.args, '--headless=new', '--mute-audio',
  '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'], { stdio: 'ignore', detached: true });
try {
  let port = '';
  for (let turn = 0; turn < 150 && !port; turn += 1) {
    await new Promise((done) => { setTimeout(done, 200); });
    [port] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
  }
  const result = await lighthouse.default(site.url(), {
    port: Number(port), output: 'json', logLevel: 'error', onlyCategories: Object.keys(TARGETS),
  });
  console.log(JSON.stringify(Object.entries(TARGETS).map(([id, least]) => {
    const value = Math.round(result.lhr.categories[id].score * 100);
    return { id: `lighthouse-${id}`, what: `Lighthouse ${result.lhr.lighthouseVersion}, mobile: ${id}`, value, unit: '', target: `>= ${least}`, holds: value >= least };
  }), null, 2));
  for (const audit of Object.values(result.lhr.audits)) {
    if (audit.score !== null && audit.score < 0.9) console.error(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
  }
} finally {
  process.kill(-browser.pid, 'SIGKILL');
  await site.stop();
  await new Promise((done) => { setTimeout(done, 500); });
  await rm(folder, { recursive: true, force: true });
}
