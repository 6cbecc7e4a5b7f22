// Answers requests by the built runtime, as the page's worker does: `node answer.mjs RUNTIME CONTENT REQUESTS.json OUT.json` writes a JSON list.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

process.on("uncaughtException", (error) => { console.error(error.message); process.exit(1); });
const [runtime, content, requests, out] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${runtime}/pyodide.mjs`).href);
const python = await loadPyodide({ indexURL: `${runtime}/`, stdLibURL: `${runtime}/python.zip`, lockFileContents: { info: { arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2", abi_version: "2026_0", version: "314.0.7" }, packages: {} }, packageBaseUrl: "file:///nowhere/", stdout: () => {}, stderr: () => {} });
python.mountNodeFS("/content", path.resolve(content));
const { handle, add_library } = python.pyimport("pyodide_app.start");
const answers = [];
for (const request of JSON.parse(readFileSync(requests, "utf-8"))) {
  if (request.library) {
    python.FS.writeFile(`/lib/${request.library}`, new Uint8Array(readFileSync(`${runtime}/${request.library}`)));
    add_library(`/lib/${request.library}`);
  } else if (request.python) answers.push(python.runPython(request.python));
  else answers.push(handle(JSON.stringify(request)));
}
writeFileSync(out, JSON.stringify(answers));
process.exit(0);
