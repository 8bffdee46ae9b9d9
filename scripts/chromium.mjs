/**
 * Headless Chromium for tests: the binary of the package @sparticuz/chromium, which comes from the registry as other
 * packages do, or the one that CHROMIUM names.
 */
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

export async function launchChromium() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
    args: [...chromium.args, '--no-sandbox'],
    headless: 'shell',
  });
}
