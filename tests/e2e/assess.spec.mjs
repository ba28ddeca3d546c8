// Self-tests by keyboard, and the knee angle on a picture whose angle is known.
import { expect, test } from './kit.mjs';
import { button, checkPage, open, settle } from './app.mjs';

test.beforeEach(async ({ context }) => settle(context, { welcomed: true }));

const choose = (page, name) => page.locator('label.button', { hasText: name }).locator('input');
const picture = (page) => page.locator('.angle-stage__picture');
const reading = (page) => page.locator('.angle-reading__number');
const degrees = async (page) => {
  await expect(reading(page)).toHaveText(/\u{b0}/u);
  return Number((await reading(page).textContent()).replace('\u2212', '-').match(/^-?[\d.]+/)[0]);
};

// A leg seen from the front, its knee so many degrees inside the line from hip to ankle.
function leg(inward, { width = 600, height = 900, right = true } = {}) {
  const half = (inward / 2) * (Math.PI / 180) * (right ? 1 : -1);
  const knee = { x: width / 2, y: height / 2 };
  const length = height * 0.38;
  const hip = { x: knee.x - Math.sin(half) * length, y: knee.y - Math.cos(half) * length };
  const ankle = { x: knee.x - Math.sin(half) * length, y: knee.y + Math.cos(half) * length };
  return { width, height, hip, knee, ankle };
}

// The leg as a PNG, drawn in a browser.
async function drawn(page, { width, height, hip, knee, ankle }) {
  const url = await page.evaluate(({ width, height, points }) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context.fillStyle = '#dcd6c8';
    context.fillRect(0, 0, width, height);
    context.strokeStyle = '#8a6f52';
    context.lineWidth = 70;
    context.lineCap = 'round';
    context.beginPath();
    points.forEach(({ x, y }, at) => (at ? context.lineTo(x, y) : context.moveTo(x, y)));
    context.stroke();
    context.fillStyle = '#1d5fa8';
    for (const { x, y } of points) { context.beginPath(); context.arc(x, y, 9, 0, 7); context.fill(); }
    return canvas.toDataURL('image/png');
  }, { width, height, points: [hip, knee, ankle] });
  return { name: 'leg.png', mimeType: 'image/png', buffer: Buffer.from(url.split(',')[1], 'base64') };
}

async function measure(page, shape) {
  await choose(page, 'Choose a photo').setInputFiles(await drawn(page, shape));
  await expect(picture(page)).toBeVisible({ timeout: 20_000 });
  await picture(page).scrollIntoViewIfNeeded();
  for (const point of [shape.hip, shape.knee, shape.ankle]) {
    const box = await picture(page).boundingBox();
    const scale = Math.min(box.width / shape.width, box.height / shape.height);
    const left = box.x + (box.width - shape.width * scale) / 2;
    const top = box.y + (box.height - shape.height * scale) / 2;
    await page.mouse.move(left + point.x * scale, top + point.y * scale);
    await page.mouse.down();
    await expect(page.locator('.loupe')).toBeVisible();
    await page.mouse.up();
  }
}

