// A sign-in that ended under somebody's work: they sign in beside it, and what they had sent goes through.
import { embedded } from './guard.js';
import { HEADERS } from './live.js';
import { hush, say, show } from './trouble.js';

let onward = null;

export function startSignedOut() {
  if (embedded) return; // there Shopify signs in
  const beside = new BroadcastChannel('rooz-signed-in');
  beside.addEventListener('message', renew);
  window.addEventListener('focus', renew);
  if (document.querySelector('[data-signed-in]')) beside.postMessage('');
  const form = document.querySelector('form[data-again]');
  if (form) onward = () => form.requestSubmit();
}

export function askToSignIn(where, then) {
  onward = then;
  show(document.getElementById('signed-out').content.firstElementChild.cloneNode(true), where);
}

async function renew() {
  const answer = onward && await fetch('/signed-in', { headers: HEADERS }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { workspace, csrf } = page.querySelector('[data-signed-in]')?.dataset ?? {};
  if (!csrf || !onward) return;
  // what was meant for one workspace must not be done in another
  if (workspace !== document.querySelector('[data-workspace]')?.dataset.workspace) {
    say('elsewhere', document.getElementById('content'));
    return;
  }
  document.querySelectorAll('[name="csrf"]').forEach((field) => { field.value = csrf; });
  const go = onward;
  onward = null;
  hush();
  go();
}
