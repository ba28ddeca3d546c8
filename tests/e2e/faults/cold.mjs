// Starts of a fresh browser process while the server is gone.
import { history, keptOffline, line, openApp, prepared, PREFIX, started } from './app.mjs';
import { withLab } from './lab.mjs';

const ONE = { [`${PREFIX}s/1lfvkug000000`]: line('{"session":{"at":[1795150800,60],"circuit":"home","code":"","name":"An older one","secs":168,"complete":true,"felt":[null,null,null],"exercises":["clam"],"bouts":[[0,0,0,0,0,12,84]]}}') };

// {of, started, secs, date, why}: how many of so many starts showed the app and what it had kept.
export async function coldStarts(kind, of, tell) {
  const began = Date.now();
  const result = { of, started: 0, date: new Date().toISOString().slice(0, 10) };
  await withLab(kind, async (lab) => {
    const site = await lab.site();
    let browser = await lab.start();
    let page = await prepared(browser, site, ONE);
    await openApp(page, site);
    await keptOffline(page);
    await browser.quit();
    await site.stop();
    for (let number = 1; number <= of; number += 1) {
      browser = await lab.start();
      try {
        page = await browser.open(site.url());
        await started(page);
        const shown = await history(page, site);
        if (shown.length !== 1) throw new Error(`the history shows ${JSON.stringify(shown)}`);
        result.started += 1;
      } catch (error) {
        result.why ??= `start ${number}: ${error.message.split('\n')[0]}`;
      }
      await browser.quit();
      if (number % 10 === 0 || number === of) tell(`${result.started} of ${number} cold starts without a server`);
    }
  });
  return { ...result, secs: Math.round((Date.now() - began) / 1000) };
}
