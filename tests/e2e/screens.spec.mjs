// Every screen at four sizes in both themes: pictures for people (artefacts/screens/), axe for
// machines, and nothing that makes the page scroll sideways.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { LONG, SHORT, SIZES, THEMES, atRep, axe, button, code, fits, open, phase, play, still } from './app.mjs';
import { expect, test } from './kit.mjs';
import { LIVED, SAME, STATES, aRun, as, whole } from './programme.mjs';

const FOLDER = join(process.env.ARTEFACTS, 'screens');
// axe is asked at the phone's and the desk's size; the others differ in layout only.
const ASKED = ['390x844', '1280x800'];

test.describe.configure({ timeout: 180_000 });
test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

// Takes the pictures of the screen that is shown and asks axe; `atEnd`: where a bar that stays in
// view covers nothing.
async function look(page, name, { atEnd } = {}) {
  for (const [width, height] of SIZES) {
    const size = `${width}x${height}`;
    await page.setViewportSize({ width, height });
    if (atEnd) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
      await page.screenshot({ path: join(FOLDER, `${name}-${size}-${theme}.png`), animations: 'disabled' });
      if (theme === THEMES[0]) expect.soft(await fits(page), `${name} ${size}`).toEqual([]);
      if (ASKED.includes(size)) expect.soft(await axe(page), `${name} ${size} ${theme}`).toEqual([]);
    }
  }
}

const skipped = async (page) => { if (/welcome/.test(page.url())) await button(page, 'Skip').click(); };

const PAGES = {
  welcome: '#/welcome', exercises: '#/exercises', exercise: '#/exercises/clam', circuits: '#/circuits',
  circuit: '#/circuits/home', shared: `#/c/${code(SHORT)}`, 'shared-damaged': '#/c/AAAAAAAA', settings: '#/settings',
  'progress-empty': '#/progress', 'not-found': '#/nowhere', learn: '#/learn', lesson: '#/learn/red-flags',
  'lesson-unknown': '#/learn/nothing-like-it', 'mine-empty': '#/mine', 'exercise-hold': '#/exercises/side-plank',
  cadence: '#/cadence', 'lesson-steps': '#/learn/step-rate',
  'exercise-alternating': '#/exercises/bird-dog', 'exercise-walk': '#/exercises/lat-walk',
  sound: '#/sound', 'progress-add': '#/progress/add', 'data-empty': '#/data',
};

for (const [name, hash] of Object.entries(PAGES)) {
  test(`screen: ${name}`, async ({ page, site }) => {
    await open(page, site, hash);
    await look(page, name);
  });
}

for (const [name, hash] of Object.entries(SAME)) {
  test(`screen: ${name}`, async ({ page, site }) => {
    await as(page, site, 'empty', hash);
    await look(page, name);
  });
}

for (const [name, hash] of Object.entries(LIVED)) {
  test(`screens: ${name}, ${STATES.join(', ')}`, async ({ page, site }) => {
    for (const state of STATES) {
      await as(page, site, state, hash);
      await whole(page);
      await look(page, `${name}-${state}`);
    }
  });
}

test('screens: a run put right, a safety stop, a test that runs', async ({ page, site }) => {
  const kept = await as(page, site, 'week', '#/runs');
  await open(page, site, `#/runs/${aRun(kept)}`);
  await look(page, 'run-again');
  await as(page, site, 'empty', '#/safety');
  await page.getByRole('checkbox').first().click();
  await button(page, 'Done').click();
  await expect(page.locator('.stop')).toBeVisible();
  await look(page, 'stop-emergency');
  await open(page, site, '#/assess/side-plank-knee');
  await look(page, 'test-flagged');
  await as(page, site, 'empty', '#/assess/sl-stance');
  await button(page, 'Left side: start').click();
  await expect(page.locator('.test-run')).toHaveAttribute('data-state', 'counting', { timeout: 20_000 });
  await look(page, 'test-running');
});

test('screens: a circuit of one\'s own, and first in the list', async ({ page, site }) => {
  for (const id of ['clam', 'side-plank', 'lat-walk']) {
    await open(page, site, `#/exercises/${id}`);
    await button(page, 'Add to my circuit').click();
  }
  await look(page, 'exercise-added');
  await open(page, site, '#/mine');
  await look(page, 'mine');
  await page.locator('#mine-open-0').click();
  await look(page, 'mine-open', { atEnd: true });
  await page.getByRole('button', { name: /^Remove: / }).first().click();
  await look(page, 'mine-removed');
  await open(page, site, '#/circuits');
  await look(page, 'circuits-mine');
});

test('screens: the metronome, ready and running', async ({ page, site }) => {
  await open(page, site, '#/cadence');
  await button(page, 'Your usual steps per minute: more').click();
  await look(page, 'cadence-ready');
  await button(page, 'Start').click();
  await look(page, 'cadence-running');
  await button(page, 'Measure again').click();
  await look(page, 'cadence-again');
});

test('screens: an exercise whose words do not come', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.startsWith('pages-') ? null : bytes);
  await open(page, site, '#/exercises/clam');
  await expect(button(page, 'Try again')).toBeVisible();
  await look(page, 'exercise-no-words');
  expect(faults.splice(0).filter((fault) => !/404|integrity/.test(fault))).toEqual([]);
});

test('screens: a page whose code does not come', async ({ page, site, faults }) => {
  site.change = (path, bytes) => (path.startsWith('later-') ? null : bytes);
  await open(page, site, '#/exercises');
  await expect(button(page, 'Try again')).toBeVisible();
  await look(page, 'page-no-code');
  expect(faults.splice(0).filter((fault) => !/404|integrity|fetch/.test(fault))).toEqual([]);
});

