// @ts-check
/** Letters kept on this device, in IndexedDB. Every save names the revision it began from, so that two tabs never overwrite each other. */
import { deleteDB, openDB } from "./idb.mjs";

/**
 * @typedef {object} Letter
 * @property {string} id
 * @property {number} revision counted up by each save
 * @property {string} name what the person called it, else ""
 * @property {string} company
 * @property {string} role the job's title
 * @property {number} updated milliseconds since 1970
 * @property {any} state the form and the letter as they stood
 */

const NAME = "firstline";
/** @type {Promise<any> | null} */
let opened = null;

const base = () => {
  opened ??= openDB(NAME, 1, {
    upgrade: (db) => { db.createObjectStore("letters", { keyPath: "id" }); },
    blocking: (_now, _next, event) => { /** @type {any} */ (event.target).close(); opened = null; },
    terminated: () => { opened = null; },
  }).catch((/** @type {unknown} */ error) => { opened = null; throw error; });
  return opened;
};

export const newId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** @returns {Promise<Letter[]>} the last changed first */
export const all = async () => (await (await base()).getAll("letters")).sort((/** @type {Letter} */ a, /** @type {Letter} */ b) => b.updated - a.updated);

/** @param {string} id @returns {Promise<Letter | undefined>} */
export const get = async (id) => (await base()).get("letters", id);

/**
 * @param {Letter} letter as it was read, with its changes
 * @returns {Promise<{letter: Letter, parted: boolean}>} as it was kept; `parted` where another tab had changed it, so that
 *   this one was kept beside it under an id of its own
 */
export const put = async (letter) => {
  const tx = (await base()).transaction("letters", "readwrite");
  const there = await tx.store.get(letter.id);
  const parted = there !== undefined && there.revision !== letter.revision;
  const kept = { ...letter, id: parted ? newId() : letter.id, revision: letter.revision + 1, updated: Date.now() };
  await tx.store.put(kept);
  await tx.done;
  return { letter: kept, parted };
};

/** @param {string} id */
export const remove = async (id) => (await base()).delete("letters", id);

/** @param {Letter[]} letters @returns {Promise<number>} how many were added, each under an id of its own */
export const add = async (letters) => {
  const tx = (await base()).transaction("letters", "readwrite");
  await Promise.all(letters.map((one) => tx.store.put({ ...one, id: newId(), revision: 1 })));
  await tx.done;
  return letters.length;
};

/** Deletes all that this site keeps on the device: letters, fetched files, marks, and what serves pages offline. */
export const forget = async () => {
  if (opened) (await opened.catch(() => null))?.close();
  opened = null;
  await deleteDB(NAME).catch(() => {});
  for (const name of (await globalThis.caches?.keys().catch(() => [])) ?? []) if (name.startsWith("firstline")) await caches.delete(name);
  const root = new URL("../../", import.meta.url).href;
  for (const one of (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? []) if (one.scope === root) await one.unregister();
  for (const kept of [() => localStorage, () => sessionStorage]) {
    try {
      for (const key of Object.keys(kept())) if (key.startsWith("firstline")) kept().removeItem(key);
    } catch {
      // a browser that forbids it keeps nothing there
    }
  }
};
