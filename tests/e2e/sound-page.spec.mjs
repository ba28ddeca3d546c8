// The page about sound and voice: every choice is kept, the check is heard, and what is said of a
// device is true of it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { LONG, button, open, play, stored } from './app.mjs';
import { listen, onsets } from './hear.mjs';
import { expect, test } from './kit.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const choice = (page, group, name) => page.getByRole('group', { name: group, exact: true }).getByRole('button', { name });
const pressed = (of) => expect(of).toHaveAttribute('aria-pressed', 'true');
// The rows of the table: what, over music, locked.
const rows = async (page) => {
  await expect(page.locator('.paged[data-state="here"]').first()).toBeVisible();
  return page.locator('.sound__table tr').evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
};
const row = async (page, what) => (await rows(page)).find(([name]) => name === what)?.slice(1);

test('every choice is kept after a reload', async ({ page, site }) => {
  await open(page, site, '#/sound');
  await choice(page, 'Music and screen', /Locked phone/).click();
  await choice(page, 'Tones', /Low/).click();
  await page.getByRole('slider', { name: 'Loudness of the tones' }).fill('35');
  await page.getByRole('slider', { name: 'Loudness of the voice' }).fill('55');
  await choice(page, 'Count aloud', 'Last 3').click();
  await choice(page, 'Say when to breathe', 'Never').click();
  await choice(page, 'Whose voice', 'This device').click();
  await page.getByRole('switch', { name: 'Sound off' }).click();
  const all = async () => {
    await pressed(choice(page, 'Music and screen', /Locked phone/));
    await pressed(choice(page, 'Tones', /Low/));
    await expect(page.getByRole('slider', { name: 'Loudness of the tones' })).toHaveValue('35');
    await expect(page.getByRole('slider', { name: 'Loudness of the voice' })).toHaveValue('55');
    await pressed(choice(page, 'Count aloud', 'Last 3'));
    await pressed(choice(page, 'Say when to breathe', 'Never'));
    await pressed(choice(page, 'Whose voice', 'This device'));
    await expect(page.getByRole('switch', { name: 'Sound off' })).toHaveAttribute('aria-checked', 'true');
  };
  await all();
  await page.reload();
  await all();
  // Without a voice there is nothing to set about it.
  await choice(page, 'Whose voice', 'None').click();
  await expect(page.getByRole('slider', { name: 'Loudness of the voice' })).toHaveCount(0);
  await expect(page.locator('.check__parts li:visible')).toHaveCount(7);
  await page.reload();
  await pressed(choice(page, 'Whose voice', 'None'));
});

test('settings, a circuit and a player without sound lead here', async ({ page, site }) => {
  const here = () => expect(page.getByRole('heading', { level: 1, name: 'Sound and voice' })).toBeVisible();
  await open(page, site, '#/settings');
  await page.getByRole('link', { name: 'Sound and voice' }).click();
  await here();
  await expect(page).toHaveTitle(/^Sound and voice/);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/#\/settings$/);
  await open(page, site, '#/circuits/home');
  await page.getByRole('link', { name: 'Sound and voice' }).click();
  await here();
  await page.addInitScript(() => {
    AudioContext.prototype.resume = () => new Promise(() => {});
    Object.defineProperty(BaseAudioContext.prototype, 'state', { get: () => 'suspended' });
  });
  await page.reload();
  await play(page, site, LONG);
  await page.getByRole('link', { name: 'No sound? Check it' }).click();
  await here();
  // The circuit waits; the way back leads to where it is taken up again.
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(button(page, 'Resume')).toBeVisible();
});

