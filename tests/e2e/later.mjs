// Deploys for tests.
import { createHash } from 'node:crypto';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from './server.mjs';

// A later build: the same site with a mark in the page and one file under a new name, as a changed
// hash gives it, sealed as xtask does.
export async function later(mark, folder) {
  await cp(DIST, folder, { recursive: true });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const [css] = page.match(/style-[0-9a-f]+\.css/);
  await rename(join(folder, css), join(folder, `style-${mark}.css`));
  const marked = page.replace('<html ', `<html data-mark="${mark}" `).replace(css, `style-${mark}.css`);
  await writeFile(join(folder, 'index.html'), marked);
  const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  await writeFile(join(folder, 'sw.js'), worker
    .replace(hash(page), hash(marked))
    .replace(`"${css}"`, `"style-${mark}.css"`)
    .replace(/const BUILD = '.*'/, `const BUILD = '${mark}'`));
  return folder;
}
