// Picking rows: the bar counts and quotes. In a list with data-picks, picks stay on its other pages.
import { keep, kept } from './kept.js';

const KEPT = 'rooz-picked';
let last = null;

const rows = () => [...document.querySelectorAll('input[data-pick="row"]')];
const list = () => document.querySelector('[data-picks]');

export function startPicking() {
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-unpick]')) return unpick();
    const box = event.target.closest('input[data-pick]');
    if (!box) return;
    const boxes = rows();
    if (box.dataset.pick === 'all') boxes.forEach((each) => { each.checked = box.checked; });
    else if (event.shiftKey && last && boxes.includes(last)) range(boxes, last, box);
    if (box.dataset.pick === 'row') last = box;
    count();
  });
  document.addEventListener('change', (event) => {
    if (event.target.closest('[data-pick-all-found]')) count();
  });
  document.addEventListener('keydown', walk);
  document.addEventListener('submit', (event) => { if (event.target.contains(list())) carry(event.target); }, true);
  document.addEventListener('rooz:shown', arrive);
  window.addEventListener('pageshow', arrive);
  arrive();
}

// Up and down go from box to box; with shift they take what they pass.
function walk(event) {
  const box = event.target;
  if (!['ArrowUp', 'ArrowDown'].includes(event.key) || !box.matches?.('input[data-pick="row"]')) return;
  const boxes = rows();
  const next = boxes[boxes.indexOf(box) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  if (event.shiftKey) next.checked = box.checked;
  next.focus();
  last = next;
  if (event.shiftKey) count();
}

function range(boxes, from, to) {
  const [start, end] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
  boxes.slice(start, end + 1).forEach((each) => { each.checked = to.checked; });
}

function elsewhere() {
  if (!list()) return [];
  const here = new Set(rows().map((each) => each.value));
  return picked().ids.filter((id) => !here.has(id));
}

function picked() {
  const found = kept(KEPT);
  return found?.list === list().dataset.picks ? found : { ids: [], all: false };
}

function pick(ids, all) {
  keep(KEPT, { list: list().dataset.picks, ids, all });
}

function arrive() {
  if (list()) {
    const { ids, all } = picked();
    const here = new Set(ids);
    rows().forEach((each) => { each.checked = all || here.has(each.value); });
    const found = document.querySelector('[data-pick-all-found]');
    if (found) found.checked = all;
  }
  count();
}

function unpick() {
  pick([], false);
  arrive();
}

// The form sends those of other pages too.
function carry(form) {
  const isAll = document.querySelector('[data-pick-all-found]')?.checked;
  form.querySelectorAll('[data-carried]').forEach((each) => each.remove());
  for (const id of isAll ? [] : elsewhere()) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: rows()[0]?.name ?? 'product', value: id });
    field.dataset.carried = '';
    form.append(field);
  }
}

function count() {
  const bar = document.querySelector('.bulk');
  if (!bar) return;
  const boxes = rows();
  const found = document.querySelector('[data-pick-all-found]');
  const here = boxes.filter((each) => each.checked);
  const others = elsewhere();
  if (list()) pick([...others, ...here.map((each) => each.value)], Boolean(found?.checked));
  const number = found?.checked ? Number(found.dataset.pickAllFound) : here.length + others.length;
  bar.hidden = number === 0;
  bar.querySelector('[data-picked]').textContent = number.toLocaleString(`${document.documentElement.lang}-u-nu-latn`);
  bar.querySelectorAll('[data-price]').forEach((button) => {
    button.querySelector('[data-points]').textContent = Math.min(number, button.dataset.most ?? number) * Number(button.dataset.price);
  });
  bar.querySelectorAll('[data-over]').forEach((each) => { each.hidden = number <= Number(each.dataset.over); });
  const all = document.querySelector('input[data-pick="all"]');
  if (!all) return;
  all.indeterminate = here.length > 0 && here.length < boxes.length;
  all.checked = here.length > 0 && here.length === boxes.length;
}
