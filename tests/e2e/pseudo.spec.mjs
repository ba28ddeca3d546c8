// The site in a made-up language (`cargo xtask pseudo`): every vowel that a translator can reach
// has an accent, and all but short words are a third longer. A plain vowel was written somewhere
// else than in the words or the content; a text outside its box would be cut in German too.
import { join } from 'node:path';
import { SHORT, code } from './app.mjs';
import { Site, expect, mounted, test as base } from './kit.mjs';
import { LIVED, SAME, STATES, as, whole } from './programme.mjs';

const folder = process.env.PSEUDO ?? join(process.env.ARTEFACTS, 'pseudo/dist');
const test = base.extend({
  site: async ({}, use) => {
    const site = await new Site({ folder }).start();
    await use(site);
    await site.stop();
  },
});
test.describe.configure({ timeout: 120_000 });

const SIZES = [[320, 568], [390, 844], [844, 390], [1280, 800]];
const PAGES = {
  welcome: '#/welcome', today: '#/', exercises: '#/exercises', clam: '#/exercises/clam',
  walk: '#/exercises/lat-walk', plank: '#/exercises/side-plank', unknown: '#/exercises/nn',
  circuits: '#/circuits', circuit: '#/circuits/home', shared: `#/c/${code({ ...SHORT, name: 'Xyz' })}`,
  damaged: '#/c/AAAAAAAA', mine: '#/mine', learn: '#/learn', lesson: '#/learn/why-hips',
  'red flags': '#/learn/red-flags', metronome: '#/cadence', steps: '#/learn/step-rate', progress: '#/progress', settings: '#/settings', nowhere: '#/nn',
  sound: '#/sound',
};

// What is wrong with the words on the screen: plain vowels, and texts outside their boxes.
const faults = (page) => page.evaluate(() => {
  const KEPT = /Kneeline|https?:\S+|#\/\S*/g; // the product's name, addresses
  const found = new Set();
  const told = (text, of) => {
    const plain = text.replace(KEPT, '').match(/\S*[aeiou]\S*/i);
    if (plain) found.add(`not translated: "${text.trim().slice(0, 60)}" in ${of}`);
  };
  const name = (of) => `${of.localName}.${of.className?.baseVal ?? of.className}`;
  const shows = (of) => of.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  told(document.title, 'the title');
  for (const of of document.querySelectorAll('body *')) {
    if (!shows(of)) continue;
    for (const attribute of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
      if (of.hasAttribute(attribute)) told(of.getAttribute(attribute), `${attribute} of ${name(of)}`);
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    // Citations, and circuits as text, which read the same in every language.
    const citation = of.closest('.sources__entry, .rule__basis, textarea, code, script, style, noscript');
    if (!node.data.trim() || citation || !shows(of) || of.closest('.unseen')) continue;
    told(node.data, name(of));
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      for (let clip = of; clip && clip !== document.documentElement; clip = clip.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(clip);
        if (/auto|scroll/.test(overflowX)) break;
        const edge = clip.getBoundingClientRect();
        const wide = /hidden|clip/.test(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1);
        const high = /hidden|clip/.test(overflowY) && (box.top < edge.top - 2 || box.bottom > edge.bottom + 2);
        if (wide || high) found.add(`cut off: "${node.data.trim().slice(0, 40)}" in ${name(of)} by ${name(clip)}`);
      }
    }
  }
  const over = document.scrollingElement.scrollWidth - innerWidth;
  if (over > 0) found.add(`${over} px wider than the screen`);
  return [...found];
});

async function look(page, where) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
    expect.soft(await faults(page), `${where} at ${width}x${height}`).toEqual([]);
  }
}

test('the check itself finds a plain word and a text that is cut', async ({ page, site }) => {
  await page.goto(site.url('#/settings'));
  await mounted(page);
  await page.evaluate(() => {
    const box = document.querySelector('main').appendChild(document.createElement('p'));
    box.textContent = 'Plain';
    Object.assign(box.style, { width: '10px', overflow: 'hidden', whiteSpace: 'nowrap' });
  });
  const found = (await faults(page)).join('\n');
  expect(found).toContain('not translated: "Plain"');
  expect(found).toContain('cut off: "Plain"');
});

for (const [name, hash] of Object.entries(PAGES)) {
  test(`made-up language: ${name}`, async ({ page, site }) => {
    await page.goto(site.url(hash));
    await mounted(page);
    // Today begins with the welcome.
    if (name === 'today') await page.getByRole('button', { name: 'Sk\u00edp', exact: true }).click();
    // The words of pages are fetched: wait until they are here.
    await expect(page.locator('.paged:not([data-state="here"])')).toHaveCount(0);
    await look(page, name);
  });
}

for (const [name, hash] of Object.entries(SAME)) {
  test(`made-up language: ${name}`, async ({ page, site }) => {
    await as(page, site, 'empty', hash);
    await expect(page.locator('.paged:not([data-state="here"])')).toHaveCount(0);
    await look(page, name);
  });
}

for (const [name, hash] of Object.entries(LIVED)) {
  test(`made-up language: ${name}, ${STATES.join(', ')}`, async ({ page, site }) => {
    for (const state of STATES) {
      await as(page, site, state, hash, { name: 'Xyz' });
      await whole(page);
      await expect(page.locator('.paged:not([data-state="here"])')).toHaveCount(0);
      await look(page, `${name}, ${state}`);
    }
  });
}

test('made-up language: the metronome, ready and running', async ({ page, site }) => {
  await page.goto(site.url('#/cadence'));
  await mounted(page);
  await page.locator('.stepper__button').nth(1).click();
  await look(page, 'the metronome, ready');
  await page.locator('.button--start').click();
  await expect(page.locator('.metronome')).toHaveAttribute('data-foot', 'left');
  await look(page, 'the metronome, running');
});

test('made-up language: the player', async ({ page, site }) => {
  await page.goto(site.url(`#/c/${code({ ...SHORT, name: 'Xyz' })}`));
  await mounted(page);
  await page.locator('.button--start').click();
  const player = page.locator('.player');
  await expect(player).toHaveAttribute('data-state', 'running');
  await look(page, 'the player, getting ready');
  await expect(player).toHaveAttribute('data-phase', 'lift', { timeout: 20_000 });
  await page.keyboard.press('Space');
  await look(page, 'the player, paused');
  await page.keyboard.press('?');
  await look(page, 'the player, its keys');
});
