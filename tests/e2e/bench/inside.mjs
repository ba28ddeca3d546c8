// What is measured from inside the page or of its processes: cost, taps, the audio clock, endings.
import { chromium } from '@playwright/test';
import { LONG, TONES_ONLY, code, settle } from '../app.mjs';
import { followed, listen, stall } from '../hear.mjs';
import { launchOptions } from '../playwright.config.mjs';
import { driven, pidOf, throttle, used } from './browsers.mjs';
import { MEASURED } from './loopback.mjs';
import { at, load, row, say, upTo, wait } from './rows.mjs';

const VIEW = { serviceWorkers: 'block', viewport: { width: 390, height: 800 } };
const START = '.button--start';
const PLAY = '.control--main';

// Sixty repetitions a side: nothing ends while it is looked at.
const ENDLESS = {
  name: 'Endless', stations: [{ exercise: 'clam', sets: 1, amount: 60, rest: 0, tempo: [1, 0, 1, 1] }],
};
// 15 s in all.
const BRIEF = { name: 'Brief', stations: [{ exercise: 'bridge', sets: 1, amount: 3, rest: 0, tempo: [1, 0, 1, 1] }] };

async function opened(context, site, circuit) {
  const page = await context.newPage();
  await page.goto(site.url(`#/c/${code(circuit)}`));
  await page.locator(START).waitFor();
  return page;
}

// ---- G11, G12: what a session costs.

// Counts what is queued and not yet over, and the bytes of it; and the memory of the wasm.
const watch = (context) => context.addInitScript(() => {
  const counted = { nodes: 0, most: 0, bytes: 0, mostBytes: 0 };
  globalThis.counted = counted;
  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function noted(...all) {
    const bytes = this.buffer ? this.buffer.length * this.buffer.numberOfChannels * 4 : 0;
    counted.nodes += 1;
    counted.bytes += bytes;
    counted.most = Math.max(counted.most, counted.nodes);
    counted.mostBytes = Math.max(counted.mostBytes, counted.bytes);
    this.addEventListener('ended', () => { counted.nodes -= 1; counted.bytes -= bytes; });
    return start.apply(this, all);
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const made = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const result = await made.apply(WebAssembly, all);
      counted.memory = Object.values((result.instance ?? result).exports).find((it) => it instanceof WebAssembly.Memory);
      return result;
    };
  }
});

export async function cost(lab, site, long) {
  say('what a session costs');
  const secs = long ? 120 : 20;
  const marker = `--kneeline-cost-${process.pid}`;
  const browser = await driven(lab.env('one'), [marker]);
  try {
    const context = await browser.newContext(VIEW);
    await watch(context);
    const page = await opened(context, site, ENDLESS);
    const pid = await pidOf(marker);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    const metrics = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map((it) => [it.name, it.value]));
    const heap = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => (globalThis.counted.memory?.buffer.byteLength ?? 0)) .then(async (wasm) => wasm + (await metrics()).JSHeapUsedSize);
    };
    // Milliseconds of processor time, and of script, in a second.
    const busy = async () => {
      const [cpu, before] = [await used(pid), await metrics()];
      await wait(secs * 1000);
      const [after, then] = [await metrics(), await used(pid)];
      return { cpu: (then - cpu) / secs, script: ((after.ScriptDuration - before.ScriptDuration) * 1000) / secs };
    };
    await wait(5000);
    const idle = await busy();
    await page.locator(START).click();
    await wait(10_000);
    const first = await heap();
    const seen = await busy();
    row('cpu-idle', `processor time of all processes, page open, no session, ${load()}`, idle.cpu, 'ms/s');
    row('cpu-seen', `the same in a session in front, above that, ${load()}`, seen.cpu - idle.cpu, 'ms/s');
    upTo('script-seen', 'of it script, session in front', seen.script, 'ms/s', 10);
    // What a covered tab costs is measured in one that nobody drives: `hidden`.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      globalThis.requestAnimationFrame = () => 0;
    });
    await wait(3000);
    const unseen = await busy();
    upTo('script-hidden', 'of it script, in a session that believes it is hidden', unseen.script, 'ms/s', 3);
    const growth = (await heap() - first) / 1e6;
    upTo('heap-growth', `memory of script and wasm, growth in ${2 * secs} s`, growth, 'MB', 5);
    const counted = await page.evaluate(() => globalThis.counted);
    upTo('nodes', 'buffers queued at once, at most, hidden as well', counted.most, '', 20);
    const memory = await page.evaluate(() => globalThis.counted.memory?.buffer.byteLength ?? 0);
    const samples = counted.mostBytes / 1e6;
    upTo('audio-memory', 'samples queued at once, at most, and all memory of the wasm with its clips', samples + memory / 1e6, 'MB', 40);
  } finally {
    await browser.close();
  }
}

