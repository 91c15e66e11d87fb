// The report as a person meets it. Run by page.py, which makes the pages.
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const { chromium } = createRequire(path.join(process.env.ZS_PACKAGES, 'package.json'))('playwright-core');
const pages = process.env.ZS_PAGES;
const shots = process.env.ZS_SCREENSHOTS;

const tests = [];
const test = (name, run) => tests.push([name, run]);

async function opened(context, name, hash = '') {
  const page = await context.newPage();
  page.said = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.said.push(message.text()); });
  page.on('pageerror', (error) => page.said.push(error.stack));
  page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) page.said.push(`asked for ${request.url()}`); });
  await page.goto(`file://${pages}/${name}.html${hash}`);
  return page;
}

const go = async (page, hash) => {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await page.waitForTimeout(150);
};
const count = async (page) => Number((await page.textContent('p.count')).match(/\d+/)[0]);
const shot = async (page, name, options = {}) => { if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`), caret: 'initial', ...options }); };
const pdf = async (page, name) => {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (shots) fs.writeFileSync(path.join(shots, `${name}.pdf`), bytes);
  return bytes;
};
const pagesOf = (bytes) => (bytes.toString('latin1').match(/\/Type\s*\/Page[^s]/g) || []).length;

test('the overview has the items and the problems, and leads to results', async (context) => {
  const page = await opened(context, 'sample');
  assert.match(await page.textContent('.readable:not(.other)'), /32项中：/);
  assert.strictEqual(await page.locator('.readable:not(.other) tr[data-requirements]').count(), 35);
  assert.ok(await page.isVisible('.readable:not(.other) .problems'));
  assert.ok(!(await page.isVisible('.readable.other')));
  await shot(page, 'overview', { fullPage: true });
  await page.click('tr[data-requirements] a:has-text("班额")');
  await page.waitForSelector('.row');
  assert.match(await page.textContent('.row'), /班额/);
  return page;
});

test('filters narrow the list and stay in the address', async (context) => {
  const page = await opened(context, 'sample', '#results');
  const all = await count(page);
  assert.strictEqual(all, 4282);
  await page.selectOption('[name=status]', '1');
  await page.waitForTimeout(200);
  assert.strictEqual(await count(page), 19);
  await page.fill('[name=unit]', '第三小学');
  await page.waitForTimeout(300);
  assert.strictEqual(await count(page), 2, 'classes are found by their school');
  assert.match(page.url(), /status=1/);
  await page.reload();
  await page.waitForSelector('.row');
  assert.strictEqual(await count(page), 2);
  await page.click('text=清除筛选');
  await page.waitForTimeout(200);
  await page.fill('[name=text]', '骨干教师 212');
  await page.waitForTimeout(300);
  assert.ok((await count(page)) >= 1);
  assert.match(await page.textContent('.row'), /教师交流轮岗/);
  await page.fill('[name=text]', '没有这样的字句');
  await page.waitForTimeout(300);
  assert.strictEqual(await count(page), 0);
  assert.match(await page.textContent('.list'), /没有符合筛选条件的结果/);
  for (const [name, value] of [['ruleset', 'national'], ['severity', '4']]) {
    await page.goto(`file://${pages}/sample.html#results`);
    await page.waitForTimeout(150);
    await page.selectOption(`[name=${name}]`, value);
    await page.waitForTimeout(200);
    const found = await count(page);
    assert.ok(found > 0 && found < all, name);
  }
  return page;
});

test('a result opens to its reasons, its clause and its figures', async (context) => {
  const page = await opened(context, 'sample', '#results?status=1');
  await page.click('.row >> nth=0');
  await page.waitForSelector('article.detail');
  const text = await page.textContent('article.detail');
  for (const words of ['41÷212=19.34%', '骨干教师不低于交流轮岗教师总数的20%', '转述，未核对原文', '教督〔2017〕6号', '所用数据', '县级教育部门', '下一步', '还需2人', 'quality-balance.teacher_rotation_backbone@1.0.0/999901/2026', '演示数据（虚构）'])
    assert.ok(text.includes(words), words);
  await shot(page, 'detail', { fullPage: true });
  const address = page.url();
  await page.goto(address);
  await page.reload();
  assert.match(await page.textContent('h1:visible'), /教师交流轮岗/);
  return page;
});

