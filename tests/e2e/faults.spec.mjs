// The faults that take seconds and that no other test brings about, in Chromium. All of F1 to F28,
// in three browsers: `cargo xtask faults`.
import { test } from '@playwright/test';
import { chromium } from './faults/chromium.mjs';
import { DAMAGE, VERSIONS } from './faults/damage.mjs';
import { DELIVERY } from './faults/delivery.mjs';
import { ENDS } from './faults/ends.mjs';
import { withLab } from './faults/lab.mjs';
import { ROOM } from './faults/room.mjs';

test.describe.configure({ timeout: 180_000 });

const HERE = ['F3', 'F5', 'F7', 'F9', 'F12', 'F21'];

for (const { id, what, run } of [...ROOM, ...DAMAGE, ...ENDS, ...VERSIONS, ...DELIVERY]) {
  if (HERE.includes(id)) test(`${id}: ${what}`, () => withLab(chromium, run));
}
