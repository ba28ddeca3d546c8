// Copies everything Kneeline saved in this browser into a file, as it is. Needs no app, no wasm
// and no schema, and must never write or delete anything.
const PREFIX = 'kneeline/';

// Every saved line, in one JSON text.
export function copyText() {
  const items = {};
  for (let i = 0; i < localStorage.length; i += 1) {
    const key = localStorage.key(i);
    if (key.startsWith(PREFIX)) items[key] = localStorage.getItem(key);
  }
  return JSON.stringify({ format: 'kneeline-raw', saved: new Date().toISOString(), items }, null, 1);
}

// Offers the copy as a file and says in one sentence what happened.
export async function saveCopy() {
  let text;
  try {
    text = copyText();
  } catch (error) {
    return `This browser does not let Kneeline read its storage (${error.name}).`;
  }
  const name = `kneeline-copy-${new Date().toISOString().slice(0, 10)}.txt`;
  const file = new File([text], name, { type: 'text/plain' });
  try {
    // In an iOS home-screen app a download opens a view with no way back; sharing works there.
    if (navigator.standalone && navigator.canShare?.({ files: [file] })) {
      await navigator.share({ files: [file] });
      return 'The copy was shared.';
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return `The copy is called ${name}. Look in your downloads.`;
  } catch (error) {
    return `The copy could not be saved (${error.name}). Nothing was changed.`;
  }
}

// On rescue.html only: the button, and the text itself for copying by hand.
const button = document.querySelector('[data-rescue="save"]');
if (button) {
  const said = document.querySelector('[data-rescue="done"]');
  button.addEventListener('click', async () => { said.textContent = await saveCopy(); });
  try {
    document.querySelector('[data-rescue="text"]').value = copyText();
  } catch (error) {
    said.textContent = `This browser does not let Kneeline read its storage (${error.name}).`;
  }
}