test('a test is done by keyboard, timed by the sound, scored and compared', async ({ page, site }) => {
  await open(page, site, '#/assess');
  await expect(page.getByText('Nothing tested yet.')).toBeVisible();
  await page.getByRole('link', { name: /^Stand on 1 leg/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Stand on 1 leg' })).toBeFocused();
  await button(page, 'Left side: start').focus();
  await page.keyboard.press('Enter');
  const stop = button(page, 'Stop: I am down');
  await expect(stop).toBeFocused();
  await expect(page.locator('.test-run')).toHaveAttribute('data-state', 'counting', { timeout: 20_000 });
  await expect(page.locator('.test-run__count')).toHaveText('2', { timeout: 10_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your result: Left side' })).toBeFocused();
  const score = page.getByLabel('Seconds', { exact: true });
  expect(Number(await score.inputValue())).toBeGreaterThanOrEqual(2);
  await score.fill('30');
  await page.getByRole('button', { name: /free side of the pelvis sinks/ }).focus();
  await page.keyboard.press('Space');
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Answer what is still open above.')).toBeVisible();
  await button(page, '1 of 10').focus();
  await page.keyboard.press('Enter');
  await button(page, 'Save').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.test__side')).toContainText('30 s');
  await expect(page.getByText('Next mark, for control: 30 s, with nothing seen on each side.')).toBeVisible();
  await button(page, 'Now the right side').focus();
  await page.keyboard.press('Enter');
  await expect(stop).toBeFocused();
  await page.keyboard.press('Enter');
  await score.fill('18');
  await button(page, '0 of 10').click();
  await button(page, 'Save').click();
  await expect(page.getByText('The right side is behind (60%).')).toBeVisible();
  await page.reload();
  await page.goto(site.url('#/assess'));
  const row = page.getByRole('link', { name: /^Stand on 1 leg/ });
  await expect(row).toContainText('30 s');
  await expect(row).toContainText('18 s');
  await expect(row).toContainText('Again in 14 days');
});

test('an all-out test asks for the knee first and waits while it hurts', async ({ page, site }) => {
  await open(page, site, '#/assess/side-plank-knee');
  await expect(button(page, 'Left side: start')).toHaveCount(0);
  await button(page, '5 of 10').click();
  await expect(page.getByText(/Your knee is not calm today/)).toBeVisible();
  await button(page, '1 of 10').click();
  await expect(button(page, 'Left side: start')).toBeVisible();
  await button(page, 'Enter the result by hand: Left').click();
  await page.getByLabel('Seconds', { exact: true }).fill('20');
  await button(page, '6 of 10').click();
  await button(page, 'Save').click();
  await expect(page.getByText(/^That is a lot. Stop for today/)).toBeVisible();
  await expect(button(page, 'Now the right side'), 'nobody is asked to go on').toHaveCount(0);
  await page.reload();
  await button(page, '1 of 10').click();
  await button(page, 'Enter the result by hand: Left').click();
  await page.getByLabel('Seconds', { exact: true }).fill('20');
  await button(page, '1 of 10').click();
  await button(page, 'Save').click();
  await expect(page.getByRole('timer')).toHaveText(/^Rest before the other side: [12]:\d\d$/);
  await page.goto(site.url('#/assess/hop-distance'));
  // The clock of the rest finds its page gone.
  await page.waitForTimeout(1_500);
  await button(page, '0 of 10').click();
  await expect(button(page, 'Left side: start')).toHaveCount(0);
  await button(page, 'I have done this before. Show it all the same').click();
  await expect(button(page, 'Left side: start')).toBeVisible();
});

test('a scored step-down counts as its sheet says', async ({ page, site }) => {
  await open(page, site, '#/assess/lsd');
  await button(page, 'I have done this before. Show it all the same').click();
  await button(page, 'Enter the result by hand: Left').click();
  await page.getByRole('button', { name: 'The knee goes inside the second toe' }).click();
  await page.getByRole('button', { name: /inside the whole foot/ }).click();
  await expect(page.getByRole('button', { name: 'The knee goes inside the second toe' })).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'The trunk leans' }).click();
  await button(page, '2 of 10').click();
  await button(page, 'Save').click();
  await expect(page.locator('.test__side')).toContainText('3 points');
  await expect(page.locator('.test__side')).toContainText('medium');
  await button(page, 'Take it back').click();
  await expect(page.locator('.test__side')).toHaveCount(0);
});

test('an angle is measured within 1 degree of where it was tapped', async ({ page, site }) => {
  await open(page, site, '#/assess/angle');
  await measure(page, leg(14));
  expect(Math.abs(await degrees(page) - 14)).toBeLessThan(1);
  await expect(page.locator('.angle-reading__band')).toHaveText('Some drift inward');
  const leftLeg = page.getByRole('button', { name: 'Left', exact: true }).last();
  await leftLeg.click();
  expect(Math.abs(await degrees(page) + 14)).toBeLessThan(1);
  await page.getByRole('switch', { name: /^Mirrored/ }).click();
  expect(Math.abs(await degrees(page) - 14)).toBeLessThan(1);
  await page.getByRole('switch', { name: /^From behind/ }).click();
  expect(Math.abs(await degrees(page) + 14)).toBeLessThan(1);
  await page.getByRole('switch', { name: /^From behind/ }).click();
  await page.getByRole('switch', { name: /^Keep this picture/ }).click();
  await button(page, 'Save the angle').click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await measure(page, leg(3));
  await page.getByRole('switch', { name: /^Keep this picture/ }).click();
  await button(page, 'Save the angle').click();
  await expect(page.getByText(/^Nearer to the line \(before: /)).toBeVisible();
  await page.getByRole('link', { name: 'Compare pictures' }).click();
  await expect(page.locator('.compare__one')).toHaveCount(2);
  await button(page, 'One over the other').click();
  await page.getByLabel('How much of the later one').fill('20');
  await expect(page.locator('.compare__over')).toHaveCSS('opacity', '0.2');
  await expect(page.getByText(/^2 pictures, \d+\skB$/)).toBeVisible();
  await page.getByRole('button', { name: /^Delete the picture/ }).first().click();
  await expect(page.getByText(/^1 picture, \d+\skB$/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^1 picture, \d+\skB$/), 'kept on the device').toBeVisible();
  await page.goto(site.url('#/assess/angle'));
  await page.locator('.test__history summary').click();
  await page.getByRole('button', { name: /^Delete the result/ }).first().click();
  await expect(page.locator('.test__table tbody tr')).toHaveCount(1);
  await expect(button(page, 'Bring it back')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('.test__history summary').click();
  await expect(page.locator('.test__table tbody tr')).toHaveCount(2);
});

test('an angle is measured with keys alone, zoomed, and as the mean of two', async ({ page, site }) => {
  await open(page, site, '#/assess/angle');
  await choose(page, 'Choose a photo').setInputFiles(await drawn(page, leg(0)));
  const stage = page.locator('#angle-stage');
  await expect(stage).toBeFocused();
  for (const point of ['Hip', 'Knee', 'Ankle']) {
    await expect(button(page, point)).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Set it in the middle').focus();
    await page.keyboard.press('Enter');
  }
  await expect(stage).toBeFocused();
  expect(await degrees(page)).toBe(0);
  // All on one line; the knee lies between them and 36 pixels inside it makes it known.
  await button(page, 'Knee').focus();
  await page.keyboard.press('Enter');
  await stage.focus();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Shift+ArrowRight');
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('ArrowRight');
  const known = 2 * Math.atan2(36, 225) * (180 / Math.PI);
  expect(Math.abs(await degrees(page) - known)).toBeLessThan(0.1);
  await page.keyboard.press('+');
  await expect(page.locator('.angle-stage__zoom')).toHaveText('150%');
  await button(page, 'Add another picture to the mean').click();
  await measure(page, leg(8));
  await expect(page.locator('.angle-mean')).toHaveText(/^Mean of 2 pictures: 1[23]\.\d\u{b0}/u);
});

test('a wrong file, a broken film and a huge one each get a sentence', async ({ page, site, faults }) => {
  await open(page, site, '#/assess/angle');
  const buffer = Buffer.from('no picture');
  await choose(page, 'Choose a photo').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer });
  await expect(page.getByText(/^This file is no picture/)).toBeVisible();
  await choose(page, 'Choose a video').setInputFiles({ name: 'a.mp4', mimeType: 'video/mp4', buffer });
  await expect(page.getByText(/^The browser cannot play this video/)).toBeVisible();
  await page.evaluate(() => {
    const input = [...document.querySelectorAll('input[type=file]')][0];
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(61e6)], 'huge.png', { type: 'image/png' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText(/^This file is too large/)).toBeVisible();
  // Chromium looks whether a film that it cannot play is a playlist, which the policy does not let it.
  for (const fault of faults.splice(0)) expect(fault).toMatch(/connect-src/);
});

test('a camera that is denied, missing or used elsewhere leaves a way', async ({ page, site }) => {
  await page.addInitScript(() => {
    globalThis.refuse = 'NotAllowedError';
    navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', globalThis.refuse); };
  });
  await open(page, site, '#/assess/angle');
  for (const [name, said] of [['NotAllowedError', /^The camera is not allowed/], ['NotFoundError', /^No camera was found/], ['NotReadableError', /^Another app uses the camera/]]) {
    await page.evaluate((value) => { globalThis.refuse = value; }, name);
    await button(page, 'Take a photo').click();
    await expect(page.getByText(said)).toBeVisible();
  }
  await expect(choose(page, 'Choose a photo')).toBeEnabled();
});

test('a safety question that was answered with yes stands before the tests', async ({ page, site }) => {
  await open(page, site, '#/safety');
  await page.getByRole('checkbox', { name: 'The knee gives way', exact: true }).click();
  await button(page, 'Done').click();
  await open(page, site, '#/assess');
  const banner = page.locator('.banner').filter({ hasText: 'You said yes to a safety question.' });
  await expect(banner).toBeVisible();
  await checkPage(page, 'the list, with a sign');
  await open(page, site, '#/assess/side-plank-knee');
  await button(page, '0 of 10').click();
  await expect(page.getByText('Let somebody qualified look at the knee before a test like this')).toBeVisible();
  await expect(button(page, 'Left side: start')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Safety questions' }).click();
  await button(page, 'I have been seen: go on').click();
  await open(page, site, '#/assess');
  await expect(page.getByText('Nothing tested yet.')).toBeVisible();
  await expect(banner).toHaveCount(0);
});

// A film of a few strides, recorded in the browser; it does not say how long it is.
const film = (page) => page.evaluate(async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 480 });
  const context = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(25));
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const ended = new Promise((done) => { recorder.onstop = done; });
  recorder.start();
  for (let at = 0; at < 30; at += 1) {
    context.fillStyle = `hsl(${at * 12} 60% 50%)`;
    context.fillRect(0, 0, 320, 480);
    await new Promise((done) => { setTimeout(done, 40); });
  }
  recorder.stop();
  await ended;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return [...bytes];
}).then((bytes) => ({ name: 'strides.webm', mimeType: 'video/webm', buffer: Buffer.from(bytes) }));

