// Hears what the page sends to its speakers, on the audio clock, sample for sample and without a
// door in the app: whatever is connected to the destination also feeds a recorder.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

// Runs in the audio thread, so a stalled page loses nothing.
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  constructor() { super(); this.block = [new Float32Array(4096), new Float32Array(4096)]; this.at = 0; }
  process([input]) {
    // A node that was just connected may be left out for some rounds.
    if (this.at > 0 && currentFrame !== this.frame + this.at) this.send();
    if (this.at === 0) this.frame = currentFrame;
    this.block.forEach((block, channel) => {
      if (input[channel]) block.set(input[channel], this.at); else block.fill(0, this.at, this.at + 128);
    });
    this.at += 128;
    if (this.at === this.block[0].length) this.send();
    return true;
  }
  send() {
    this.port.postMessage([this.frame, ...this.block.map((block) => block.slice(0, this.at))]);
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
          const node = new AudioWorkletNode(audio, 'recorder', { channelCount: 2, channelCountMode: 'explicit' });
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
      for (const [first, block, right] of heard.blocks) {
        if (first !== next) gaps.push([next, first]);
        block.forEach((sample, at) => {
          if (Math.abs(sample) <= loud && Math.abs(right[at]) <= loud) return;
          if (first + at - last > quietSecs * rate) onsets.push(first + at);
          last = first + at;
        });
        next = first + block.length;
      }
      return { rate, onsets, gaps, from: heard.blocks[0]?.[0], to: next, lastLoud: last };
    };
    // Everything recorded, both channels in turn, as 16-bit samples in base64. Holes are silent.
    heard.samples = () => {
      const [from] = heard.blocks[0];
      const [last, block] = heard.blocks.at(-1);
      const samples = new Int16Array(2 * (last + block.length - from));
      for (const [first, ...sides] of heard.blocks) {
        sides.forEach((side, channel) => side.forEach((sample, at) => {
          samples[2 * (first - from + at) + channel] = Math.max(-1, Math.min(1, sample)) * 32767;
        }));
      }
      const bytes = new Uint8Array(samples.buffer);
      let text = '';
      for (let at = 0; at < bytes.length; at += 30_000) text += String.fromCharCode(...bytes.subarray(at, at + 30_000));
      return { rate: heard.contexts[0].sampleRate, base64: btoa(text) };
    };
  }, record);
}

// What the recorder took of the session of a circuit, as `cargo xtask listen` understands it:
// {heard, planned, against, sounds, said, script}; `also` as there.
export async function followed(page, circuitCode, ...also) {
  const { rate, base64 } = await page.evaluate(() => globalThis.heard.samples());
  const folder = await mkdtemp(join(tmpdir(), 'kneeline-heard-'));
  try {
    const file = join(folder, 'heard.s16');
    await writeFile(file, Buffer.from(base64, 'base64'));
    return await understood(file, rate, 2, circuitCode, ...also);
  } finally {
    await rm(folder, { recursive: true });
  }
}

// Keeps the clips of the voice as the page decodes them. Call before the page is opened.
export const keepClips = (context) => context.addInitScript(() => {
  const text = (bytes) => {
    let all = '';
    for (let at = 0; at < bytes.length; at += 30_000) all += String.fromCharCode(...bytes.subarray(at, at + 30_000));
    return btoa(all);
  };
  globalThis.clips = [];
  const { decodeAudioData } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.decodeAudioData = function kept(bytes, ...rest) {
    const encoded = text(new Uint8Array(bytes));
    const asked = decodeAudioData.call(this, bytes, ...rest);
    asked.then((buffer) => {
      const samples = Int16Array.from(buffer.getChannelData(0), (it) => Math.max(-1, Math.min(1, it)) * 32767);
      globalThis.clips.push([encoded, text(new Uint8Array(samples.buffer))]);
    });
    return asked;
  };
});

// As `followed`, with what is said: `pack` is the file that the clips are from.
export async function followedWithVoice(page, circuitCode, pack, ...also) {
  const folder = await mkdtemp(join(tmpdir(), 'kneeline-clips-'));
  try {
    const bytes = await readFile(pack);
    const clips = await page.evaluate(() => globalThis.clips);
    await Promise.all(clips.map(([clip, samples]) => writeFile(
      join(folder, `${bytes.indexOf(Buffer.from(clip, 'base64'))}.s16`), Buffer.from(samples, 'base64'))));
    return await followed(page, circuitCode, ...also, 'voice', pack, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

// What is in a file of 16-bit samples. `plan`: the code of a circuit, or 'reference' and a number.
export async function understood(file, rate, channels, ...plan) {
  const [program, ...first] = process.env.XTASK ? [process.env.XTASK] : ['cargo', 'run', '--quiet', '--package', 'xtask', '--'];
  const words = [...first, 'listen', file, String(rate), String(channels), ...plan];
  const { stdout } = await promisify(execFile)(program, words, { cwd: import.meta.dirname, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
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
