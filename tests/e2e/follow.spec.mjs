// A whole circuit is followed from its recorded sound alone, also where the page had no time for
// it. Counts, not timing: the exact frames are in sound.spec.mjs, the milliseconds in the bench.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SHORT, TONES_ONLY, button, code, open, play, settle } from './app.mjs';
import { followed, followedWithVoice, keepClips, listen, stall } from './hear.mjs';
import { expect, test } from './kit.mjs';
import { DIST } from './server.mjs';

test.describe.configure({ timeout: 180_000 });
// The recorder is an added file, which a service worker would not know.
test.use({ serviceWorkers: 'block' });
test.beforeEach(({ context, site }) => listen(context, site));
const tonesOnly = (context) => settle(context, TONES_ONLY);

// Two sides, a rest, an exercise without sides, a hold long enough to end with pips: 37 s.
const CIRCUIT = {
  name: 'Followed',
  stations: [
    { exercise: 'clam', sets: 1, amount: 1, rest: 5, tempo: [1, 0, 2, 1] },
    { exercise: 'bridge', sets: 1, amount: 1, rest: 0, tempo: [2, 10, 1, 0] },
  ],
};

async function toTheEnd(page) {
  await expect(page).toHaveURL(/#\/done\//, { timeout: 90_000 });
  await page.waitForTimeout(2000); // the finish chime, and the recorder's last blocks
}

const counts = ({ against: { missed, extra } }) => ({ missed, extra });

test('a circuit is told from its sound: phases, beats, repetitions and sides', async ({ page, context, site }) => {
  await tonesOnly(context);
  await play(page, site, CIRCUIT);
  await toTheEnd(page);
  const story = await followed(page, code(CIRCUIT), 'sides');
  expect(story.heard).toEqual(story.planned);
  for (const side of ['left', 'right', 'both']) expect(story.heard.join()).toContain(`${side} 1: lift`);
  expect(counts(story)).toEqual({ missed: 0, extra: 0 });
});

// Three repetitions a side, counted, and a rest.
const COUNTED = { name: 'Counted', stations: [{ exercise: 'clam', sets: 1, amount: 3, rest: 5, tempo: [1, 0, 2, 1] }, ...CIRCUIT.stations.slice(1)] };

// The clips of the pack are looked for among each other: the names, the sides, the counts.
test('what is said is told from the sound, word by word, and the tones under it', async ({ page, context, site }) => {
  await Promise.all([settle(context, { welcomed: true }), keepClips(context)]);
  const came = page.waitForResponse(/voice-en-.*\.pack/);
  await open(page, site, `#/c/${code(COUNTED)}`);
  await (await came).finished();
  await button(page, 'Start').click();
  await toTheEnd(page);
  const [pack] = (await readdir(DIST)).filter((name) => name.startsWith('voice-en-'));
  const story = await followedWithVoice(page, code(COUNTED), join(DIST, pack), 'sides');
  // Some words are in the pack under two ids, such as "rest" for a phase and for a break.
  const words = (ids) => ids.map((id) => id.split('/').at(-1));
  expect(words(story.said.map(({ says }) => says))).toEqual(words(story.script));
  // The first is not counted, and the last is called the last.
  expect(story.script.filter((id) => id.startsWith('count/'))).toHaveLength(2);
  expect(story.heard).toEqual(story.planned);
});

test('a page that stalls, and one that is stuck for 15 seconds, miss no cue', async ({ page, context, browser, site }) => {
  // Somebody else's browser: tabs of one have one session between them.
  const other = await browser.newContext({ serviceWorkers: 'block' });
  await Promise.all([tonesOnly(context), tonesOnly(other), listen(other, site)]);
  const stuck = await other.newPage();
  await Promise.all([play(page, site, CIRCUIT), play(stuck, site, CIRCUIT)]);
  await stall(page);
  await stuck.evaluate(() => setTimeout(() => {
    const until = performance.now() + 15_000;
    while (performance.now() < until);
    globalThis.wasStuck = true;
  }, 4000));
  await Promise.all([toTheEnd(page), toTheEnd(stuck)]);
  expect(await page.evaluate(() => globalThis.stalls)).toBeGreaterThan(10);
  expect(await stuck.evaluate(() => globalThis.wasStuck)).toBe(true);
  for (const it of [page, stuck]) expect(counts(await followed(it, code(CIRCUIT)))).toEqual({ missed: 0, extra: 0 });
  await other.close();
});

test('a frozen page plays no cue late: it goes on where it was, or it has paused', async ({ page, context, site }) => {
  await tonesOnly(context);
  await play(page, site, SHORT);
  const cdp = await context.newCDPSession(page);
  await page.waitForTimeout(9000);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.waitForTimeout(8000);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await page.waitForTimeout(3000);
  const state = await page.locator('.player').getAttribute('data-state');
  if (state === 'still') {
    // Paused, and silent since.
    const quiet = await page.evaluate(() => globalThis.heard.onsets().lastLoud);
    await page.waitForTimeout(2500);
    expect(await page.evaluate(() => globalThis.heard.onsets().lastLoud)).toBe(quiet);
    return;
  }
  // The audio clock stood still with the page, and every cue is where the clock has it.
  await toTheEnd(page);
  const { against } = await followed(page, code(SHORT));
  expect(against).toMatchObject({ missed: 0, extra: 0, glitches: 0 });
});
