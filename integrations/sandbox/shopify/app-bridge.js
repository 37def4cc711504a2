// The practice shop's own stand-in for App Bridge: what it says goes by message to the admin page around us,
// which answers and draws. Tokens are added to every fetch to our own origin, and asked for again when the
// app says that one was stale.
(() => {
  const meta = document.querySelector('meta[name="shopify-api-key"]');
  const query = new URLSearchParams(location.search);
  const adminOrigin = new URL(document.currentScript.src).origin;
  const waiting = new Map();
  let number = 0;

  const say = (what, details) => window.parent.postMessage({ type: `rooz-practice:${what}`, ...details }, adminOrigin);
  const ask = (what, details) => new Promise((resolve, reject) => {
    number += 1;
    waiting.set(number, { resolve, reject });
    say(what, { number, ...details });
  });
  const idToken = () => ask('id-token');

  const buttons = (element) => [...element.querySelectorAll('button')].map((button) => ({
    text: button.textContent,
    isPrimary: button.getAttribute('variant') === 'primary',
    isCritical: button.getAttribute('tone') === 'critical',
    isLoading: button.hasAttribute('loading'),
    isDisabled: button.hasAttribute('disabled'),
  }));

  function navigate(href) {
    const link = document.querySelector(`s-app-nav s-link[href="${CSS.escape(href)}"]`) ?? document.body;
    const told = new CustomEvent('shopify:navigate', { bubbles: true, cancelable: true });
    // an app without a router of its own is sent there
    if (link.dispatchEvent(told)) location.assign(href);
  }

  window.addEventListener('message', (event) => {
    if (event.origin !== adminOrigin) return;
    const told = event.data ?? {};
    if (told.type === 'rooz-practice:answer') {
      waiting.get(told.number)?.[told.isRefused ? 'reject' : 'resolve'](told.value);
      waiting.delete(told.number);
    } else if (told.type === 'rooz-practice:press') {
      document.getElementById(told.id)?.querySelectorAll('button')[told.index]?.click();
    } else if (told.type === 'rooz-practice:go') {
      navigate(told.href);
    }
  });

  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, options = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== location.origin) return plainFetch(input, options);
    const send = async () => {
      const headers = new Headers(options.headers ?? (input instanceof Request ? input.headers : {}));
      headers.set('Authorization', `Bearer ${await idToken()}`);
      return plainFetch(input instanceof Request ? input.clone() : input, { ...options, headers });
    };
    let answer = await send();
    if (answer.status === 401 && answer.headers.get('X-Shopify-Retry-Invalid-Session-Request')) {
      answer = await send();
    }
    const elsewhere = answer.headers.get('X-Shopify-API-Request-Failure-Reauthorize-Url');
    if (elsewhere) window.open(elsewhere, '_top');
    return answer;
  };

  const showBar = (id) => ask('save-bar', { id, buttons: buttons(document.getElementById(id)) });
  let shownBar = '';
  new MutationObserver(() => {
    if (shownBar) showBar(shownBar);
  }).observe(document, { subtree: true, attributeFilter: ['loading', 'disabled'] });

  window.shopify = {
    config: {
      apiKey: meta?.content ?? '', shop: query.get('shop') ?? '', host: query.get('host') ?? '',
      locale: query.get('locale') ?? 'en',
    },
    idToken,
    loading: (isLoading = true) => say('loading', { isLoading }),
    toast: { show: (text) => say('toast', { text }) },
    saveBar: {
      show: (id) => { shownBar = id; return showBar(id); },
      hide: () => { shownBar = ''; return ask('save-bar-gone'); },
      leaveConfirmation: () => ask('leave'),
    },
    modal: {
      show: (id) => {
        const modal = document.getElementById(id);
        const bar = modal.querySelector('ui-title-bar');
        return ask('modal', {
          id, title: bar.getAttribute('title'), text: modal.querySelector('p').textContent, buttons: buttons(modal),
        });
      },
      hide: () => ask('modal-gone'),
    },
    scopes: { request: (scopes) => ask('scopes', { scopes }) },
  };

  const reload = query.get('shopify-reload');
  if (reload) {
    idToken().then((token) => {
      const target = new URL(reload, location.origin);
      if (target.origin !== location.origin) return;
      target.searchParams.set('id_token', token);
      location.replace(target.href);
    });
  }

  // the app's navigation is drawn by the admin page, and so are the admin's own pages
  document.addEventListener('DOMContentLoaded', () => {
    const links = [...document.querySelectorAll('s-app-nav s-link')];
    say('nav', { links: links.map((each) => ({ href: each.getAttribute('href'), text: each.textContent, rel: each.getAttribute('rel') })) });
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="shopify://admin/"]');
    if (!link) return;
    event.preventDefault();
    const handle = window.shopify.config.shop.split('.')[0];
    window.open(`${adminOrigin}/store/${handle}/${link.href.slice('shopify://admin/'.length)}`, link.target || '_self');
  });
})();
