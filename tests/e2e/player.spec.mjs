// The player: keys, focus, what a screen reader hears, sizes that fit a mat, less motion, the
// screen turned for a head on the floor, and what happens when there is no sound.
import { LONG, atRep, button, code, open, phase, play, player, running, shown, still } from './app.mjs';
import { expect, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });
test.use({ viewport: { width: 390, height: 844 } });

const key = (page, name) => page.keyboard.press(name);

test('every key does what the list of keys says', async ({ page, site }) => {
  await play(page, site, LONG);
  await expect(button(page, 'Pause'), 'the focus is where the thumb would be').toBeFocused();
  await page.evaluate(() => document.activeElement.blur());
  await key(page, 'Space');
  await still(page);
  await key(page, 'Space');
  await running(page);
  await atRep(page, 'L', '2');
  await key(page, 'r');
  await phase(page, 'lead-in');
  expect(await shown(page)).toMatchObject({ side: 'L', rep: '1' });
  await atRep(page, 'L', '1');
  await key(page, 'ArrowRight');
  await phase(page, 'turn-over');
  await key(page, 'ArrowLeft');
  await phase(page, 'lead-in');
  await expect.poll(async () => (await shown(page)).side).toBe('L');
  await key(page, 'm');
  await expect(button(page, 'Turn the sound on')).toBeVisible();
  await key(page, 'm');
  await expect(button(page, 'Turn the sound off')).toBeVisible();
  await key(page, 't');
  await expect(player(page)).not.toHaveAttribute('data-turned', 'no');
  await key(page, 't');
  await expect(player(page)).toHaveAttribute('data-turned', 'no');
  await key(page, '?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Turn the screen');
  await key(page, 'Escape');
  await expect(keys).toBeHidden();
  await running(page);
  await key(page, 'Escape');
  await still(page);
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await key(page, 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a focused button keeps its own space bar', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  await button(page, 'Turn the sound off').focus();
  await key(page, 'Space');
  await expect(button(page, 'Turn the sound on')).toBeVisible();
  await running(page);
});

test('the keys can be switched off, Esc cannot', async ({ page, site }) => {
  await open(page, site, '#/settings');
  await page.getByRole('switch', { name: /shortcuts/ }).click();
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  await page.evaluate(() => document.activeElement.blur());
  for (const name of ['Space', 'ArrowRight', 'm', 't', '?']) await key(page, name);
  await expect(button(page, 'Turn the sound off')).toBeVisible();
  await expect(player(page)).toHaveAttribute('data-turned', 'no');
  await expect(page.getByRole('dialog')).toBeHidden();
  await running(page);
  expect((await shown(page)).side).toBe('L');
  await key(page, 'Escape');
  await still(page);
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
});

test('a second tap on Start neither ends nor pauses what it began', async ({ page, site }) => {
  await open(page, site, `#/c/${code(LONG)}`);
  await button(page, 'Start').dblclick();
  await running(page);
  await atRep(page, 'L', '1');
});

test('a screen reader hears once a repetition, and never the count', async ({ page, site }) => {
  await open(page, site, `#/c/${code(LONG)}`);
  await page.evaluate(() => {
    globalThis.said = [];
    const live = (node) => (node.nodeType === 1 ? node : node.parentElement)
      ?.closest('[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]');
    new MutationObserver((changes) => {
      const text = new Set(changes.map(({ target }) => live(target)).filter(Boolean).map((it) => it.textContent.trim()));
      for (const it of text) {
        const { dataset } = document.querySelector('.player') ?? { dataset: {} };
        const rep = document.querySelector('.reps b')?.textContent;
        if (it) globalThis.said.push({ text: it, at: `${dataset.phase === 'lead-in' ? 'lead-in' : 'rep'} ${rep}` });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button(page, 'Start').click();
  await atRep(page, 'L', '4');
  const said = await page.evaluate(() => globalThis.said);
  expect(said[0].text).toMatch(/^Clamshell, left side, 8\sreps\.$/);
  expect(said.map(({ text }) => text)).toContain('Rep 3 of 8.');
  const places = said.map(({ at }) => at);
  expect(new Set(places).size, `at most one for each repetition: ${JSON.stringify(said)}`).toBe(places.length);
  expect(said.filter(({ text }) => /^\d+$/.test(text))).toEqual([]);
  await expect(page.locator('.count')).toHaveAttribute('role', 'timer');
});

// Everything to tap: its box, and what it is.
const targets = (page) => page.evaluate(() => {
  const shown = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.closest('[inert]');
  const top = document.querySelector('dialog[open]') ?? document;
  // Links inside a sentence are as high as its line (WCAG 2.5.8 allows it).
  const inline = (it) => it.tagName === 'A' && getComputedStyle(it).display === 'inline';
  return [...top.querySelectorAll('button, a[href], input, select, [role="switch"], summary')]
    .filter((it) => shown(it) && !inline(it) && !it.matches('.skip-link'))
    .map((it) => {
      const { x, y, width, height } = it.getBoundingClientRect();
      return { x, y, width, height, name: it.getAttribute('aria-label') ?? it.textContent.trim().slice(0, 40) };
    }).filter(({ width }) => width > 1);
});

function smallerThan(boxes, size) {
  return boxes.filter(({ width, height }) => width < size - 0.5 || height < size - 0.5)
    .map(({ name, width, height }) => `${name}: ${width.toFixed(0)} x ${height.toFixed(0)}`);
}

function closerThan(boxes, gap) {
  const apart = (a, b, at, size) => Math.max(b[at] - a[at] - a[size], a[at] - b[at] - b[size]);
  return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => {
    const distance = Math.max(apart(a, b, 'x', 'width'), apart(a, b, 'y', 'height'));
    return distance < gap - 0.5 ? [`${a.name} | ${b.name}: ${distance.toFixed(1)}`] : [];
  }));
}

test('targets in the player are large and apart', async ({ page, site }) => {
  await play(page, site, LONG);
  for (const moment of ['work', 'rest', 'leaving']) {
    if (moment === 'work') await atRep(page, 'L', '1');
    if (moment === 'rest') {
      await button(page, 'Skip').click();
      await phase(page, 'turn-over');
    }
    if (moment === 'leaving') await button(page, 'Leave').click();
    const boxes = await targets(page);
    expect(boxes.length).toBeGreaterThan(2);
    expect(smallerThan(boxes, 52), moment).toEqual([]);
    expect(closerThan(boxes, 8), moment).toEqual([]);
    if (moment !== 'leaving') {
      const main = await page.locator('.control').evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
      expect(Math.min(...main), `${moment}: the main controls`).toBeGreaterThanOrEqual(84);
    }
  }
});

for (const hash of ['#/', '#/exercises', '#/exercises/clam', '#/circuits', '#/circuits/home', '#/progress', '#/settings', '#/welcome', '#/nowhere']) {
  test(`targets on ${hash} are large`, async ({ page, site }) => {
    await open(page, site, hash);
    const boxes = await targets(page);
    expect(smallerThan(boxes, 48)).toEqual([]);
  });
}

// Text whose box is cut off, and text that sticks out of the screen sideways.
const clipped = (page, root = 'body') => page.evaluate((of) => {
  const bad = [];
  const walk = document.createTreeWalker(document.querySelector(of), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: it } = walk.currentNode;
    if (!walk.currentNode.data.trim() || it.closest('.unseen, .skip-link, svg, progress')) continue;
    if (!it.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    // What can be scrolled to is not lost.
    let strip = it;
    while (strip && !/auto|scroll/.test(getComputedStyle(strip).overflowX)) strip = strip.parentElement;
    if (strip) continue;
    if (box.left < -1 || box.right > innerWidth + 1) bad.push(`off screen: ${walk.currentNode.data.trim()}`);
    for (let up = it; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const frame = up.getBoundingClientRect();
      // A line box is higher than its letters; a fifth may go without a letter being touched.
      const slack = box.height * 0.2;
      if (style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll'
        && (box.left < frame.left - 1 || box.right > frame.right + 1)) bad.push(`cut sideways: ${walk.currentNode.data.trim()}`);
      if (['hidden', 'clip'].includes(style.overflowY)
        && (box.top < frame.top - slack || box.bottom > frame.bottom + slack)) bad.push(`cut: ${walk.currentNode.data.trim()} by ${up.className}`);
    }
  }
  return bad;
}, root);

const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

test('the smallest text of the player is 24 px at 390, but for the word beside the side letter', async ({ page, site }) => {
  await play(page, site, LONG);
  const small = () => page.evaluate(() => {
    const found = new Set();
    const walk = document.createTreeWalker(document.querySelector('.player__grid'), NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const { parentElement: it, data } = walk.currentNode;
      if (!data.trim() || it.closest('.side span') || !it.checkVisibility({ visibilityProperty: true })) continue;
      if (parseFloat(getComputedStyle(it).fontSize) < 24) found.add(`${data.trim()}: ${getComputedStyle(it).fontSize}`);
    }
    return [...found];
  });
  await atRep(page, 'L', '1');
  expect(await small()).toEqual([]);
  await button(page, 'Skip').click();
  await phase(page, 'turn-over');
  expect(await small()).toEqual([]);
});

// Buttons of the player that are not wholly on the screen.
const outside = async (page) => {
  const { width, height } = page.viewportSize();
  return (await targets(page)).filter((box) => box.x < -0.5 || box.y < -0.5
    || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5).map(({ name }) => name);
};

// What the player says, digits and bars that are not wholly in the panel they stand in and on the
// screen.
const sticksOut = (page) => page.evaluate(() => {
  const PANELS = '.tide, .player__figure, .player__next, .control, .player__top';
  const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !it.closest('.unseen, svg');
  const boxes = [];
  const words = document.createTreeWalker(document.querySelector('.player__grid'), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const { data, parentElement } = words.currentNode;
    if (!data.trim() || !seen(parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    boxes.push([data.trim(), parentElement, range.getBoundingClientRect()]);
  }
  for (const it of document.querySelectorAll('.tempo > i, .tide__glyph, .controls, .player__change')) {
    if (seen(it)) boxes.push([it.className || it.localName, it, it.getBoundingClientRect()]);
  }
  const screen = new DOMRect(0, 0, innerWidth, innerHeight);
  return boxes.flatMap(([name, it, box]) => [it.closest(PANELS)?.getBoundingClientRect() ?? screen, screen]
    .map((edge) => Math.max(edge.left - box.left, box.right - edge.right, edge.top - box.top, box.bottom - edge.bottom))
    .filter((out) => out > 1.5).map((out) => `${name}: ${out.toFixed(0)} px`));
});

// Phones as they are and as a browser's bars leave them, on their side, a tablet, small screens.
const FIT = [[320, 568], [360, 640], [390, 664], [390, 844], [667, 375], [844, 390], [1024, 600], [768, 1024], [1280, 800]];

for (const [width, height] of FIT) {
  test(`nothing of the player is cut at ${width} x ${height}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await play(page, site, LONG);
    await atRep(page, 'L', '1');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect.soft(await clipped(page, '.player'), 'working').toEqual([]);
    expect.soft(await sticksOut(page), 'working').toEqual([]);
    expect.soft(await outside(page), 'working').toEqual([]);
    // Pressed by a script: at a size at which they cannot be reached the rest is looked at too.
    await page.locator('.control').last().dispatchEvent('click');
    await phase(page, 'turn-over');
    expect.soft(await clipped(page, '.player'), 'turning over').toEqual([]);
    expect.soft(await sticksOut(page), 'turning over').toEqual([]);
    expect.soft(await outside(page), 'turning over').toEqual([]);
    await page.locator('.control--main').dispatchEvent('click');
    await atRep(page, 'R', '2');
    await page.locator('.control').last().dispatchEvent('click');
    await phase(page, 'rest');
    expect.soft(await clipped(page, '.player'), 'resting').toEqual([]);
    expect.soft(await sticksOut(page), 'resting').toEqual([]);
    expect.soft(await outside(page), 'resting').toEqual([]);
    // The longest word there is, beside its glyph.
    await page.locator('.control--main').dispatchEvent('click');
    await phase(page, 'lead-in');
    await page.locator('.control--main').dispatchEvent('click');
    await expect(page.locator('.phase')).toHaveText('Paused');
    const [panel, glyph] = await Promise.all(['.tide', '.tide__glyph .icon'].map((part) => page.locator(part).boundingBox()));
    expect.soft(glyph.x + glyph.width, 'the glyph ends inside the panel').toBeLessThanOrEqual(panel.x + panel.width);
    expect.soft(await clipped(page, '.player'), 'paused').toEqual([]);
    expect.soft(await sticksOut(page), 'paused').toEqual([]);
  });
}

for (const [width, height] of [[320, 568], [390, 844], [844, 390], [1280, 800]]) {
  test(`Start is in view on Today at ${width} x ${height}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await open(page, site, '#/');
    if (/welcome/.test(page.url())) await button(page, 'Skip').click();
    await expect(page.locator('.button--start')).toBeInViewport({ ratio: 1 });
  });
}

test('text at 200 % is not cut, in the player and on the pages', async ({ page, site }) => {
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; }));
  for (const hash of ['#/', '#/exercises', '#/exercises/clam', '#/circuits/home', '#/settings', '#/welcome', '#/progress']) {
    await open(page, site, hash);
    expect.soft(await overflow(page), `${hash} scrolls sideways`).toBeLessThanOrEqual(0);
    expect.soft(await clipped(page), hash).toEqual([]);
  }
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
  expect.soft(await clipped(page, '.player'), 'player').toEqual([]);
});

test('with less motion the tide moves in steps until the movement is asked for', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  const seen = () => page.evaluate(async () => {
    const levels = new Set();
    const figures = new Set();
    for (const until = performance.now() + 3500; performance.now() < until;) {
      await new Promise(requestAnimationFrame);
      levels.add(document.querySelector('.tide').style.getPropertyValue('--m'));
      figures.add([...document.querySelectorAll('.player__figure path')].map((it) => it.getAttribute('d')).join());
    }
    return { levels: [...levels], figures: figures.size };
  });
  const calm = await seen();
  for (const level of calm.levels) expect(['0.000', '0.250', '0.500', '0.750', '1.000']).toContain(level);
  expect(calm.figures, 'one picture for each end').toBeLessThanOrEqual(3);
  await button(page, 'Show movement').click();
  const moving = await seen();
  expect(moving.levels.length).toBeGreaterThan(12);
  expect(moving.figures).toBeGreaterThan(8);
  await expect(button(page, 'Show movement')).toBeHidden();
});

test('the tide and the figure move with the phase', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  // One repetition and a bit, frame by frame: level and figure by phase.
  const frames = await page.evaluate(async () => {
    const seen = [];
    for (const until = performance.now() + 7000; performance.now() < until;) {
      await new Promise(requestAnimationFrame);
      seen.push({
        phase: document.querySelector('.player').dataset.phase,
        m: Number(document.querySelector('.tide').style.getPropertyValue('--m')),
        figure: document.querySelector('.player__figure svg g').innerHTML.length
          + [...document.querySelectorAll('.player__figure path')].map((it) => it.getAttribute('d')).join('').slice(0, 400),
      });
    }
    return seen;
  });
  const of = (name) => frames.filter((it) => it.phase === name).map((it) => it.m);
  expect(Math.min(...of('lift'))).toBeLessThan(0.25);
  expect(Math.max(...of('lift'))).toBeGreaterThan(0.75);
  expect(Math.max(...of('lower'))).toBeGreaterThan(0.75);
  expect(Math.min(...of('lower'))).toBeLessThan(0.25);
  // The word is a frame behind at an edge; in between the water stays up.
  const hold = of('hold');
  expect(hold.filter((m) => m > 0.97).length).toBeGreaterThan(hold.length * 0.9);
  // One whole lift: it only rises.
  const begins = frames.findIndex(({ phase: now }, at) => now === 'lift' && frames[at - 1]?.phase === 'lower');
  const lift = frames.slice(begins + 2, begins + 2 + frames.slice(begins + 2).findIndex(({ phase: now }) => now !== 'lift'));
  expect(lift.length).toBeGreaterThan(5);
  expect(lift.slice(0, -1).every(({ m }, at) => at === 0 || m >= lift[at - 1].m), 'it only rises').toBe(true);
  const drawn = (name) => new Set(frames.filter((it) => it.phase === name).map((it) => it.figure)).size;
  expect(drawn('lift'), 'pictures of the lift').toBeGreaterThan(5);
  expect(drawn('lower'), 'pictures of the lowering').toBeGreaterThan(5);
});

