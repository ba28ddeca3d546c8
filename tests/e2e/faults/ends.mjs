// F7 to F10: two tabs, and sessions that are cut off.
import { alive, atDone, history, keptSets, line, must, openApp, play, prepared, PREFIX, sets, setsKept, started, until } from './app.mjs';
import { code } from '../app.mjs';
import { wait } from './common.mjs';
import { openedAnew } from './room.mjs';

// Lines as the app writes them, of one session that two tabs log at once. It began yesterday.
const WRITES = 1_000;
const ID_SECS = Math.floor(Date.now() / 1000) - 24 * 3_600;
const ID = ID_SECS.toString(32).padStart(7, '0') + '0kneel';

const logged = (writer, first) => Array.from({ length: WRITES }, (_, at) => [
  `${PREFIX}j/${ID}/${writer}/${at + 1}`,
  line({ done: [first + at, 'bridge', 0, 0, 'B', 1, 1, 2] }),
]);

// In the page: writes one line after the other, read back as the app does, beginning at a moment.
// A message makes room for other tabs; a timer would be held up in a tab that is covered.
async function logAll({ all, at }) {
  const { port1, port2 } = new MessageChannel();
  const others = () => new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });
  while (Date.now() < at) await others();
  let kept = 0;
  for (const [key, text] of all) {
    localStorage.setItem(key, text);
    kept += localStorage.getItem(key) === text;
    if (kept % 5 === 0) await others();
  }
  return kept;
}

async function f7(lab) {
  const browser = await lab.start();
  // 2 x 1,000 sets, written by two tabs at once.
  let site = await lab.site();
  const start = line({ started: [[ID_SECS, 0], 'shared', code(sets(8)), {}] });
  const one = await prepared(browser, site, { [`${PREFIX}j/${ID}/a/0`]: start });
  const two = await browser.open(site.url('rescue.html'));
  const at = Date.now() + 1_500;
  const tabs = [[one, 'a', 0], [two, 'b', WRITES]];
  const kept = await Promise.all(tabs.map(([page, writer, first]) => page.run(logAll, { all: logged(writer, first), at })));
  must(kept.every((it) => it === WRITES), `the tabs could write ${kept}`);
  const shown = await history(one, site);
  must(shown.length === 1 && /2,?000 sets/.test(shown[0]), `of 2 x 1,000 sets the history shows ${shown}`);
  await openApp(one, site);
  const all = (await keptSets(one)).size;
  must(all === 2 * WRITES, `${all} of 2,000 sets are kept`);
  await two.close();
  await one.close();
  // Two tabs of the app, each in a session.
  site = await lab.site();
  const first = await prepared(browser, site);
  const second = await browser.open(site.url('rescue.html'));
  await play(first, site, sets(6));
  await openApp(second, site);
  await until(second, 'the second tab says whose the session is', () => document.body.textContent.includes('open in another tab'));
  // Who starts there all the same is told; the first tab goes on undisturbed.
  await play(second, site, sets(4)).catch(() => {});
  await until(second, 'the second tab looks on', () => location.hash, null, { right: (it) => it === '#/' });
  // A tab that is covered may be slowed or paused; it goes on when it is seen again.
  await first.press('Resume').catch(() => {});
  await atDone(first, 60_000);
  const through = (await keptSets(first)).size;
  must(through === 6, `${through} of the 6 sets of the first tab are kept`);
  await until(second, 'the second tab is free again', () => !document.body.textContent.includes('open in another tab'));
  return '2,000 of 2,000 sets kept; while one tab has a session, the other says so and only looks on';
}

// Kills at these points: seconds from Start, or right after so many sets, or after Done.
const POINTS = [
  { ms: 100 }, { ms: 600 }, { ms: 1_500 }, { ms: 2_500 }, { sets: 1 }, { ms: 3_500 }, { ms: 4_500 }, { sets: 2 },
  { ms: 5_500 }, { ms: 6_500 }, { sets: 3 }, { ms: 7_500 }, { ms: 8_500 }, { sets: 4 }, { ms: 10_000 }, { sets: 5 },
  { ms: 12_500 }, { sets: 6 }, { done: 0 }, { done: 1_000 },
];

