// The faults F1 to F28, run in real browsers. `cargo xtask faults` calls it.
//   --only=F8,F9          only these
//   --browser=chromium    only this one (chromium, firefox, webkit; several with commas)
//   --cold=N              instead: N cold starts without a server in each browser
//   --write=FILE          the table, as a page for the docs
import { chromium } from './faults/chromium.mjs';
import { firefox } from './faults/firefox.mjs';
import { webkit } from './faults/webkit.mjs';
import { DAMAGE, VERSIONS, WIPED } from './faults/damage.mjs';
import { ENDS } from './faults/ends.mjs';
import { ROOM, ROOM_LATER } from './faults/room.mjs';
import { NotHere, NotYet, withLab } from './faults/lab.mjs';

const FAULTS = [...ROOM, ...DAMAGE, ...ENDS, ...VERSIONS, ...WIPED, ...ROOM_LATER];
const words = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, '').split('=')));
const KINDS = { chromium, firefox, webkit };
for (const [name, kind] of Object.entries(KINDS)) {
  if (words.browser && !words.browser.split(',').includes(name)) continue;
  for (const fault of FAULTS) {
    if (words.only && !words.only.split(',').includes(fault.id)) continue;
    const began = Date.now();
    let said;
    try { said = 'ok: ' + await withLab(kind, fault.run); } catch (error) {
      said = error instanceof NotYet ? 'not yet: ' + error.message : error instanceof NotHere ? 'n/a: ' + error.message : 'FAILED: ' + (process.env.LOUD ? error.stack : error.message);
    }
    console.error(`${name} ${fault.id} ${((Date.now() - began) / 1000).toFixed(0)} s ${said}`);
  }
}
