// Tells whoever looks at a draft what another person does to it meanwhile, before they decide themselves.
import { HEADERS } from './live.js';
import { load } from './navigate.js';

const FIRST = 1500;
const EVERY = 8000;
let timer = 0;

const root = () => document.querySelector('[data-meanwhile]');

export function startMeanwhile() {
  document.addEventListener('rooz:shown', begin);
  document.addEventListener('visibilitychange', begin);
  document.addEventListener('click', (event) => { if (event.target.closest('[data-anew]')) load(location.href); });
  begin();
}

function begin() {
  clearTimeout(timer);
  if (root() && !document.hidden) timer = setTimeout(look, FIRST);
}

async function look() {
  const here = root();
  if (!here) return;
  try {
    const answer = await fetch(here.dataset.meanwhile, { headers: HEADERS });
    const text = answer.status === 200 ? await answer.text() : '';
    const part = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-part="meanwhile"]');
    if (here !== root()) return;
    here.querySelector('[data-part="meanwhile"]')?.remove();
    if (part) here.prepend(part);
  } catch { /* without a network nobody can be told */ }
  timer = setTimeout(look, EVERY);
}