// ---- G12: the file of a session on a locked phone, made six times slower.

// 20 min: a long session.
const TWENTY = {
  name: 'Twenty minutes', rounds: 10, roundRest: 30,
  stations: [{ exercise: 'clam', sets: 1, amount: 12, rest: 0, tempo: [2, 0, 2, 0] }],
};

export async function file(site) {
  say('the file of a locked phone');
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext(VIEW);
    await settle(context, { ...TONES_ONLY, sound: { ...TONES_ONLY.sound, output: 'locked' } });
    await context.addInitScript(() => {
      const made = [];
      globalThis.made = made;
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        if (blob.type.startsWith('audio/')) made.push([blob.size, performance.now()]);
        return createObjectURL(blob);
      };
      addEventListener('click', () => { globalThis.tapped = performance.now(); }, { capture: true });
    });
    const page = await opened(context, site, TWENTY);
    await throttle(page, 6);
    await page.locator(START).click();
    // The first is the moment of silence that wakes the element.
    await page.waitForFunction(() => globalThis.made.length > 1, null, { timeout: 60_000 });
    const { size, ms } = await page.evaluate(() => {
      const [size, when] = globalThis.made[1];
      return { size, ms: when - globalThis.tapped };
    });
    upTo('file-size', 'the file of 20 min on a locked phone', size / 1e6, 'MB', 120);
    upTo('file-made', `made after the tap, six times slower CPU, ${load()}`, ms, 'ms', 1500);
  } finally {
    await browser.close();
  }
}

// ---- G7, G8: how soon.

export async function taps(lab, site, long) {
  say('how soon sound comes and goes');
  const [cold, warm, silence, latency, skip] = [[], [], [], [], []];
  const browser = await driven(lab.env('two'));
  const recording = lab.record('two', 'taps');
  await wait(1500);
  // From the tap, as the page has it, to the first loud sample at the card.
  const sounded = async (page, selector, most = 3000) => {
    recording.forget();
    const tapped = performance.now();
    await page.locator(selector).dispatchEvent('click');
    for (let waited = 0; waited < most && recording.firstLoud === undefined; waited += 10) await wait(10);
    return recording.firstLoud === undefined ? null : recording.firstLoud - tapped;
  };
  const quiet = async () => { do { recording.forget(); await wait(400); } while (recording.lastLoud !== undefined); };
  try {
    for (let turn = 0; turn < (long ? 20 : 5); turn += 1) {
      const context = await browser.newContext(VIEW);
      await Promise.all([settle(context, TONES_ONLY), listen(context, site, false)]);
      const page = await opened(context, site, LONG);
      cold.push(await sounded(page, START));
      await wait(9000);
      for (let again = 0; again < 3; again += 1) {
        // Into a tone that lasts.
        recording.forget();
        while (recording.firstLoud === undefined) await wait(5);
        await wait(60);
        recording.forget();
        const tapped = performance.now();
        await page.locator(PLAY).dispatchEvent('click');
        await wait(700);
        if (recording.lastLoud !== undefined) silence.push(recording.lastLoud - tapped);
        warm.push(await sounded(page, PLAY));
        await wait(4500);
      }
      latency.push(await page.evaluate(() => {
        const [audio] = globalThis.heard.contexts;
        return (audio.currentTime - audio.getOutputTimestamp().contextTime) * 1000;
      }));
      await quiet();
      skip.push(await sounded(page, '.control:last-child'));
      await context.close();
      await wait(500);
    }
  } finally {
    await recording.stop();
    await browser.close();
  }
  const all = (values) => values.filter((it) => it !== null);
  for (const [name, values] of [['cold', cold], ['warm', warm], ['skip', skip]]) {
    const none = values.length - all(values).length;
    if (none) row(`taps-${name}-none`, `taps after which nothing was heard for 3 s, ${name}`, none, '', '0', false);
  }
  row('heard-cold-p50', `tap to the first sample at the card, cold, median of ${cold.length}, ${load()}`, at(all(cold), 0.5), 'ms');
  upTo('heard-cold-p95', 'tap to the first sample at the card, cold, 95 of 100', at(all(cold), 0.95), 'ms', 400);
  row('heard-warm-p50', `tap to the first sample at the card, on from a pause, median of ${warm.length}, ${load()}`, at(all(warm), 0.5), 'ms');
  upTo('heard-warm-p95', 'tap to the first sample at the card, on from a pause, 95 of 100', at(all(warm), 0.95), 'ms', 150);
  // The target is without the way from the audio clock to the card.
  const way = at(latency, 0.5);
  row('latency', 'the audio clock is ahead of the card', way, 'ms');
  const most = 60 + way;
  row('silence-p50', `pause in a tone to silence at the card, median of ${silence.length}, ${load()}`, at(silence, 0.5), 'ms');
  upTo('silence-p95', 'pause in a tone to silence at the card, 95 of 100', at(silence, 0.95), 'ms', Math.round(most));
  upTo('skip-p95', `skip to the next sound at the card, 95 of ${skip.length}`, at(all(skip), 0.95), 'ms', 300);
}

