// What leaves the browser: the cues in recordings of the sound card, against the plan, under load,
// hidden, and after a long rest. Beside it the scheduler that others use, in a browser of its own.
import { SETTINGS_KEY, TONES_ONLY, code, settingsLine, settle } from '../app.mjs';
import { stall, understood } from '../hear.mjs';
import { alone, driven, firefox, throttle, used } from './browsers.mjs';
import { drive } from './driver.mjs';
import { RATE } from './lab.mjs';
import { reference } from './reference.mjs';
import { load, row, say, upTo, wait } from './rows.mjs';

// A cue each second, nearly: 5 + 7 * 3 + 5 + 7 * 3 seconds.
export const MEASURED = {
  name: 'Measured', stations: [{ exercise: 'clam', sets: 1, amount: 7, rest: 0, tempo: [1, 0, 1, 1] }],
};
export const MEASURED_SECS = 52;
const CLICKS = 48;

// A minute of rest in the middle.
const RESTED = {
  name: 'Rested',
  stations: [
    { exercise: 'clam', sets: 1, amount: 4, rest: 65, tempo: [1, 0, 1, 1] },
    { exercise: 'bridge', sets: 1, amount: 4, rest: 0, tempo: [1, 0, 1, 1] },
  ],
};

// Thirty minutes of the same: 7 repetitions a side, a minute of rest, 16 times.
export const HALF_HOUR = {
  name: 'Half an hour', rounds: 8, roundRest: 65,
  stations: [{ exercise: 'clam', sets: 2, amount: 7, rest: 65, tempo: [1, 0, 1, 1] }],
};

const LOADS = [
  ['idle', 'idle', {}],
  ['stalls', '500 ms stalls', { stalls: true }],
  ['cpu', '6x slower CPU', { slow: 6 }],
  ['both', '6x slower CPU and stalls', { stalls: true, slow: 6 }],
  ['block', 'main thread blocked for 15 s', { block: 15_000 }],
];

const GLITCHES = 'jumps over 5 ms';

// The rows of one recording of the app. Where one jump is allowed it is because a host that is
// shared gives a sound card of no hardware its time late, whatever plays.
function ofTheApp(id, what, against, minutes) {
  const named = `${what}, ${load()}`;
  upTo(`${id}-missed`, `cues missed of ${against.planned}, ${named}`, against.missed, '', 0);
  upTo(`${id}-extra`, `sounds that are no cue, ${named}`, against.extra, '', 0);
  upTo(`${id}-p95`, `error of the time between cues, ${named}, 95 of 100`, against.p95, 'ms', 0.5);
  row(`${id}-max`, `error of the time between cues, ${named}, highest`, against.max, 'ms');
  upTo(`${id}-glitches`, `${GLITCHES}, ${named}`, against.glitches, '', Math.max(1, Math.ceil(minutes / 10)));
  row(`${id}-drift`, `how far lateness wanders, ${named}`, against.drift, 'ms', '<= 50', against.drift <= 50);
}

function ofTheReference(id, what, against) {
  row(`${id}-missed`, `${what}, missed of ${against.planned}`, against.missed);
  row(`${id}-p95`, `${what}, 95 of 100`, against.p95, 'ms');
  row(`${id}-max`, `${what}, highest`, against.max, 'ms');
  row(`${id}-glitches`, `${what}, ${GLITCHES}`, against.glitches);
}

const heard = (file, circuit) => understood(file, RATE, 2, code(circuit));

async function burden(page, { stalls, slow, block }) {
  if (slow) await throttle(page, slow);
  if (stalls) await stall(page);
  if (block) {
    await page.evaluate((ms) => setTimeout(() => {
      const until = performance.now() + ms;
      while (performance.now() < until);
    }, 7000), block);
  }
}

// The app and the reference under each load, each in a browser and on a card of its own.
export async function chromiumLoads(lab, site) {
  site.extra['reference.html'] = reference(CLICKS);
  for (const [id, what, how] of LOADS) {
    say(`Chromium, ${what}`);
    const [ours, theirs] = await Promise.all([driven(lab.env('one')), driven(lab.env('two'))]);
    try {
      const context = await ours.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 800 } });
      await settle(context, TONES_ONLY);
      const page = await context.newPage();
      const other = await theirs.newPage();
      await Promise.all([page.goto(site.url(`#/c/${code(MEASURED)}`)), other.goto(site.url('reference.html'))]);
      await page.locator('.button--start').waitFor();
      const recordings = [lab.record('one', `app-${id}`), lab.record('two', `reference-${id}`)];
      await wait(1000);
      const turn = async (it, button) => {
        await it.locator(button).dispatchEvent('click');
        await burden(it, how);
        await wait((MEASURED_SECS + 5) * 1000);
        // Until now its main thread may have kept a whole core busy.
        await it.goto('about:blank');
      };
      const turns = [() => turn(page, '.button--start'), () => turn(other, 'button')];
      if (how.slow) for (const it of turns) await it();
      else await Promise.all(turns.map((it) => it()));
      const [app, beside] = await Promise.all(recordings.map((it) => it.stop()));
      ofTheApp(`loopback-${id}`, `heard from Chromium, ${what}`, (await heard(app, MEASURED)).against, 1);
      const { against } = await understood(beside, RATE, 2, 'reference', String(CLICKS));
      ofTheReference(`loopback-${id}-classic`, `25/100 ms look-ahead, heard from Chromium, ${what}`, against);
    } finally {
      await Promise.all([ours.close(), theirs.close()]);
    }
  }
}

