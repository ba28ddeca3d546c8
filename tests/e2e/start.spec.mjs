// The first start: the questions about the person from the first card to Today, the safety
// questions and where each level stops. By touch, by keyboard, on every size.
import { button, checkPage, open, stored } from './app.mjs';
import { expect, mounted, test } from './kit.mjs';

test.describe.configure({ timeout: 120_000 });

const title = (page, name) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
const link = (page, name) => page.getByRole('link', { name, exact: true });
const inGroup = (page, group, name) => page.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true });
const pressed = (of) => expect(of).toHaveAttribute('aria-pressed', 'true');
// What is kept of the person, as it is stored.
const profile = async (page) => Object.entries(await stored(page))
  .filter(([key]) => /\/p\/[ab]$/.test(key))
  .map(([, line]) => JSON.parse(line.split('|').slice(2).join('|')))
  .sort((a, b) => b.seq - a.seq)[0]?.settings.profile ?? '';
const notes = async (page) => Object.values(await stored(page)).join('\n');

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('from the welcome to Today; every answer is kept at once', async ({ page, site }) => {
    await open(page, site);
    await button(page, 'Next').tap();
    await button(page, 'A few questions').tap();
    await title(page, 'Where does it hurt?');
    // The drawing and the list are one.
    await page.locator('.map__spot[data-site="knee-outer"] .map__dot').first().tap();
    await pressed(button(page, 'Outer knee'));
    await button(page, 'Hip').tap();
    await expect(page.locator('.map__spot[data-site="hip"]').first()).toHaveAttribute('data-lit', 'true');
    await button(page, 'Left').tap();
    await expect(page.locator('.map__leg > g').first()).toHaveAttribute('transform', /scale\(-1/);
    await page.reload();
    await pressed(button(page, 'Outer knee'));
    await button(page, 'Next').tap();
    await title(page, 'How much, on a usual day?');
    await button(page, '2 of 10').tap();
    await page.reload();
    await title(page, 'How much, on a usual day?');
    await pressed(button(page, '2 of 10'));
    await button(page, 'Next').tap();
    for (const name of ['Right now', 'After an injury', 'How it behaves', 'Before you begin']) {
      await title(page, name);
      await button(page, 'None of these').tap();
    }
    await title(page, 'Running now');
    await inGroup(page, 'Days a week', '3').tap();
    await button(page, 'Longest run of the last 30 days: more').tap();
    await page.getByRole('textbox', { name: /^Longest run/ }).fill('55');
    await button(page, 'Next').tap();
    await title(page, 'What is at home?');
    await button(page, 'Loop band').tap();
    await button(page, 'Next').tap();
    await title(page, 'Your bands, lightest first');
    await button(page, 'Green').tap();
    await page.getByRole('textbox', { name: 'Another name' }).fill('Old tube');
    await button(page, 'Add').tap();
    await button(page, 'Old tube: lighter').tap();
    await expect(page.locator('.band b')).toHaveText(['Old tube', 'Green']);
    await button(page, 'Next').tap();
    await title(page, 'Time for it');
    await inGroup(page, 'Minutes for a session', '15').tap();
    await button(page, 'Thursday').tap();
    await button(page, 'Monday').tap();
    await link(page, 'Back').tap();
    await title(page, 'Your bands, lightest first');
    await button(page, 'Next').tap();
    await pressed(button(page, 'Thursday'));
    await button(page, 'Next').tap();
    await title(page, 'Leg strength so far');
    await page.getByRole('button', { name: /^Some/ }).tap();
    await page.getByLabel('A time to be reminded').fill('06:45');
    await page.getByLabel('A time to be reminded').blur();
    await button(page, 'Next').tap();
    await title(page, 'That is all');
    await button(page, 'Go to Today').tap();
    await title(page, 'Today');
    const kept = 'profile asked=1 usual=2 runs=3 longest=55 mins=15 skill=1 remind=405 side=L sites=knee-outer,hip days=0,3 bands=Old%20tube/Green';
    expect(await profile(page)).toBe(kept);
    expect(await notes(page), 'that nothing was ticked is an answer').toMatch(/flags at=\d+ zone=-?\d+ yes=/);
    await page.reload();
    await title(page, 'Today');
    await expect(page.locator('main a[href="#/start"]'), 'asked once').toHaveCount(0);
  });

  test('skipped at once, and changed later from Settings', async ({ page, site }) => {
    await open(page, site);
    await button(page, 'Next').tap();
    await button(page, 'A few questions').tap();
    await button(page, 'Skip all').tap();
    await title(page, 'Today');
    await page.reload();
    await title(page, 'Today');
    expect(await profile(page)).toBe('profile asked=1');
    await page.getByRole('link', { name: 'Settings', exact: true }).tap();
    await link(page, 'About you').tap();
    await title(page, 'Where does it hurt?');
    await button(page, 'Front of the knee').tap();
    await button(page, 'Close').tap();
    await title(page, 'Settings');
    expect(await profile(page)).toContain('sites=knee-front');
  });

  test('nothing hurts is an answer', async ({ page, site }) => {
    await open(page, site, '#/start');
    await button(page, 'Nothing hurts').tap();
    await title(page, 'Right now');
    await expect(page.locator('.start__step')).toHaveText('2 of 10');
  });
});

