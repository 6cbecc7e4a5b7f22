/*
 * Stands in the head of a page that will want Python, and starts its worker before anything else of the page is fetched:
 * the person reads and pastes meanwhile. python.mjs takes the worker over, with what it has said by then.
 * The worker is started from a blob that imports it: so the page's policy binds it.
 */
globalThis.firstline = ((told) => {
  const MARK = "firstline.fetched";
  const here = (path) => new URL(path, document.baseURI).href;

  /** The files that this browser has fetched, by their folder; null where nothing can be remembered. */
  const fetched = () => {
    try {
      return localStorage.getItem(MARK);
    } catch {
      return null;
    }
  };

  /** Where the build put the files, as the page says; a worker.mjs Config. */
  const config = () => {
    const role = document.querySelector("form [name=role]")?.value || new URLSearchParams(location.search).get("role") || "";
    const guide = `guide-${role}.json` in told.sizes ? role : "";
    return { ...told, own: here(told.own), runtime: here(told.runtime), guide, kept: fetched() === told.own };
  };

  /** A worker that has its Config, and the events it has sent so far. */
  const begin = ({ fresh = false } = {}) => {
    const address = here(told.own) + (fresh ? `worker.mjs?${Date.now()}` : "worker.mjs");
    const source = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" }));
    const worker = new Worker(source, { type: "module" });
    const heard = [];
    worker.onmessage = worker.onerror = (event) => heard.push(event);
    worker.postMessage({ ...config(), fresh });
    return { worker, heard };
  };

  /** Remembers that this version's files are here. */
  const remember = () => {
    try {
      localStorage.setItem(MARK, told.own);
    } catch {
      // then the next visit counts its bytes again
    }
  };

  let first = null;
  try {
    first = begin();
  } catch {
    // python.mjs tries again, and says why it cannot be
  }
  return { config, begin, remember, take: () => { const taken = first; first = null; return taken; } };
})(JSON.parse(document.currentScript.dataset.writer));
