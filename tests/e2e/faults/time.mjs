// F22, F23: clocks that jump, and other time zones.
import { alive, atDone, history, keptSets, must, openApp, plant, play, prepared, sets, setsKept, started } from './app.mjs';
import { wait } from './common.mjs';
import { openedAnew } from './room.mjs';

// A clock that the test moves: by days that this page or all pages were told, and by minutes east.
const CLOCK = `{
  const Real = Date;
  const days = () => Number(globalThis.daysLater ?? localStorage.getItem('other/days') ?? 0) * 86_400_000;
  globalThis.Date = class Date extends Real {
    constructor(...all) { if (all.length) super(...all); else super(Real.now() + days()); }
    static now() { return Real.now() + days(); }
    getTimezoneOffset() { return super.getTimezoneOffset() - (globalThis.minutesEast ?? 0); }
  };
}`;

async function f22(lab) {
  const site = await lab.site();
  plant(site, CLOCK);
  const browser = await lab.start();
  const page = await prepared(browser, site);
  let all = 0;
  const grows = async (to, when) => {
    const { size } = await keptSets(page);
    must(size >= all && size === to, `${when}: ${size} of ${to} sets are kept`);
    all = size;
  };
  // Back two days in the middle of a session, forward a year in the next one.
  for (const [jump, sessions] of [[-2, 1], [365, 2]]) {
    await play(page, site, sets(4));
    await setsKept(page, all + 2);
    await page.run((days) => { globalThis.daysLater = days; }, jump);
    // A device that slept looks the same: the session may wait, and goes on.
    await wait(1_500);
    if (await page.run(() => document.querySelector('.player')?.dataset.state) === 'still') await page.press('Resume');
    await atDone(page);
    await grows(4 * sessions, `a jump of ${jump} days in a session`);
    await openApp(page, site);
  }
  // Started anew at each of these days: nothing is dropped, nothing is doubled.
  for (const days of [-2, 365, 0]) {
    await page.run((it) => localStorage.setItem('other/days', String(it)), days);
    const shown = await (await openedAnew(page, site)).shown();
    must(shown.length === 2 && shown.every((it) => it.includes('4 sets')), `${days} days later the history shows ${JSON.stringify(shown)}`);
    await alive(page);
  }
  // Cut off in the future, found again today.
  await page.run(() => localStorage.setItem('other/days', '365'));
  await play(page, site, sets(6));
  await setsKept(page, 10);
  await page.run(() => localStorage.setItem('other/days', '0'));
  await page.reload();
  await started(page);
  const shown = await (await openedAnew(page, site)).shown();
  must(shown.length === 3, `a session of the future is not in the history: ${JSON.stringify(shown)}`);
  must((await keptSets(page)).size >= 10, 'sets of the future are gone');
  return 'sessions of the past and the future are kept and shown, each once; one that was cut off becomes a record';
}

async function f23(lab) {
  const site = await lab.site();
  plant(site, CLOCK);
  let browser = await lab.start({ env: { TZ: 'Pacific/Kiritimati' } });
  let page = await prepared(browser, site);
  // The clock goes an hour forward between two sets, as in spring.
  await play(page, site, sets(4));
  await setsKept(page, 2);
  await page.run(() => { globalThis.minutesEast = 60; });
  await atDone(page);
  must((await keptSets(page)).size === 4, `${(await keptSets(page)).size} of 4 sets are kept`);
  const [before] = await history(page, site);
  // Half a session on one side of the date line, the rest on the other.
  await play(page, site, sets(5));
  await setsKept(page, 6);
  await wait(300);
  await browser.quit();
  browser = await lab.start({ env: { TZ: 'Pacific/Honolulu' } });
  page = await browser.open();
  await openApp(page, site);
  const east = await page.run(() => -new Date().getTimezoneOffset());
  must(east === -600, `the browser is ${east} minutes east, not in the other zone`);
  await wait(700);
  await page.press('Resume');
  await atDone(page);
  const shown = await history(page, site);
  must(shown.length === 2 && shown.includes(before), `“${before}” became ${JSON.stringify(shown)}`);
  must(shown.every((it) => /[45] sets/.test(it)), `the history shows ${JSON.stringify(shown)}`);
  return 'a session keeps its day; one begun in another zone is taken up and finished whole';
}

export const TIME = [
  { id: 'F22', what: 'clock back 2 days, forward a year', run: f22 },
  { id: 'F23', what: 'zone and summer time change between sets', run: f23 },
];
