// Pictures of the HTML report. Run by make.py, which makes the pages.
const path = require('path');
const { createRequire } = require('module');

const { chromium } = createRequire(path.join(process.env.ZS_PACKAGES, 'package.json'))('playwright-core');
const folder = process.env.ZS_PAGES;

async function taken(context, name, file, hash, act = async () => {}) {
  const page = await context.newPage();
  await page.goto(`file://${folder}/${file}.html${hash}`);
  await page.waitForTimeout(400);
  await act(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
}

const openFirst = (page) => page.click('.row >> nth=0');
const openToFacts = async (page) => {
  await openFirst(page);
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    const heading = [...document.querySelectorAll('h2, h3')].find((one) => one.textContent === '测算过程');
    window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 60);
  });
};

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.ZS_CHROMIUM, args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1100, height: 1050 } });
  await taken(context, 'report-overview', 'sample', '');
  await taken(context, 'report-result', 'audit', '#results?status=1', openFirst);
  await taken(context, 'report-result-basis', 'audit', '#results?status=1', openToFacts);
  await taken(context, 'report-gaps', 'sample', '#gaps');
  await browser.close();
})();
