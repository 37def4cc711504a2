// Progress that moves: fetches a part of the page again and again until it says that it is over.
import { lost } from './lost.js';
import { askToSignIn } from './signed_out.js';

const EVERY = 1500;
const HIDDEN_EVERY = 8000;
// in the frame nothing but the first address tells Shopify's language
export const HEADERS = { Accept: 'text/html', 'Accept-Language': document.documentElement.lang };
// too often, or away for a while: it will be there
const LATER = [429, 500, 502, 503, 504];
let timer = 0;

export function startLive() {
  clearTimeout(timer);
  const part = document.querySelector('[data-live]');
  if (part) timer = setTimeout(() => look(part), EVERY);
}

async function look(part) {
  if (!part.isConnected) return;
  try {
    const answer = await fetch(part.dataset.live, { headers: HEADERS });
    // nobody knows us any more: what came is the form for signing in
    if (answer.redirected) askToSignIn(document.getElementById('content'), startLive);
    else if (answer.ok) replace(part, await answer.text());
    else if (LATER.includes(answer.status)) again(part, 1000 * Number(answer.headers.get('Retry-After')));
  } catch {
    lost(startLive);
  }
}

function replace(part, html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-part="progress"]');
  if (!fresh) return again(part);
  // somebody who is about to press a button keeps it under the finger, until it is over
  const busy = part.contains(document.activeElement) && document.activeElement.matches('a, button, input');
  const stays = busy && fresh.dataset.live;
  if (!stays) part.replaceWith(fresh);
  if (fresh.dataset.live) again(stays ? part : fresh);
}

function again(part, least = 0) {
  clearTimeout(timer);
  timer = setTimeout(() => look(part), Math.max(least, document.hidden ? HIDDEN_EVERY : EVERY));
}
