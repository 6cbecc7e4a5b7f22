// @ts-check
/**
 * The worker: starts Python once, then answers requests. The first message is the {@link Config}; every later one is a
 * request as JSON text. It sends events (`loading {step, bytes, total}`, `ready {restored}`, `kept`, `fetching` while a request waits for a file, `failed {why}`) and answers as
 * JSON text.
 */

/**
 * @typedef {object} Config
 * @property {string} runtime the folder of Pyodide's own files, ending in a slash
 * @property {string} own the folder of our files, ending in a slash
 * @property {string} content the content's bundle, a name in `own`
 * @property {string} guide the slug of the guide that is chosen already, else ""
 * @property {Record<string, number>} sizes bytes of each file, by name: what progress is counted against
 * @property {Record<string, string>} sums the start of the SHA-256 of each zip and bundle, in base 64, by name
 * @property {boolean} kept whether this browser has fetched these files before
 * @property {boolean} [fresh] whether what it kept of them is of no use
 * @property {boolean} snapshot whether Python's memory, just started, is kept on this device for the next visit
 */

const STALLED = 30_000;
/** The same for a file that a request waits for: less than the page waits for an answer. */
const QUIET = 10_000;
const FIRST = ["pyodide.asm.wasm", "pyodide.asm.mjs", "pyodide.mjs", "python.zip"];

/** @param {string} type @param {object} [rest] */
const tell = (type, rest = {}) => self.postMessage({ type, ...rest });
const network = self.fetch.bind(self);

/** What went wrong, as a key of the page's words. */
class Failure extends Error {
  /** @param {string} key @param {object} [values] */
  constructor(key, values) {
    super(key);
    this.why = { key, values };
  }
}

/** @type {(reason: Error) => void} */
let fail = () => {};
/** @type {Promise<never>} rejects when a file cannot be had: `loadPyodide` itself would never settle */
const failure = new Promise((_, reject) => { fail = reject; });
failure.catch(() => {});
/** @type {ReturnType<typeof setTimeout> | undefined} */
let patience;
let counted = 0;
let total = 0;

/** @param {number} bytes */
const progress = (bytes) => {
  counted += bytes;
  clearTimeout(patience);
  patience = setTimeout(() => fail(new Failure("quiet")), STALLED);
  tell("loading", { step: "fetching", bytes: Math.min(counted, total), total });
};

/** @param {Response} response @param {string} url */
const check = (response, url) => {
  const name = url.split("/").pop() ?? url;
  if (!response.ok) throw new Failure("missing_file", { name, status: response.status });
  if (name.endsWith(".wasm") && !(response.headers.get("content-type") ?? "").startsWith("application/wasm"))
    throw new Failure("wrong_type", { name });
};

/**
 * WebAssembly is not summed: it is compiled while it arrives, and its compiler refuses what is no module.
 * @param {string} name @param {ArrayBuffer} data @returns {Promise<ArrayBuffer>} the data, if it is what the build made
 */
const sound = async (name, data) => {
  const want = sums[name];
  if (!want || !crypto.subtle) return data;
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  if (!btoa(String.fromCharCode(...sum)).startsWith(want)) throw new Failure("damaged", { name });
  return data;
};

/** @param {string} url @returns {Promise<Response>} a file of ours, its bytes counted; a failure ends the boot */
const file = async (url) => {
  try {
    const response = await network(url, fresh ? { cache: "reload" } : {});
    check(response, url);
    const name = url.split("/").pop() ?? "";
    const whole = sizes[name] ?? 0;
    if (kept) {
      progress(whole);
      return sums[name] ? new Response(await sound(name, await response.arrayBuffer())) : response;
    }
    let got = 0;
    const counting = new TransformStream({
      transform(chunk, to) {
        got += chunk.byteLength;
        progress(chunk.byteLength);
        to.enqueue(chunk);
      },
      flush() {
        if (got < whole) fail(new Failure("incomplete", { name }));
      },
    });
    const counted = new Response(response.body?.pipeThrough(counting), { headers: response.headers });
    return sums[name] ? new Response(await sound(name, await counted.arrayBuffer())) : counted;
  } catch (error) {
    fail(/** @type {Error} */ (error));
    throw error;
  }
};
/** @type {Record<string, number>} */
let sizes = {};
/** @type {Record<string, string>} */
let sums = {};
/** Whether this browser has fetched these very files before: then they are not re-wrapped, so that their compiled code is kept too. */
let kept = false;
let fresh = false;

