// Hears what the page sends to its speakers, on the audio clock, sample for sample and without a
// door in the app: whatever is connected to the destination also feeds a recorder.

// Runs in the audio thread, so a stalled page loses nothing.
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  constructor() { super(); this.block = new Float32Array(4096); this.at = 0; }
  process([input]) {
    // A node that was just connected may be left out for some rounds.
    if (this.at > 0 && currentFrame !== this.frame + this.at) this.send();
    if (this.at === 0) this.frame = currentFrame;
    if (input[0]) this.block.set(input[0], this.at); else this.block.fill(0, this.at, this.at + 128);
    this.at += 128;
    if (this.at === this.block.length) this.send();
    return true;
  }
  send() {
    this.port.postMessage([this.frame, this.block.slice(0, this.at)]);
    this.at = 0;
  }
});`;

// Call before the page is opened. Without `record` only taps and queued starts are noted, and the
// page makes its audio context when it likes. With it the context waits for the page: to begin
// recording one that runs tears a hole of 200 ms into what it plays.
export async function listen(context, site, record = true) {
  site.extra['recorder.js'] = RECORDER;
  await context.addInitScript((recording) => {
    const { connect } = AudioNode.prototype;
    const { start } = AudioBufferSourceNode.prototype;
    const heard = { blocks: [], contexts: [], starts: [], clicks: [] };
    globalThis.heard = heard;
    const recorders = new Map();
    const recorder = (destination) => {
      if (!recording && heard.contexts.includes(destination.context)) return null;
      if (!recorders.has(destination)) {
        const { context: audio } = destination;
        heard.contexts.push(audio);
        if (!recording) return null;
        const entry = new GainNode(audio);
        recorders.set(destination, entry);
        audio.audioWorklet.addModule('recorder.js').then(() => {
          const node = new AudioWorkletNode(audio, 'recorder', { channelCount: 1, channelCountMode: 'explicit' });
          node.port.onmessage = ({ data }) => heard.blocks.push(data);
          connect.call(entry, node);
          connect.call(node, destination); // silent, but only connected nodes are run
        });
      }
      return recorders.get(destination);
    };
    AudioNode.prototype.connect = function tapped(to, ...rest) {
      const also = to instanceof AudioDestinationNode && recorder(to);
      if (also) connect.call(this, also);
      return connect.call(this, to, ...rest);
    };
    if (recording && globalThis.isSecureContext) { // not on the blank page before ours
      const made = new AudioContext({ latencyHint: 'playback' });
      recorder(made.destination);
      globalThis.AudioContext = new Proxy(AudioContext, { construct: () => made });
    }
    // When the first sample of each queued buffer sounds, for measuring how soon sound comes.
    AudioBufferSourceNode.prototype.start = function noted(when = 0, ...rest) {
      heard.starts.push(Math.max(when, this.context.currentTime));
      return start.call(this, when, ...rest);
    };
    addEventListener('click', () => {
      heard.clicks.push({ audio: heard.contexts[0]?.currentTime ?? 0, page: performance.now() });
    }, { capture: true });
    // Frames at which a sound begins: the first louder than the bed after 200 ms that were not.
    heard.onsets = (loud = 0.01, quietSecs = 0.2) => {
      const rate = heard.contexts[0]?.sampleRate;
      const onsets = [];
      const gaps = [];
      let last = -Infinity;
      let next = heard.blocks[0]?.[0];
      for (const [first, block] of heard.blocks) {
        if (first !== next) gaps.push([next, first]);
        block.forEach((sample, at) => {
          if (Math.abs(sample) <= loud) return;
          if (first + at - last > quietSecs * rate) onsets.push(first + at);
          last = first + at;
        });
        next = first + block.length;
      }
      return { rate, onsets, gaps, from: heard.blocks[0]?.[0], to: next, lastLoud: last };
    };
  }, record);
}

export const onsets = (page) => page.evaluate(() => globalThis.heard.onsets());

// The onsets from the first pip of the lead-in on: the sound that says "ready", two seconds before
// it, may come before the recorder runs.
export function fromFirstPip({ onsets: all, rate }) {
  return all[1] - all[0] > 1.5 * rate ? all.slice(1) : all;
}

// Blocks the page's main thread for 500 ms every 300 to 1500 ms.
export const stall = (page) => page.evaluate(() => {
  globalThis.stalls = 0;
  const block = () => {
    const until = performance.now() + 500;
    while (performance.now() < until);
    globalThis.stalls += 1;
    globalThis.stalling = setTimeout(block, 300 + Math.random() * 1200);
  };
  block();
});
