// Rows of the bench, and the statistics in them.
import { loadavg } from 'node:os';

export const rows = [];

const rounded = (value) => Math.round(value * 1000) / 1000;

// A row without a target is only there to compare with.
export function row(id, what, value, unit = '', target = '', holds = null) {
  if (value === null || value === undefined || Number.isNaN(value)) {
    rows.push({ id, what: `${what}: nothing to measure`, value: -1, unit, target, holds: target ? false : null });
    return;
  }
  rows.push({ id, what, value: rounded(value), unit, target, holds });
}

export const upTo = (id, what, value, unit, most) => row(id, what, value, unit, `<= ${most}`, value <= most);

// The part of the values, 0 to 1, that is not higher; null of none.
export function at(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] : null;
}

// How busy the machine is, to be read beside a figure.
export const load = () => `load ${loadavg()[0].toFixed(1)}`;

export const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

// What goes on, on standard error: rows alone go to standard output.
export const say = (text) => console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);
