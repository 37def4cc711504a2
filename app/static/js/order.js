// What an order costs moves with its form: each change asks for the quote again, as the button does without script.
import { HEADERS } from './live.js';
import { hush, say } from './trouble.js';

const PAUSE = 250;
let timer = 0;
let latest = 0;

export function startOrders() {
  document.addEventListener('change', (event) => {
    const { form } = event.target;
    if (!form || !('quotes' in form.dataset)) return;
    part().inert = true; // what stands there is of another order by now
    clearTimeout(timer);
    timer = setTimeout(() => ask(form), PAUSE);
  });
}

function part() {
  return document.querySelector('[data-part="quote"]');
}

async function ask(form) {
  latest += 1;
  const mine = latest;
  const body = new URLSearchParams(new FormData(form));
  body.set('part', 'quote');
  let text = '';
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: HEADERS });
    if (answer.ok) text = await answer.text();
  } catch {
    // said below
  }
  if (mine !== latest || !form.isConnected) return;
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-part="quote"]');
  hush();
  if (fresh) part().replaceWith(fresh);
  else say('offline', form);
}
