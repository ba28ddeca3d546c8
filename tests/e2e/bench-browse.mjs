// Measures the list of exercises; prints rows for `cargo xtask bench` on stdout.
//
// - browse-open: the tasks while the page opens, on a CPU 4 times slower.
// - browse-scroll: a scripted scroll through the whole page and back, 12 px in each animation
//   frame, on a CPU 4 times slower. On the way back everything is drawn already: what is late
//   there is this machine, not the drawing.
// - browse-search: from the input event until the new result has its layout.
import { chromium } from '@playwright/test';
import { launchOptions } from './playwright.config.mjs';
import { Site } from './server.mjs';

const STEP_PX = 12;
// A frame of a 60 Hz screen and what its clock may wander.
const FRAME_MS = 17.7;
const TYPED = ['clamshell', 'brige', 'singel leg', 'gluteus medus', 'hip', 'band walk', 'zumba', 'step down'];

const rows = [];
const row = (id, what, value, unit, holds, target = '') => rows.push(
  { id, what, value: Math.round(value * 1000) / 1000, unit, target, holds: target ? holds : null });
const upTo = (id, what, value, unit, most) => row(id, what, value, unit, value <= most, `<= ${most}`);
const at = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

async function throttle(page, rate) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

// Milliseconds of processor time of every task on the page's main thread while `act` runs: what
// other programs on this machine take meanwhile is not the page's doing.
async function tasks(browser, page, act) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  const result = await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const mains = traceEvents.filter((it) => it.name === 'thread_name' && it.args.name === 'CrRendererMain');
  const of = ({ pid, tid }) => traceEvents.filter((it) => it.name === 'RunTask' && it.pid === pid && it.tid === tid && it.tdur).map((it) => it.tdur / 1000);
  const all = mains.map(of).reduce((most, it) => (it.reduce((a, b) => a + b, 0) > most.reduce((a, b) => a + b, 0) ? it : most), []);
  return [all, result];
}

async function fresh(browser) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  return context.newPage();
}

// The intervals between animation frames on the way down and on the way up, and the nodes written.
const scroll = (page) => page.evaluate(async (step) => {
  let writes = 0;
  const watch = new MutationObserver((changes) => { writes += changes.length; });
  watch.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
  const way = async (by) => {
    const frames = [];
    const written = writes;
    let last = await new Promise(requestAnimationFrame);
    const end = document.scrollingElement.scrollHeight - innerHeight;
    for (let top = by > 0 ? 0 : end; top >= 0 && top <= end; top += by) {
      scrollTo(0, top);
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return { frames, writes: writes - written };
  };
  const down = await way(step);
  const up = await way(-step);
  return { down, up };
}, STEP_PX);

async function scrolling(browser, site) {
  const page = await fresh(browser);
  await page.goto(site.url('#/settings'));
  await page.locator('main h2').first().waitFor();
  await throttle(page, 4);
  const [opening] = await tasks(browser, page, async () => {
    await page.evaluate(() => { location.hash = '#/exercises'; });
    await page.locator('.exercises .figure path').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
  });
  upTo('browse-open-task', 'longest task while the list opens at 4x slower CPU', at(opening, 1), 'ms', 50);
  const [moved] = await tasks(browser, page, () => page.waitForTimeout(2000));
  upTo('browse-loops-task', 'longest task while three figures move at 4x slower CPU', at(moved, 1), 'ms', 50);
  const [busy, { down, up }] = await tasks(browser, page, () => scroll(page));
  const late = (frames) => (100 * frames.filter((ms) => ms > FRAME_MS).length) / frames.length;
  row('browse-scroll-p50', `frame while scrolling at 4x slower CPU, median of ${down.frames.length}`, at(down.frames, 0.5), 'ms');
  row('browse-scroll-p95', 'frame while scrolling at 4x slower CPU, 95 of 100', at(down.frames, 0.95), 'ms');
  upTo('browse-scroll-late', 'frames over 16.7 ms while scrolling at 4x slower CPU', late(down.frames), '%', 5);
  row('browse-scroll-late-drawn', 'the same where all is drawn already', late(up.frames), '%');
  upTo('browse-scroll-task', 'longest task while scrolling at 4x slower CPU', at(busy, 1), 'ms', 50);
  row('browse-scroll-writes', 'DOM writes in a frame while scrolling and drawing', down.writes / down.frames.length, '');
  row('browse-scroll-writes-drawn', 'the same where all is drawn already', up.writes / up.frames.length, '');
  await page.context().close();
}

async function searching(browser, site) {
  for (const [id, what, slow] of [['browse-search', '', 1], ['browse-search-slow', ' at 4x slower CPU', 4]]) {
    const page = await fresh(browser);
    await page.goto(site.url('#/exercises'));
    await page.locator('.exercises .figure path').first().waitFor({ state: 'attached' });
    await throttle(page, slow);
    const times = await page.evaluate(async (typed) => {
      const field = document.querySelector('.search__input');
      const all = [];
      let writes = 0;
      let last = 0;
      new MutationObserver((changes) => { writes += changes.length; last = performance.now(); })
        .observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
      const rest = () => new Promise((done) => { setTimeout(done, 120); });
      for (const word of typed) {
        const keys = [...word].map((_, index) => word.slice(0, index + 1));
        for (const value of [...keys, '']) {
          await rest();
          writes = 0;
          last = 0;
          field.value = value;
          const from = performance.now();
          field.dispatchEvent(new Event('input', { bubbles: true }));
          // All that follows from the event is done before the next task.
          await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
          const before = performance.now();
          document.body.getBoundingClientRect();
          const layout = performance.now() - before;
          if (writes) all.push({ ms: last - from + layout, writes });
        }
      }
      return all;
    }, TYPED);
    const took = times.map(({ ms }) => ms);
    row(`${id}-p50`, `key to result${what}, median of ${took.length}`, at(took, 0.5), 'ms');
    if (slow === 1) upTo(`${id}-p95`, `key to result${what}, 95 of 100`, at(took, 0.95), 'ms', 10);
    else row(`${id}-p95`, `key to result${what}, 95 of 100`, at(took, 0.95), 'ms');
    if (slow === 1) row(`${id}-writes`, 'DOM writes for a key, median', at(times.map(({ writes }) => writes), 0.5), '');
    await page.context().close();
  }
}

const site = await new Site().start();
const browser = await chromium.launch(launchOptions);
try {
  await searching(browser, site);
  await scrolling(browser, site);
} finally {
  await browser.close();
  await site.stop();
}
console.log(JSON.stringify(rows, null, 2));
