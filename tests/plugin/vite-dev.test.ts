/** Vite's development server with a real page: what it shows, and what it shows when a Ruff file changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { copyExample, install, runScript } from './example.js';

beforeAll(install, 600_000);

/** The page of the example, with its server on a free port of this machine. */
async function open(): Promise<{ page: Page; file: string }> {
  const root = copyExample('vite-app');
  const cwd = process.cwd();
  process.chdir(root);
  const { createServer } = await import(
    pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href
  );
  const server = await createServer({ root, logLevel: 'silent', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const browser = await launchChromium();
  onTestFinished(async () => {
    await browser.close();
    await server.close();
    process.chdir(cwd);
  });
  const page = await browser.newPage();
  await page.goto(server.resolvedUrls.local[0]);
  return { page, file: join(root, 'src/conversions.ruff') };
}

function shows(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction(`document.querySelector('#result')?.textContent === ${JSON.stringify(text)}`);
}

test('a change of a Ruff file reaches the page without loading it again', { timeout: 120_000 }, async () => {
  const { page, file } = await open();
  await shows(page, '68 °F, warm');
  await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  writeFileSync(file, readFileSync(file, 'utf8').replace('"warm"', '"fine"'));
  await shows(page, '68 °F, fine');
  expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
});

test('a mistake is shown over the page, and goes when it is mended', { timeout: 120_000 }, async () => {
  const { page, file } = await open();
  await shows(page, '68 °F, warm');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('export func describe', 'export fucn describe'));
  const overlay = await page.waitForSelector('vite-error-overlay');
  const text = await overlay!.evaluate((element) => element.shadowRoot!.textContent);
  expect(text).toContain('conversions.ruff:');
  expect(text).toContain('export fucn describe');
  writeFileSync(file, good.replace('"warm"', '"mild"'));
  await shows(page, '68 °F, mild');
});

test('the build for browsers refuses what needs Node', { timeout: 120_000 }, () => {
  const root = copyExample('vite-app');
  expect(runScript(root, 'build')).toMatchObject({ status: 0 });
  const file = join(root, 'src/conversions.ruff');
  writeFileSync(file, `${readFileSync(file, 'utf8')}export func load() { return read_file("x") }\n`);
  const { status, stderr } = runScript(root, 'build');
  expect(status).not.toBe(0);
  expect(stderr).toContain('read_file needs Node: it does not exist in browsers');
});
