// A machine to listen on: a screen nobody sees, sound cards that are not there, and recorders of
// what goes to them. Ends everything it started.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, wait } from './rows.mjs';

export const RATE = 48_000;
const SINKS = ['one', 'two', 'three'];

// The programs that are not there, by the Debian package that has them; Firefox may be missing.
export function missing() {
  const packages = { Xvfb: 'xvfb', pulseaudio: 'pulseaudio', parec: 'pulseaudio-utils' };
  return Object.entries(packages).filter(([program]) => !has(program)).map(([, name]) => name);
}

export const has = (program) => spawnSync('which', [program]).status === 0;

export class Lab {
  async start() {
    this.folder = await mkdtemp(join(tmpdir(), 'kneeline-lab-'));
    this.children = [];
    const socket = join(this.folder, 'pulse');
    const sinks = SINKS.flatMap((name) => ['-L', `module-null-sink sink_name=${name} rate=${RATE}`]);
    this.run('pulseaudio', ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', '--disable-shm=yes',
      '-L', `module-native-protocol-unix socket=${socket} auth-anonymous=1`, ...sinks]);
    for (let tries = 0; tries < 50 && !existsSync(socket); tries += 1) await wait(100);
    let screen = 90;
    while (existsSync(`/tmp/.X11-unix/X${screen}`) || existsSync(`/tmp/.X${screen}-lock`)) screen += 1;
    this.run('Xvfb', [`:${screen}`, '-screen', '0', '1024x900x24', '-nolisten', 'tcp']);
    for (let tries = 0; tries < 50 && !existsSync(`/tmp/.X11-unix/X${screen}`); tries += 1) await wait(100);
    this.shared = { ...process.env, DISPLAY: `:${screen}`, PULSE_SERVER: `unix:${socket}`, XDG_RUNTIME_DIR: this.folder };
    delete this.shared.WAYLAND_DISPLAY;
    await wait(500);
    return this;
  }

  // What a browser needs to play to one of the cards.
  env(sink) { return { ...this.shared, PULSE_SINK: sink }; }

  run(program, args, options = {}) {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true, ...options });
    child.on('error', (why) => say(`${program}: ${why.message}`));
    this.children.push(child);
    return child;
  }

  // Records what goes to a card from now on. `stop()` gives the file. `arrived` is the time at
  // which a sample came: [when, how many samples were there by then].
  record(sink, name) {
    const args = ['-d', `${sink}.monitor`, '--format=s16le', `--rate=${RATE}`, '--channels=2', '--raw', '--latency-msec=5'];
    const child = this.run('parec', args, { env: this.shared });
    const file = join(this.folder, `${name}.s16`);
    const out = createWriteStream(file);
    const recording = { file, arrived: [], frames: 0, heard: [] };
    let rest = Buffer.alloc(0);
    child.stdout.on('data', (data) => {
      out.write(data);
      // Loudest of each frame of both channels, for what is looked at while it sounds.
      const whole = Buffer.concat([rest, data]);
      const frames = Math.floor(whole.length / 4);
      const when = performance.now();
      for (let at = 0; at < frames; at += 1) {
        const loud = Math.max(Math.abs(whole.readInt16LE(4 * at)), Math.abs(whole.readInt16LE(4 * at + 2)));
        if (loud > 328) { recording.lastLoud = when - ((frames - at) / RATE) * 1000; recording.firstLoud ??= recording.lastLoud; }
      }
      rest = whole.subarray(4 * frames);
      recording.frames += frames;
    });
    // Forgets what was loud.
    recording.forget = () => { recording.firstLoud = undefined; recording.lastLoud = undefined; };
    recording.stop = async () => {
      end(child, 'SIGTERM');
      await new Promise((done) => { child.once('close', done); setTimeout(done, 3000); });
      await new Promise((done) => { out.end(done); });
      return file;
    };
    return recording;
  }

  async stop() {
    for (const child of this.children.reverse()) end(child, 'SIGTERM');
    await wait(500);
    for (const child of this.children) end(child, 'SIGKILL');
    if (!process.env.KEEP) await rm(this.folder, { recursive: true, force: true });
  }
}

// A program and all it started, by its own group.
export function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  try { process.kill(-child.pid, signal); } catch { /* it was quicker */ }
}
