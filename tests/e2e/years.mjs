// Somebody's work as stored lines, the same at every run, and what the charts of it should say:
// worked out here from the same facts, in the plainest way.
import { code, crc32c } from './app.mjs';

export const line = (value) => {
  const json = JSON.stringify(value);
  return `1|${crc32c(Buffer.from(`1|${json}`)).toString(16).padStart(8, '0')}|${json}`;
};
export const noteId = (secs, number) => secs.toString(32).padStart(7, '0') + number.toString(32).padStart(6, '0');

// Always the same numbers, see tests/chart/seed.rs.
function chance(state) {
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

const codes = (name) => [1, 2].map((lift) => code({ name, stations: [
  { exercise: 'clam', sets: 2, amount: 8, rest: 20, tempo: [lift, 2, 3, 0] }, { exercise: 'bridge', amount: 12 },
] }));

// Today in UTC, where the tests run, as a count of days.
export const today = () => Math.floor(Date.now() / 86_400_000);

// The facts of so many days up to today: sessions, runs, mornings, tests, angles.
export function facts(days = 730) {
  const pick = chance(20_261_120);
  const all = { sessions: [], runs: [], mornings: [], tests: [], angles: [] };
  for (let number = 0; number < days; number += 1) {
    const day = today() - days + 1 + number;
    if (number % 7 % 2 === 0 && pick(20) > 0) {
      const reps = 8 + Math.floor(number / 90);
      const bouts = [];
      const sets = 1 + pick(3);
      for (let set = 0; set < sets; set += 1) {
        for (const side of ['L', 'R']) bouts.push({ exercise: 'clam', set, side, amount: reps - (pick(5) === 0 ? 1 : 0) });
      }
      bouts.push({ exercise: 'bridge', set: 0, side: 'B', amount: 12 });
      all.sessions.push({
        day, bouts, second: number > 365, complete: pick(12) > 0, knee: pick(7) > 0 ? pick(5) : null,
        hurt: pick(30) === 0 ? ['clam', 'L', 'knee-front', 2 + pick(4)] : null,
      });
    }
    if (number % 7 % 2 === 1 && pick(20) > 0) {
      const metres = 4_000 + pick(90) * 100;
      all.runs.push({
        day, mins: Math.floor(metres / 160), metres: pick(12) > 0 ? metres : null,
        knee: pick(9) > 0 ? pick(6) : null, easy: pick(4) > 0 ? 1 + pick(5) : null,
      });
    }
    if (pick(25) > 0) all.mornings.push({ day, knee: Math.max(0, pick(5) - Math.floor(number / 200)) });
    if (number % 28 === 5) {
      ['L', 'R'].forEach((side, at) => {
        all.tests.push({ day, side, score: 30 + Math.floor(number / 20) + 4 * at, pain: pick(3) });
        all.angles.push({ day, side, tenths: 150 - Math.floor(number / 8) + pick(40) });
      });
    }
  }
  return all;
}

// The same as keys and texts of the store. `name`: what the sessions are called.
export function lines(all, name = 'Home') {
  const out = {};
  const circuits = codes(name);
  const secs = (day, hour) => day * 86_400 + hour * 3_600;
  all.sessions.forEach(({ day, bouts, second, complete, knee, hurt }, number) => {
    const exercises = ['clam', 'bridge'];
    let before = null;
    const sets = bouts.map(({ exercise, set, side, amount }, at) => {
      const now = { e: exercises.indexOf(exercise), s: set, a: amount, t: amount * 7, side };
      const was = before ?? { e: 0, s: 0, a: 0, t: 0, side: 'L' };
      before = now;
      const said = ['e', 's', 'a', 't'].filter((key) => now[key] !== was[key]).map((key) => `${key}${now[key]}`).join('');
      return said + (now.side === was.side ? '' : now.side) || (at ? '-' : 'a0');
    }).join(' ');
    const at = secs(day, 7);
    const session = { at: [at, 0], circuit: 'home', code: circuits[second ? 1 : 0], name, secs: 1_200, complete, felt: [4, knee, 2], exercises, sets };
    if (hurt) session.hurt = [`0 ${hurt.join(' ')}`];
    out[`kneeline/1/s/${noteId(at, number)}`] = line({ session });
  });
  let number = 0;
  const note = (at, text) => {
    number += 1;
    out[`kneeline/1/n/${noteId(at, number)}`] = line(text.replace(' ', ` at=${at} zone=0 `));
  };
  const part = (name, value) => (value === null ? '' : ` ${name}=${value}`);
  for (const { day, mins, metres, knee, easy } of all.runs) note(secs(day, 17), `run mins=${mins}${part('metres', metres)}${part('knee', knee)}${part('easy', easy)}`);
  for (const { day, knee } of all.mornings) note(secs(day, 6), `morning knee=${knee}`);
  for (const { day, side, score, pain } of all.tests) note(secs(day, 10), `test test=side-plank side=${side} score=${score} pain=${pain}`);
  for (const { day, side, tenths } of all.angles) note(secs(day, 11), `angle side=${side} tenths=${tenths} of=1`);
  return out;
}

// ---- What the tables should say: rows of texts, the newest first.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export function date(day) {
  const at = new Date(day * 86_400_000);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}
