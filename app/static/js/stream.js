// The stream of the `live` process: it says that there is news, and the page asks the web what it is.
import { HEADERS } from './live.js';

const SILENT = 40000; // the process says something every fifteen seconds
const LONGEST = 60000;
const STEADY = 60000;
let isKept = false;
let isOn = false;
let isGone = false;
let used = '';
let fails = 0;
let control = null;
let wake = () => {};

document.addEventListener('visibilitychange', () => {
  // who doesn't look needs no stream, and of one address a browser has but few
  if (document.hidden) control?.abort();
  else wake();
});

export function isHeard() {
  return isOn;
}

// Listens for as long as there is a part of the page to listen for; `seen` is the news that it knows.
export async function keepListening(where, seen, heard) {
  if (isKept) return;
  isKept = true;
  isGone = false;
  for (let part = where(); part?.dataset.stream && !isGone; part = where()) {
    const began = Date.now();
    try {
      if (!document.hidden) await hear(part, seen(), heard);
      fails = 0;
    } catch {
      fails = Date.now() - began > STEADY || document.hidden ? 0 : fails + 1;
    }
    isOn = false;
    await pause();
  }
  isKept = false;
}

function pause() {
  const shortest = Math.min(LONGEST, 1000 * 2 ** fails);
  return new Promise((done) => {
    wake = done;
    // by chance, so that they don't all come at once after a restart
    if (!document.hidden) setTimeout(done, shortest * (0.5 + Math.random()));
  });
}

async function hear(part, since, heard) {
  const body = new URLSearchParams({ pass: await passOf(part), since });
  control = new AbortController();
  let timer = 0;
  try {
    const answer = await fetch(part.dataset.stream, {
      method: 'POST', body, signal: control.signal, cache: 'no-store', credentials: 'omit',
    });
    if (!answer.ok || !answer.body) throw new Error(answer.status);
    isOn = true;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ''; ;) {
      clearTimeout(timer);
      timer = setTimeout(() => control.abort(), SILENT);
      const { value, done } = await reader.read();
      if (done) return;
      const events = (rest + value).split('\n\n');
      rest = events.pop();
      if (events.some((each) => each.startsWith('event: news'))) heard();
    }
  } finally {
    clearTimeout(timer);
  }
}

// The page brought one pass; each is good for a minute.
async function passOf(part) {
  const { pass, passes } = part.dataset;
  if (pass !== used) {
    used = pass;
    return pass;
  }
  const answer = await fetch(passes, { headers: { ...HEADERS, Accept: 'application/json' }, cache: 'no-store' });
  isGone = answer.status === 401 || answer.redirected;
  if (!answer.ok || isGone) throw new Error(answer.status);
  return (await answer.json()).pass;
}
