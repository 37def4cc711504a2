// A draft is decided by a swipe too: towards the end of a line it is accepted, towards the start rejected.
// Each swipe presses the button below, so it can be taken back just so; pictures and tables keep their own.
const FAR = 90;
const STEEP = 0.6;
let from = null;

export function startSwipes() {
  document.addEventListener('pointerdown', (event) => {
    const card = event.target.closest('[data-swipe]');
    const isOwn = event.target.closest('a, button, input, textarea, summary, table, .seg');
    from = event.pointerType === 'touch' && card && !isOwn ? { x: event.clientX, y: event.clientY, card } : null;
  });
  document.addEventListener('pointermove', (event) => {
    if (from) from.card.dataset.going = going(event);
  });
  document.addEventListener('pointerup', (event) => {
    if (!from) return;
    const way = going(event);
    clear();
    if (way) document.querySelector(`[data-decide="${way}"]`)?.click();
  });
  document.addEventListener('pointercancel', clear);
}

function going(event) {
  const [x, y] = [event.clientX - from.x, event.clientY - from.y];
  if (Math.abs(x) < FAR || Math.abs(y) > Math.abs(x) * STEEP || String(getSelection())) return '';
  return (x > 0) === (document.documentElement.dir !== 'rtl') ? 'accepted' : 'rejected';
}

function clear() {
  if (from) delete from.card.dataset.going;
  from = null;
}
