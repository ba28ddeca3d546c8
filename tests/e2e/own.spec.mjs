// Own exercises: made, changed, deleted and brought back; played with their note; named in the
// person's own voice, which is recorded, kept, scheduled and deleted.
import { button, checkPage, open, running, settle, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';
import { launchOptions } from './playwright.config.mjs';

const DONE = { welcomed: true, profile: 'profile asked=1' };

test.describe.configure({ timeout: 120_000 });
// Chromium's own microphone, which beeps once a second.
test.use({
  launchOptions: { ...launchOptions, args: [...launchOptions.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] },
  permissions: ['microphone'],
});
// Somebody else's file in the place of the voice: see below.
test.use({ serviceWorkers: 'block' });
// Without the loudness of the tones only a voice is heard.
test.beforeEach(({ context }, { title: of }) => settle(context, /own voice/.test(of) ? { ...DONE, volume: 0 } : DONE));

const field = (page, name) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
const title = (page, name) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

// Makes one as a person would.
async function make(page, site, { name = 'Slow shell', note = 'Heels together', stop = '' } = {}) {
  await open(page, site, '#/own/new');
  await field(page, 'Name').fill(name);
  await button(page, 'Choose another figure').click();
  await page.getByRole('searchbox', { name: 'Find a figure' }).fill('clamsh');
  await page.locator('.pose').filter({ hasText: /^Clamshell$/ }).click();
  await expect(page.locator('.own__drawn')).toContainText('Clamshell');
  if (note) await field(page, 'Note').fill(note);
  if (stop) await field(page, 'Your stop rule').fill(stop);
  await button(page, 'Keep this exercise').click();
  await title(page, name);
}

test('one is made with the keyboard, changed, deleted and brought back', async ({ page, site }) => {
  await open(page, site, '#/own');
  await expect(page.getByText('None yet.')).toBeVisible();
  await page.getByRole('link', { name: 'New exercise' }).press('Enter');
  await title(page, 'New exercise');
  // What is wrong is a sentence, and nothing is kept.
  await button(page, 'Keep this exercise').press('Enter');
  await expect(page.locator('.run__lacks')).toHaveText(/^The name needs 1\sto\s32/);
  await expect(field(page, 'Name')).toBeFocused();
  await expect(field(page, 'Name')).toHaveAttribute('aria-invalid', 'true');
  await field(page, 'Name').fill('x'.repeat(33));
  await expect(page.locator('.run__lacks')).toHaveText(/^The name needs 1\sto\s32/);
  await field(page, 'Name').fill('Slow shell');
  await expect(page.locator('.run__lacks')).toHaveText('');
  await button(page, 'Choose another figure').press('Enter');
  const search = page.getByRole('searchbox', { name: 'Find a figure' });
  await expect(search).toBeFocused();
  await page.keyboard.type('zzzz');
  await expect(page.locator('.poses [role="status"]')).toHaveText(/^No figure is called that/);
  await search.fill('clamsh');
  await page.locator('.pose').filter({ hasText: /^Clamshell$/ }).press('Enter');
  await expect(button(page, 'Choose another figure'), 'the focus comes back').toBeFocused();
  await button(page, 'Out and back').press('Space');
  await expect(page.locator('.run__lacks')).toHaveText(/^This figure cannot use its sides like that/);
  await button(page, 'One side, then the other').press('Space');
  await expect(page.locator('.run__lacks')).toHaveText('');
  await button(page, 'Lower: more').press('Enter');
  await expect(page.getByRole('group', { name: 'Lower', exact: true })).toContainText('4 s');
  await button(page, 'Keep this exercise').press('Enter');
  await title(page, 'Slow shell');
  await expect(page.locator('.beats')).toContainText('4');
  // The same once more is refused.
  await make(page, site, { name: 'Other' });
  await page.getByRole('link', { name: 'Change it' }).click();
  await field(page, 'Name').fill('Slow shell');
  await button(page, 'Keep changes').click();
  await expect(page.locator('.run__lacks')).toHaveText('You have an exercise just like this already.');
  await field(page, 'Name').fill('Third');
  await button(page, 'Keep changes').click();
  await title(page, 'Third');
  await page.reload();
  await mounted(page);
  await title(page, 'Third');
  await page.getByRole('link', { name: 'Change it' }).click();
  await button(page, 'Delete this exercise').click();
  await expect(button(page, 'Undo')).toBeFocused();
  await button(page, 'Undo').press('Enter');
  await expect(field(page, 'Name')).toHaveValue('Third');
  await open(page, site, '#/own');
  await expect(page.locator('.exercise-card')).toHaveCount(2);
});

test('its note and its stop rule are there while it is played', async ({ page, site }) => {
  await make(page, site, { note: 'Heels together', stop: 'The left hip pinches' });
  await open(page, site, '#/mine/text');
  await page.getByRole('textbox', { name: 'Your text' }).fill('"Slow shell" like Clamshell 1x3 left/right rest 0');
  await expect(page.locator('.plain__found')).toHaveText('1 exercise, all understood');
  await button(page, 'Start').click();
  await running(page);
  await expect(page.locator('.player__name')).toHaveText('Slow shell');
  await expect(page.locator('.tide__hint')).toHaveText('Heels together');
  await button(page, 'Change').click();
  await expect(page.locator('dialog[open]')).toContainText('Your stop rule: The left hip pinches');
});

test('one that came with a link can be read and kept', async ({ page, site }) => {
  await open(page, site, '#/exercises/own.bridge.br.From_far_away');
  await title(page, 'From far away');
  await expect(page.getByText('Somebody else made this exercise.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Its name in your voice' })).toHaveCount(0);
  await button(page, 'Keep it as mine').click();
  await field(page, 'Note').fill('Slow is smooth');
  await button(page, 'Keep changes').click();
  await expect(page.locator('.exercise__cue')).toContainText('Slow is smooth');
  await open(page, site, '#/exercises/own.bridge.br.%E2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('own.bridge');
});

test('the pages are sound at every size', async ({ page, site }) => {
  await open(page, site, '#/own');
  await checkPage(page, 'none yet');
  await make(page, site, { name: 'W'.repeat(32), note: 'n'.repeat(64), stop: 's'.repeat(120) });
  await checkPage(page, 'one');
  await page.getByRole('link', { name: 'Change it' }).click();
  await title(page, 'W'.repeat(32));
  await checkPage(page, 'form', { atEnd: true });
  await button(page, 'Choose another figure').click();
  await expect(page.locator('.pose .figure').first()).toBeVisible();
  await checkPage(page, 'figures');
  await page.keyboard.press('Escape');
  await open(page, site, '#/own');
  await checkPage(page, 'list');
});

test.describe('with a microphone', () => {
  const kept = (page) => page.evaluate(() => new Promise((done) => {
    const asked = indexedDB.open('kneeline-recordings', 1);
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onerror = (event) => { event.preventDefault(); done([]); };
    asked.onsuccess = () => {
      const store = asked.result.transaction('recordings').objectStore('recordings');
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      store.transaction.oncomplete = () => {
        done(keys.result.map((key, at) => ({ key, length: values.result[at].length, most: Math.max(...values.result[at].map(Math.abs)) })));
        asked.result.close();
      };
    };
  }));

  async function record(page) {
    await button(page, 'Record its name').click();
    await expect(page.locator('.own__voice')).toContainText('Speak now.');
    await page.waitForTimeout(1600); // a beep of the machine's microphone
    // On a busy machine its 3 seconds may be over by now.
    await page.evaluate(() => document.querySelector('#voice-stop')?.click());
    await expect(page.locator('.own__voice')).toContainText('Kept.');
  }

  test('its name is said in the person\u2019s own voice', async ({ page, site, faults }) => {
    // What is mixed is found again in what is queued: every buffer that is started.
    await page.addInitScript(() => {
      const { start } = AudioBufferSourceNode.prototype;
      globalThis.queued = [];
      AudioBufferSourceNode.prototype.start = function noted(...rest) {
        if (this.buffer) globalThis.queued.push([...this.buffer.getChannelData(0)]);
        return start.call(this, ...rest);
      };
    });
    await page.route(/voice-en-.*\.pack/, (route) => route.fulfill({ body: 'none' }));
    await make(page, site);
    await record(page);
    const [it, ...others] = await kept(page);
    expect(others).toEqual([]);
    expect(it.key).toBe('own.clam.er.Slow_shell');
    expect(it.length / 24_000, 'seconds').toBeGreaterThan(0.05);
    expect(it.length / 24_000, 'seconds').toBeLessThanOrEqual(3);
    expect(it.most, 'as loud as the voice').toBeGreaterThan(3_000);
    // Heard by itself: nothing else is in it.
    const loud = () => page.evaluate(() => globalThis.queued.reduce((most, block) => block.reduce((it, sample) => Math.max(it, Math.abs(sample)), most), 0));
    expect(await loud()).toBeLessThan(0.01);
    // Sound may wake later than this short clip lasts, on a busy machine.
    await expect(async () => {
      await button(page, 'Hear it').click();
      await expect.poll(loud, { timeout: 5000 }).toBeGreaterThan(0.05);
    }).toPass();
    await expect(button(page, 'Hear it'), 'it ends by itself').toBeVisible();
    // After a reload it is said where the exercise comes. The tones are off and the voice of the app
    // is missing: nothing else can be heard.
    await page.reload();
    await mounted(page);
    await expect(button(page, 'Hear it')).toBeVisible();
    await page.evaluate(() => { globalThis.queued.length = 0; });
    await page.getByRole('button', { name: /^Try/ }).click();
    await running(page);
    await expect.poll(loud, { timeout: 15_000 }).toBeGreaterThan(0.05);
    await page.goBack();
    await button(page, 'Delete recording').click();
    await expect(page.locator('#voice-undo')).toBeFocused();
    await expect.poll(() => kept(page)).toEqual([]);
    await expect(button(page, 'Hear it')).toHaveCount(0);
    expect(faults.splice(0).filter((it) => !it.includes('voice-en-')), 'but for the missing voice').toEqual([]);
  });

  test('it goes with the exercise: renamed, deleted, brought back, erased', async ({ page, site }) => {
    await make(page, site);
    await record(page);
    await page.getByRole('link', { name: 'Change it' }).click();
    await field(page, 'Name').fill('New name');
    await button(page, 'Keep changes').click();
    await title(page, 'New name');
    await expect(button(page, 'Hear it')).toBeVisible();
    await expect.poll(async () => (await kept(page)).map((it) => it.key)).toEqual(['own.clam.er.New_name']);
    await page.getByRole('link', { name: 'Change it' }).click();
    await button(page, 'Delete this exercise').click();
    await expect.poll(() => kept(page)).toEqual([]);
    await button(page, 'Undo').click();
    await expect.poll(async () => (await kept(page)).length).toBe(1);
    await open(page, site, '#/data');
    await button(page, 'Erase everything').click();
    await button(page, 'Erase for ever').click();
    await title(page, 'Today');
    expect(await kept(page)).toEqual([]);
    expect(Object.keys(await stored(page)).filter((key) => key.includes('/n/'))).toEqual([]);
  });
});

for (const [name, told] of [
  ['NotAllowedError', /^The microphone is not allowed here/],
  ['NotFoundError', /^No microphone was found/],
  ['NotReadableError', /^Something else uses the microphone/],
]) {
  test(`a microphone that answers ${name} is a sentence`, async ({ page, site }) => {
    await page.addInitScript((why) => {
      MediaDevices.prototype.getUserMedia = async () => { throw new DOMException('no', why); };
    }, name);
    await make(page, site);
    await button(page, 'Record its name').click();
    await expect(page.locator('.own__said p')).toHaveText(told);
    await expect(button(page, 'Record its name'), 'again').not.toHaveAttribute('aria-disabled');
  });
}

test('a browser that cannot record says so', async ({ page, site }) => {
  await page.addInitScript(() => { delete globalThis.MediaRecorder; });
  await make(page, site);
  await button(page, 'Record its name').click();
  await expect(page.locator('.own__said p')).toHaveText(/^This browser cannot record/);
});
