// Says when we can't be reached, asks until we answer, and then lets what waits go on.
import { embedded } from './guard.js';

const FIRST = 1000;
const MOST = 30000;
const SHOWN = 4000;
const waiting = new Set();
let pause = 0;
let timer = 0;

export function startLost() {
  window.addEventListener('offline', () => lost());
  window.addEventListener('online', () => { if (pause) look(); });
  // in a frame of another site's none could live
  if (!embedded) navigator.serviceWorker?.register(`/worker.js?locale=${document.documentElement.lang}`).catch(() => {});
}

export function lost(onward) {
  if (onward) waiting.add(onward);
  if (pause) return;
  tell('lost');
  pause = FIRST;
  timer = setTimeout(look, pause);
}

async function look() {
  clearTimeout(timer);
  const answer = await fetch('/api/health/live', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) return found();
  pause = Math.min(2 * pause, MOST);
  timer = setTimeout(look, pause);
}

function found() {
  pause = 0;
  tell('found');
  setTimeout(() => { if (!pause) tell(''); }, SHOWN);
  const onward = [...waiting];
  waiting.clear();
  onward.forEach((go) => go());
}

function tell(words) {
  const bar = document.getElementById('lost');
  bar.textContent = bar.dataset[words] ?? '';
}