test('a film is gone through frame by frame, and two weeks of strides are compared', async ({ page, site }) => {
  await open(page, site, '#/assess/angle');
  const file = await film(page);
  await choose(page, 'Choose a video').setInputFiles(file);
  const on = button(page, '1 frame on');
  await expect(button(page, '1 frame back')).toBeFocused();
  await expect(page.locator('.source__at')).toHaveText(/^0\.00 of [01]\.\d\d\ss$/);
  for (let at = 0; at < 3; at += 1) await on.click();
  await expect(page.locator('.source__at')).toHaveText(/^0\.10 of/);
  expect(await page.evaluate(() => document.querySelector('video').currentTime)).toBeCloseTo(0.1, 1);
  await button(page, 'Measure this frame').click();
  await expect(picture(page)).toBeVisible();
  await page.goto(site.url('#/assess/angle/compare'));
  await expect(page.getByText('No picture is kept on this device yet.')).toBeVisible();
  await button(page, 'Strides').click();
  for (const count of [1, 2]) {
    await choose(page, 'Choose a video').setInputFiles(file);
    await button(page, 'Keep this frame').click();
    await expect(page.locator('.compare__one')).toHaveCount(count);
    await page.waitForTimeout(1_100); // a second picture in the same second would replace the first
  }
  await page.goto(site.url('#/assess'));
  await expect(page.getByRole('link', { name: /^Film a few strides/ })).toContainText('Filmed today');
});

