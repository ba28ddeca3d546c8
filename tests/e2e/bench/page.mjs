// What was measured of sound, as a page for the docs: each goal beside its rows. Rows of earlier
// runs are kept in artefacts/sound.json, so that the bench can be run in parts.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '../server.mjs';

// Goal, what it asks, the beginnings of its rows' ids, and what is to be said beside them.
const GOALS = [
  ['G1', 'Every cue at its exact sample', [], 'Counted without a device by `cargo test --test sound` and by recordings of the whole mix in `follow.spec.mjs`.'],
  ['G2', 'On the audio clock, with a slow CPU and stalls: p99 0.1 ms, nothing missed', ['context-'], ''],
  ['G3', 'At the sound card: p95 0.5 ms between cues, one jump in ten minutes, lateness wanders 50 ms at most', ['loopback-', 'half-hour-', 'locked-', 'firefox-'], 'The card has no hardware: its time comes from a shared host, so that a jump of it is heard whatever plays. On the audio clock the same sessions are exact (G2). 0.767 ms is one step of that card. Rows with "look-ahead" are the reference scheduler. The first recording from Firefox is silent in this lab, whatever it plays; the later ones are whole.'],
  ['G4', 'Main thread blocked for 15 s in front, 120 s hidden: nothing missed', ['loopback-block-missed', 'firefox-block-missed', 'blocked-'], ''],
  ['G5', 'Covered for half an hour with rests of a minute, timers throttled: nothing missed', ['hidden-'], ''],
  ['G6', 'First cue after a minute of rest: 2 ms late at most', ['rest-'], ''],
  ['G7', 'Tap to sound: 400 ms cold, 150 ms warm (p95)', ['heard-'], 'Warm misses by the buffer of a context made for playback, about 90 ms: a smaller one costs processor time in every minute of a session and comes closer to dropouts, and a tap after a pause is rare. Left so.'],
  ['G8', 'Pause or skip to silence 60 ms and the latency; next cue 300 ms; no stale cue', ['silence-', 'skip-', 'stale', 'latency'], ''],
  ['G9', 'Phase shown within 50 ms of the phase heard', ['shown-'], ''],
  ['G10', '10,000 virtual hours: nothing missed, doubled or out of order; 8 h at a card', [], 'The virtual hours are counted by `cargo test --test conductor`, in every test run. Eight hours at a card were not run; half an hour was (G3, G5).'],
  ['G11', 'Processor time 25 ms/s, of it script 3 hidden and 10 in front; memory grows 5 MB at most', ['cpu-', 'script-', 'heap-'], 'In front the figure and the level are drawn anew 60 times a second, which is what the script does; drawing at half the rate would hold the goal and look it.'],
  ['G12', '20 buffers queued, 40 MB; the file of a locked phone 120 MB, made in 1.5 s at six times slower CPU', ['nodes', 'audio-memory', 'file-'], ''],
  ['G13', 'After a kill the same repetition is offered', [], 'Faults F8 to F10 in `faults.md`.'],
  ['G14', 'Voice: 500 kB for the core phrases, a circuit decoded in 500 ms at six times slower CPU', ['voice-'], 'The size is a budget of the build (`size-voice-core`).'],
  ['G15', 'Half a minute after a pause or the end nothing is left running', ['left-', 'freeze'], ''],
];

export async function keep(rows, long) {
  const { build } = JSON.parse(await readFile(join(DIST, 'version.json'), 'utf8'));
  const file = join(process.env.ARTEFACTS, 'sound.json');
  const seen = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const date = new Date().toISOString().slice(0, 10);
  for (const it of rows.filter((row) => row.id !== 'sound-load')) seen[it.id] = { ...it, date, build, long };
  await writeFile(file, JSON.stringify(seen, null, 1));
  await writeFile(join(import.meta.dirname, '../../../xtask/docs/sound.md'), page(Object.values(seen), build));
}

function page(rows, build) {
  const dates = [...new Set(rows.map((it) => it.date))].sort();
  const parts = GOALS.map(([id, what, begins, remark]) => {
    const mine = rows.filter((it) => begins.some((begin) => it.id.startsWith(begin)));
    const lines = mine.map((it) => `| ${it.what}${it.build === build ? '' : '\\*'} | ${it.value} ${it.unit} | ${it.target} | ${it.holds === null ? '' : it.holds ? 'holds' : '**misses**'} |`);
    const table = lines.length ? ['', '| measured | value | goal | |', '| --- | --- | --- | --- |', ...lines, ''] : [''];
    return [`## ${id}. ${what}`, ...table, ...(remark ? [remark, ''] : [])].join('\n');
  });
  const missed = rows.filter((it) => it.holds === false).length;
  return `# Sound, measured

Written by \`cargo xtask bench sound\` (with \`--long\`: half an hour; with \`--only=\`: a part of it); do not edit. Run on:
${dates.join(', ')}, with build \`${build}\`; what has a star was measured with an earlier one. ${rows.length} rows, ${missed} miss their goal.
*load* is how many processes wanted the machine then. Tones only, so that every cue can be told apart in a recording.
Chromium and Firefox on Linux with a sound card of no hardware: no phone, no loudspeaker, no ear has been part of it.

${parts.join('\n')}`;
}
