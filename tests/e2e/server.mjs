// A static file server for tests: right types, nothing cached by age, any base paths, and it can
// be stopped (all connections cut), restarted on the same port, and told to serve other bytes.
// By hand: `node server.mjs [folder] [port]`.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.opus': 'audio/ogg',
  '.pack': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const INCOMPRESSIBLE = ['.opus', '.pack', '.png', '.woff2'];

export const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');

export class Site {
  // `bases`: where the folder appears, each with a slash at both ends. `folder` may be changed
  // while serving: that is a deploy. `change(path, bytes)` may return other bytes, or null for 404.
  // `compress`: send text and wasm with brotli, as hosts do.
  constructor({ folder = DIST, bases = ['/'], compress = false } = {}) {
    this.folder = folder;
    this.compress = compress;
    this.bases = [...bases].sort((a, b) => b.length - a.length);
    this.change = (path, bytes) => bytes;
    this.extra = {}; // files of a test's own: text by path
    this.types = {}; // other types than the right ones, by extension
    this.instead = () => null; // what a broken host answers for a path: {status, type, text}
    this.asked = []; // every path asked for, in order
    this.sent = []; // those whose bytes went out
    this.port = 0;
  }

  get origin() { return `http://localhost:${this.port}`; }

  url(path = '', base = this.bases.at(-1)) { return `${this.origin}${base}${path}`; }

  async start() {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise((done, fail) => {
      this.server.once('error', fail).listen(this.port, 'localhost', done);
    });
    this.port = this.server.address().port;
    return this;
  }

  async stop() {
    const closed = new Promise((done) => { this.server.close(done); });
    this.server.closeAllConnections();
    await closed;
  }

  async answer(request, response) {
    const { pathname } = new URL(request.url, this.origin);
    this.asked.push(pathname);
    const base = this.bases.find((one) => pathname.startsWith(one));
    const path = base && (decodeURIComponent(pathname.slice(base.length)) || 'index.html');
    const broken = this.instead(path);
    if (broken) return this.send(response, broken.status, 'broken', Buffer.from(broken.text), broken.type);
    const bytes = path && await this.bytes(path);
    if (!bytes) {
      return this.send(response, 404, '404.html', await this.bytes('404.html') ?? Buffer.from('not here'));
    }
    // As hosts do: a copy the browser still has is confirmed, not sent.
    const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    this.sent.push(pathname);
    if (!this.compress || INCOMPRESSIBLE.includes(extname(path))) return this.send(response, 200, path, bytes);
    response.setHeader('content-encoding', 'br');
    this.packed ??= new Map();
    if (!this.packed.has(etag)) this.packed.set(etag, brotliCompressSync(bytes));
    return this.send(response, 200, path, this.packed.get(etag));
  }

  async bytes(path) {
    const file = normalize(join(this.folder, path));
    if (!file.startsWith(normalize(this.folder))) return null;
    const bytes = await readFile(file).catch(() => (this.extra[path] ? Buffer.from(this.extra[path]) : null));
    return bytes && this.change(path, bytes);
  }

  send(response, status, path, bytes, type = this.types[extname(path)] ?? TYPES[extname(path)]) {
    response.writeHead(status, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'content-length': bytes.length,
    });
    response.end(bytes);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const site = new Site({ folder: process.argv[2] ?? DIST });
  site.port = Number(process.argv[3] ?? 8100);
  await site.start();
  console.log(site.url());
}
