// @ts-check
/** Which modules the page's Python really loads: `node trace.mjs OUT.json REQUESTS.json CONTENT WHEEL...` writes {stage: {files, failed}}. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadPyodide } from "pyodide";

const [out, requests, content, ...wheels] = process.argv.slice(2);

/** @param {object[]} asked @returns {Promise<object>} what a Python that is asked this, and nothing else, has loaded */
const traced = async (asked) => {
  const python = await loadPyodide({ env: { PYTHONHASHSEED: "0" } });
  for (const wheel of wheels) python.unpackArchive(new Uint8Array(readFileSync(wheel)), "wheel");
  python.mountNodeFS("/content", path.resolve(content));
  python.FS.writeFile("/requests.json", JSON.stringify(asked));
  python.FS.writeFile("/trace.py", readFileSync(new URL("trace.py", import.meta.url)));
  return JSON.parse(python.runPython("import runpy; runpy.run_path('/trace.py')['traced']()"));
};

try {
  /** @type {Record<string, object>} */
  const found = {};
  for (const [stage, asked] of Object.entries(JSON.parse(readFileSync(requests, "utf-8")))) found[stage] = await traced(asked);
  writeFileSync(out, JSON.stringify(found));
  process.exit(0);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