test('a review shows each reading', async (context) => {
  const page = await opened(context, 'sample', '#results?status=4&text=巩固率');
  await page.click('.row >> nth=0');
  const text = await page.textContent('article.detail');
  for (const words of ['各口径结果', '甲式', '乙式']) assert.ok(text.includes(words), words);
  await shot(page, 'detail-readings', { fullPage: true });
  return page;
});

test('a result has what is lacking, and all of it is filtered by unit and requirement', async (context) => {
  const page = await opened(context, 'sample', '#results?status=1&text=骨干教师 212');
  await page.click('.row >> nth=0');
  const own = await page.textContent('article.detail .gaps');
  assert.match(own, /41人 → 43人/);
  assert.match(own, /\+2人/);
  await go(page, 'gaps');
  const all = await count(page);
  assert.ok(all > 40, `${all} rows`);
  assert.strictEqual(await page.locator('.gap-rows tbody tr').count(), all);
  await shot(page, 'gaps', { fullPage: true });
  await page.selectOption('[name=requirement]', { label: '村小和教学点公用经费' });
  await page.waitForTimeout(200);
  const some = await count(page);
  assert.ok(some > 0 && some < all);
  assert.match(await page.textContent('.gap-rows'), /66人 → 100人/);
  await page.selectOption('[name=requirement]', '');
  await page.fill('[name=unit]', '东山学校');
  await page.waitForTimeout(300);
  assert.strictEqual(await count(page), 2);
  await page.reload();
  await page.waitForSelector('.gap-rows tbody tr');
  assert.strictEqual(await count(page), 2, 'the filters stand in the address');
  await page.click('button.language');
  assert.match(await page.textContent('.gap-rows'), /the standard/);
  assert.ok(pagesOf(await pdf(page, 'gaps')) >= 1);
  await page.click('.gap-rows tbody a >> nth=0');
  await page.waitForSelector('article.detail');
  return page;
});

test('corrections show what was reported, and the overlay is listed', async (context) => {
  const page = await opened(context, 'amended');
  const listed = await page.textContent('.readable:not(.other) .overlay');
  for (const words of ['填报值', '核实值', '差异', '数据核实', '暂不评估', '确认口径', '否（', '理由：']) assert.ok(listed.includes(words), words);
  await shot(page, 'overlay', { fullPage: true });
  await go(page, 'results');
  const rows = await page.locator('.row').count();
  let found = false;
  for (let i = 0; i < rows && !found; i += 1) {
    await page.click(`#row-${i}`);
    found = (await page.locator('.amended').count()) > 0 && /填报值 .+，核实值 .+，差异/.test(await page.textContent('.amended'));
    if (!found) await page.goBack();
  }
  assert.ok(found, 'some verdict rests on a corrected figure and says so');
  await shot(page, 'amended', { fullPage: true });
  return page;
});

test('English and back, everywhere', async (context) => {
  const page = await opened(context, 'sample');
  await page.click('button.language');
  assert.strictEqual(await page.getAttribute('html', 'lang'), 'en');
  assert.match(await page.textContent('.readable:not(.other)'), /of 32 items/);
  assert.strictEqual(await page.evaluate(() => document.activeElement.className), 'language');
  await go(page, 'results?status=1');
  assert.match(await page.textContent('.row'), /not met/);
  await page.click('.row >> nth=0');
  assert.match(await page.textContent('article.detail'), /below 20%/);
  await shot(page, 'detail-en', { fullPage: true });
  await page.click('button.language');
  assert.match(await page.textContent('article.detail'), /低于20%/);
  return page;
});

test('English first where it was asked for', async (context) => {
  const page = await opened(context, 'english');
  assert.match(await page.textContent('nav'), /Overview/);
  assert.match(await page.title(), /Zhunsheng/);
  return page;
});