test.describe('heard', () => {
  test.use({ serviceWorkers: 'block' }); // the recorder is an added file
  test('the check plays every tone once, and stops at a tap', async ({ page, context, site }) => {
    await listen(context, site);
    await open(page, site, '#/sound');
    await choice(page, 'Whose voice', 'None').click();
    await button(page, 'Play the check').click();
    await expect(page.locator('.check__caption')).toHaveText('A tone that falls', { timeout: 10_000 });
    await expect(page.locator('.check__caption')).toHaveText('3 short pips', { timeout: 15_000 });
    await expect(button(page, 'Play the check')).toBeVisible({ timeout: 15_000 });
    await page.waitForTimeout(500); // the recorder's last blocks
    const { onsets: all, rate } = await onsets(page);
    // Four tones, left, right, three pips; the first may come before the recorder runs.
    expect([8, 9]).toContain(all.length);
    const last = all.slice(-3).map((frame) => frame / rate);
    expect(last[1] - last[0]).toBeCloseTo(1, 2);
    expect(last[2] - last[1]).toBeCloseTo(1, 2);
    await button(page, 'Play the check').click();
    await expect(page.locator('.check__caption')).toHaveText('A steady tone', { timeout: 10_000 });
    await button(page, 'Stop').click();
    await page.waitForTimeout(2500);
    const after = (await onsets(page)).onsets.length;
    await page.waitForTimeout(2000);
    expect((await onsets(page)).onsets.length, 'nothing more').toBe(after);
    // A set of tones is heard when it is chosen.
    await choice(page, 'Tones', /Soft/).click();
    await expect.poll(async () => (await onsets(page)).onsets.length, { timeout: 10_000 }).toBeGreaterThan(after + 3);
  });
});

test('who hears nothing is told what to try, and who hears is left alone', async ({ page, site }) => {
  await open(page, site, '#/sound');
  await expect(page.getByText('Did you hear it?')).toHaveCount(0);
  await button(page, 'Play the check').click();
  await button(page, 'I don\u2019t').click();
  await expect(page.getByRole('status').filter({ hasText: 'Try these' })).toBeVisible();
  await expect(page.locator('.check__fixes li').first()).toBeVisible();
  expect(await page.locator('.check__fixes li').count()).toBeGreaterThan(4);
  await expect(page.getByText('volume button at the side'), 'this is no phone').toHaveCount(0);
  await button(page, 'I hear it').click();
  await expect(page.getByRole('status').filter({ hasText: 'Your sound works' })).toBeVisible();
  await expect(page.locator('.check__fixes')).toHaveCount(0);
});

test('a muted check says so', async ({ page, site }) => {
  await open(page, site, '#/sound');
  await page.getByRole('switch', { name: 'Sound off' }).click();
  await button(page, 'Play the check').click();
  await expect(page.locator('.check').getByRole('status').filter({ hasText: /sound is off/i })).toBeVisible();
});