// ---- G2, G4, G9 and the freeze, on the audio clock.

async function recorded(browser, site, circuit, before = async () => {}) {
  const context = await browser.newContext(VIEW);
  await Promise.all([settle(context, TONES_ONLY), listen(context, site)]);
  const page = await opened(context, site, circuit);
  await before(page);
  await page.locator(START).dispatchEvent('click');
  return page;
}

async function toTheEnd(page) {
  await page.waitForURL(/#\/done\//, { timeout: 150_000 });
  await wait(2500);
}

export async function inTheContext(site) {
  say('on the audio clock');
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await recorded(browser, site, MEASURED);
    await throttle(page, 6);
    await stall(page);
    const calm = await recorded(browser, site, MEASURED, noteWhatIsShown);
    const frozen = await recorded(browser, site, MEASURED);
    await freeze(frozen);
    await Promise.all([toTheEnd(page), toTheEnd(calm)]);
    await throttle(page, 1);
    const { against } = await followed(page, code(MEASURED));
    const what = `on the audio clock, 6x slower CPU and stalls, ${load()}`;
    if (against.glitches) say(`jumps on the audio clock: ${JSON.stringify(against.jumps)}`);
    upTo('context-missed', `cues missed of ${against.planned}, ${what}`, against.missed, '', 0);
    upTo('context-p99', `error of the time between cues, ${what}, 99 of 100`, against.p99, 'ms', 0.1);
    upTo('context-max', `error of the time between cues, ${what}, highest`, against.max, 'ms', 1);
    await shownAndHeard(calm);
    await afterTheFreeze(frozen);
  } finally {
    await browser.close();
  }
}

async function freeze(page) {
  const cdp = await page.context().newCDPSession(page);
  await wait(12_000);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await wait(8000);
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await wait(3000);
}

async function afterTheFreeze(page) {
  const state = await page.locator('.player').getAttribute('data-state').catch(() => null);
  if (state === 'still') return row('freeze', 'after 8 s frozen: it had paused; cues late', 0, '', '0', true);
  await toTheEnd(page);
  const { against } = await followed(page, code(MEASURED));
  const wrong = against.missed + against.extra + against.glitches;
  return row('freeze', 'after 8 s frozen: it went on; cues missed, extra or late', wrong, '', '0', wrong === 0);
}

