// @ts-check
/**
 * The worker: starts Python once, then answers requests. The first message is the {@link Config}; every later one is a
 * request as JSON text. It sends events (`loading {step, bytes, total}`, `ready`, `failed {message}`) and answers as JSON text.
 */

/**
 * @typedef {object} Config
 * @property {string} runtime the folder of Pyodide's own files, ending in a slash
 * @property {string} own the folder of our files, ending in a slash
 * @property {string} content the content's bundle, a name in `own`
 * @property {Record<string, number>} sizes bytes of each file, by name: what progress is counted against
 * @property {boolean} kept whether this browser has fetched these files before
 * @property {boolean} [fresh] whether what it kept of them is of no use
 */

const STALLED = 30_000;
/** The zips that a method needs beyond the first, when Python says that a library is missing. */
const LIBRARIES = { read_file: ["pdf-both.zip", "pdf-reading.zip"], export: ["pdf-both.zip", "pdf-writing.zip"] };
const FIRST = ["pyodide.asm.wasm", "pyodide.asm.mjs", "pyodide.mjs", "python.zip"];

/** @param {string} type @param {object} [rest] */
const say = (type, rest = {}) => self.postMessage({ type, ...rest });
const network = self.fetch.bind(self);

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
  patience = setTimeout(() => fail(new Error("The connection has gone quiet.")), STALLED);
  say("loading", { step: "Fetching the writer", bytes: Math.min(counted, total), total });
};

/** @param {Response} response @param {string} url */
const check = (response, url) => {
  const name = url.split("/").pop() ?? url;
  if (!response.ok) throw new Error(`A file of the writer is missing (${name}, status ${response.status}).`);
  if (name.endsWith(".wasm") && !(response.headers.get("content-type") ?? "").startsWith("application/wasm"))
    throw new Error(`The server sends ${name} as the wrong type.`);
};

/** @param {string} url @returns {Promise<Response>} a file of ours, its bytes counted; a failure ends the boot */
const file = async (url) => {
  try {
    const response = await network(url, fresh ? { cache: "reload" } : {});
    check(response, url);
    const whole = sizes[url.split("/").pop() ?? ""] ?? 0;
    if (kept) {
      progress(whole);
      return response;
    }
    let got = 0;
    const counting = new TransformStream({
      transform(chunk, to) {
        got += chunk.byteLength;
        progress(chunk.byteLength);
        to.enqueue(chunk);
      },
      flush() {
        if (got < whole) fail(new Error(`A file of the writer arrived incomplete (${url.split("/").pop()}).`));
      },
    });
    return new Response(response.body?.pipeThrough(counting), { headers: response.headers });
  } catch (error) {
    fail(/** @type {Error} */ (error));
    throw error;
  }
};
/** @type {Record<string, number>} */
let sizes = {};
/** Whether this browser has fetched these very files before: then they are not re-wrapped, so that their compiled code is kept too. */
let kept = false;
let fresh = false;

self.fetch = (input) => file(typeof input === "string" ? input : input instanceof URL ? input.href : input.url);

/** @param {Config} config @returns {Promise<{python: any, handle: (request: string) => string}>} */
const start = async (config) => {
  const content = file(config.own + config.content).then((found) => found.arrayBuffer());
  content.catch(() => {});
  if (fresh) await Promise.all(["pyodide.mjs", "pyodide.asm.mjs"].map((name) => network(config.runtime + name, { cache: "reload" })));
  const { loadPyodide } = await import(config.runtime + "pyodide.mjs");
  const python = await loadPyodide({
    indexURL: config.runtime,
    stdLibURL: config.own + "python.zip",
    packageBaseUrl: config.own,
    lockFileContents: { info: { arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2", abi_version: "2026_0", version: "314.0.7" }, packages: {} },
    env: { HOME: "/home" },
    stdout: () => {},
    stderr: () => {},
  });
  python.FS.writeFile("/content.json", new Uint8Array(await content));
  say("loading", { step: "Warming up", bytes: total, total });
  const handle = python.runPython("from pyodide_app.api import handle\nhandle");
  const hello = JSON.parse(handle('{"id": 0, "method": "hello"}'));
  if (!hello.ok) throw new Error(hello.error.message);
  return { python, handle };
};

/** @param {any} python @param {string} own @param {string} name puts a zip on Python's path */
const library = async (python, own, name) => {
  const found = await network(own + name);
  check(found, name);
  python.FS.writeFile(`/lib/${name}`, new Uint8Array(await found.arrayBuffer()));
  python.runPython(`import sys; sys.path.append("/lib/${name}")`);
};

/** @type {Promise<{python: any, handle: (request: string) => string}>} */
let started;
/** @type {Config} */
let config;
/** @type {Map<string, Promise<void>>} */
const libraries = new Map();

/** @param {Config} given */
const boot = async (given) => {
  config = given;
  sizes = given.sizes;
  fresh = given.fresh ?? false;
  kept = given.kept && !fresh;
  total = [...FIRST, given.content].reduce((sum, name) => sum + (sizes[name] ?? 0), 0);
  progress(0);
  started = Promise.race([start(given), failure]);
  try {
    await started;
    clearTimeout(patience);
    say("ready");
  } catch (error) {
    clearTimeout(patience);
    say("failed", { message: /** @type {Error} */ (error).message.trim().split("\n").pop() });
  }
};

/** @param {string} request @returns {Promise<string>} the answer; where Python lacks a library it is fetched and the question put again */
const answer = async (request) => {
  const { python, handle } = await started;
  const said = handle(request);
  if (!said.includes('"code": "library"')) return said;
  const { id, method } = JSON.parse(request);
  const names = LIBRARIES[/** @type {keyof typeof LIBRARIES} */ (method)];
  if (!names) return said;
  try {
    for (const name of names) if (!libraries.has(name)) libraries.set(name, library(python, config.own, name));
    await Promise.all(names.map((name) => libraries.get(name)));
  } catch {
    for (const name of names) libraries.delete(name);
    return JSON.stringify({ id, ok: false, error: { code: "network", message: "The part that reads and writes PDF could not be fetched: try again when you are online.", field: null } });
  }
  return handle(request);
};

self.onmessage = async ({ data }) => {
  if (typeof data === "object") return void boot(data);
  try {
    self.postMessage(await answer(data));
  } catch (error) {
    const { id } = JSON.parse(data);
    self.postMessage(JSON.stringify({ id, ok: false, error: { code: "worker", message: String(/** @type {Error} */ (error).message ?? error), field: null } }));
  }
};
