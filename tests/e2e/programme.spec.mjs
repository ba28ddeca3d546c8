// The pages of the programme for everybody: letters twice as large, forced colours, less motion, a
// name for whatever is pressed. What a picture of them shows is looked at in screens.spec.mjs.
import { button, fits, open } from './app.mjs';
import { expect, test } from './kit.mjs';
import { LIVED, SAME, as, whole } from './programme.mjs';

test.describe.configure({ timeout: 120_000 });

const frames = (page) => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 50)); }));

// What is on looks otherwise than what is off; as `which`, in its class.
const sameOnAndOff = (page) => page.evaluate(() => {
  const look = (of) => {
    const own = getComputedStyle(of);
    const inner = [...of.children].map((child) => getComputedStyle(child));
    return [own.backgroundColor, own.color, own.borderColor, own.borderWidth, own.outlineStyle, own.textDecorationLine,
      ...inner.flatMap((it) => [it.backgroundColor, it.borderColor, it.visibility, it.color])].join();
  };
  const found = new Set();
  for (const of of ['aria-pressed', 'aria-checked']) {
    for (const on of document.querySelectorAll(`[${of}="true"]`)) {
      if (!on.checkVisibility()) continue;
      const off = [...document.querySelectorAll(`[${of}="false"]`)].find((it) => it.className === on.className && it.checkVisibility());
      if (off && look(on) === look(off)) found.add(`${on.localName}.${on.className}`);
    }
  }
  return [...found];
});

// Two links or buttons of one name that do not do the same, and whatever has no name.
const unclear = (page) => page.evaluate(() => {
  const found = new Set();
  const shows = (of) => of.checkVisibility({ visibilityProperty: true });
  const name = (of) => (of.getAttribute('aria-label') ?? of.textContent).replace(/\s+/g, ' ').trim();
  const places = new Map();
  for (const link of document.querySelectorAll('main a[href]')) {
    if (!shows(link)) continue;
    if (!name(link)) found.add(`no name: ${link.outerHTML.slice(0, 80)}`);
    const href = link.getAttribute('href');
    if (places.has(name(link)) && places.get(name(link)) !== href) found.add(`"${name(link)}": ${places.get(name(link))} and ${href}`);
    places.set(name(link), href);
  }
  for (const one of document.querySelectorAll('main button, main summary')) {
    if (shows(one) && !name(one)) found.add(`no name: ${one.outerHTML.slice(0, 80)}`);
  }
  return [...found];
});

for (const [name, hash, state] of [
  ...Object.entries(SAME).map(([name, hash]) => [name, hash, 'empty']),
  ...Object.entries(LIVED).map(([name, hash]) => [name, hash, 'years']),
]) {
  test(`for everybody: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await as(page, site, state, hash);
    await whole(page);
    expect.soft(await unclear(page), 'names').toEqual([]);

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await frames(page);
    const moving = await page.evaluate(() => document.getAnimations()
      .filter((it) => it.playState === 'running' && it.effect.getComputedTiming().duration > 5).length);
    expect.soft(moving, 'less motion').toBe(0);

    await page.emulateMedia({ forcedColors: 'active' });
    await frames(page);
    expect.soft(await sameOnAndOff(page), 'forced colours: on looks like off').toEqual([]);
    await page.emulateMedia({ forcedColors: null });

    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    await whole(page);
    await frames(page);
    expect.soft((await fits(page)).filter((fault) => !fault.startsWith('too small')), 'letters twice as large').toEqual([]);
  });
}

test('what is on is seen to be on in forced colours', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, site, '#/start');
  await button(page, 'Hip').click();
  await button(page, 'Left').click();
  expect(await sameOnAndOff(page)).toEqual([]);
  await open(page, site, '#/runs/new');
  await button(page, '3 of 10').click();
  await button(page, 'In line').click();
  expect(await sameOnAndOff(page)).toEqual([]);
});