test('by keyboard alone, from the welcome to Today', async ({ page, site }) => {
  await open(page, site);
  const press = async (name, key = 'Enter') => {
    for (let step = 0; step < 60; step += 1) {
      const focused = await page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim());
      if (focused === name) {
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
        expect(outline, `the focus on ${name} is seen`).not.toBe('none');
        await page.keyboard.press(key);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} was not reached`);
  };
  await press('Next');
  await press('A few questions');
  await title(page, 'Where does it hurt?');
  await press('Front of the knee');
  await press('Next');
  await press('1 of 10', 'Space');
  await press('Next');
  for (const name of ['Right now', 'After an injury', 'How it behaves', 'Before you begin']) {
    await title(page, name);
    await press('None of these');
  }
  for (const name of ['Running now', 'What is at home?', 'Time for it', 'Leg strength so far']) {
    await title(page, name);
    await press('Next');
  }
  await title(page, 'That is all');
  await press('Go to Today');
  await title(page, 'Today');
  expect(await profile(page)).toBe('profile asked=1 usual=1 sites=knee-front');
});

const LEVELS = [
  ['Something popped, and you cannot lift your straight leg', 'Get help now', 'emergency'],
  ['The knee gives way', 'Have it looked at within days', 'urgent'],
  ['You are pregnant', 'Ask before you start', 'see'],
];
for (const [sign, name, level] of LEVELS) {
  test(`a sign that stops: ${level}`, async ({ page, site }) => {
    await open(page, site, '#/safety');
    await title(page, 'Safety questions');
    await checkPage(page, 'safety');
    await page.getByRole('checkbox', { name: sign, exact: true }).click();
    await expect(page.getByRole('checkbox', { name: sign, exact: true })).toBeChecked();
    await button(page, 'Done').click();
    await title(page, name);
    await expect(page.locator('h1')).toBeFocused();
    const stop = page.locator('.stop');
    await expect(stop).toHaveAttribute('data-level', level);
    await expect(stop).toContainText('This app cannot assess that. Get it checked.');
    await expect(stop.getByRole('listitem')).toHaveText([sign]);
    await checkPage(page, `stop ${level}`);
    await page.reload();
    await title(page, name);
    await button(page, 'I have been seen: go on').click();
    await title(page, 'Today');
    await page.goto(site.url('#/safety'));
    await mounted(page);
    await title(page, 'Safety questions');
    expect(await notes(page)).toMatch(/seen at=/);
  });
}

test('the start stops at once at a sign of an emergency, later at the others, and goes on from there', async ({ page, site }) => {
  await open(page, site, '#/start/now');
  await page.getByRole('checkbox', { name: 'The foot is cold, pale or numb' }).click();
  await expect(button(page, 'None of these')).toHaveCount(0);
  await button(page, 'Next').click();
  await title(page, 'Get help now');
  await button(page, 'I have been seen: go on').click();
  await title(page, 'After an injury');
  await button(page, 'None of these').click();
  await page.getByRole('checkbox', { name: 'It gets worse quickly' }).click();
  await button(page, 'Next').click();
  await title(page, 'Before you begin');
  await button(page, 'None of these').click();
  await title(page, 'Have it looked at within days');
  await page.reload();
  await title(page, 'Have it looked at within days');
  await link(page, 'Go on with the questions').click();
  await title(page, 'Running now');
  await page.goto(site.url('#/start/end'));
  await expect(page.locator('.banner')).toContainText('needs a person first');
});

test('every card on every size', async ({ page, site }) => {
  await open(page, site, '#/start');
  await button(page, 'Hip').click();
  await checkPage(page, 'where');
  for (const card of ['usual', 'now', 'injury', 'running', 'kit', 'time', 'strength', 'end']) {
    await open(page, site, `#/start/${card}`);
    if (card === 'kit') await button(page, 'Loop band').click();
    await checkPage(page, card);
  }
  await open(page, site, '#/start/bands');
  for (const name of ['Yellow', 'Red', 'Black']) await button(page, name).click();
  await checkPage(page, 'bands');
});
