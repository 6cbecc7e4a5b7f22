// @ts-check
/** Keeps the writer's Python for use without a network, once it is up: the service worker serves it from here. */

const NAME = "firstline-writer";

/** @param {string[]} addresses the files of this version; what is kept of another is let go */
export const keepFiles = async (addresses) => {
  if (!("caches" in globalThis) || !navigator.serviceWorker) return;
  await navigator.serviceWorker.ready;
  const cache = await caches.open(NAME);
  const wanted = new Set(addresses);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  for (const address of wanted) if (!(await cache.match(address))) await cache.add(address);
};

/** Lets go of what is kept, so that it is fetched anew. */
export const forgetFiles = async () => { await globalThis.caches?.delete(NAME).catch(() => {}); };