test('the screen turns for a head on the floor, the other way for the other side', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  const angle = () => player(page).evaluate((it) => {
    const { a, b } = new DOMMatrix(getComputedStyle(it).transform);
    return Math.round((Math.atan2(b, a) * 180) / Math.PI);
  });
  await button(page, 'Turn the screen').click();
  expect(Math.abs(await angle())).toBe(90);
  const left = await angle();
  const box = await player(page).boundingBox();
  expect([box.width, box.height].map(Math.round)).toEqual([390, 844]);
  await button(page, 'Skip').click();
  await button(page, 'Start now').click();
  await atRep(page, 'R', '1');
  expect(await angle()).toBe(-left);
  await button(page, 'Turn the screen').click();
  expect(await angle()).toBe(0);
});

test('a tap on the tide pauses and goes on', async ({ page, site }) => {
  await play(page, site, LONG);
  await atRep(page, 'L', '1');
  await page.locator('.tide').click();
  await still(page);
  await page.locator('.tide').click();
  await running(page);
});

test.describe('without sound', () => {
  test('a browser that blocks it: the session runs, one tap brings it', async ({ page, site }) => {
    await page.addInitScript(() => {
      const { resume } = AudioContext.prototype;
      globalThis.blocked = true;
      const state = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'state');
      globalThis.contexts = new Set();
      Object.defineProperty(BaseAudioContext.prototype, 'state', {
        get() { return globalThis.blocked ? 'suspended' : state.get.call(this); },
      });
      AudioContext.prototype.resume = function held() {
        globalThis.contexts.add(this);
        if (globalThis.blocked) { this.suspend(); return new Promise(() => {}); }
        return resume.call(this);
      };
    });
    await play(page, site, LONG);
    await expect(button(page, 'Tap for sound')).toBeVisible();
    await atRep(page, 'L', '1');
    const before = await page.evaluate(() => [...globalThis.contexts].map((it) => it.currentTime));
    await page.evaluate(() => { globalThis.blocked = false; });
    await button(page, 'Tap for sound').click();
    await expect(button(page, 'Tap for sound')).toBeHidden();
    await running(page);
    await expect.poll(() => page.evaluate(() => [...globalThis.contexts].at(-1).currentTime)).toBeGreaterThan(before.at(-1) + 1);
    // The clock changed under the session; it goes on where it was.
    await atRep(page, 'L', '3');
  });

  test('sound that is taken away pauses, and says so', async ({ page, site }) => {
    await page.addInitScript(() => {
      const { resume } = AudioContext.prototype;
      AudioContext.prototype.resume = function noted() { globalThis.audio = this; return resume.call(this); };
    });
    await play(page, site, LONG);
    await atRep(page, 'L', '2');
    await page.evaluate(() => globalThis.audio.suspend());
    await still(page);
    await expect(page.locator('.tide__hint')).toHaveText('The sound was taken away. Tap to go on.');
    await page.locator('.tide').click();
    await running(page);
    await atRep(page, 'L', '2');
    await expect.poll(() => page.evaluate(() => globalThis.audio.state)).toBe('running');
  });
});
