// node axe.mjs CHROMIUM PAGE…: what axe-core finds wrong with the pages, one line each, at the width of a desk and of a telephone.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { withChromium } from './chromium.mjs';

const [program, ...files] = process.argv.slice(2);
const axe = createRequire(import.meta.url).resolve('axe-core');

await withChromium(program, async browser => {
    for (const file of files) {
        for (const width of [1366, 390]) {
            const page = await browser.newPage();
            await page.setViewport({ width, height: 800 });
            await page.goto(pathToFileURL(file).href);
            await page.addScriptTag({ path: axe });
            const { violations } = await page.evaluate(() => window.axe.run());
            violations.forEach(found => console.log(`${file} at ${width}: ${found.id}: ${found.nodes.map(node => node.html).join(' ')}`));
            await page.close();
        }
    }
});
