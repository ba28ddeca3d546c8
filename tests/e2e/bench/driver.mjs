// Plays the app in any browser without a debugger: a page that holds the app in a frame, presses
// Start and says how it goes by asking the server for addresses that are not there. Nobody speaks:
// it is the tones that are compared with the plan.
import { SETTINGS_KEY, TONES_ONLY, code, settingsLine } from '../app.mjs';

const PAGE = `<!doctype html><title>driver</title><iframe style="width:390px;height:800px;border:0"></iframe><script type="module">
  const how = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  const tell = (what) => fetch('told/' + how.run + '/' + what).catch(() => {});
  const frame = document.querySelector('iframe');
  const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });
  const busy = (ms) => { const until = performance.now() + ms; while (performance.now() < until); };
  const stall = () => { busy(500); setTimeout(stall, 300 + Math.random() * 1200); };
  localStorage.setItem(...how.settings);
  frame.src = './#/c/' + how.code;
  let start;
  while (!(start = frame.contentDocument?.querySelector('.button--start'))) await wait(100);
  await wait(500);
  document.addEventListener('visibilitychange', () => {
    tell('seen-' + document.visibilityState + '-' + Math.round(performance.now()));
    if (how.blockCovered && document.hidden) setTimeout(() => busy(how.blockCovered), 5000);
  });
  await tell('ready');
  start.click();
  await tell('started');
  if (how.stalls) stall();
  if (how.block) setTimeout(() => busy(how.block), 7000);
  let last = performance.now();
  let furthest = 0;
  let seen;
  for (;;) {
    await wait(250);
    furthest = Math.max(furthest, performance.now() - last);
    last = performance.now();
    const player = frame.contentDocument.querySelector('.player');
    const now = [player?.dataset.state, player?.dataset.phase, frame.contentWindow.location.hash.slice(0, 8)].join('-');
    if (now !== seen) tell('is-' + (seen = now));
    if (frame.contentWindow.location.hash.startsWith('#/done/')) break;
  }
  await wait(2000);
  await tell('timer-' + Math.round(furthest));
  await tell('done');
</script>`;

let runs = 0;

// A run of a circuit: the address to open, and what was told so far.
export function drive(site, circuit, how = {}) {
  site.extra['driver.html'] = PAGE;
  runs += 1;
  const run = `run${runs}`;
  const mine = `/told/${run}/`;
  const hash = encodeURIComponent(JSON.stringify({ run, code: code(circuit), settings: [SETTINGS_KEY, settingsLine(TONES_ONLY)], ...how }));
  return {
    address: `${site.url('driver.html')}#${hash}`,
    told: () => site.asked.filter((path) => path.startsWith(mine)).map((path) => path.slice(mine.length)),
    has(what) { return this.told().some((it) => it.startsWith(what)); },
    number(what) {
      const found = this.told().find((it) => it.startsWith(`${what}-`));
      return found ? Number(found.split('-').at(-1)) : null;
    },
  };
}
