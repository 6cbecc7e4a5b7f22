// @ts-check
/** Python behind one function: `ask(method, params)`. One worker serves all pages of a visit and starts at the first sign of intent. */

import { forgetFiles, keepFiles } from "./keep.mjs";

/** @typedef {{type: "loading", step: string, bytes: number, total: number} | {type: "ready", restored: boolean} | {type: "kept"} | {type: "fetching"} | {type: "failed", why: Why}} State */
/** @typedef {{key?: string, values?: Record<string, any>, message?: string}} Why what went wrong: a key of the page's words, or a message from elsewhere */

/** What Python answers when it cannot: `code`, a message (or the key of one) that says what to do, and the field at fault. */
export class Refusal extends Error {
  /** @param {{code: string, field?: string | null} & Why} error */
  constructor({ code, field = null, key, values, message = key }) {
    super(message);
    Object.assign(this, { key, values });
    this.code = code;
    this.field = field;
  }
}

/** @type {Worker | null} */
let worker = null;
/** @type {State | null} */
let state = null;
let last = 0;
/** @typedef {{request: string, again: boolean, resolve: (result: any) => void, reject: (error: Error) => void, timer?: ReturnType<typeof setTimeout>}} Waiting */
/** @type {Map<number, Waiting>} */
const waiting = new Map();
/** Milliseconds after which a worker that is up and says nothing is taken for dead. */
const PATIENCE = 15_000;
/** @type {Set<(state: State) => void>} */
const listeners = new Set();

/** @param {State} next */
const become = (next) => {
  state = next;
  for (const listener of listeners) listener(next);
};

/** @param {Why} why ends the worker; who waits is told, and the next request starts it anew */
const end = (why) => {
  worker?.terminate();
  worker = null;
  document.documentElement.dataset.python = "failed";
  for (const { reject } of waiting.values()) reject(new Refusal({ code: "worker", ...why }));
  waiting.clear();
  become({ type: "failed", why });
};

/** @param {MessageEvent<State | string>} event */
const hear = ({ data }) => {
  if (typeof data === "object") {
    if (data.type === "ready") {
      mark(JSON.parse(place().dataset.writer ?? "{}").own);
      keepFiles(files()).catch(() => {});
      for (const [id, one] of waiting) attend(id, one);
    }
    if (data.type === "fetching") {
      for (const [id, one] of waiting) if (one.timer) attend(id, one);
      return;
    }
    if (data.type === "kept") return void (document.documentElement.dataset.python += " kept");
    if (data.type === "ready") document.documentElement.dataset.python = data.restored ? "restored" : "started";
    return data.type === "failed" ? end(data.why) : become(data);
  }
  const { id, ok, result, error } = JSON.parse(data);
  const who = waiting.get(id);
  waiting.delete(id);
  clearTimeout(who?.timer);
  if (ok) who?.resolve(result);
  else who?.reject(new Refusal(error));
};

const place = () => /** @type {HTMLElement} */ (document.querySelector("[data-writer]"));

/** @returns {import("./worker.mjs").Config} where the build put the files, as the page says */
const config = () => {
  const { own, runtime, content, sizes, sums, snapshot } = JSON.parse(place().dataset.writer ?? "{}");
  const here = (/** @type {string} */ path) => new URL(path, document.baseURI).href;
  const role = /** @type {HTMLSelectElement | null} */ (document.querySelector("form [name=role]"));
  const slug = role?.value || new URLSearchParams(location.search).get("role") || "";
  const guide = `guide-${slug}.json` in sizes ? slug : "";
  return { own: here(own), runtime: here(runtime), content, guide, sizes, sums, snapshot, kept: mark() === own };
};

/** @returns {string[]} the address of each file that Python in the page may need */
const files = () => {
  const { own, runtime, sizes } = config();
  return Object.keys(sizes).map((name) => (name.startsWith("pyodide") ? runtime : own) + name);
};

const MARK = "firstline.fetched";

/** @param {string} [own] what to remember @returns {string | null} the files that this browser has fetched, by their folder; null where nothing can be remembered */
const mark = (own) => {
  try {
    if (own) localStorage.setItem(MARK, own);
    return localStorage.getItem(MARK);
  } catch {
    return null;
  }
};

/**
 * Starts Python unless it is up, on its way or has failed. The worker is started from a blob that imports it: so the page's policy binds it.
 * @param {{fresh?: boolean}} [how] fresh: files are fetched anew, whatever this browser kept of them
 */
export const boot = ({ fresh = false } = {}) => {
  if (worker || state?.type === "failed") return;
  try {
    const address = new URL(fresh ? `worker.mjs?${Date.now()}` : "worker.mjs", import.meta.url).href;
    const source = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" }));
    worker = new Worker(source, { type: "module" });
    worker.onmessage = hear;
    worker.onerror = (event) => end(event.message ? { message: event.message } : { key: "could_not_start" });
    become({ type: "loading", step: "starting", bytes: 0, total: 0 });
    worker.postMessage({ ...config(), fresh });
  } catch (error) {
    end({ message: /** @type {Error} */ (error).message });
  }
};

/** @param {(state: State) => void} listener hears the state now and each change; @returns {() => void} what ends that */
export const watch = (listener) => {
  listeners.add(listener);
  if (state) listener(state);
  return () => listeners.delete(listener);
};

/** @param {number} id @param {Waiting} one starts the clock of a request: a worker that died is replaced and asked once more */
const attend = (id, one) => {
  clearTimeout(one.timer);
  one.timer = setTimeout(() => {
    if (!waiting.has(id)) return;
    if (one.again) return end({ key: "stopped" });
    one.again = true;
    void restart();
  }, PATIENCE);
};

/**
 * @param {string} method one of api.py's METHODS
 * @param {object} params
 * @returns {Promise<any>} its result; rejects with a {@link Refusal}
 */
export const ask = (method, params) => {
  boot();
  return new Promise((resolve, reject) => {
    const id = ++last;
    const one = { request: JSON.stringify({ id, method, params }), again: false, resolve, reject };
    if (!worker) return reject(new Refusal({ code: "worker", ...(state?.type === "failed" ? state.why : { key: "not_up" }) }));
    waiting.set(id, one);
    worker.postMessage(one.request);
    if (state?.type === "ready") attend(id, one);
  });
};

/** Ends the worker and starts another, which is asked what the old one had not answered. */
export const restart = async () => {
  worker?.terminate();
  worker = null;
  const fresh = state?.type === "failed";
  if (fresh) await forgetFiles();
  state = null;
  boot({ fresh });
  for (const { request } of waiting.values()) /** @type {Worker | null} */ (worker)?.postMessage(request);
};
