// Branding's preview follows what is typed; without script the button "Preview" does the same.
const COLOUR = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/;

const whole = (text) =>
  text.length === 4 ? `#${[...text.slice(1)].map((sign) => sign + sign).join('')}` : text;

function colour(form, name) {
  const field = form.querySelector(`[name="${name}"]`);
  const typed = field.value.trim().toLowerCase();
  return whole(COLOUR.test(typed) ? typed : field.placeholder).slice(1);
}

function follow(form) {
  const sheet = document.querySelector('[data-brand-sheet]');
  const colours = `${colour(form, 'primary_color')}-${colour(form, 'secondary_color')}`;
  const address = sheet.dataset.brandSheet.replace('COLOURS', colours);
  if (sheet.getAttribute('href') !== address) sheet.setAttribute('href', address);
  const field = form.querySelector('[name="name"]');
  const name = field.value.trim();
  document.querySelectorAll('[data-brand-name]').forEach((each) => {
    each.dataset.before ??= each.textContent;
    each.textContent = name || each.dataset.before;
  });
  document.querySelectorAll('[data-brand-letter]').forEach((each) => {
    each.textContent = document.querySelector('[data-brand-name]').textContent.slice(0, 1).toUpperCase();
  });
  form.querySelectorAll('[data-swatch]').forEach((swatch) => {
    swatch.value = `#${colour(form, document.getElementById(swatch.dataset.swatch).name)}`;
  });
}

export function startBranding() {
  let timer;
  const show = () =>
    document.querySelectorAll('[data-swatch][hidden]').forEach((swatch) => { swatch.hidden = false; });
  document.addEventListener('input', (event) => {
    const form = event.target.closest('[data-branding]');
    if (!form) return;
    const { swatch } = event.target.dataset;
    if (swatch) document.getElementById(swatch).value = event.target.value;
    clearTimeout(timer);
    timer = setTimeout(() => follow(form), 150);
  });
  document.addEventListener('focusin', show);
  show();
}
