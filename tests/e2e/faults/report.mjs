// What was seen, for the terminal and as a page for the docs.
const ORDER = ['chromium', 'firefox', 'webkit'];
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

const row = (seen, name, id) => seen.browsers[name]?.rows[id] ?? { outcome: 'not run', sentence: '' };

// One sentence for all browsers, or one for each that has another.
function told(seen, id) {
  const all = ORDER.map((name) => [NAMES[name], row(seen, name, id)]).filter(([, it]) => it.sentence);
  const [first] = all;
  if (!first) return '';
  const others = all.filter(([, it]) => it.sentence !== first[1].sentence);
  return [first[1].sentence, ...others.map(([name, it]) => `${name}: ${it.sentence}`)].join('. ');
}

function tally(faults, seen, name) {
  const count = {};
  for (const { id } of faults) {
    const { outcome } = row(seen, name, id);
    count[outcome] = (count[outcome] ?? 0) + 1;
  }
  return Object.entries(count).map(([outcome, many]) => `${many} ${outcome}`).join(', ');
}

const minutes = (seen, name) => {
  const rows = Object.values(seen.browsers[name]?.rows ?? {});
  return `${Math.ceil(rows.reduce((sum, it) => sum + it.secs, 0) / 60)} min`;
};

const coldOf = (seen, name) => {
  const cold = seen.browsers[name]?.cold;
  return cold ? `${cold.started} of ${cold.of}${cold.why ? ` (${cold.why})` : ''}` : 'not run';
};

export function asText(faults, seen) {
  const lines = faults.map(({ id, what }) => {
    const cells = ORDER.map((name) => row(seen, name, id).outcome.padEnd(9)).join('  ');
    return `${id.padEnd(4)} ${what.padEnd(42)} ${cells}  ${told(seen, id)}`;
  });
  const head = `${''.padEnd(47)} ${ORDER.map((name) => NAMES[name].padEnd(9)).join('  ')}`;
  const ends = ORDER.map((name) => {
    const missing = seen.browsers[name]?.missing;
    return `${NAMES[name]}: ${missing || tally(faults, seen, name)}; cold starts without a server: ${coldOf(seen, name)}`;
  });
  return [head, ...lines, '', ...ends].join('\n');
}

export function asPage(faults, seen) {
  const dates = ORDER.flatMap((name) => Object.values(seen.browsers[name]?.rows ?? {}).map((it) => it.date)).sort();
  const when = dates.length ? [...new Set([dates[0], dates.at(-1)])].join(' to ') : 'never';
  const lines = faults.map(({ id, what }) => {
    const cells = ORDER.map((name) => row(seen, name, id))
      .map(({ outcome, build }) => `${outcome === 'FAILED' ? '**FAILED**' : outcome}${build && build !== seen.build ? '\\*' : ''}`);
    return `| ${[id, what, ...cells, told(seen, id).replaceAll('|', '/')].join(' | ')} |`;
  });
  const versions = ORDER.map((name) => {
    const { missing, version } = seen.browsers[name] ?? {};
    return `- ${NAMES[name]}: ${missing || version || 'not run'}. ${tally(faults, seen, name)}. These took ${minutes(seen, name)}. Cold starts without a server: ${coldOf(seen, name)}.`;
  });
  return `# Faults in real browsers

Written by \`cargo xtask faults\` and \`cargo xtask faults --cold=N\`; do not edit. Run on: ${when}, with build
\`${seen.build}\`; what has a star was seen with an earlier one.

${versions.join('\n')}

*survived*: nothing was lost, the app said what was wrong in a clear sentence, no page had an error it did not
catch (Chromium and Firefox tell of these, WebKitGTK does not), and the app went on. *not yet*: a part of the app is
not built. *not run*: not tried, so nothing is known. WebKitGTK is the nearest to Safari that runs
on a computer with Linux; it is not iOS. A killed browser is not a power cut: that cannot be tried here.

What is real and what a script in the page plays: F2 is a preference in Firefox and a script elsewhere; F3 is the
browser's own switch in Chromium and Firefox and a script in WebKitGTK; in F4 a script refuses writes; in F22 and for
summer time in F23 a script moves the clock. The other zone of F23 and all the rest are real.

| | fault | ${ORDER.map((name) => NAMES[name]).join(' | ')} | what was seen |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}
