// What is heard, on the audio clock: every cue on its frame whatever the page is busy with, and
// nothing once it was told to stop. The exact samples are tested natively; how soon, by the bench.
import { LONG, SHORT, TONES_ONLY, atRep, button, code, cues, open, phase, play, running, settle, still } from './app.mjs';
import { fromFirstPip, listen, onsets, stall } from './hear.mjs';
import { expect, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });
// The recorder is an added file, which a service worker would not know.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context, site }) => Promise.all([settle(context, TONES_ONLY), listen(context, site)]));

// A rest long enough for its chime to end before the pips.
const CIRCUIT = { ...SHORT, stations: [{ ...SHORT.stations[0], rest: 5 }, SHORT.stations[1]] };

async function heardAll(page, busy) {
  if (busy) await stall(page);
  await expect(page).toHaveURL(/#\/done\//, { timeout: 60_000 });
  await page.waitForTimeout(1500); // the finish chime, and the recorder's last blocks
  return onsets(page);
}

test('no cue is missed, added or moved by a page that stalls', async ({ page, browser, site }) => {
  // Somebody else's browser: tabs of one have one session between them.
  const aside = await browser.newContext({ serviceWorkers: 'block' });
  await Promise.all([settle(aside, TONES_ONLY), listen(aside, site)]);
  const other = await aside.newPage();
  await Promise.all([play(page, site, CIRCUIT), play(other, site, CIRCUIT)]);
  const [idle, busy] = await Promise.all([heardAll(page, false), heardAll(other, true)]);
  expect(await other.evaluate(() => globalThis.stalls)).toBeGreaterThan(10);
  const planned = cues(CIRCUIT.stations).map((cue) => cue.at - 4000); // the first is a pip at 4 s
  expect(fromFirstPip(idle).length, 'cues').toBe(planned.length);
  expect(fromFirstPip(busy).length, 'cues, with stalls').toBe(planned.length);
  // A busy host can make the sound card miss a beat. What came then was not recorded, so the cues
  // around it are left out; where every cue must be is given by the others.
  const torn = (heard, frame) => heard.gaps.some(([from, to]) => frame > from - heard.rate && frame < to + heard.rate / 10);
  const whole = planned.map((_, at) => at).filter((at) => [idle, busy].every((heard) => !torn(heard, fromFirstPip(heard)[at])));
  expect(whole.length, 'cues to compare').toBeGreaterThan(10);
  const after = (heard) => whole.map((at) => fromFirstPip(heard)[at] - fromFirstPip(heard)[whole[0]]);
  // A threshold sees each kind of sound a little after its first sample, none by as much as 5 ms.
  after(idle).forEach((frames, at) => {
    const ms = planned[whole[at]] - planned[whole[0]];
    expect(Math.abs((frames / idle.rate) * 1000 - ms), `the cue of ${ms} ms`).toBeLessThan(5);
  });
  expect(after(busy), 'the same frames, with stalls').toEqual(after(idle));
  await aside.close();
});

test('pausing in the middle of a tone is silence at once', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  const click = await page.evaluate(() => new Promise((done) => {
    // As soon as the tone of the lowering is in the air.
    const look = () => {
      if (document.querySelector('.player').dataset.phase !== 'lower') return requestAnimationFrame(look);
      setTimeout(() => {
        document.querySelector('.control--main').click();
        done(globalThis.heard.clicks.at(-1).audio);
      }, 60);
    };
    look();
  }));
  await still(page);
  await page.waitForTimeout(2500);
  const { rate, lastLoud, onsets: all } = await onsets(page);
  expect(all.at(-1) / rate, 'a tone was in the air').toBeLessThan(click);
  expect(lastLoud / rate, 'loud until about the tap').toBeGreaterThan(click - 0.03);
  expect(lastLoud / rate - click, 'seconds to silence').toBeLessThan(0.06);
});

test('twenty quick skips leave no cue of an old plan', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  const last = await page.evaluate(async () => {
    const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });
    const press = (at) => document.querySelectorAll('.control')[at].click();
    const skip = () => {
      // In a break the middle button starts the work, and the right one makes it longer.
      const main = document.querySelector('.control--main');
      if (main.dataset.text === 'true') main.click(); else press(2);
    };
    for (let turn = 0; turn < 18; turn += 1) {
      if (turn % 3 === 2) press(0); else skip();
      await wait(40 + Math.random() * 260);
    }
    skip(); await wait(60); skip(); await wait(60);
    return globalThis.heard.clicks.at(-1).audio;
  });
  await phase(page, 'lift');
  await page.waitForTimeout(3500);
  const { rate, onsets: all } = await onsets(page);
  const [first, ...more] = all.map((frame) => frame / rate).filter((at) => at > last + 0.06);
  const grid = more.map((at) => (at - first) * 1000);
  expect(grid.length).toBeGreaterThan(4);
  grid.forEach((at, index) => expect(Math.abs(at - (index + 1) * 1000), `cue ${index + 1} at ${at} ms`).toBeLessThan(5));
});

test('mute is silence, and sound comes back where the session is', async ({ page, site }) => {
  await open(page, site, `#/c/${code(LONG)}`);
  await button(page, 'Start').click();
  await running(page);
  await atRep(page, 'L', '1');
  await button(page, 'Turn the sound off').click();
  const off = await page.evaluate(() => globalThis.heard.clicks.at(-1).audio);
  await page.waitForTimeout(2500);
  const { rate, lastLoud } = await onsets(page);
  expect(lastLoud / rate - off).toBeLessThan(0.06);
  await button(page, 'Turn the sound on').click();
  await expect.poll(async () => (await onsets(page)).lastLoud / rate).toBeGreaterThan(off + 2);
  await running(page);
});
