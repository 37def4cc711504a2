// Parts of a page that follow what happens. Progress is fetched again and again until it says that it is over; what
// an order costs is asked for with each change of its form, as the button does without script.
import { HEADERS, parsed, partOf } from './ask.js';
import { askToSignIn, hush, lost, say } from './trouble.js';

const EVERY = 1500;
const HIDDEN_EVERY = 8000;
// too often, or away for a while: it will be there
const LATER = [429, 500, 502, 503, 504];
const PAUSE = 250;
let timer = 0;
let asking = 0;
let latest = 0;

export function startLive() {
  clearTimeout(timer);
  const part = document.querySelector('[data-live]');
  if (part) timer = setTimeout(() => look(part), EVERY);
}

async function look(part) {
  if (!part.isConnected) return;
  try {
    const answer = await fetch(part.dataset.live, { headers: HEADERS });
    // of a page that was left meanwhile: the new one's turn is not to be taken
    if (!part.isConnected) return;
    // nobody knows us any more: what came is the form for signing in
    if (answer.redirected) askToSignIn(document.getElementById('content'), startLive);
    else if (answer.ok) replace(part, await answer.text());
    else if (LATER.includes(answer.status)) again(part, 1000 * Number(answer.headers.get('Retry-After')));
  } catch {
    lost(startLive);
  }
}

function replace(part, html) {
  const fresh = parsed(html).querySelector('[data-part="progress"]');
  if (!fresh) return again(part);
  // somebody who is about to press a button keeps it under the finger, until it is over
  const busy = part.contains(document.activeElement) && document.activeElement.matches('a, button, input');
  const stays = busy && fresh.dataset.live;
  if (!stays) part.replaceWith(fresh);
  for (const each of [...fresh.querySelector('[data-standing]')?.content.children ?? []]) {
    document.getElementById(each.id)?.replaceWith(each);
  }
  if (fresh.dataset.live) again(stays ? part : fresh);
}

function again(part, least = 0) {
  clearTimeout(timer);
  timer = setTimeout(() => look(part), Math.max(least, document.hidden ? HIDDEN_EVERY : EVERY));
}

export function startOrders() {
  document.addEventListener('change', (event) => {
    const { form } = event.target;
    if (!form || !('quotes' in form.dataset)) return;
    quote().inert = true; // what stands there is of another order by now
    clearTimeout(asking);
    asking = setTimeout(() => ask(form), PAUSE);
  });
}

function quote() {
  return document.querySelector('[data-part="quote"]');
}

async function ask(form) {
  latest += 1;
  const mine = latest;
  const body = new URLSearchParams(new FormData(form));
  body.set('part', 'quote');
  const fresh = await partOf(form.action, '[data-part="quote"]', { method: 'POST', body }).catch(() => null);
  if (mine !== latest || !form.isConnected) return;
  hush();
  if (fresh) quote().replaceWith(fresh);
  else say('offline', form);
}