test('the camera is shown, a picture is taken, and it goes off', async ({ page, site }) => {
  await page.addInitScript(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 480 });
    const context = canvas.getContext('2d');
    setInterval(() => context.fillRect(0, 0, 320, 480), 50);
    navigator.mediaDevices.getUserMedia = async () => {
      globalThis.stream = canvas.captureStream(20);
      return globalThis.stream;
    };
  });
  await open(page, site, '#/assess/angle');
  await button(page, 'Take a photo').click();
  await expect(button(page, 'Take the picture')).toBeFocused();
  await expect.poll(() => page.evaluate(() => document.querySelector('video').videoWidth)).toBe(320);
  await page.getByRole('link', { name: 'All tests' }).click();
  await expect.poll(() => page.evaluate(() => globalThis.stream.getTracks()[0].readyState), 'left with the camera on').toBe('ended');
  await page.goBack();
  await button(page, 'Take a photo').click();
  await expect.poll(() => page.evaluate(() => document.querySelector('video')?.videoWidth)).toBe(320);
  await button(page, 'Take the picture').click();
  await expect(picture(page)).toBeVisible();
  expect(await page.evaluate(() => globalThis.stream.getTracks().map((track) => track.readyState))).toEqual(['ended']);
});

test('the pages are whole, in whatever state', async ({ page, site }) => {
  test.slow();
  const ask = (moment) => checkPage(page, moment);
  await open(page, site, '#/assess');
  await ask('the list, empty');
  await open(page, site, '#/assess/side-plank-knee');
  await expect(page.locator('.steps').first()).toBeVisible();
  await button(page, '0 of 10').click();
  await ask('a test');
  await button(page, 'Left side: start').click();
  await ask('running');
  await open(page, site, '#/assess/sls');
  await button(page, 'I have done this before. Show it all the same').click();
  await button(page, 'Enter the result by hand: Left').click();
  await expect(page.locator('.test__lines')).toBeVisible();
  await ask('a sheet');
  for (let rep = 1; rep <= 5; rep += 1) await page.getByRole('group', { name: `Squat ${rep}` }).getByRole('button', { name: 'Good' }).click();
  await button(page, '0 of 10').click();
  await button(page, 'Save').click();
  await expect(page.locator('.test__side')).toContainText('5 reps');
  await ask('a result');
  await open(page, site, '#/assess/angle');
  await expect(page.locator('.steps').first()).toBeVisible();
  await ask('the angle, empty');
  await measure(page, leg(12));
  await page.getByRole('switch', { name: /^Measure the pelvis/ }).click();
  await ask('measured');
  await page.getByRole('switch', { name: /^Keep this picture/ }).click();
  await button(page, 'Save the angle').click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await ask('saved');
  await open(page, site, '#/assess/angle/compare');
  await expect(page.locator('.compare__one')).toHaveCount(1);
  await ask('compare, one');
  await button(page, 'Strides').click();
  await ask('strides');
});
