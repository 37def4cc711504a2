// A page that stands in for another one: it goes as soon as that one answers, or leads back to the form.
const EVERY = 10000;

// its fields are as they were left: the form's own page is in the history, not asked for again
document.querySelector('[data-back]')?.addEventListener('click', () => history.back());

async function look() {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (answer?.ok) location.reload();
}

if (document.querySelector('[data-asked-again]')) {
  window.addEventListener('online', look);
  setInterval(look, EVERY);
}
