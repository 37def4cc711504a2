// Finding, and the keys of a page: most people never ask for them, so their script comes when somebody does.
const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

export function startSummons() {
  if (!document.getElementById('find')) return;
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK') summon(event, 'find');
    // review lists its keys itself
    else if (event.key === '?' && !event.target.closest(TYPING) && !document.querySelector('dialog:modal, [data-opens="keys"]')) summon(event, 'help');
  });
  document.addEventListener('click', (event) => {
    const isPlain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey);
    if (isPlain && event.target.closest('[data-find]')) summon(event, 'find');
  });
}

async function summon(event, what) {
  event.preventDefault();
  if (what === 'find') show(document.getElementById('find'));
  const asked = await import('./find.js');
  asked[what]();
}

// at once: what is typed meanwhile is typed into it
function show(dialog) {
  document.getElementById('side')?.hidePopover?.();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input').select();
}
