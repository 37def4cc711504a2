// Pointing at a claim lights its source, and the other way round.
export function startClaims() {
  for (const kind of ['pointerover', 'focusin']) {
    document.addEventListener(kind, (event) => {
      const at = event.target.closest?.('[data-claim]');
      document.querySelectorAll('[data-claim].active').forEach((each) => each.classList.remove('active'));
      if (!at) return;
      document.querySelectorAll(`[data-claim="${CSS.escape(at.dataset.claim)}"]`)
        .forEach((each) => each.classList.add('active'));
    });
  }
}