async function told(run, what, secs) {
  for (let left = secs * 2; left > 0 && !run.has(what); left -= 1) await wait(500);
  return run.has(what);
}

// Firefox cannot be told to be slow from outside; stalls and the block are in the page.
export async function firefoxLoads(lab, site) {
  for (const [id, what, how] of LOADS.filter(([, , { slow }]) => !slow)) {
    say(`Firefox, ${what}`);
    const run = drive(site, MEASURED, how);
    const recording = lab.record('three', `firefox-${id}`);
    const browser = await firefox(lab, 'three', `firefox-${id}`, run.address);
    await told(run, 'done', MEASURED_SECS + 60);
    browser.close();
    const file = await recording.stop();
    ofTheApp(`firefox-${id}`, `heard from Firefox, ${what}`, (await heard(file, MEASURED)).against, 1);
  }
}

// A tab that is covered by another for the whole session, with a minute of rest in it.
export async function hidden(lab, site, long) {
  const circuit = long ? HALF_HOUR : RESTED;
  const minutes = long ? 31 : 2;
  say('Chromium, hidden tab');
  site.extra['other.html'] = '<!doctype html><title>other</title>';
  const run = drive(site, circuit);
  const recording = lab.record('three', 'hidden');
  const browser = await alone(lab, 'three', 'hidden', run.address);
  if (!await told(run, 'started', 60)) throw new Error('no session started');
  await wait(6000);
  browser.cover(site.url('other.html'));
  await wait(6000);
  const [before, from] = [await used(browser.pid), performance.now()];
  await wait(20_000);
  const cost = ((await used(browser.pid) - before) * 1000) / (performance.now() - from);
  upTo('cpu-hidden', `processor time of all processes of a browser with a session in a covered tab, ${load()}`, cost, 'ms/s', 25);
  if (!await told(run, 'done', minutes * 60 + 60)) throw new Error('the session did not end');
  browser.close();
  const file = await recording.stop();
  const { against, sounds } = await heard(file, circuit);
  row('hidden-was', 'the tab was hidden', Number(run.has('seen-hidden')), '', '1', run.has('seen-hidden'));
  row('hidden-timer', 'furthest apart two of its timers of 250 ms were', run.number('timer'), 'ms');
  ofTheApp('hidden', 'heard from a hidden tab, throttling after 20 s', against, minutes);
  afterTheRest(sounds);
}

function afterTheRest(sounds) {
  const rest = sounds.findIndex((it) => it.cue === 'Rest');
  const pip = sounds.slice(rest + 1).find((it) => it.cue === 'Pip');
  const late = rest >= 0 && pip ? pip.ms - sounds[rest].ms - 62_000 : null;
  upTo('rest-first', 'first cue after a minute of rest, hidden: how late', late, 'ms', 2);
}

// Two minutes and a half without a rest.
const STEADY = {
  name: 'Steady', stations: [{ exercise: 'clam', sets: 3, amount: 7, rest: 5, tempo: [1, 0, 1, 1] }],
};

// A covered tab whose main thread is blocked for two minutes: what is queued has to last.
export async function blocked(lab, site) {
  say('Chromium, covered and blocked for 120 s');
  site.extra['other.html'] = '<!doctype html><title>other</title>';
  const run = drive(site, STEADY, { blockCovered: 120_000 });
  const recording = lab.record('two', 'blocked');
  const browser = await alone(lab, 'two', 'blocked', run.address);
  if (!await told(run, 'started', 60)) throw new Error('no session started');
  await wait(6000);
  browser.cover(site.url('other.html'));
  if (!await told(run, 'done', 300)) throw new Error('the session did not end');
  browser.close();
  row('blocked-was', 'the longest its main thread did nothing', run.number('timer') / 1000, 's', '>= 119', run.number('timer') >= 119_000);
  const { against } = await heard(await recording.stop(), STEADY);
  ofTheApp('blocked', 'heard from a covered tab, main thread blocked for 120 s', against, 3);
}

// The whole session as one file that a media element plays.
export async function locked(lab, site) {
  say('Chromium, as one file');
  const how = { ...TONES_ONLY, sound: { ...TONES_ONLY.sound, output: 'locked' } };
  const run = drive(site, MEASURED, { settings: [SETTINGS_KEY, settingsLine(how)] });
  const recording = lab.record('three', 'locked');
  const browser = await alone(lab, 'three', 'locked', run.address);
  if (!await told(run, 'done', MEASURED_SECS + 90)) throw new Error(`the session did not end: ${run.told().join(' ')}`);
  browser.close();
  const { against } = await heard(await recording.stop(), MEASURED);
  ofTheApp('locked', 'heard from Chromium as one file, as for a locked phone', against, 1);
}

// Half an hour in front, nothing else going on.
export async function halfHour(lab, site) {
  say('Chromium, half an hour');
  const run = drive(site, HALF_HOUR);
  const recording = lab.record('one', 'half-hour');
  const browser = await alone(lab, 'one', 'half-hour', run.address);
  if (!await told(run, 'started', 60)) throw new Error('no session started');
  await told(run, 'done', 33 * 60);
  browser.close();
  const file = await recording.stop();
  ofTheApp('half-hour', 'heard from Chromium in half an hour', (await heard(file, HALF_HOUR)).against, 30);
}
