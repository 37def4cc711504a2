// Shows a page of ours where a browser would say that there is no network. Keeps no page but that one, with
// what it needs: what merchants see is theirs, and never lies here.
const KEPT = 'offline';
const LOADED = /(?:href|src)="(\/static\/[^"#]+)/g;
const locale = new URL(location).searchParams.get('locale');
const PAGES = { GET: `/offline?locale=${locale}`, POST: `/offline?locale=${locale}&unsent=1` };

self.addEventListener('install', (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => {
  // the page is on its way while this one wakes
  event.waitUntil(self.registration.navigationPreload?.enable());
});
self.addEventListener('fetch', (event) => {
  const { mode, method, url } = event.request;
  if (mode === 'navigate') event.respondWith(answer(event, PAGES[method] ?? PAGES.GET));
  else if (new URL(url).pathname.startsWith('/static/')) event.respondWith(answer(event, event.request));
});

async function keep() {
  const kept = await caches.open(KEPT);
  await kept.addAll(Object.values(PAGES));
  const page = await (await kept.match(PAGES.GET)).text();
  const loaded = [...page.matchAll(LOADED)].map(([, address]) => address);
  const script = new URL(loaded.find((address) => address.endsWith('.js')), location);
  await kept.addAll([...loaded, new URL('kept.js', script)]); // which the script imports from beside it
}

async function answer(event, instead) {
  try {
    return await event.preloadResponse ?? await fetch(event.request);
  } catch (error) {
    const found = await caches.match(instead);
    if (found) return found;
    throw error;
  }
}
