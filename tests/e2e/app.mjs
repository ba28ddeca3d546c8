// The app as a runner meets it: circuits for links, and the pages by what they say.
import { expect, mounted } from './kit.mjs';

export { SIZES, THEMES, axe, checkPage, fits } from './check.mjs';
export { mounted } from './kit.mjs';

// ---- Circuits in links, as src/share.rs writes them (version 1).

// Places in NUMBERS of src/share.rs, from 1.
const NUMBERS = { clam: 1, 'sl-abd': 2, 'bird-dog': 5, bridge: 7 };

// `stations`: {exercise, sets, amount, rest, tempo: [lift, hold, lower, pause] or none}.
export function code({ name, rounds = 1, roundRest = 0, stations }) {
  const text = new TextEncoder().encode(name);
  const bytes = [1, ...number(text.length), ...text, ...number(rounds), ...number(roundRest), ...number(stations.length)];
  for (const { exercise, sets = 1, amount, rest = 0, tempo } of stations) {
    bytes.push(...number(NUMBERS[exercise]), ...number(sets), ...number(amount), ...number(rest));
    bytes.push(...(tempo ? [1, ...tempo.flatMap(number)] : [0]));
  }
  return sealed(bytes);
}

// A code of any bytes with a right checksum: what a hostile hand can make.
export const sealed = (bytes) => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32c(bytes));
  return Buffer.concat([Buffer.from(bytes), sum]).toString('base64url');
};

export function number(value) {
  const groups = [];
  for (; value > 0x7f; value >>>= 7) groups.push((value & 0x7f) | 0x80);
  return [...groups, value];
}

export function crc32c(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

// ---- What such a circuit sounds like, as src/timeline does it: only circuits whose first station
// has sides, at the default pace. Milliseconds from the start; without the sound that says "ready".
export function cues(stations, { leadIn = 7, turnOver = 5 } = {}) {
  const all = [];
  let now = 0;
  const gap = (secs, sound) => {
    if (sound) all.push({ at: now, sound });
    for (const before of [3, 2, 1]) if (before <= secs) all.push({ at: now + (secs - before) * 1000, sound: 'pip' });
    now += secs * 1000;
  };
  const work = (reps, tempo) => {
    for (let rep = 0; rep < reps; rep += 1) {
      ['lift', 'hold', 'lower', 'pause'].forEach((sound, at) => {
        for (let sec = 0; sec < tempo[at]; sec += 1) all.push({ at: now + sec * 1000, sound: sec ? 'tick' : sound });
        now += tempo[at] * 1000;
      });
    }
  };
  gap(leadIn);
  stations.forEach(({ exercise, sets = 1, amount, rest = 0, tempo }, index) => {
    for (let set = 0; set < sets; set += 1) {
      work(amount, tempo);
      if (exercise !== 'bridge') { gap(turnOver, 'turn'); work(amount, tempo); }
      const last = index === stations.length - 1 && set === sets - 1;
      if (!last && rest) gap(rest, 'rest');
    }
  });
  all.push({ at: now, sound: 'finish' });
  return all;
}

// Two sides and one exercise without, at a quick tempo: 28 s in all.
export const SHORT = {
  name: 'Two minutes less',
  stations: [
    { exercise: 'clam', sets: 1, amount: 2, rest: 3, tempo: [1, 0, 1, 1] },
    { exercise: 'bridge', sets: 1, amount: 1, rest: 0, tempo: [1, 0, 1, 1] },
  ],
};

// One exercise long enough to try the controls on; 3 s a repetition.
export const LONG = {
  name: 'Long enough',
  stations: [
    { exercise: 'clam', sets: 2, amount: 8, rest: 20, tempo: [1, 1, 1, 0] },
    { exercise: 'bridge', sets: 1, amount: 8, rest: 0, tempo: [1, 0, 1, 1] },
  ],
};

// ---- Pages.

export const button = (page, name) => page.getByRole('button', { name, exact: true });

// Opens a route in a browser that has seen the welcome or goes round it.
export async function open(page, site, hash = '#/') {
  await page.goto(site.url(hash));
  await mounted(page);
}

// Goes through the first run, so that Today is Today.
export async function welcomed(page, site) {
  await open(page, site);
  await expect(page).toHaveURL(/#\/welcome$/);
  await button(page, 'Skip').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
}

// Starts a circuit from its link; the player runs when this returns.
export async function play(page, site, circuit) {
  await open(page, site, `#/c/${code(circuit)}`);
  await button(page, 'Start').click();
  await running(page);
}

export const player = (page) => page.locator('.player');
export const running = (page) => expect(player(page)).toHaveAttribute('data-state', 'running');
export const still = (page) => expect(player(page)).toHaveAttribute('data-state', 'still');
export const phase = (page, name) => expect(player(page)).toHaveAttribute('data-phase', name, { timeout: 45_000 });

// What the player shows: {phase, count, name, side, rep, set}.
export const shown = (page) => page.evaluate(() => {
  const text = (of) => document.querySelector(of)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return {
    phase: document.querySelector('.player')?.dataset.phase,
    state: document.querySelector('.player')?.dataset.state,
    count: Number(text('.count')),
    name: text('.player__name'),
    side: text('.side b'),
    rep: text('.reps > span:not(.reps__set) b'),
    set: text('.reps__set b'),
    m: Number(document.querySelector('.tide')?.style.getPropertyValue('--m')),
  };
});

// Waits until this repetition of this side is being done.
export async function atRep(page, side, rep) {
  await expect.poll(async () => {
    const now = await shown(page);
    return ['lift', 'hold', 'lower', 'pause'].includes(now.phase) ? `${now.side} ${now.rep}` : '';
  }, { timeout: 60_000, intervals: [50] }).toBe(`${side} ${rep}`);
}

// The rows of a session's page: [exercise or set, left, right, both]. Spaces that do not break
// are told as plain ones.
export const setRows = (page) => page.locator('table.sets tbody tr').evaluateAll((rows) => rows
  .map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())));

// What is stored under the app's own keys.
export const stored = (page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)
  .filter(([key]) => key.startsWith('kneeline/1/') && key !== 'kneeline/1/b').sort()));

// Settings as a stored line, and the key it is stored under.
export const SETTINGS_KEY = 'kneeline/1/p/a';
export function settingsLine(settings) {
  const json = JSON.stringify({ seq: 1, settings });
  const sum = crc32c(Buffer.from(`1|${json}`)).toString(16).padStart(8, '0');
  return `1|${sum}|${json}`;
}

// Settings as if they had been made before, for everybody who opens a page in this context.
export const settle = (context, settings) => context.addInitScript(([key, line]) => {
  if (globalThis.isSecureContext && !localStorage.getItem(key)) localStorage.setItem(key, line);
}, [SETTINGS_KEY, settingsLine(settings)]);

// Nobody speaks: for tests that count tones.
export const TONES_ONLY = { welcomed: true, sound: { speaker: 'nobody' } };
