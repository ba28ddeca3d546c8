// Measures sound and drawing in the browser; prints rows for `cargo xtask bench` on stdout.
//
// The app plays a circuit while a reference page beside it plays the same number of cues with the
// classic scheduler (a timer every 25 ms that queues 100 ms ahead), both under the same load.
import { chromium } from '@playwright/test';
import { code, cues } from './app.mjs';
import { fromFirstPip, listen, onsets, stall } from './hear.mjs';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';

// 36 s of a cue each second, but for the lead-in. A rest would overlap its own pips: none here.
const CIRCUIT = {
  name: 'Measured', stations: [{ exercise: 'clam', sets: 1, amount: 5, rest: 0, tempo: [1, 0, 1, 1] }],
};
const PLANNED = cues(CIRCUIT.stations).map((cue) => cue.at);
const REFERENCE = `<!doctype html><title>reference</title><button>Start</button><script type="module">
  document.querySelector('button').addEventListener('click', () => {
    const audio = new AudioContext();
    audio.resume();
    const click = audio.createBuffer(1, audio.sampleRate / 20, audio.sampleRate);
    click.getChannelData(0).fill(0.5);
    let next = audio.currentTime + 2;
    let left = ${PLANNED.length};
    setInterval(() => {
      while (left > 0 && next < audio.currentTime + 0.1) {
        const tone = new AudioBufferSourceNode(audio, { buffer: click });
        tone.connect(audio.destination);
        tone.start(next);
        next += 1;
        left -= 1;
      }
    }, 25);
  });
</script>`;

const LOADS = [
  ['plan', 'idle, against the plan (with attacks)', {}],
  ['idle', 'idle', {}],
  ['stalls', '500 ms stalls', { stalls: true }],
  ['cpu', '6x slower CPU', { slow: 6 }],
  ['both', '6x slower CPU and stalls', { stalls: true, slow: 6 }],
];

const rows = [];
const row = (id, what, value, unit, holds, target = '') => rows.push(
  { id, what, value: Math.round(value * 1000) / 1000, unit, target, holds: target ? holds : null });
const upTo = (id, what, value, unit, most) => row(id, what, value, unit, value <= most, `<= ${most}`);
const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, part) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))];

async function throttle(page, rate) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

// A fresh page that is listened to, with the app or the reference in it, not started yet.
async function ready(browser, site, address, selector, record = true) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  await listen(context, site, record);
  const page = await context.newPage();
  await page.goto(site.url(address));
  await page.locator(selector).waitFor();
  return page;
}

const app = (browser, site, record) => ready(browser, site, `#/c/${code(CIRCUIT)}`, '.button--start', record);
const reference = (browser, site) => ready(browser, site, 'reference.html', 'button');

async function load(page, { stalls, slow }) {
  if (slow) await throttle(page, slow);
  if (stalls) await stall(page);
}

// How far each cue is from where it belongs, in ms, given where the same kind of cue is seen when
// nothing is in the way: a threshold sees soft attacks a little after their first sample.
function errors(frames, rate, planned, calm) {
  const all = frames.map((frame) => (frame / rate) * 1000);
  const seen = calm ?? planned;
  // The time of the first cue is not known from outside; the median of all is what they agree on.
  const found = planned.map((_, index) => all[index] - seen[index]);
  const pairs = all.length === planned.length ? found : nearest(all, seen);
  const zero = at(pairs, 0.5);
  return pairs.map((error) => error - zero);
}

// With cues missing or too many, each planned one is compared with the nearest heard.
function nearest(all, seen) {
  const zero = at(all.slice(0, seen.length).map((time, index) => time - seen[index]), 0.5);
  return seen.map((time) => sorted(all.map((it) => it - time)).reduce((best, it) => (
    Math.abs(it - zero) < Math.abs(best - zero) ? it : best), Infinity));
}

