// Finding by keyboard: a combobox over any page, filled by the page for searching, which needs no script.
import { partOf } from './ask.js';

const PAUSE = 150;
const STEPS = { ArrowDown: 1, ArrowUp: -1 };
let timer = 0;
let latest = 0;

const dialog = () => document.getElementById('find');
const input = () => dialog().querySelector('input');
const options = () => [...dialog().querySelectorAll('[role="option"]')];
const at = () => options().findIndex((each) => each.ariaSelected === 'true');

dialog().addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
dialog().addEventListener('keydown', pressed);
dialog().addEventListener('click', (event) => {
  // beside the dialog, or on something that was found
  if (event.target === dialog() || event.target.closest('[role="option"]')) setTimeout(() => dialog().close());
});

export function find() {
  ask();
}

function pressed(event) {
  const found = options();
  if (event.key in STEPS && found.length) {
    event.preventDefault();
    pick(found, (at() + STEPS[event.key] + found.length) % found.length);
  } else if (event.key === 'Enter' && at() >= 0) {
    event.preventDefault();
    found[at()].click();
  }
}

function pick(found, number) {
  found.forEach((each, n) => { each.ariaSelected = n === number; });
  input().setAttribute('aria-activedescendant', found[number]?.id ?? '');
  found[number]?.scrollIntoView({ block: 'nearest' });
}

async function ask() {
  latest += 1;
  const mine = latest;
  const url = new URL(input().form.action);
  url.searchParams.set('q', input().value);
  const part = await partOf(url, '[data-part="found"]').catch(() => null);
  if (part && mine === latest) show(part);
}

function show(part) {
  // in a list of options all else is but decoration
  part.querySelectorAll('ul').forEach((list) => { list.setAttribute('role', 'group'); });
  part.querySelectorAll('h2, li').forEach((each) => { each.setAttribute('role', 'presentation'); });
  const found = [...part.querySelectorAll('li :is(a, button)')];
  found.forEach((each, n) => {
    each.id = `option-${n}`;
    each.setAttribute('role', 'option');
    each.tabIndex = -1;
  });
  document.getElementById('found').replaceChildren(...part.children);
  const count = dialog().querySelector('[data-count]');
  count.textContent = `${count.dataset.count} ${found.length}`;
  pick(found, 0);
}

// What each key of this page does, read off what it presses.
export function help() {
  const list = document.getElementById('shortcuts');
  list.querySelectorAll('[data-own]').forEach((each) => each.remove());
  for (const each of document.querySelectorAll('[data-key]:not([hidden])')) {
    const [key, told] = [document.createElement('dt'), document.createElement('dd')];
    key.append(Object.assign(document.createElement('kbd'), { textContent: each.dataset.key.replace(/Key|Digit/, '') }));
    told.textContent = (each.closest('label') ?? each).textContent.replace(each.querySelector('kbd')?.textContent ?? '', '').trim();
    [key, told].forEach((part) => { part.dataset.own = ''; });
    list.querySelector('dl').append(key, told);
  }
  list.showModal();
}
