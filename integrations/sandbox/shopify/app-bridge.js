// The practice shop's own stand-in for App Bridge: tokens by message from the admin page around us,
// added to every fetch to our own origin, and asked for again when the app says that one was stale.
(() => {
  const meta = document.querySelector('meta[name="shopify-api-key"]');
  const query = new URLSearchParams(location.search);
  const adminOrigin = new URL(document.currentScript.src).origin;
  const waiting = new Map();
  let number = 0;

  window.addEventListener('message', (event) => {
    if (event.origin !== adminOrigin || event.data?.type !== 'rooz-practice:id-token') return;
    waiting.get(event.data.number)?.(event.data.token);
    waiting.delete(event.data.number);
  });

  const say = (message) => window.parent.postMessage(message, adminOrigin);
  const idToken = () => new Promise((resolve) => {
    number += 1;
    waiting.set(number, resolve);
    say({ type: 'rooz-practice:id-token', number });
  });

  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, options = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== location.origin) return plainFetch(input, options);
    const send = async () => {
      const headers = new Headers(options.headers ?? {});
      headers.set('Authorization', `Bearer ${await idToken()}`);
      return plainFetch(input, { ...options, headers });
    };
    let answer = await send();
    if (answer.status === 401 && answer.headers.get('X-Shopify-Retry-Invalid-Session-Request')) {
      answer = await send();
    }
    const elsewhere = answer.headers.get('X-Shopify-API-Request-Failure-Reauthorize-Url');
    if (elsewhere) window.open(elsewhere, '_top');
    return answer;
  };

  window.shopify = {
    config: {
      apiKey: meta?.content ?? '', shop: query.get('shop') ?? '', host: query.get('host') ?? '',
      locale: query.get('locale') ?? 'en',
    },
    idToken,
    toast: { show: (text) => say({ type: 'rooz-practice:toast', text }) },
    loading: () => {},
  };

  const reload = query.get('shopify-reload');
  if (reload) {
    idToken().then((token) => {
      const target = new URL(reload, location.origin);
      if (target.origin !== location.origin) return;
      target.searchParams.set('id_token', token);
      target.searchParams.set('bounced', '1');
      location.replace(target.href);
    });
  }

  // the app's navigation, drawn by the admin page; links inside the frame are clicked for it
  document.addEventListener('DOMContentLoaded', () => {
    const links = [...document.querySelectorAll('s-app-nav s-link')];
    say({ type: 'rooz-practice:nav', links: links.map((link) => [link.getAttribute('href'), link.textContent]) });
  });
  window.addEventListener('message', (event) => {
    if (event.origin !== adminOrigin || event.data?.type !== 'rooz-practice:go') return;
    const link = document.createElement('a');
    link.href = event.data.href;
    document.body.append(link);
    link.click();
    link.remove();
  });
})();
