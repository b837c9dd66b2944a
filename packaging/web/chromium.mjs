// Chromium without a screen, in a profile of its own that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

export async function withChromium(program, work) {
    const profile = mkdtempSync(join(tmpdir(), 'gouji-chromium-'));
    const browser = await puppeteer.launch({ executablePath: program, headless: true, args: FLAGS, userDataDir: profile });
    try {
        await work(browser);
    } finally {
        await browser.close();
        rmSync(profile, { recursive: true, force: true });
    }
}
