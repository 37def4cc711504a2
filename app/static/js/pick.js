// Picking rows: shift takes a range, the box in the head takes all, the bar counts and quotes.
let last = null;

export function startPicking() {
  document.addEventListener('click', (event) => {
    const box = event.target.closest('input[data-pick]');
    if (!box) return;
    const boxes = [...document.querySelectorAll('input[data-pick="row"]')];
    if (box.dataset.pick === 'all') boxes.forEach((each) => { each.checked = box.checked; });
    else if (event.shiftKey && last && boxes.includes(last)) range(boxes, last, box);
    if (box.dataset.pick === 'row') last = box;
    count(boxes);
  });
  document.addEventListener('change', (event) => {
    if (event.target.closest('[data-pick-all-found]')) count([...document.querySelectorAll('input[data-pick="row"]')]);
  });
  const arrived = () => count([...document.querySelectorAll('input[data-pick="row"]')]);
  document.addEventListener('rooz:shown', arrived);
  arrived();
}

function range(boxes, from, to) {
  const [start, end] = [boxes.indexOf(from), boxes.indexOf(to)].sort((a, b) => a - b);
  boxes.slice(start, end + 1).forEach((each) => { each.checked = to.checked; });
}

function count(boxes) {
  const bar = document.querySelector('.bulk');
  if (!bar) return;
  const found = document.querySelector('[data-pick-all-found]');
  const picked = found?.checked ? Number(found.dataset.pickAllFound) : boxes.filter((each) => each.checked).length;
  bar.hidden = picked === 0 && !found?.checked;
  bar.querySelector('[data-picked]').textContent = picked;
  bar.querySelectorAll('[data-price]').forEach((button) => {
    button.querySelector('[data-points]').textContent = picked * Number(button.dataset.price);
  });
  const all = document.querySelector('input[data-pick="all"]');
  if (all) all.indeterminate = picked > 0 && picked < boxes.length;
}
