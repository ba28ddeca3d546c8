// `cargo xtask bench sound`: what is heard, how soon, and what it costs; prints rows on stdout.
// `--long`: half an hour instead of a minute, and more taps. `--only=taps,file`: these groups. What was
// measured also becomes the page xtask/docs/sound.md.
//
// Most of it listens to a sound card, which needs xvfb, pulseaudio and pulseaudio-utils; the rows
// from Firefox need firefox-esr. What is missing is said in one sentence.
import { firefoxProgram } from './bench/browsers.mjs';
import { control, cost, endings, file, inTheContext, taps, voice } from './bench/inside.mjs';
import { Lab, missing } from './bench/lab.mjs';
import { blocked, chromiumLoads, firefoxLoads, halfHour, hidden, locked } from './bench/loopback.mjs';
import { keep } from './bench/page.mjs';
import { load, row, rows, say } from './bench/rows.mjs';
import { Site } from './server.mjs';

const long = process.argv.includes('--long');
const only = process.argv.find((it) => it.startsWith('--only='))?.slice(7).split(',');
const site = await new Site().start();
const lacks = missing();
const lab = lacks.length ? null : await new Lab().start();
const firefox = firefoxProgram();

// Groups run one after the other; the parts of a group at the same time.
const groups = [
  { costs: lab && (() => cost(lab, site, long)) },
  { taps: lab && (() => taps(lab, site, long)) },
  { loads: lab && (() => chromiumLoads(lab, site)), hidden: lab && (() => hidden(lab, site, long)) },
  { firefox: lab && firefox && (() => firefoxLoads(lab, site)), context: () => inTheContext(site), endings: () => endings(site) },
  { blocked: lab && (() => blocked(lab, site)) },
  { locked: lab && (() => locked(lab, site)) },
  { control: () => control(site, long), voice: () => voice(site) },
  { file: () => file(site) },
  { halfHour: lab && long && (() => halfHour(lab, site)) },
];

try {
  row('sound-load', `processes that wanted the machine when it began (${load()})`, Number(load().slice(5)));
  for (const group of groups) {
    const chosen = Object.entries(group).filter(([name, part]) => part && (!only || only.includes(name)));
    await Promise.all(chosen.map(async ([name, part]) => {
      try {
        await part();
      } catch (why) {
        say(`${name}: ${why.stack}`);
        row(`sound-${name}`, `${name} could not be measured: ${why.message.split('\n')[0]}`, -1, '', '0', false);
      }
    }));
  }
} finally {
  await lab?.stop();
  await site.stop();
}
if (lacks.length) console.error(`Nothing was heard from a sound card: install ${lacks.join(', ')}.`);
if (!firefox) console.error('Nothing was heard from Firefox: install firefox-esr.');
if (process.env.ARTEFACTS) await keep(rows, long);
console.log(JSON.stringify(rows, null, 2));
// A browser that does not want to end must not keep the bench from it.
process.exit();