// When the page shows another phase, on the page's clock; and how the two clocks go together.
const noteWhatIsShown = (page) => page.evaluate(() => {
  globalThis.shown = [];
  globalThis.clocks = [];
  let last;
  const look = () => {
    const phase = document.querySelector('.player')?.dataset.phase;
    if (phase && phase !== last) {
      last = phase;
      globalThis.shown.push([phase, performance.now()]);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-phase'] });
  setInterval(() => {
    const audio = globalThis.heard.contexts[0];
    if (audio?.state === 'running') globalThis.clocks.push(audio.getOutputTimestamp());
  }, 250);
});

async function shownAndHeard(page) {
  const { sounds } = await followed(page, code(MEASURED));
  const { shown, clocks, from, rate } = await page.evaluate(() => ({
    shown: globalThis.shown,
    clocks: globalThis.clocks.map((it) => [it.contextTime, it.performanceTime]),
    from: globalThis.heard.blocks[0][0],
    rate: globalThis.heard.contexts[0].sampleRate,
  }));
  const apart = sounds.filter((it) => it.cue.startsWith('Phase')).map(({ cue, ms }) => {
    const secs = from / rate + ms / 1000;
    const [context, page] = clocks.reduce((best, it) => (Math.abs(it[0] - secs) < Math.abs(best[0] - secs) ? it : best));
    const heardAt = page + (secs - context) * 1000;
    const phase = cue.slice(6, -1).toLowerCase();
    const near = shown.filter((it) => it[0] === phase).map((it) => it[1] - heardAt);
    return near.reduce((best, it) => (Math.abs(it) < Math.abs(best) ? it : best), Infinity);
  }).filter(Number.isFinite);
  row('shown-p50', `phase shown after it is heard, median of ${apart.length}, ${load()}`, at(apart, 0.5), 'ms');
  upTo('shown-p95', 'phase shown before or after it is heard, 95 of 100', at(apart.map(Math.abs), 0.95), 'ms', 50);
}

// ---- G15: nothing is left on.

export async function endings(site) {
  say('what is left on after the end');
  const browser = await chromium.launch(launchOptions);
  try {
    // A context for each: tabs of one browser have one session between them.
    const watched = async () => {
      const context = await browser.newContext(VIEW);
      await listen(context, site, false);
      await context.addInitScript(() => {
        globalThis.locks = [];
        if (!navigator.wakeLock) return;
        const request = navigator.wakeLock.request.bind(navigator.wakeLock);
        navigator.wakeLock.request = async (kind) => {
          const lock = await request(kind);
          globalThis.locks.push(lock);
          return lock;
        };
      });
      return context;
    };
    const left = (page) => page.evaluate(() => ({
      contexts: globalThis.heard.contexts.filter((it) => it.state === 'running').length,
      locks: globalThis.locks.filter((it) => !it.released).length,
      asked: globalThis.locks.length,
      media: navigator.mediaSession ? Number(navigator.mediaSession.playbackState !== 'none' || Boolean(navigator.mediaSession.metadata)) : 0,
      playing: [...document.querySelectorAll('audio')].filter((it) => !it.paused).length,
    }));
    const ends = [
      ['end', 'the end', BRIEF, (page) => page.waitForURL(/#\/done\//, { timeout: 90_000 })],
      ['pause', 'a pause', LONG, async (page) => { await wait(8000); await page.locator(PLAY).click(); }],
    ];
    await Promise.all(ends.map(async ([id, what, circuit, until]) => {
      const page = await opened(await watched(), site, circuit);
      await page.locator(START).dispatchEvent('click');
      await until(page);
      await wait(33_000);
      const it = await left(page);
      row(`left-${id}-asked`, `wake locks asked for before ${what}`, it.asked);
      const on = it.contexts + it.locks + it.media + it.playing;
      row(`left-${id}`, `30 s after ${what}: contexts running ${it.contexts}, wake locks ${it.locks}, media sessions ${it.media}`, on, '', '0', on === 0);
    }));
  } finally {
    await browser.close();
  }
}

// ---- G8: no cue of an old plan.

export async function control(site, long) {
  const presses = long ? 1000 : 150;
  say(`${presses} quick presses`);
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await recorded(browser, site, { ...LONG, stations: [{ ...LONG.stations[0], sets: 10 }, LONG.stations[1]] });
    await page.locator('.player[data-phase="lift"]').waitFor({ timeout: 20_000 });
    const last = await page.evaluate(async (count) => {
      const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });
      const press = (place) => document.querySelectorAll('.control')[place]?.click();
      for (let turn = 0; turn < count; turn += 1) {
        // Back as often as forth, and now and then a pause: it must not come to its end.
        press([0, 2, 1, 1, 0, 2][turn % 6]);
        await pause(40 + Math.random() * 120);
      }
      press(0);
      await pause(200);
      const player = document.querySelector('.player');
      if (player.dataset.state === 'still') press(1);
      return globalThis.heard.clicks.at(-1).audio;
    }, presses);
    await wait(14_000);
    const { rate, onsets } = await page.evaluate(() => globalThis.heard.onsets());
    const after = onsets.map((frame) => frame / rate).filter((secs) => secs > last + 0.06);
    // All that sounds now belongs to one plan: whole seconds from each other.
    const stale = after.filter((secs) => { const part = (secs - after.at(-1)) % 1; return Math.min(Math.abs(part), 1 - Math.abs(part)) > 0.01; });
    row('stale', `cues of an old plan after ${presses} presses, of ${after.length} heard`, stale.length, '', '0', stale.length === 0 && after.length > 4);
  } finally {
    await browser.close();
  }
}

// ---- G14: the voice.

export async function voice(site) {
  say('the voice');
  const browser = await chromium.launch(launchOptions);
  try {
    const context = await browser.newContext(VIEW);
    await context.addInitScript(() => {
      globalThis.decoded = { clips: 0, ms: 0 };
      const { decodeAudioData } = BaseAudioContext.prototype;
      let since;
      BaseAudioContext.prototype.decodeAudioData = function timed(...all) {
        since ??= performance.now();
        const asked = decodeAudioData.apply(this, all);
        const note = () => { globalThis.decoded.clips += 1; globalThis.decoded.ms = performance.now() - since; };
        asked.then(note, note);
        return asked;
      };
    });
    const page = await context.newPage();
    await throttle(page, 6);
    await page.goto(site.url(`#/c/${code(LONG)}`));
    await page.locator(START).click();
    await page.waitForFunction(() => globalThis.decoded.clips > 0, null, { timeout: 60_000 });
    await wait(5000);
    const { clips, ms } = await page.evaluate(() => globalThis.decoded);
    upTo('voice-decoded', `the ${clips} clips of a circuit decoded, six times slower CPU, ${load()}`, ms, 'ms', 500);
  } finally {
    await browser.close();
  }
}