test.describe('a phone', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 390, height: 844 } });

  test('what it can do is told', async ({ page, site }) => {
    await open(page, site, '#/sound');
    expect(await row(page, 'Your own music plays on')).toEqual(['yes', 'no']);
    expect(await row(page, 'Goes on when you lock the phone')).toEqual(['no', 'yes']);
    expect(await row(page, 'Keeps the screen on')).toEqual(['yes', 'no']);
    expect(await row(page, 'Buttons on the lock screen')).toEqual(['no', 'yes']);
    expect(await row(page, '3-2-1 after a pause')).toEqual(['yes', 'no']);
    expect(await row(page, 'Sounds in silent mode'), 'no say in it').toBeUndefined();
    await page.getByRole('switch', { name: /^Vibrate at changes/ }).click();
    await page.reload();
    await expect(page.getByRole('switch', { name: /^Vibrate at changes/ })).toHaveAttribute('aria-checked', 'false');
    await expect(page.getByRole('switch', { name: /^Play even when muted/ })).toHaveCount(0);
  });

  test('what it cannot do is told, too', async ({ page, site }) => {
    await page.addInitScript(() => {
      for (const name of ['wakeLock', 'mediaSession', 'vibrate']) delete Navigator.prototype[name];
    });
    await open(page, site, '#/sound');
    expect(await row(page, 'Keeps the screen on')).toEqual(['no', 'no']);
    expect(await row(page, 'Buttons on the lock screen')).toEqual(['no', 'no']);
    const notes = page.locator('.sound__notes');
    await expect(notes).toContainText('cannot keep the screen on');
    await expect(notes).toContainText('no buttons outside the page');
    await expect(notes).toContainText('cannot vibrate');
    await expect(page.getByRole('switch', { name: /^Vibrate/ })).toHaveCount(0);
  });

  test('a silent switch can be overruled where the browser lets us', async ({ page, site }) => {
    await page.addInitScript(() => {
      globalThis.types = [];
      Object.defineProperty(Navigator.prototype, 'audioSession', {
        get: () => ({ set type(value) { globalThis.types.push(value); } }),
      });
    });
    const last = () => page.evaluate(() => globalThis.types.at(-1));
    await open(page, site, '#/sound');
    expect(await row(page, 'Sounds in silent mode')).toEqual(['no', 'yes']);
    await button(page, 'Play the check').click();
    expect(await last()).toBe('ambient');
    await button(page, 'I don\u2019t').click();
    await expect(page.locator('.check__fixes')).toContainText('silent switch');
    const louder = page.getByRole('switch', { name: /^Play even when muted/ });
    await louder.first().click();
    expect(await last()).toBe('playback');
    // It takes the place of other music, and the table does not say otherwise.
    expect(await row(page, 'Your own music plays on')).toEqual(['no', 'no']);
    expect(await row(page, 'Sounds in silent mode')).toEqual(['yes', 'yes']);
    await page.reload();
    await expect(louder.first()).toHaveAttribute('aria-checked', 'true');
    await button(page, 'Play the check').click();
    expect(await last()).toBe('playback');
  });

  test('each part buzzes once while a session is seen, and not if that is switched off', async ({ page, site }) => {
    await page.addInitScript(() => {
      globalThis.buzzed = [];
      Navigator.prototype.vibrate = (pattern) => { globalThis.buzzed.push([...pattern]); return true; };
    });
    const buzzed = () => page.evaluate(() => globalThis.buzzed);
    await play(page, site, LONG);
    await expect.poll(async () => (await buzzed()).length, { timeout: 20_000 }).toBeGreaterThan(2);
    expect((await buzzed()).slice(0, 3)).toEqual([[40], [40], [40]]);
    await button(page, 'Skip').click();
    await expect.poll(async () => (await buzzed()).at(-1)).toEqual([60, 90, 60]);
    await open(page, site, '#/sound');
    await page.getByRole('switch', { name: /^Vibrate/ }).click();
    await page.evaluate(() => { globalThis.buzzed = []; location.hash = '#/'; });
    await button(page, 'Resume').click();
    await expect(page.locator('.player')).toHaveAttribute('data-phase', 'lower', { timeout: 30_000 });
    expect(await buzzed()).toEqual([]);
  });
});