test('everything can be done from the keyboard, and one sees where one is', async (context) => {
  const page = await opened(context, 'sample', '#results');
  await page.keyboard.press('Tab');
  assert.strictEqual(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.focus('.list');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.strictEqual(await page.getAttribute('.list', 'aria-activedescendant'), 'row-2');
  await page.keyboard.press('End');
  await page.waitForSelector('#row-4281');
  await page.keyboard.press('Home');
  await page.waitForSelector('#row-0');
  await page.keyboard.press('Enter');
  await page.waitForSelector('article.detail');
  assert.strictEqual(await page.evaluate(() => document.activeElement.tagName), 'H1');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
  assert.ok(parseFloat(outline) >= 2, `focus is drawn: ${outline}`);
  await go(page, 'matrix');
  await page.focus('.matrix td a[tabindex="0"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  assert.ok(await page.evaluate(() => document.activeElement.closest('.matrix td') !== null));
  await page.keyboard.press('Enter');
  await page.waitForSelector('article.detail');
  return page;
});

test('the matrix has units and requirements with heads, and signs beside colours', async (context) => {
  const page = await opened(context, 'sample', '#matrix');
  assert.match(await page.textContent('.matrix thead'), /校级资源配置（小学）/);
  assert.ok((await page.locator('.matrix tbody th[scope=row]').count()) > 10);
  const signs = await page.evaluate(() => [...new Set([...document.querySelectorAll('.matrix td a')].map((one) => one.textContent))]);
  assert.ok(signs.includes('✓') && signs.every((sign) => '✓✗△○?–◇'.includes(sign)), signs.join());
  await shot(page, 'matrix');
  const before = await page.locator('.matrix tbody tr').count();
  await page.check('[name=problems]');
  await page.waitForTimeout(100);
  assert.ok((await page.locator('.matrix tbody tr').count()) < before);
  assert.strictEqual(await page.evaluate(() => document.activeElement.name), 'problems', 'the focus stays');
  return page;
});

test('charts are drawn, named, and have their figures as tables', async (context) => {
  const page = await opened(context, 'sample', '#charts');
  assert.strictEqual(await page.locator('.chart canvas').count(), 7 + 7 + 2);
  assert.strictEqual(await page.locator('.chart[aria-label]').count(), 7 + 7 + 2);
  const row = await page.evaluate(() => [...document.querySelectorAll('details tbody tr')].map((tr) => [...tr.children].map((td) => td.textContent)));
  const equipment = row.find((cells) => cells[0] === '生均教学仪器设备值' && cells[1] === '2000元/生');
  assert.deepStrictEqual(equipment.slice(1, 3), ['2000元/生', '1700元/生']);
  assert.ok(row.some((cells) => cells[1] === '0.50296' && cells[3] === '未达标'), 'the coefficient is not rounded over its limit');
  await shot(page, 'charts', { fullPage: true });
  return page;
});

test('prints on A4 with repeated heads and numbers, whatever is shown', async (context) => {
  const page = await opened(context, 'sample');
  const overview = await pdf(page, 'overview');
  assert.ok(pagesOf(overview) >= 4 && pagesOf(overview) <= 15, `${pagesOf(overview)} pages`);
  assert.match(overview.toString('latin1'), /MediaBox \[0 0 59[45]\.?\d* 84[12]/);
  await go(page, 'results?status=1');
  assert.ok(pagesOf(await pdf(page, 'results')) >= 1);
  await go(page, 'charts');
  assert.ok(pagesOf(await pdf(page, 'charts')) >= 3, 'sixteen charts need three pages');
  await page.emulateMedia({ media: 'print' });
  const outside = await page.evaluate(() => [...document.querySelectorAll('.charts figure')].filter((figure) => {
    const [box, canvas] = [figure, figure.querySelector('canvas')].map((one) => one.getBoundingClientRect());
    return canvas.right > box.right + 1 || canvas.bottom > box.bottom + 1 || canvas.height < 150;
  }).length);
  assert.strictEqual(outside, 0, 'a chart stays in its frame on paper');
  await page.emulateMedia({ media: 'screen' });
  await go(page, 'matrix');
  await pdf(page, 'matrix');
  await page.emulateMedia({ media: 'print' });
  assert.ok(!(await page.isVisible('.bar')));
  assert.strictEqual(await page.evaluate(() => getComputedStyle(document.querySelector('.matrix thead')).display), 'table-header-group');
  return page;
});

test('contrast is enough: 4.5 to 1 for every text', async (context) => {
  const page = await opened(context, 'sample');
  for (const hash of ['overview', 'results', 'matrix', 'gaps']) {
    await go(page, hash);
    const poor = await page.evaluate(() => {
      const parts = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const behind = (element) => { for (let at = element; at; at = at.parentElement) { const colour = parts(getComputedStyle(at).backgroundColor); if (colour.length === 3 || colour[3] > 0) return colour; } return [255, 255, 255]; };
      const out = [];
      for (const element of document.querySelectorAll('body *')) {
        if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()) || element.offsetParent === null || ['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName)) continue;
        const [a, b] = [light(parts(getComputedStyle(element).color)), light(behind(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) out.push(`${element.className || element.tagName} ${ratio.toFixed(2)} ${element.textContent.slice(0, 20)}`);
      }
      return out.slice(0, 5);
    });
    assert.deepStrictEqual(poor, [], hash);
  }
  return page;
});

test('names from facts cannot act', async (context) => {
  const page = await opened(context, 'hostile');
  for (const hash of ['overview', 'results', 'matrix', 'gaps', 'charts']) await go(page, hash);
  assert.doesNotMatch(await page.title(), /owned/);
  assert.strictEqual(await page.locator('img').count(), 0);
  await go(page, 'results?status=1');
  assert.match(await page.textContent('.row'), /<\/script><img src=x/);
  assert.match(await page.textContent('.row'), /⟨U\+202E⟩甲/);
  await page.click('.row >> nth=0');
  assert.match(await page.textContent('article.detail'), /<\/script>/);
  return page;
});

test('without script it reads', async (_, browser) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await opened(context, 'sample');
  assert.match(await page.locator('.readable:not(.other)').textContent(), /32项中：/);
  assert.ok(await page.locator('.readable:not(.other) .problems').isVisible());
  assert.ok(!(await page.locator('.readable.other').isVisible()));
  return page;
});

test('on a telephone nothing is wider than the screen', async (_, browser) => {
  const context = await browser.newContext({ viewport: { width: 420, height: 850 } });
  const page = await opened(context, 'sample');
  for (const hash of ['overview', 'results', 'matrix', 'gaps', 'charts', 'results?status=1']) {
    await go(page, hash);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 420, hash);
    await shot(page, `narrow-${hash.replace(/\W.*/, '')}`);
  }
  await page.click('.row >> nth=0');
  await page.waitForSelector('article.detail');
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 420);
  await shot(page, 'narrow-detail', { fullPage: true });
  return page;
});

test('three thousand counties stay usable', async (context) => {
  const start = Date.now();
  const page = await opened(context, 'stream', '#matrix');
  await page.waitForSelector('.matrix tbody tr');
  const load = Date.now() - start;
  assert.ok((await page.locator('.matrix tbody tr').count()) < 200, 'only what is seen is there');
  await page.evaluate(() => { document.querySelector('.scroll').scrollTop = 60000; });
  await page.waitForTimeout(200);
  assert.match(await page.textContent('.matrix tbody tr:not(.room) th >> nth=0'), /虚构县1\d\d\d/);
  await shot(page, 'stream-matrix');
  await go(page, 'results');
  const before = Date.now();
  await page.fill('[name=text]', '虚构县2999');
  while (!/虚构县2999/.test((await page.locator('.row-title >> nth=0').textContent())) && Date.now() - before < 60000) await page.waitForTimeout(50);
  const search = Date.now() - before;
  console.log(`  3,000 counties: ${(fs.statSync(`${pages}/stream.html`).size / 1e6).toFixed(1)} MB, shown in ${load} ms, first search ${search} ms`);
  await go(page, 'gaps');
  assert.match(await page.textContent('main'), /zhunsheng gap/, 'what is left out is said');
  await go(page, 'charts');
  assert.ok((await page.locator('.chart canvas').count()) >= 7 * 2, 'schools of the lines are in the distributions');
  const schools = await page.evaluate(() => [...document.querySelectorAll('.charts + details tbody tr')].map((tr) => [...tr.children].slice(3).map((td) => Number(td.textContent)).reduce((a, b) => a + b, 0)));
  assert.strictEqual(schools[0] % 3000, 0, `${schools[0]} schools`);
  assert.ok(schools[0] > 0);
  await shot(page, 'stream-charts', { fullPage: true });
  assert.match(await page.textContent('.bar'), /演示数据（虚构）/);
  return page;
});

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.ZS_CHROMIUM, args: ['--no-sandbox', '--disable-gpu', ...(process.env.ZS_FLAGS || '').split(' ').filter(Boolean)] });
  console.log(`  Chromium ${browser.version()}`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  let failed = 0;
  for (const [name, run] of tests) {
    try {
      const page = await run(context, browser);
      assert.deepStrictEqual(page.said, [], 'the console is silent');
      await page.close();
      console.log(`ok    ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}\n${error.stack}`);
    }
  }
  await browser.close();
  process.exit(failed > 0 ? 1 : 0);
})();
