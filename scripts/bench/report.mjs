// Tables for the terminal and for docs/performance.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';

/** A markdown table whose columns are padded, so that it reads as well in a terminal. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

export const geometricMean = (ratios) =>
  Math.exp(ratios.reduce((total, ratio) => total + Math.log(ratio), 0) / ratios.length);

/** A ratio with as many digits as mean something. */
export function ratio(value) {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function milliseconds(value) {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}

export function machine() {
  const [cpu] = os.cpus();
  return `Node ${process.version}, ${os.cpus().length} × ${cpu.model.trim()}, ${os.platform()}`;
}

/** What the first column names, with the ratio of ours to JavaScript beside it, in a section of a document. */
export function readRatios(file, name) {
  const text = readFileSync(file, 'utf8');
  const section = text.slice(text.indexOf(`<!-- bench:${name} -->`), text.indexOf(`<!-- /bench:${name} -->`));
  const [head, , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const column = head.indexOf('ours/JavaScript');
  return new Map(rows.map((row) => [row[0], Number(row[column])]));
}

/** Replaces one section of a document, or appends it: each benchmark owns the text between its two marks. */
export function writeSection(file, name, text) {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const section = `${open}\n${text.trim()}\n${close}`;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '# Performance\n';
  const from = old.indexOf(open);
  const to = old.indexOf(close);
  const fresh =
    from < 0
      ? `${old.trimEnd()}\n\n${section}\n`
      : old.slice(0, from) + section + old.slice(to + close.length);
  writeFileSync(file, fresh);
}