test('screens: finding an exercise', async ({ page, site }) => {
  await open(page, site, '#/exercises');
  await page.getByRole('searchbox').fill('brige');
  await button(page, 'Knee-friendly').click();
  await look(page, 'exercises-found');
  await button(page, 'Body map').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Glutes' }).click();
  await look(page, 'exercises-map');
  await page.keyboard.press('Escape');
  await button(page, 'Filters, 2 active').click();
  await look(page, 'exercises-filters');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('zumba');
  await look(page, 'exercises-nothing');
});

test('screens: the sound check, not heard', async ({ page, site }) => {
  await open(page, site, '#/sound');
  await button(page, 'Play the check').click();
  await button(page, 'I don\u2019t').click();
  await expect(page.locator('.check__fixes li').first()).toBeVisible();
  await look(page, 'sound-not-heard');
});

test('screens: the other card of the first run', async ({ page, site }) => {
  await open(page, site, '#/welcome');
  await button(page, 'Next').click();
  await look(page, 'welcome-2');
});

test('screens: today, empty, in the middle, and with history; progress, session, done', async ({ page, site }) => {
  await open(page, site);
  await skipped(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await look(page, 'today-empty');
  await play(page, site, LONG);
  await atRep(page, 'L', '2');
  await page.evaluate(() => { location.hash = '#/'; });
  await expect(button(page, 'Resume')).toBeVisible();
  await look(page, 'today-resume');
  await button(page, 'End and save').click();
  await expect(button(page, 'Start')).toBeVisible();
  await look(page, 'today-history');
  // A second session, so that the lists have more than one line.
  await play(page, site, LONG);
  await atRep(page, 'L', '2');
  await button(page, 'Skip').click();
  await button(page, 'Start now').click();
  await atRep(page, 'R', '2');
  await button(page, 'Leave').click();
  await button(page, 'End and save').click();
  await expect(page).toHaveURL(/#\/done\//);
  await look(page, 'done');
  await button(page, 'Hard 7').click();
  await button(page, 'Sore 3–5').click();
  await look(page, 'done-sore');
  await page.evaluate(() => { location.hash = '#/progress'; });
  await expect(page.locator('.session-row')).toHaveCount(2);
  await look(page, 'progress-full');
  await page.locator('.session-row').first().click();
  await expect(page.locator('table.sets')).toBeVisible();
  await look(page, 'session');
  await button(page, 'Correct the sets').click();
  await look(page, 'session-mend');
  await button(page, 'Cancel').click();
  await button(page, 'Delete this session').click();
  await look(page, 'session-deleted');
  await page.evaluate(() => { location.hash = '#/data'; });
  await button(page, 'Paste text').click();
  await page.getByRole('textbox').fill('shopping: milk');
  await button(page, 'Look at it').click();
  await look(page, 'data');
  await button(page, 'Erase everything').click();
  await look(page, 'data-erase');
});

// The moments of the player; it runs on meanwhile, so each is waited for at every size.
const MOMENTS = ['lead-in', 'lift', 'hold', 'lower', 'turn-over', 'rest'];

test('screens: the player at work', async ({ page, site }) => {
  await open(page, site, `#/c/${code(LONG)}`);
  await button(page, 'Start').click();
  // Pictures only, one at each size while the moment lasts.
  const shoot = async (moment) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'dark' });
      await phase(page, moment);
      await page.screenshot({ path: join(FOLDER, `player-${moment}-${width}x${height}.png`) });
      expect.soft(await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth), `${moment} ${width}x${height}`).toBeLessThanOrEqual(0);
    }
  };
  for (const moment of MOMENTS) {
    if (moment === 'turn-over') await page.locator('.control').last().click();
    if (moment === 'rest') {
      await page.locator('.control--main').click();
      await atRep(page, 'R', '2');
      await page.locator('.control').last().click();
    }
    await shoot(moment);
  }
});

test('screen: the player without sound', async ({ page, site }) => {
  await page.addInitScript(() => {
    AudioContext.prototype.resume = () => new Promise(() => {});
    Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' });
  });
  await play(page, site, LONG);
  await expect(button(page, 'Tap for sound')).toBeVisible();
  await look(page, 'player-no-sound');
});

test('screens: the player paused, leaving and its keys', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  await button(page, 'Pause').click();
  await still(page);
  await look(page, 'player-paused');
  await button(page, 'Leave').click();
  await look(page, 'player-leaving');
  await button(page, 'Discard').click();
  await look(page, 'player-discard');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await look(page, 'player-keys');
});

test('screens: the player dark, its changes, what hurt, and what the device lacks', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'wakeLock', { value: { request: () => Promise.reject(new Error('no')) } });
    Navigator.prototype.getBattery = async () => Object.assign(new EventTarget(), { level: 0.05, charging: false });
  });
  await play(page, site, LONG);
  await expect(page.locator('.player__lack')).toHaveCount(2);
  await look(page, 'player-lacks');
  await button(page, 'Darken the screen').click();
  await look(page, 'player-dark');
  await page.mouse.click(200, 200);
  await button(page, 'Change').click();
  await button(page, 'Tempo: more').click();
  await look(page, 'player-change');
  await button(page, 'That hurt').click();
  await button(page, 'Outer knee').click();
  await button(page, '4 of 10').click();
  await look(page, 'player-hurt');
});

test('axe on the player while it runs, resting and turned', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  const ask = async (moment) => expect.soft(await axe(page), moment).toEqual([]);
  await ask('working');
  await button(page, 'Turn the screen').click();
  await ask('turned');
  await page.screenshot({ path: join(FOLDER, 'player-turned-390x844.png') });
  await button(page, 'Turn the screen').click();
  await button(page, 'Skip').click();
  await phase(page, 'turn-over');
  await ask('turning over');
});
