/* global workbox, FILES */
/**
 * Our part of the service worker; before it stand Workbox's modules and FILES, the list of what is kept.
 *
 * Every page, style and script is kept at once and served from what was kept, so that a visit never mixes two versions;
 * a new version waits until the person takes it. The writer's Python (5 MB) is kept from the first visit to the writer
 * on: a reader of guides is not made to fetch it. Its folders are named by their content, so nothing there goes stale.
 */
workbox.core.setCacheNameDetails({ prefix: "firstline", suffix: self.registration.scope });
workbox.core.clientsClaim();
workbox.precaching.cleanupOutdatedCaches();
workbox.precaching.precacheAndRoute(FILES, { directoryIndex: "index.html", cleanURLs: false, ignoreURLParametersMatching: [/./] });
workbox.routing.registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\/assets\/(?:runtime|writer)-[0-9a-f]+\//.test(url.pathname),
  new workbox.strategies.CacheFirst({ cacheName: "firstline-writer" }),
);
// Nothing of ours asks another origin for anything; should something ever, it is refused here too.
workbox.routing.registerRoute(({ sameOrigin }) => !sameOrigin, () => Response.error());

addEventListener("message", ({ data }) => {
  if (data === "take over") void self.skipWaiting();
});