async function cueErrors(browser, site) {
  const played = PLANNED.at(-1) + 8000;
  const every = PLANNED.map((_, index) => index * 1000);
  let calm;
  for (const [id, what, how] of LOADS) {
    const [ours, theirs] = await Promise.all([app(browser, site), reference(browser, site)]);
    await Promise.all([load(ours, how), load(theirs, how)]);
    await Promise.all([ours.locator('.button--start').dispatchEvent('click'), theirs.locator('button').click()]);
    const waited = Date.now();
    const done = async () => ours.url().includes('#/done/');
    while (!await done() && Date.now() - waited < played + 30_000) await ours.waitForTimeout(500);
    await ours.waitForTimeout(2500);
    const [{ rate, ...heard }, beside] = [await onsets(ours), await onsets(theirs)];
    const frames = fromFirstPip({ rate, ...heard });
    calm ??= frames.length === PLANNED.length ? frames.map((frame) => ((frame - frames[0]) / rate) * 1000) : PLANNED;
    // The first run is compared with the plan, so that a fault common to all runs shows; the plan
    // knows nothing of how soft an attack is. The others are compared with that run.
    const first = id === 'plan';
    const off = errors(frames, rate, PLANNED, first ? undefined : calm).map(Math.abs);
    const soft = first ? 5 : 0.1;
    row(`cue-${id}-p50`, `cue onset error, ${what}, median`, at(off, 0.5), 'ms');
    upTo(`cue-${id}-p99`, `cue onset error, ${what}, 99 of 100`, at(off, 0.99), 'ms', soft);
    row(`cue-${id}-max`, `cue onset error, ${what}, highest`, at(off, 1), 'ms');
    upTo(`cue-${id}-missed`, `cues missed or extra of ${PLANNED.length}, ${what}`, Math.abs(frames.length - PLANNED.length), '', 0);
    if (first) { await ours.context().close(); await theirs.context().close(); continue; }
    const classic = errors(beside.onsets, beside.rate, every).map(Math.abs);
    row(`classic-${id}-p50`, `classic 25/100 ms look-ahead, ${what}, median`, at(classic, 0.5), 'ms');
    row(`classic-${id}-p99`, `classic 25/100 ms look-ahead, ${what}, 99 of 100`, at(classic, 0.99), 'ms');
    row(`classic-${id}-max`, `classic 25/100 ms look-ahead, ${what}, highest`, at(classic, 1), 'ms');
    row(`classic-${id}-missed`, `classic 25/100 ms look-ahead, ${what}, missed or extra`, Math.abs(beside.onsets.length - every.length), '');
    await ours.context().close();
    await theirs.context().close();
  }
}

// From the tap to the first sample of the session at the output, as the clocks of the page tell.
async function tapToSound(browser, site) {
  const cold = [];
  const warm = [];
  const sounded = (page) => page.evaluate(async () => {
    const { heard } = globalThis;
    while (!(heard.starts.length && heard.contexts[0]?.state === 'running' && heard.contexts[0].getOutputTimestamp().performanceTime > 0)) {
      await new Promise((done) => { setTimeout(done, 10); });
    }
    await new Promise((done) => { setTimeout(done, 300); });
    const { contextTime, performanceTime } = heard.contexts[0].getOutputTimestamp();
    const late = performanceTime + (heard.starts[0] - contextTime) * 1000 - heard.clicks.at(-1).page;
    heard.starts.length = 0;
    return late;
  });
  for (let turn = 0; turn < 7; turn += 1) {
    const page = await app(browser, site, false);
    await page.locator('.button--start').click();
    cold.push(await sounded(page));
    for (let again = 0; again < 3; again += 1) {
      await page.locator('.control--main').click();
      await page.waitForTimeout(400);
      await page.evaluate(() => { globalThis.heard.starts.length = 0; });
      await page.locator('.control--main').click();
      warm.push(await sounded(page));
    }
    await page.context().close();
  }
  row('tap-cold-p50', 'tap to first sound, cold, median', at(cold, 0.5), 'ms');
  upTo('tap-cold-p95', 'tap to first sound, cold, 95 of 100', at(cold, 0.95), 'ms', 400);
  row('tap-warm-p50', 'tap to first sound, warm (on from a pause), median', at(warm, 0.5), 'ms');
  upTo('tap-warm-p95', 'tap to first sound, warm (on from a pause), 95 of 100', at(warm, 0.95), 'ms', 150);
}

// What the app does in an animation frame while the figure moves, on a CPU 4 times slower.
async function frameCost(browser, site) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const request = globalThis.requestAnimationFrame;
    const costs = new Map(); // by the time of the frame: all its callbacks together
    globalThis.frames = costs;
    globalThis.requestAnimationFrame = (call) => request((time) => {
      const from = performance.now();
      call(time);
      costs.set(time, (costs.get(time) ?? 0) + performance.now() - from);
    });
  });
  await page.goto(site.url(`#/c/${code(CIRCUIT)}`));
  await page.locator('.button--start').click();
  await page.locator('.player[data-phase="lift"]').waitFor({ timeout: 20_000 });
  await throttle(page, 4);
  await page.evaluate(() => globalThis.frames.clear());
  await page.waitForTimeout(8000);
  const costs = await page.evaluate(() => [...globalThis.frames.values()]);
  upTo('frame-p50', `script in an animation frame at 4x slower CPU, median of ${costs.length}`, at(costs, 0.5), 'ms', 4);
  row('frame-p95', 'script in an animation frame at 4x slower CPU, 95 of 100', at(costs, 0.95), 'ms');
  await context.close();
}

const site = await new Site().start();
site.extra['reference.html'] = REFERENCE;
const browser = await chromium.launch(launchOptions);
try {
  await tapToSound(browser, site);
  await frameCost(browser, site);
  await cueErrors(browser, site);
} finally {
  await browser.close();
  await site.stop();
}
console.log(JSON.stringify(rows, null, 2));
