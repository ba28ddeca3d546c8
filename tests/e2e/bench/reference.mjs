// The scheduler that others use, to compare with: a timer every 25 ms queues what falls into the
// next 100 ms. Written here after the well-known article; `cargo xtask listen` knows its click.
export const reference = (clicks) => `<!doctype html><title>reference</title><button>Start</button><script type="module">
  document.querySelector('button').addEventListener('click', () => {
    const audio = new AudioContext();
    audio.resume();
    const click = audio.createBuffer(1, audio.sampleRate / 10, audio.sampleRate);
    const samples = click.getChannelData(0);
    samples.forEach((_, at) => {
      const secs = at / audio.sampleRate;
      samples[at] = 0.5 * Math.sin(2 * Math.PI * 1000 * secs) * Math.exp(-secs / 0.02);
    });
    let next = audio.currentTime + 2;
    let left = ${clicks};
    setInterval(() => {
      while (left > 0 && next < audio.currentTime + 0.1) {
        const tone = new AudioBufferSourceNode(audio, { buffer: click });
        tone.connect(audio.destination);
        tone.start(next);
        next += 1;
        left -= 1;
      }
      if (left === 0) document.title = 'done';
    }, 25);
  });
</script>`;