const NONE = '\u2013';
const text = (value, unit = (it) => `${it}`) => (value === undefined || value === null ? NONE : unit(value));
const degrees = (tenths) => `${tenths < 0 ? '\u2212' : ''}${(Math.abs(tenths) / 10).toFixed(1)}\u00b0`;
const km = (metres) => {
  const [whole, part] = (Math.floor(metres / 10) / 100).toFixed(2).split('.');
  return `${whole}.${part.replace(/0$/, '')} km`;
};
const most = (values) => (values.length ? Math.max(...values) : undefined);
const sum = (values) => values.reduce((all, value) => all + value, 0);

// The days of a range, the newest first.
const DAYS = { '4 weeks': 28, '12 weeks': 84, All: 730 };
const days = (range) => Array.from({ length: DAYS[range] }, (_, back) => today() - back);
const mondays = (range) => days(range).filter((day) => (day + 3) % 7 === 0);

export function expected(all, range) {
  const of = (list, day) => list.filter((it) => it.day === day);
  const known = (list, key) => list.map((it) => it[key]).filter((value) => value !== null);
  const week = (list, monday) => list.filter((it) => it.day >= monday && it.day < monday + 7);
  const limit = (day) => {
    const before = all.runs.filter((run) => run.metres !== null && run.day < day && run.day >= day - 30);
    return before.length ? Math.floor((most(known(before, 'metres')) * 11) / 10) : null;
  };
  const filled = (rows) => rows.filter((row) => row.slice(1).some((cell) => cell !== NONE));
  const sided = (list, key, unit) => (day) => ['L', 'R'].map((side) => text(of(list, day).find((it) => it.side === side)?.[key], unit));
  return {
    knee: filled(days(range).map((day) => [date(day),
      text(of(all.mornings, day).at(-1)?.knee), text(most(known(of(all.runs, day), 'knee'))), text(most(known(of(all.sessions, day), 'knee')))])),
    weeks: mondays(range).filter((monday) => monday + 6 >= all.sessions[0].day).map((monday) => {
      const done = week(all.sessions, monday);
      const secs = sum(done.flatMap(({ bouts }) => bouts.map(({ amount }) => amount * 7)));
      return [`Week of ${date(monday)}`, `${done.length}`, `${Math.round(secs / 60)} min`];
    }),
    dose: days(range).flatMap((day) => of(all.sessions, day).map(({ bouts, second }) => {
      const side = (which) => bouts.filter((it) => it.exercise === 'clam' && it.side === which);
      return [date(day), ...['L', 'R'].map((it) => `${sum(side(it).map(({ amount }) => amount))}`),
        ...['L', 'R'].map((it) => `${side(it).length}`), `${second ? 2 : 1}-2-3-0`];
    })),
    tests: filled(days(range).map((day) => [date(day), ...sided(all.tests, 'score', (score) => `${score} s`)(day), text(most(known(of(all.tests, day), 'pain')))])),
    angle: filled(days(range).map((day) => [date(day), ...sided(all.angles, 'tenths', degrees)(day)])),
    runs: days(range).flatMap((day) => of(all.runs, day).filter((run) => run.metres !== null)
      .map(({ metres }) => [date(day), km(metres), text(limit(day), km)])),
    ease: filled(mondays(range).map((monday) => {
      const felt = known(week(all.runs, monday), 'easy');
      const mean = felt.length ? (Math.round((sum(felt) * 10) / felt.length + 1e-9) / 10).toFixed(1) : undefined;
      return [`Week of ${date(monday)}`, text(mean), `${week(all.sessions, monday).length}`];
    })),
  };
}
