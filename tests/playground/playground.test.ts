// The playground as its users meet it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, openSite, paste, press, type Site, seen, textOf } from './page.js';

const examples = join(import.meta.dirname, '../../examples');
const ENDED = /^(Finished|Ended|Stopped|Not run)/;

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.open();
});
afterAll(() => site.close());

async function run(text: string): Promise<{ output: string; status: string }> {
  await paste(page, text);
  await page.$eval('#status', (element) => {
    element.textContent = '';
  });
  await press(page, 'Control', 'Enter');
  const status = await seen(page, '#status', ENDED);
  await nextFrame();
  return { output: await textOf(page, '#output'), status };
}

const nextFrame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));

test('it opens with a program, and its JavaScript beside it', async () => {
  expect(await textOf(page, '#source')).toContain('struct Planet');
  expect(await seen(page, '#script', /Planet/)).toContain('from "ruffjs/runtime"');
  expect(await page.$('#source .token-keyword')).not.toBeNull();
  expect(await page.$('#problems:not([hidden])')).toBeNull();
});

test('what is typed is compiled and runs', async () => {
  await paste(page, '');
  await page.keyboard.type('let name := "you"\nif true {\nprint("Hello ${name}")');
  await seen(page, '#script', /Hello \$\{/);
  expect(await linesOf(page, '#source .cm-line')).toEqual([
    'let name := "you"',
    'if true {',
    '    print("Hello ${name}")',
    '}',
  ]);
  await page.locator('#run').click();
  expect(await seen(page, '#output', /you\n/)).toBe('Hello you\n');
  expect(await seen(page, '#status', ENDED)).toMatch(/^Finished after \d+ ms\.$/);
});

test('names are completed, with their documentation', async () => {
  await paste(page, '');
  await page.keyboard.type('parse_to');
  await page.waitForSelector('.cm-tooltip-autocomplete .cm-completionDetail');
  expect(await textOf(page, '.cm-tooltip-autocomplete li')).toMatch(/^parse_toml\(/);
  await page.keyboard.press('Escape');
});

test('what explains syntax errors is loaded for the first of them', async () => {
  await paste(page, 'print(1)\n');
  await seen(page, '#script', /printText\(.*1/);
  const before = site.requests.length;
  await paste(page, 'print(1\n');
  await seen(page, '#problems', /Expected/);
  expect(site.requests.slice(before).filter((url) => /shared-\w+\.js$/.test(url))).toHaveLength(1);
});

describe('problems', () => {
  test('are underlined and listed, with what to do; the list leads to the place', async () => {
    await paste(page, 'x := 1\nfucntion g() { return 1 }\n');
    const problem = await seen(page, '#problems', /expression/);
    expect(problem).toMatch(/^2:23 Expected expression/);
    expect(problem).toContain("did you mean 'func'?");
    expect((await linesOf(page, '#source .cm-lintRange-error')).join('')).not.toBe('');
    await press(page, 'Control', 'a');
    await page.locator('#problems button').click();
    await page.keyboard.type('here ');
    expect((await linesOf(page, '#source .cm-line'))[1]).toContain('here ');
  });

  test('are those of a program that is not run', async () => {
    const { output, status } = await run('print(1\n');
    expect({ output, status }).toEqual({ output: '', status: 'Not run: a problem.' });
  });

  test('name what browsers do not have', async () => {
    await paste(page, 'print(read_file("a"))\n');
    const message = 'the builtin read_file needs Node: it does not exist in browsers';
    await seen(page, '#problems', new RegExp(message));
    expect(await linesOf(page, '#source .cm-lintRange-error')).toEqual(['read_file']);
  });

  test('go when they are mended', async () => {
    await paste(page, 'print(1)\n');
    await page.waitForSelector('#problems[hidden]');
    expect(await page.$('#source .cm-lintRange-error')).toBeNull();
  });
});

describe('a run', () => {
  test('that fails shows the Ruff line and the calls', async () => {
    const { output, status } = await run('func f(n) {\n    return 1 / n\n}\nprint("first")\nprint(f(0))\n');
    expect(output).toContain(
      'first\n[RUFVM001] [vm] Runtime Error: Division by zero\n  --> playground.ruff:2:',
    );
    expect(output).toContain('at f (playground.ruff:2:');
    expect(output).toContain(' 2 |     return 1 / n');
    expect(status).toMatch(/^Ended with exit code 4/);
  });

  test('that never ends is stopped by Escape, and what it printed is there', async () => {
    await paste(page, 'print("before")\nmut i := 0\nloop { i := i + 1 }\n');
    await press(page, 'Control', 'Enter');
    await seen(page, '#output', /before/);
    expect(await textOf(page, '#status')).toBe('Running …');
    await page.keyboard.press('Escape');
    expect(await seen(page, '#status', ENDED)).toMatch(/^Stopped after/);
    expect((await run('print("again")\n')).output).toBe('again\n');
  });

  test('that waits for ever is stopped by the button', async () => {
    await paste(page, 'print("waiting")\nloop { sleep(1000) }\n');
    await page.locator('#run').click();
    await seen(page, '#output', /waiting/);
    await page.locator('#stop:not(:disabled)').click();
    await seen(page, '#status', /^Stopped after/);
    expect(await page.$('#stop:disabled')).not.toBeNull();
  });

  test('that prints for ever is stopped by the page', async () => {
    const { output, status } = await run('mut i := 0\nloop {\n    i := i + 1\n    print(i)\n}\n');
    expect(status).toMatch(/^Stopped, it printed too much/);
    expect(output.length).toBe(1_000_000);
    expect(output).toMatch(/^1\n2\n3\n/);
  });

  test('that ends with an exit code says it', async () => {
    expect((await run('print("a")\nexit(7)\n')).status).toMatch(/^Ended with exit code 7/);
  });
});

test('each example prints what it should', async () => {
  const names = await page.$$eval('#examples option:not([disabled])', (options) =>
    options.map((option) => option.textContent ?? ''),
  );
  expect(names).toEqual(expect.arrayContaining(['welcome', 'bank', 'downloads', 'shapes']));
  expect(names).not.toContain('calculator');
  for (const name of names) {
    await page.select('#examples', name);
    await page.locator('#run').click();
    await seen(page, '#status', /^Finished/);
    await nextFrame();
    const expected =
      name === 'welcome' ? /the large file is there\n$/ : readFileSync(join(examples, `${name}.out`), 'utf8');
    expect(await textOf(page, '#output')).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  }
});

test('lines that belong together are marked, from both sides', async () => {
  await paste(page, 'func f(n) {\n    return n * 2\n}\nprint(f(4))\nprint("last")');
  await seen(page, '#script .mapped-line', /printText\("last"\)/);
  expect(await linesOf(page, '#source .mapped-line')).toEqual(['print("last")']);
  await page.keyboard.press('ArrowUp');
  await seen(page, '#script .mapped-line', /printText\(.*f\(4\)/);
  const [line] = await page.$$('#script .cm-line ::-p-text(return)');
  await line!.click();
  await seen(page, '#source .mapped-line', /return n \* 2/);
});

describe('a link', () => {
  test('holds the program, which is not run by itself', async () => {
    const text = 'print("shared: ä ${1 + 1} 🐾")\n';
    await paste(page, text);
    await page.locator('#share').click();
    await seen(page, '#status', /link|Link/);
    const other = await site.open(await page.evaluate(() => location.hash));
    expect(await linesOf(other, '#source .cm-line')).toEqual([text.trimEnd(), '']);
    expect(await textOf(other, '#output')).toBe('');
    await other.locator('#run').click();
    expect(await seen(other, '#output', /shared/)).toBe('shared: ä 2 🐾\n');
    await other.close();
  });

  test('is gone when the program is no longer that', async () => {
    await paste(page, 'print(2)\n');
    expect(await page.evaluate(() => location.href)).toBe(site.address);
    await seen(page, '#script', /printText\(.*2/);
  });

  test('that is damaged says so', async () => {
    const other = await site.open('#source=AAAA');
    expect(await textOf(other, '#status')).toContain('damaged');
    expect(await textOf(other, '#source')).toContain('Planet');
    await other.close();
  });
});

test('the program is still there after a reload', async () => {
  await paste(page, 'print("kept")\n');
  await seen(page, '#script', /kept/);
  await page.reload();
  await page.waitForSelector('body.ready');
  expect(await linesOf(page, '#source .cm-line')).toEqual(['print("kept")', '']);
});

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each([1280, 360])('%i wide, everybody can use it', async (width) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await paste(page, 'print(1)');
    await page.waitForSelector('#problems[hidden]');
    await paste(page, '# comment\nfunc f(n) { return "${n}" }\nprint(1 / f(2))\nread_file(true)\n');
    await seen(page, '#problems', /./);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('nothing is asked of anyone else, and nothing is complained of', () => {
  expect(site.requests.filter((url) => !url.startsWith(site.address) && !/^(blob|data):/.test(url))).toEqual(
    [],
  );
  expect(site.complaints).toEqual([]);
});
