// Progress that moves: fetches a part of the page again and again until it says that it is over.
const EVERY = 1500;
const HIDDEN_EVERY = 8000;
// in the frame nothing but the first address tells Shopify's language
export const HEADERS = { Accept: 'text/html', 'Accept-Language': document.documentElement.lang };
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
    if (answer.ok) replace(part, await answer.text());
    else if (answer.status < 500) return;
    else again(part);
  } catch {
    again(part);
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

function again(part) {
  clearTimeout(timer);
  timer = setTimeout(() => look(part), document.hidden ? HIDDEN_EVERY : EVERY);
}
