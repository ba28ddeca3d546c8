// Makes public/icons/*.png from icon.svg, and public/icons.svg, the sprite, from lucide-static.
// Run it when the logo changes or an icon is added; the results are committed.
//   cd tests/e2e && npm ci && cd ../.. && node xtask/assets/icons.mjs
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { chromium } = createRequire(join(root, 'tests/e2e/'))('@playwright/test');

// House names are lucide's names.
const NAMES = `
  arrow-down arrow-left arrow-left-right arrow-right arrow-up calendar camera chart-line check
  chevron-down chevron-left chevron-right chevron-up circle-alert clock copy download dumbbell
  ellipsis flag flip-horizontal-2 footprints grip-vertical hard-drive heart house info list lock
  lock-open mic minus moon pause pencil play plus refresh-ccw refresh-cw rotate-ccw rotate-cw route
  ruler search settings share-2 shield skip-back skip-forward square sun timer trash-2 undo-2
  upload vibrate volume-2 volume-x wifi-off x`.trim().split(/\s+/);

const work = mkdtempSync(join(tmpdir(), 'icons-'));
try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', work, 'lucide-static@1.62.0']);
  const lucide = join(work, 'node_modules/lucide-static');
  const symbols = NAMES.map((name) => {
    const svg = readFileSync(join(lucide, 'icons', `${name}.svg`), 'utf8');
    const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.indexOf('</svg>'));
    return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>')}</symbol>`;
  });
  writeFileSync(join(root, 'public/icons.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
  cpSync(join(lucide, 'LICENSE'), join(root, 'public/licences/lucide-ISC.txt'));
} finally {
  rmSync(work, { recursive: true });
}

const logo = readFileSync(join(root, 'public/icons/icon.svg'), 'utf8');
// Without rounded corners, for systems that cut their own shape.
const full = logo.replace(' rx="5.5"', '');
// The mark inside the middle 80 %, whatever shape is cut.
const safe = full.replace('viewBox="0 0 24 24"', 'viewBox="-3 -3 30 30"')
  .replace('<rect width="24" height="24"', '<rect x="-3" y="-3" width="30" height="30"');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const [name, svg, size] of [
  ['icon-192', logo, 192], ['icon-512', logo, 512], ['maskable-512', safe, 512],
  ['apple-touch-180', full, 180], ['favicon-32', logo, 32],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(root, `public/icons/${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
