// What the person chose about the look, before anything is painted: theme and size of text. Reads
// the newer of the two slots of settings (src/save/settings.rs, src/save/look.rs); what is not
// readable is left to the app. Not a module: modules wait until something may have been painted.
try {
  const slots = ['a', 'b'].map((slot) => {
    const line = localStorage.getItem(`kneeline/1/p/${slot}`) ?? '';
    try {
      return JSON.parse(line.slice(line.indexOf('{')));
    } catch {
      return undefined;
    }
  });
  const [{ settings } = {}] = slots.filter(Boolean).sort((one, other) => other.seq - one.seq);
  const { dataset } = document.documentElement;
  if (['light', 'dark'].includes(settings?.theme)) dataset.theme = settings.theme;
  const text = /(?:^| )text=(112|125|150)(?: |$)/.exec(settings?.look)?.[1];
  if (text) dataset.text = text;
} catch {
  // Nothing is kept in this browser, or it may not be read.
}
