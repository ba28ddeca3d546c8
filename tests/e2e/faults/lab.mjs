// What one fault gets to work with: a browser of one kind, a site of its own, fresh folders; and
// all of it put away at the end.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Site } from '../server.mjs';

// A part of the app that is not built: the fault could not be provoked to its end.
export class NotYet extends Error {}
// This browser has no such fault, or it cannot be provoked from here.
export class NotHere extends Error {}

export async function withLab(kind, run) {
  const folder = await mkdtemp(join(tmpdir(), 'kneeline-faults-'));
  const open = [];
  const sites = [];
  const faults = []; // errors that a page did not catch
  const lab = {
    kind,
    is: (name) => kind.name === name,
    // A folder of this fault's own.
    folder: (name) => join(folder, name),
    // A browser; the same name is the same profile.
    async start(options = {}, name = 'profile') {
      const browser = await kind.start(join(folder, name), options);
      open.push(browser);
      return browser;
    },
    // The site under an address that no browser has seen.
    async site(options = {}) {
      const site = await new Site(options).start();
      sites.push(site);
      return site;
    },
    // Errors of pages that this fault is meant to bring about.
    expectErrors() { faults.length = 0; for (const one of open) one.faults?.splice(0); },
  };
  try {
    const sentence = await run(lab);
    faults.push(...open.flatMap((one) => one.faults ?? []));
    if (faults.length > 0) throw new Error(`the page had an error: ${faults[0]}`);
    return sentence;
  } finally {
    for (const one of open) await one.kill().catch(() => {});
    for (const one of sites) await one.stop().catch(() => {});
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}
