// node paste.mjs CHROMIUM FRAGMENT OUT: pastes the fragment into every editor as a person does, and writes OUT/<editor>.html.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withChromium } from './chromium.mjs';
import { editors } from './editors.mjs';

const [program, fragment, out] = process.argv.slice(2);
const html = readFileSync(fragment, 'utf8');

// As another program would: what is put there is neither cleaned nor completed by the browser.
async function copy(browser) {
    const page = await browser.newPage();
    await page.setContent('<p>source</p>');
    await page.evaluate(text => document.addEventListener('copy', event => {
        event.clipboardData.setData('text/html', text);
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
    }), html);
    await press(page, 'KeyC', 'Copy');
    await page.close();
}

async function press(page, key, command) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key, { commands: [command] });
    await page.keyboard.up('Control');
}

async function paste(browser, name) {
    const file = resolve(`${name}.page.html`);
    writeFileSync(file, `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title></head><body>${editors[name].page}</body></html>`);
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    page.on('pageerror', error => console.error(`${name}: ${error.message}`));
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction('window.html !== undefined');
    await press(page, 'KeyV', 'Paste');
    // The last words of the form are there once everything is.
    await page.waitForFunction("window.html().includes('六、其他需要报告的事项')");
    writeFileSync(join(out, `${name}.html`), await page.evaluate('window.html()'));
    await page.screenshot({ path: join(out, `${name}.png`) });
    await page.close();
}

await withChromium(program, async browser => {
    for (const name of Object.keys(editors)) {
        await copy(browser);
        await paste(browser, name);
    }
});
