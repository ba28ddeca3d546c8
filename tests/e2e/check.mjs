// What every page owes to everybody, at the four sizes and in both themes. `app.mjs` hands it on.
//
// - `checkPage(page, where)`: all of it for the page that is shown.
// - `fits(page)`, `axe(page)`: its parts, as lists of faults of the size and the theme that are on.
//
// What the console says is watched by `kit.mjs` in every test.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from './kit.mjs';

export const SIZES = [[390, 844], [320, 568], [844, 390], [1280, 800]];
export const THEMES = ['light', 'dark'];
// axe is asked at the phone's and the desk's size; the others differ in layout only.
const ASKED = ['390x844', '1280x800'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What axe finds on the page as it is shown.
export async function axe(page) {
  if (!await page.evaluate(() => Boolean(globalThis.axe))) await page.evaluate(AXE);
  return page.evaluate(async (values) => (await globalThis.axe.run(document, { runOnly: { type: 'tag', values } }))
    .violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.split('\n')[1]?.trim()})`).join('; ')}`), TAGS);
}

// What a finger or an eye would miss at the size that is on: a page that scrolls sideways, targets
// under 48 px, words that are cut off or stick out of what they stand on.
//
// A link within a line of text is as high as its line. `except` names places that are no targets.
export const fits = (page, { within = 'body', except = '' } = {}) => page.evaluate(([within, except]) => {
  const found = new Set();
  const name = (of) => `${of.localName}.${of.className?.baseVal ?? of.className}`;
  const shows = (of) => of.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const said = (of) => (of.getAttribute('aria-label') ?? of.textContent).trim().slice(0, 40);
  const over = document.scrollingElement.scrollWidth - innerWidth;
  if (over > 0) found.add(`${over} px wider than the screen`);
  const rooms = [...document.querySelectorAll(within)];
  const all = (selector) => rooms.flatMap((room) => [...room.querySelectorAll(selector)]);

  const inText = (of) => of.localName === 'a' && getComputedStyle(of).display === 'inline'
    && [...of.parentElement.childNodes].some((it) => it.nodeType === Node.TEXT_NODE && it.data.trim());
  for (const of of all('button, a[href], input, select, textarea, summary, [role="slider"], .map__hit')) {
    // What is tapped for a field that is not seen is its label.
    const target = of.closest('label') ?? of;
    if (!shows(target) || of.closest(['.skip', '.unseen:not(input)', except].filter(Boolean).join())) continue;
    if (target === of && of.matches('.unseen') || inText(of)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width < 47.5 || height < 47.5) found.add(`too small, ${Math.round(width)}x${Math.round(height)}: ${name(of)} "${said(of)}"`);
  }

  for (const room of rooms) {
    const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (!node.data.trim() || of.closest('script, style, noscript, .unseen, svg') || !shows(of)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        for (let clip = of; clip && clip !== document.documentElement; clip = clip.parentElement) {
          const { overflowX, overflowY, position } = getComputedStyle(clip);
          if (/auto|scroll/.test(overflowX) || position === 'fixed') break;
          const edge = clip.getBoundingClientRect();
          const sticks = clip.matches('button, .button, .card, .chip, .key, .choice__option, td, th, label')
            && (box.left < edge.left - 1 || box.right > edge.right + 1);
          const wide = /hidden|clip/.test(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1);
          const high = /hidden|clip/.test(overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2);
          if (sticks || wide || high) found.add(`${sticks ? 'sticks out' : 'cut off'}: "${node.data.trim().slice(0, 40)}" in ${name(of)} of ${name(clip)}`);
        }
      }
    }
  }
  return [...found];
}, [within, except]);

// Frames until a change of the size or the theme is drawn, with transitions of a millisecond.
const drawn = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 50));
}));

// All of it, softly: one page that is wrong does not hide the next. `before` brings about what only
// comes when it is seen, at each size. `atEnd`: a bar that stays in view covers what is scrolled
// beneath it, so the page is looked at where it ends. Leaves size and theme as they were.
export async function checkPage(page, where, { before, atEnd, ...options } = {}) {
  const was = page.viewportSize();
  for (const [width, height] of SIZES) {
    const size = `${width}x${height}`;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: THEMES[0], reducedMotion: 'reduce' });
    await before?.();
    if (atEnd) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await drawn(page);
    expect.soft(await fits(page, options), `${where}, ${size}`).toEqual([]);
    if (!ASKED.includes(size)) continue;
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await drawn(page);
      expect.soft(await axe(page), `${where}, ${size}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (was) await page.setViewportSize(was);
}
