// @ts-check
/** Keeps the site for use without a network, and offers a newer version once it is here: taken when the person says so, never before. */

const ROOT = new URL("../../", import.meta.url);
const words = /** @type {HTMLElement | null} */ (document.querySelector("[data-offline]"))?.dataset ?? {};

/** @param {string | undefined} text @param {() => void} act one line at the foot of the page, with a button */
const offer = (text, act) => {
  document.querySelector(".fl-offer")?.remove();
  const box = document.createElement("div");
  box.className = "fl-offer";
  box.setAttribute("role", "status");
  const said = document.createElement("p");
  said.textContent = text ?? "";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.load ?? "";
  button.addEventListener("click", act);
  const later = document.createElement("button");
  later.type = "button";
  later.textContent = words.later ?? "";
  later.addEventListener("click", () => box.remove());
  box.append(said, button, later);
  document.body.append(box);
};

/** @param {ServiceWorkerRegistration} kept says that a new version waits */
const offerNext = (kept) => {
  if (!kept.waiting || !navigator.serviceWorker.controller) return;
  offer(words.newer, () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    kept.waiting?.postMessage("take over");
  });
};

const keep = async () => {
  const before = navigator.serviceWorker.controller;
  const kept = await navigator.serviceWorker.register(new URL("sw.js", ROOT), { scope: ROOT.pathname, updateViaCache: "none" });
  offerNext(kept);
  kept.addEventListener("updatefound", () => {
    const next = kept.installing;
    next?.addEventListener("statechange", () => { if (next.state === "installed") offerNext(kept); });
  });
  // Another tab took the newer version: this one goes on with the older page until the person loads it.
  if (before) navigator.serviceWorker.addEventListener("controllerchange", () => offer(words.updated, () => location.reload()));
};

/** @returns {Promise<void>} when Python is up where the page starts it: until then the line and the processor are its own */
const calm = () => new Promise((done) => {
  const root = document.documentElement;
  if (!document.querySelector("[data-writer]") || root.dataset.python) return done();
  const watch = new MutationObserver(() => { watch.disconnect(); done(); });
  watch.observe(root, { attributes: true, attributeFilter: ["data-python"] });
});

// After the page is there: a first visit's own files come first. Without service workers (private windows) all works but this.
if ("serviceWorker" in navigator && isSecureContext) {
  const idle = /** @type {(call: () => void) => void} */ (globalThis.requestIdleCallback ?? ((call) => setTimeout(call, 500)));
  const soon = async () => { await calm(); idle(() => keep().catch(() => {})); };
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}
