// The pages of the programme and what somebody has kept when they are opened: nothing yet, the first
// week, two years. For pictures, for checks of every page, for the made-up language.
import { SHORT, code, mounted, open, settle } from './app.mjs';
import { facts, line, lines, noteId, today } from './years.mjs';

const DAY = 86_400;
// Of every self-test: what the left side reached, and how much more it was at the second time.
const TESTS = [
  ['side-plank-knee', 38, 6], ['sl-stance', 30, 0], ['pelvic-drop', 1, -1], ['squat-look', 2, -1], ['side-plank', 41, 8],
  ['stepdown-10', 9, 1], ['lsd', 2, -1], ['sl-bridge', 21, 4], ['sls', 4, 1], ['heel-raise', 22, 3],
  ['sl-sit-stand', 8, 2], ['knee-wall', 9, 1], ['abd-hold', 52, 9], ['jog-look', 1, 0], ['hop-stick', 4, 1], ['hop-distance', 118, 7],
];
export const TEST_IDS = TESTS.map(([id]) => id);
// In the order in which the questions come.
export const CARDS = ['where', 'usual', 'now', 'injury', 'pain', 'before', 'running', 'kit', 'bands', 'time', 'strength', 'end'];

// Notes by hand: so many days ago, as text of the store.
const notes = (all) => Object.fromEntries(all.map(([ago, text], number) => {
  const at = (today() - ago) * DAY + 12 * 3_600;
  return [`kneeline/1/n/${noteId(at, 900_000 + number)}`, line(text.replace(/ |$/, ` at=${at} zone=0 `).trim())];
}));

const PROFILE = 'profile asked=1 usual=1 runs=3 longest=45 mins=15 skill=1 remind=405 side=L sites=knee-front,hip days=0,2,4 bands=Xyz/Tr';
const SETTINGS = { welcomed: true, kit: ['mat', 'loop-band', 'step', 'chair'], profile: PROFILE };

const tested = (ago, gain) => TESTS.flatMap(([id, score, more]) => ['L', 'R'].map((side, at) => [ago,
  `test test=${id} side=${side} score=${score + (gain ? more : 0) + (id === 'sls' || id === 'pelvic-drop' ? 0 : 2 * at)} pain=${at}`]));

// What is kept in a state. `name` is what the sessions are called.
const KEPT = {
  empty: () => ({}),
  week: (name) => {
    const all = facts(7);
    // The morning of today is still to be asked about.
    all.mornings = all.mornings.filter(({ day }) => day < today());
    return { ...lines(all, name), ...notes([[6, 'flags yes='], [5, 'test test=side-plank-knee side=L score=22 pain=1'], [5, 'test test=side-plank-knee side=R score=31 pain=0']]) };
  },
  years: (name) => ({ ...lines(facts(), name), ...notes([[300, 'flags yes='], [200, 'stage to=strength'], ...tested(40, false), ...tested(9, true)]) }),
};
export const STATES = Object.keys(KEPT);

// Opens a page as somebody with this much behind them. `name` as in `lines`.
export async function as(page, site, state, hash, { settings = {}, name } = {}) {
  await settle(page.context(), { ...SETTINGS, ...(state === 'empty' ? { kit: [], profile: 'profile asked=1' } : {}), ...settings });
  await page.goto(site.url('rescue.html'));
  const kept = KEPT[state](name);
  await page.evaluate((all) => {
    Object.keys(localStorage).filter((key) => /^kneeline\/1\/[sn]\//.test(key)).forEach((key) => localStorage.removeItem(key));
    Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text));
  }, kept);
  await open(page, site, hash);
  await mounted(page);
  return kept;
}

// Brings about everything of a page that only comes when it is near.
export async function whole(page) {
  for (const chart of await page.locator('.chart').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.chart__svg').waitFor();
  }
  await page.evaluate(() => scrollTo(0, 0));
}

// The newest run that was written down, as the end of an address.
export const aRun = (kept) => Object.entries(kept).filter(([, text]) => /\|"run /.test(text)).map(([key]) => key.split('/').at(-1)).sort().at(-1);
// The newest session.
export const aSession = (kept) => Object.keys(kept).filter((key) => key.includes('/s/')).map((key) => key.split('/').at(-1)).sort().at(-1);

// Pages that look otherwise with what is kept.
export const LIVED = {
  today: '#/', plan: '#/plan', tests: '#/assess', 'test-hold': '#/assess/side-plank-knee', 'test-sheet': '#/assess/lsd',
  angle: '#/assess/angle', runs: '#/runs', 'run-new': '#/runs/new', progress: '#/progress', summary: '#/progress/summary',
  'print-week': '#/print/week', mine: '#/mine', own: '#/own',
};
const SHARED = code({ ...SHORT, name: 'Xyz' });
// Pages that look the same to everybody.
export const SAME = {
  ...Object.fromEntries(CARDS.map((card) => [`start-${card}`, `#/start/${card}`])),
  safety: '#/safety', rules: '#/plan/rules', compare: '#/assess/angle/compare',
  'test-hop': '#/assess/hop-distance', 'test-unknown': '#/assess/nn', 'run-unknown': '#/runs/nn',
  'mine-text': '#/mine/text', 'mine-unknown': '#/mine/nn', 'own-new': '#/own/new', 'own-unknown': '#/own/nn',
  share: `#/share/c/${SHARED}`, 'share-listed': '#/share/home', 'share-damaged': '#/share/c/AAAAAAAA',
  print: `#/print/c/${SHARED}`, 'print-listed': '#/print/home', 'print-damaged': '#/print/c/AAAAAAAA',
};
