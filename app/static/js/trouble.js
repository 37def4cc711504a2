// Says what went wrong where the work is: in words of the page's own, by their name, or in others. While we can't
// be reached it asks until we answer, and then lets what waits go on; where a sign-in ended, one signs in beside it.
import { partOf } from './ask.js';
import { embedded } from './guard.js';

const FIRST = 1000;
const MOST = 30000;
const SHOWN = 4000;
const waiting = new Set();
let pause = 0;
let timer = 0;
let signedIn = null;

export function startTrouble() {
  window.addEventListener('offline', () => lost());
  window.addEventListener('online', () => { if (pause) look(); });
  if (embedded) return; // there Shopify signs in, and in a frame of another site's no worker could live
  navigator.serviceWorker?.register(`/worker.js?locale=${document.documentElement.lang}`).catch(() => {});
  const beside = new BroadcastChannel('rooz-signed-in');
  beside.addEventListener('message', renew);
  window.addEventListener('focus', renew);
  if (document.querySelector('[data-signed-in]')) beside.postMessage('');
  const form = document.querySelector('form[data-again]');
  if (form) signedIn = () => form.requestSubmit();
}

export function say(text, where) {
  const words = document.getElementById('trouble');
  const notice = words.content.firstElementChild.cloneNode(true);
  notice.querySelector('p').textContent = words.dataset[text] ?? text;
  show(notice, where);
}

function show(notice, where) {
  hush();
  where.prepend(notice);
  notice.scrollIntoView({ block: 'nearest' });
}

export function hush() {
  document.querySelectorAll('[data-trouble]').forEach((each) => each.remove());
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

// What they had sent goes through once they signed in beside it.
export function askToSignIn(where, then) {
  signedIn = then;
  show(document.getElementById('signed-out').content.firstElementChild.cloneNode(true), where);
}

async function renew() {
  const part = signedIn && await partOf('/signed-in', '[data-signed-in]').catch(() => null);
  const { workspace, csrf } = part?.dataset ?? {};
  if (!csrf || !signedIn) return;
  // what was meant for one workspace must not be done in another
  if (workspace !== document.querySelector('[data-workspace]')?.dataset.workspace) {
    say('elsewhere', document.getElementById('content'));
    return;
  }
  document.querySelectorAll('[name="csrf"]').forEach((field) => { field.value = csrf; });
  const go = signedIn;
  signedIn = null;
  hush();
  go();
}
