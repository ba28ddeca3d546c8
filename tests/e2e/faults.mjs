// The faults F1 to F28 in real browsers. `cargo xtask faults` calls it; by hand, after a build:
// `node faults.mjs [--only=F8,F9] [--browser=chromium,firefox,webkit] [--cold=N]`.
//
// What was seen is kept in artefacts/faults.json, so that the list can be run in parts, and written
// as a page into xtask/docs/faults.md, which marks what was seen with an earlier build.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import './playwright.config.mjs'; // finds the browser
import { DIST } from './server.mjs';
import { chromium } from './faults/chromium.mjs';
import { coldStarts } from './faults/cold.mjs';
import { DAMAGE, VERSIONS, WIPED } from './faults/damage.mjs';
import { DELIVERY } from './faults/delivery.mjs';
import { ENDS } from './faults/ends.mjs';
import { firefox } from './faults/firefox.mjs';
import { NotHere, NotYet, withLab } from './faults/lab.mjs';
import { asPage, asText } from './faults/report.mjs';
import { ROOM, ROOM_LATER } from './faults/room.mjs';
import { TIME } from './faults/time.mjs';
import { webkit } from './faults/webkit.mjs';

const FAULTS = [...ROOM, ...DAMAGE, ...ENDS, ...VERSIONS, ...DELIVERY, ...TIME, ...WIPED, ...ROOM_LATER];
const KINDS = { chromium, firefox, webkit };

const asked = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')));
for (const word of Object.keys(asked)) {
  if (!['only', 'browser', 'cold'].includes(word)) fail(`There is no --${word}: use --only=, --browser= or --cold=.`);
}
const only = asked.only?.split(',');
const browsers = asked.browser?.split(',') ?? Object.keys(KINDS);
const cold = Number(asked.cold ?? 0);
if (browsers.some((name) => !KINDS[name])) fail(`--browser is any of ${Object.keys(KINDS).join(', ')}.`);
if (only?.some((id) => !FAULTS.some((it) => it.id === id))) fail('--only is any of F1 to F28, with commas.');

const file = join(process.env.ARTEFACTS, 'faults.json');
const page = join(import.meta.dirname, '../../xtask/docs/faults.md');
const { build } = JSON.parse(await readFile(join(DIST, 'version.json'), 'utf8'));
const seen = { browsers: {}, ...JSON.parse(await readFile(file, 'utf8').catch(() => '{}')), build };

let failed = 0;
for (const name of browsers) {
  const kind = KINDS[name];
  const mine = seen.browsers[name] ??= { rows: {} };
  mine.name = kind.name;
  mine.missing = kind.missing();
  if (mine.missing) {
    console.error(mine.missing);
  } else if (cold) {
    mine.cold = await coldStarts(kind, cold, (line) => console.error(`${kind.name}: ${line}`));
    failed += mine.cold.started < cold ? 1 : 0;
  } else {
    for (const fault of FAULTS) {
      if (only && !only.includes(fault.id)) continue;
      const row = await tried(kind, fault);
      mine.rows[fault.id] = row;
      failed += row.outcome === 'FAILED' ? 1 : 0;
      console.error(`${kind.name} ${fault.id} ${fault.what}: ${row.outcome}. ${row.sentence} (${row.secs} s)`);
      await store();
    }
  }
  if (!mine.missing) mine.version = kind.version();
  await store();
}
console.log(asText(FAULTS, seen));
process.exitCode = failed ? 1 : 0;

async function tried(kind, fault) {
  const began = Date.now();
  const row = { build, date: new Date().toISOString().slice(0, 10) };
  try {
    Object.assign(row, { outcome: 'survived', sentence: await withLab(kind, fault.run) });
  } catch (error) {
    const outcome = error instanceof NotYet ? 'not yet' : error instanceof NotHere ? 'not here' : 'FAILED';
    Object.assign(row, { outcome, sentence: error.message.split('\n')[0] });
    if (process.env.LOUD) console.error(error.stack);
  }
  return { ...row, secs: Math.round((Date.now() - began) / 1000) };
}

async function store() {
  await mkdir(process.env.ARTEFACTS, { recursive: true });
  await writeFile(file, JSON.stringify(seen, null, 1));
  await writeFile(page, asPage(FAULTS, seen));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(2);
}