async function f8(lab) {
  const lost = [];
  let seen = 0;
  for (const [number, point] of POINTS.entries()) {
    const site = await lab.site();
    const name = `point-${number}`;
    let browser = await lab.start({}, name);
    let page = await prepared(browser, site);
    await play(page, site, sets(6));
    if (point.ms) await wait(point.ms);
    if (point.sets) await setsKept(page, point.sets);
    if ('done' in point) {
      await atDone(page);
      await wait(point.done);
    }
    const before = await keptSets(page);
    await browser.kill();
    browser = await lab.start({}, name);
    page = await browser.open(site.url('#/'));
    await started(page);
    await wait(700);
    const after = await keptSets(page);
    seen += before.size;
    const missing = [...before].filter((it) => !after.has(it)).length;
    const where = JSON.stringify(point);
    if (missing) lost.push(`${missing} of ${before.size} sets at ${where}`);
    else if ('done' in point) {
      const shown = await history(page, site);
      if (shown.length !== 1 || !shown[0].includes('6 sets')) lost.push(`the finished session at ${where}: ${shown}`);
    } else if (before.size > 0) {
      // What this test itself had stored, and not the app, may be gone: then it is a first visit.
      if (await page.run(() => location.hash === '#/welcome')) await page.press('Skip');
      await wait(200);
      const offered = await page.run(() => /Quick sets.*Resume/.test(document.body.textContent));
      if (!offered) lost.push(`the way to go on at ${where}`);
    }
    if (after.size > before.size + 1) lost.push(`${after.size - before.size} sets too many at ${where}`);
    await browser.quit();
    await site.stop();
  }
  must(lost.length === 0, `lost at ${lost.length} of ${POINTS.length} points: ${lost.join('; ')}`);
  return `killed at ${POINTS.length} points of a session: 0 of the ${seen} sets seen before were lost`;
}

async function f9(lab) {
  const site = await lab.site();
  const browser = await lab.start();
  let page = await prepared(browser, site);
  await play(page, site, sets(4));
  const before = await setsKept(page, 2);
  await browser.crash();
  await wait(500);
  page = await (await reopened(lab, browser)).open(site.url('#/'));
  await started(page);
  await wait(700);
  const after = await keptSets(page);
  const missing = [...before].filter((it) => !after.has(it));
  must(missing.length === 0, `${missing.length} of ${before.size} sets are lost`);
  await page.press('Resume');
  await atDone(page);
  const shown = await history(page, site);
  must(shown.length === 1 && shown[0].includes('4 sets'), `the history shows ${shown}`);
  return 'no set lost; the session is taken up again and finished whole';
}

// Where the driver goes down with the page that crashed, the browser is started again.
async function reopened(lab, browser) {
  const page = await Promise.race([browser.open().catch(() => null), wait(5_000).then(() => null)]);
  if (page) return browser;
  await browser.kill();
  return lab.start();
}

async function f10(lab) {
  const site = await lab.site();
  let browser = await lab.start();
  await browser.open(); // a window that stays
  let page = await prepared(browser, site);
  await play(page, site, sets(6));
  const before = await setsKept(page, 3);
  await page.close();
  await wait(300);
  await browser.kill();
  browser = await lab.start();
  page = await browser.open();
  await openedAnew(page, site);
  const after = await keptSets(page);
  const missing = [...before].filter((it) => !after.has(it));
  must(missing.length === 0, `${missing.length} of ${before.size} sets are lost`);
  await alive(page);
  return 'tab closed in a session, browser killed 0.3 s later: no set lost';
}

export const ENDS = [
  { id: 'F7', what: 'two tabs log sets at once', run: f7 },
  { id: 'F8', what: 'the browser is killed at 20 points', run: f8 },
  { id: 'F9', what: 'the page crashes', run: f9 },
  { id: 'F10', what: 'the tab is closed', run: f10 },
];