const WASM = "pyodide.asm.wasm";

/** @param {Config} config fetches and compiles WebAssembly at once: the loader would begin only when it is here itself */
const compile = (config) => {
  const coming = WebAssembly.compileStreaming(file(config.runtime + WASM));
  coming.catch(fail);
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = await coming;
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
};

self.fetch = async (input) => {
  const url = typeof input === "string" ? input : input instanceof URL ? input.href : input.url;
  return url.endsWith(WASM) ? new Response(null, { headers: { "content-type": "application/wasm" } }) : file(url);
};

const HELLO = '{"id": 0, "method": "hello"}';
/** A letter about nobody, so that the person's own first one finds all worked out. */
const WARM = '{"id": 0, "method": "warm"}';
const pause = () => new Promise((done) => setTimeout(done));
/** @typedef {{python: any, handle: (request: string) => string, restored: boolean}} Started */

/** @param {Config} config @param {object} [how] more options of loadPyodide's */
const load = async (config, how = {}) => {
  const { loadPyodide } = await import(config.runtime + "pyodide.mjs");
  return loadPyodide({
    indexURL: config.runtime,
    stdLibURL: config.own + "python.zip",
    packageBaseUrl: config.own,
    lockFileContents: { info: { arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2", abi_version: "2026_0", version: "314.0.7" }, packages: {} },
    env: { HOME: "/home" },
    stdout: () => {},
    stderr: () => {},
    ...how,
  });
};

/** @param {Config} config @returns {Promise<Started>} */
const start = async (config) => {
  compile(config);
  const memory = config.snapshot && !fresh ? await snapshot(config) : null;
  if (memory) {
    try {
      const python = await load(config, { _loadSnapshot: memory });
      const { begin_again, handle } = python.pyimport("pyodide_app.start");
      begin_again();
      if (JSON.parse(handle(HELLO)).ok) return { python, handle, restored: true };
    } catch (error) {
      console.warn("Python starts anew:", error);
    }
    await caches.delete(SNAPSHOTS);
  }
  const content = file(config.own + config.content).then((found) => found.arrayBuffer());
  content.catch(() => {});
  if (fresh) await Promise.all(["pyodide.mjs", "pyodide.asm.mjs"].map((name) => network(config.runtime + name, { cache: "reload" })));
  const python = await load(config, { _makeSnapshot: config.snapshot });
  python.FS.mkdirTree("/content");
  python.FS.writeFile("/content/content.json", new Uint8Array(await content));
  tell("loading", { step: "warming", bytes: total, total });
  const { handle } = python.pyimport("pyodide_app.start");
  if (asked) return { python, handle, restored: false };
  const hello = JSON.parse(handle(HELLO));
  if (!hello.ok) throw new Error(hello.error.message);
  return { python, handle, restored: false };
};

const SNAPSHOTS = "firstline-snapshot";

/** @param {Config} config @returns {Promise<Uint8Array | null>} Python's memory as this build left it on an earlier visit; null where there is none */
const snapshot = async (config) => {
  try {
    const found = await (await caches.open(SNAPSHOTS)).match(config.own + "snapshot");
    const size = Number(found?.headers.get("x-size"));
    const memory = found && new Uint8Array(await found.arrayBuffer());
    return memory && memory.length === size ? memory : null;
  } catch {
    return null;
  }
};

/**
 * Keeps Python's memory for the next visit, which then starts in a fifth of the time. Only while nothing was asked yet, so that
 * no word of anybody's is in it; under the name of this build, so that no other build takes it.
 * @param {Config} config @param {any} python
 */
const keepSnapshot = async (config, python) => {
  await pause();
  if (asked || !("caches" in self)) return;
  const memory = python.makeMemorySnapshot();
  await caches.delete(SNAPSHOTS);
  const kept = new Response(memory, { headers: { "content-type": "application/octet-stream", "x-size": String(memory.length) } });
  await (await caches.open(SNAPSHOTS)).put(config.own + "snapshot", kept);
  tell("kept");
};

/** @type {Map<string, Promise<Uint8Array>>} what was fetched for one request or another, by name */
const fetched = new Map();

/** @param {string} name a file in our folder @returns {Promise<Uint8Array>} */
const bytes = (name) => {
  const known = fetched.get(name);
  if (known) return known;
  const stop = new AbortController();
  /** @type {ReturnType<typeof setTimeout>} */
  let quiet;
  const alive = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => stop.abort(), QUIET);
    tell("fetching");
  };
  alive();
  const address = config.own + name;
  const once = async (/** @type {RequestInit} */ how = {}) => {
    const found = await network(address, { signal: stop.signal, ...how });
    check(found, name);
    const counting = new TransformStream({ transform(chunk, to) { alive(); to.enqueue(chunk); } });
    return new Uint8Array(await sound(name, await new Response(found.body?.pipeThrough(counting)).arrayBuffer()));
  };
  const coming = once().catch(async () => {
    await globalThis.caches?.open("firstline-writer").then((cache) => cache.delete(address)).catch(() => {});
    return once({ cache: "reload" });
  }).finally(() => clearTimeout(quiet));
  coming.catch(() => fetched.delete(name));
  fetched.set(name, coming);
  return coming;
};

