// On a locked phone a session is one piece of media: the element leads, the lock screen's buttons
// work, and going on is a seek in the same file.
import { SHORT, TONES_ONLY, atRep, button, open, play, running, settle, still } from './app.mjs';
import { expect, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });

// The media element is in no document: it is caught where it is told to play.
const watch = (context) => context.addInitScript(() => {
  const { play: plays } = HTMLMediaElement.prototype;
  globalThis.media = { sources: new Set(), contexts: 0, handlers: {} };
  HTMLMediaElement.prototype.play = function noted() {
    globalThis.media.element = this;
    globalThis.media.sources.add(this.src);
    return plays.call(this);
  };
  const made = AudioContext;
  globalThis.AudioContext = class extends made {
    constructor(...all) { super(...all); globalThis.media.contexts += 1; }
  };
  const { setActionHandler } = MediaSession.prototype;
  MediaSession.prototype.setActionHandler = function kept(action, handler) {
    globalThis.media.handlers[action] = handler;
    return setActionHandler.call(this, action, handler);
  };
});

const LOCKED = { ...TONES_ONLY, sound: { ...TONES_ONLY.sound, output: 'locked' } };
const now = (page) => page.evaluate(() => {
  const { element, sources, contexts } = globalThis.media;
  const { title, artist } = navigator.mediaSession.metadata ?? {};
  return {
    secs: element.currentTime, paused: element.paused, length: element.duration, files: sources.size,
    contexts, title, artist, state: navigator.mediaSession.playbackState,
  };
});
const press = (page, action) => page.evaluate((name) => globalThis.media.handlers[name](), action);
const secs = (page) => expect.poll(async () => (await now(page)).secs, { timeout: 20_000, intervals: [50] });

test.describe('locked', () => {
  test.beforeEach(({ context }) => Promise.all([watch(context), settle(context, LOCKED)]));

  test('a session plays to its end from one file, and leaves nothing on the lock screen', async ({ page, site }) => {
    await play(page, site, SHORT);
    await secs(page).toBeGreaterThan(1);
    const first = await now(page);
    expect(first).toMatchObject({ paused: false, contexts: 0, state: 'playing', artist: SHORT.name });
    expect(first.title).toBe('Clamshell');
    // The file holds the session and the time its last sound takes.
    await expect(page).toHaveURL(/#\/done\//, { timeout: 60_000 });
    const last = await now(page);
    expect(last.files, 'a moment of silence, and the session').toBe(2);
    expect(last.length - last.secs).toBeLessThan(5);
    await expect.poll(() => page.evaluate(() => navigator.mediaSession.metadata), { timeout: 40_000 }).toBe(null);
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('none');
  });

  test('the lock screen pauses, goes on, skips and goes back: each a seek in the same file', async ({ page, site }) => {
    await play(page, site, SHORT);
    await atRep(page, 'L', '1');
    const { secs: before, files } = await now(page);
    await press(page, 'pause');
    await still(page);
    expect((await now(page)).paused).toBe(true);
    await page.waitForTimeout(1500);
    await press(page, 'play');
    await running(page);
    // The start of the repetition: the first has three seconds of the lead-in before it.
    await expect.poll(async () => (await now(page)).paused).toBe(false);
    const again = await now(page);
    expect(again.secs).toBeLessThan(Math.max(before, 7) + 2);
    expect(again.secs).toBeGreaterThanOrEqual(3.9);
    await press(page, 'nexttrack');
    await secs(page).toBeGreaterThan(again.secs + 1);
    await press(page, 'previoustrack');
    await running(page);
    expect((await now(page)).files, 'no other file was made').toBe(files);
  });

  test('a call stops the element: the session waits at its place and says so', async ({ page, site }) => {
    await play(page, site, SHORT);
    await atRep(page, 'L', '1');
    await page.evaluate(() => globalThis.media.element.pause());
    await still(page);
    await expect(page.getByText('The sound was taken away')).toBeAttached();
    await button(page, 'Resume').click();
    await running(page);
    await expect.poll(async () => (await now(page)).paused).toBe(false);
  });
});

test('changing over in the middle goes on where it was, both ways', async ({ page, context, site }) => {
  await watch(context);
  await settle(context, TONES_ONLY);
  await play(page, site, SHORT);
  await atRep(page, 'L', '1');
  await button(page, 'Change').click();
  await page.getByRole('button', { name: /Locked phone/ }).click();
  await secs(page).toBeGreaterThan(7);
  const there = await now(page);
  expect(there).toMatchObject({ paused: false, contexts: 1 });
  expect(there.secs).toBeLessThan(20);
  await page.getByRole('button', { name: /Over my music/ }).click();
  await expect.poll(async () => (await now(page)).paused).toBe(true);
  await page.keyboard.press('Escape');
  await running(page);
  await expect(page).toHaveURL(/#\/done\//, { timeout: 60_000 });
});
