// Keys by their place, so that they work on every layout; silent while typing. Finding, and the list of a page's
// keys: most people never ask for them, so their script comes when somebody does.
const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

export function startKeys() {
  document.addEventListener('keydown', pressed);
  document.addEventListener('click', (event) => {
    const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
    if (isPlain && finder() && event.target.closest('[data-find]')) summon(event, 'find');
  });
}

function finder() {
  return document.getElementById('find');
}

function pressed(event) {
  const isChord = event.ctrlKey || event.metaKey;
  if (isChord && event.code === 'KeyK' && finder()) return summon(event, 'find');
  if (isChord || event.altKey || event.repeat || document.querySelector('dialog:modal') || event.target.closest(TYPING)) return;
  // review lists its keys itself
  if (event.key === '?' && finder() && !document.querySelector('[data-opens="keys"]')) return summon(event, 'help');
  const target = document.querySelector(`[data-key="${event.code}"]:not([hidden])`);
  if (!target) return;
  event.preventDefault();
  if (target.matches('input')) {
    target.checked = !target.checked || target.type === 'radio';
    target.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    target.click();
  }
}

async function summon(event, what) {
  event.preventDefault();
  if (what === 'find') show(finder());
  const asked = await import('./find.js');
  asked[what]();
}

// at once: what is typed meanwhile is typed into it
function show(dialog) {
  document.getElementById('side')?.hidePopover?.();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input').select();
}
