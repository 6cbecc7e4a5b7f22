// @ts-check
/** The tables of pyodide_app/start.py: `node prepare.mjs PYTHON.zip REQUESTS.json CONTENT OUT`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadPyodide } from "pyodide";

const [zip, requests, content, out] = process.argv.slice(2);
try {
  const python = await loadPyodide({ stdLibURL: zip, env: { PYTHONHASHSEED: "0" } });
  python.mountNodeFS("/content", path.resolve(content));
  python.FS.writeFile("/requests.json", JSON.stringify(JSON.parse(readFileSync(requests, "utf-8")).letter));
  python.FS.writeFile("/lib/prepare.py", readFileSync(new URL("prepare.py", import.meta.url)));
  python.runPython("import sys; sys.path.append('/lib')");
  writeFileSync(out, python.pyimport("prepare").prepared().toJs());
  process.exit(0);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