test.describe('the device\u2019s own voice', () => {
  const voice = (localService) => (local) => {
    globalThis.said = [];
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: { speaking: false, cancel() {}, getVoices: () => [{ lang: 'en-GB', localService: local }], speak: (it) => globalThis.said.push([it.text, it.volume]) },
    });
  };
  const with_voice = (page, local) => page.addInitScript(voice(), local);

  test('says the sentence of the check, as loud as it is set', async ({ page, site }) => {
    await with_voice(page, true);
    await open(page, site, '#/sound');
    await choice(page, 'Whose voice', 'This device').click();
    await expect(page.getByText('The tones keep the time')).toBeVisible();
    await page.getByRole('slider', { name: 'Loudness of the voice' }).fill('50');
    await button(page, 'Play the check').click();
    const said = () => page.evaluate(() => globalThis.said.filter(([text]) => text));
    expect(await page.evaluate(() => globalThis.said.length), 'primed inside the tap').toBe(1);
    await expect.poll(said, { timeout: 25_000 }).toEqual([[expect.stringContaining('This is the voice'), 0.5]]);
  });

  test('one that comes late is found', async ({ page, site }) => {
    await page.addInitScript(() => {
      const voices = () => (performance.now() < 400 ? [] : [{ lang: 'en', localService: true }]);
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: { speaking: false, cancel() {}, speak() {}, getVoices: voices },
      });
    });
    await open(page, site, '#/sound');
    await choice(page, 'Whose voice', 'This device').click();
    await expect(page.getByText('The tones keep the time')).toBeVisible();
  });

  test('one that speaks from a server is not used', async ({ page, site }) => {
    await with_voice(page, false);
    await open(page, site, '#/sound');
    await choice(page, 'Whose voice', 'This device').click();
    await expect(page.getByText('has no voice for us')).toBeVisible();
    await button(page, 'Play the check').click();
    expect(await page.evaluate(() => globalThis.said)).toEqual([]);
  });

  test('none at all, or one that throws, changes nothing', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'speechSynthesis', {
        value: { speaking: true, cancel() {}, getVoices: () => [{ lang: 'en', localService: true }], speak() { throw new Error('not now'); } },
      });
    });
    await open(page, site, '#/sound');
    await choice(page, 'Whose voice', 'This device').click();
    await play(page, site, LONG);
    await expect(page.locator('.player')).toHaveAttribute('data-phase', 'lift', { timeout: 20_000 });
  });
});

test('a low battery is told where the browser knows of it', async ({ page, site }) => {
  await page.addInitScript(() => {
    const battery = Object.assign(new EventTarget(), { level: 0.5, charging: false });
    globalThis.drain = () => { battery.level = 0.1; battery.dispatchEvent(new Event('levelchange')); };
    globalThis.plug = () => { battery.charging = true; battery.dispatchEvent(new Event('chargingchange')); };
    Navigator.prototype.getBattery = async () => battery;
  });
  await open(page, site, '#/sound');
  const low = page.getByText('Battery is low');
  await expect(low).toHaveCount(0);
  await page.evaluate(() => globalThis.drain());
  await expect(low).toBeVisible();
  await page.evaluate(() => globalThis.plug());
  await expect(low).toHaveCount(0);
});

test('the keyboard alone is enough', async ({ page, site }) => {
  await open(page, site, '#/sound');
  await page.evaluate(() => document.querySelector('h1').focus());
  const name = () => page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent);
  const reach = async (wanted) => {
    for (let turn = 0; turn < 40; turn += 1) {
      await page.keyboard.press('Tab');
      if ((await name()).startsWith(wanted)) return;
    }
    throw new Error(`${wanted} is not reached`);
  };
  await reach('Play the check');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Stop')).toBeFocused();
  await reach('I don');
  await page.keyboard.press('Space');
  await pressed(page.locator(':focus'));
  await reach('Locked phone');
  await page.keyboard.press('Space');
  await pressed(page.locator(':focus'));
  await reach('Soft');
  await page.keyboard.press('Enter');
  await pressed(page.locator(':focus'));
  await reach('Loudness of the tones');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(':focus')).toHaveValue('75');
  await reach('Last 3');
  await page.keyboard.press('Space');
  expect(JSON.stringify(await stored(page))).toContain('last-three');
});

test('axe finds nothing, in light and dark, with the ladder open', async ({ page, site }) => {
  await open(page, site, '#/sound');
  await expect(page.locator('.sound__table')).toBeVisible();
  await button(page, 'Play the check').click();
  await button(page, 'I don\u2019t').click();
  await expect(page.locator('.check__fixes li').first()).toBeVisible();
  await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ animations: 'disabled' }); // colours have changed when it is taken
    const found = await page.evaluate(async (values) => (await globalThis.axe.run(document, { runOnly: { type: 'tag', values } }))
      .violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`).join('; ')}`), TAGS);
    expect.soft(found, colorScheme).toEqual([]);
  }
});