/** @param {any} python @param {string} name puts a guide, or a zip of modules, where Python finds it */
const give = async (python, name) => {
  const data = await bytes(name);
  if (!name.endsWith(".zip")) {
    python.FS.mkdirTree("/content");
    return python.FS.writeFile(`/content/${name}`, data);
  }
  python.FS.writeFile(`/lib/${name}`, data);
  python.pyimport("pyodide_app.start").add_library(`/lib/${name}`);
};

/** @type {Promise<Started>} */
let started;
/** Whether anything was asked of Python yet. */
let asked = false;
/** @type {Config} */
let config;

/** @param {Config} given */
const boot = async (given) => {
  config = given;
  ({ sizes, sums } = given);
  fresh = given.fresh ?? false;
  kept = given.kept && !fresh;
  total = [...FIRST, given.content].reduce((sum, name) => sum + (sizes[name] ?? 0), 0);
  progress(0);
  if (given.guide) void bytes(`guide-${given.guide}.json`).catch(() => {});
  started = Promise.race([start(given), failure]);
  try {
    const { python, handle, restored } = await started;
    clearTimeout(patience);
    tell("ready", { restored });
    if (restored) return;
    await pause();
    if (!asked) handle(WARM);
    if (given.snapshot) await keepSnapshot(given, python).catch(() => {});
  } catch (error) {
    clearTimeout(patience);
    tell("failed", { why: error instanceof Failure ? error.why : { message: /** @type {Error} */ (error).message.trim().split("\n").pop() } });
  }
};

/** Requests are answered one after the other, a guide that the first one needs fetched between: it is the one that was clicked for. */
let line = Promise.resolve();

/** @template T @param {() => T | Promise<T>} call @returns {Promise<T>} what it gives, once those before it are through */
const inTurn = (call) => {
  const mine = line.then(call);
  line = mine.then(() => {}, () => {});
  return mine;
};

/** @param {string} said an answer @param {string} ending @returns {string[]} the files of that kind that Python asks for */
const needs = (said, ending) => (said.includes('"needs": [') ? JSON.parse(said).error.needs.filter((/** @type {string} */ name) => name.endsWith(ending)) : []);

/**
 * @param {string} request @returns {Promise<string>} the answer; what Python needs for it is fetched, and it is asked again.
 * A library for PDF is large, and nobody else waits for it.
 */
const answer = async (request) => {
  const { python, handle } = await started;
  const { id } = JSON.parse(request);
  const without = (/** @type {string} */ key) => () => JSON.stringify({ id, ok: false, error: { code: "network", key } });
  /** @type {(names: string[]) => Promise<any>} */
  const fetching = (names) => Promise.all(names.map((name) => give(python, name)));
  const said = await inTurn(() => {
    const first = handle(request);
    const guides = needs(first, ".json");
    return guides.length ? fetching(guides).then(() => handle(request), without("no_guide")) : first;
  });
  const libraries = needs(said, ".zip");
  return libraries.length ? fetching(libraries).then(() => inTurn(() => handle(request)), without("no_pdf")) : said;
};

self.onmessage = async ({ data }) => {
  if (typeof data === "object") return void boot(data);
  asked = true;
  try {
    self.postMessage(await answer(data));
  } catch (error) {
    const { id } = JSON.parse(data);
    self.postMessage(JSON.stringify({ id, ok: false, error: { code: "worker", message: String(/** @type {Error} */ (error).message ?? error), field: null } }));
  }
};
