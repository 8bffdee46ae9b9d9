/** The built page in headless Chromium, for tests. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

const project = join(import.meta.dirname, '../..');

/** The scripts have no types. */
const script = (name: string) => import(join(project, 'scripts', name));

export interface Site {
  /** A page that shows the playground; `hash` is part of its address. */
  open(hash?: string): Promise<Page>;
  /** What pages asked for, and what they complained of. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly address: string;
  close(): Promise<void>;
}

/** Builds it into a folder below the root of a server: it does not depend on its place. */
export async function openSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'ruffjs-playground-'));
  const build = [join(project, 'scripts/playground.mjs'), '--out-dir', join(folder, 'some/where')];
  execFileSync(process.execPath, build);
  const { serve }: { serve(folder: string): Promise<Server> } = await script('serve.mjs');
  const { launchChromium }: { launchChromium(): Promise<Browser> } = await script('chromium.mjs');
  const server = await serve(folder);
  const browser = await launchChromium();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`;
  const requests: string[] = [];
  const complaints: string[] = [];
  return {
    requests,
    complaints,
    address,
    async open(hash = '') {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      // Nothing that another page has kept.
      await page.goto(`${address}builtins.json`);
      await page.evaluate(() => localStorage.clear());
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(address + hash);
      await page.waitForSelector('body.ready');
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts a text in the place of the program, as one who pastes it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.focus('#source .cm-content');
  await press(page, 'Control', 'a');
  await page.keyboard.sendCharacter(text);
}

export async function press(page: Page, modifier: 'Control', key: 'a' | 'Enter'): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  await page.keyboard.up(modifier);
}

/** Waits until the text of an element matches. */
export async function seen(page: Page, selector: string, pattern: RegExp): Promise<string> {
  await page.waitForFunction(
    (selector, source) => new RegExp(source).test(document.querySelector(selector)?.textContent ?? ''),
    { timeout: 20_000 },
    selector,
    pattern.source,
  );
  return textOf(page, selector);
}

export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** The lines of an editor that have a class. */
export function linesOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (lines) => lines.map((line) => line.textContent ?? ''));
}
