// @ts-check
/** Python behind one function: `ask(method, params)`. Its worker is started in the head of the page, by early.js. */

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
      remember();
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

/** @typedef {{worker: Worker, heard: (MessageEvent | ErrorEvent)[]}} Begun */
/** @type {{config: () => import("./worker.mjs").Config, begin: (how?: {fresh: boolean}) => Begun, remember: () => void, take: () => Begun | null}} what early.js left in the page */
const { config, begin, remember, take } = /** @type {any} */ (globalThis).firstline;

/** @returns {string[]} the address of each file that Python in the page may need */
const files = () => {
  const { own, runtime, sizes } = config();
  return Object.keys(sizes).map((name) => (name.startsWith("pyodide") ? runtime : own) + name);
};

/**
 * Takes Python over where the head of the page started it, or starts it, unless it has failed.
 * @param {{fresh?: boolean}} [how] fresh: files are fetched anew, whatever this browser kept of them
 */
export const boot = ({ fresh = false } = {}) => {
  if (worker || state?.type === "failed") return;
  const failed = (/** @type {Event} */ event) => end(/** @type {ErrorEvent} */ (event).message ? { message: /** @type {ErrorEvent} */ (event).message } : { key: "could_not_start" });
  try {
    const begun = (fresh ? null : take()) ?? begin({ fresh });
    worker = begun.worker;
    worker.onmessage = hear;
    worker.onerror = failed;
    become({ type: "loading", step: "starting", bytes: 0, total: 0 });
    for (const event of begun.heard) if (event instanceof MessageEvent) hear(event); else failed(event);
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
