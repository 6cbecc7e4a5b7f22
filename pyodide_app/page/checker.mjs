// @ts-check
/** The checker: any letter against a guide, and against a posting and a résumé where they are given. */
import { later, part } from "./dom.mjs";
import { base64, dropped } from "./files.mjs";
import { showReview } from "./findings.mjs";
import { ask } from "./python.mjs";
import { refuse, showStart } from "./start.mjs";

const form = /** @type {HTMLFormElement} */ (document.getElementById("checker"));
/** @type {Record<string, any>} */
const fields = Object.fromEntries([...form.elements].map((one) => [/** @type {any} */ (one).name, one]));
const signals = JSON.parse(form.dataset.signals ?? "{}");
let number = 0;
let shown = false;

const check = async () => {
  const now = ++number;
  const letter = fields.letter.value.replace(/\r\n?/g, "\n");
  const said = part(form, "error");
  try {
    const found = await ask("check", { letter, role: fields.role.value, job: fields.job.value, resume: fields.resume.value });
    if (now !== number) return;
    shown = true;
    said.textContent = "";
    part(form, "role-said").textContent = fields.role.value ? "" : found.role.reason;
    showReview(part(form, "review"), found, letter, signals, (span) => select(letter, span));
  } catch (error) {
    if (now === number) refuse(said, error);
    const field = /** @type {any} */ (error).field;
    if (field && fields[field]) fields[field].focus();
  }
};

/** @param {string} letter @param {{start: number, end: number}} span in code points */
const select = (letter, { start, end }) => {
  const units = (/** @type {number} */ count) => [...letter].slice(0, count).join("").length;
  const box = /** @type {HTMLTextAreaElement} */ (fields.letter);
  box.focus();
  box.setSelectionRange(units(start), units(end));
  const line = letter.slice(0, units(start)).split("\n").length - 1;
  const height = Number.parseFloat(getComputedStyle(box).lineHeight);
  box.scrollTop = Math.max(0, line * height - box.clientHeight / 2);
};

/** @param {File} file @param {string} box */
const takeFile = async (file, box) => {
  try {
    fields[box].value = (await ask("read_file", { name: file.name, data: await base64(file), field: box })).text;
    again();
  } catch (error) {
    refuse(part(form, "error"), error);
  }
};

const again = later(() => { if (shown) void check(); }, 150);

const asked = new URLSearchParams(location.search).get("role") ?? "";
if ([...fields.role.options].some((/** @type {HTMLOptionElement} */ option) => option.value === asked)) fields.role.value = asked;
form.addEventListener("submit", (event) => { event.preventDefault(); void check(); });
for (const name of ["letter", "job", "resume"]) fields[name].addEventListener("input", again);
fields.role.addEventListener("change", again);
fields.upload.addEventListener("change", () => { const file = fields.upload.files?.[0]; if (file) void takeFile(file, "resume"); });
for (const place of form.querySelectorAll("[data-drop]")) dropped(/** @type {HTMLElement} */ (place), (file) => void takeFile(file, /** @type {HTMLElement} */ (place).dataset.drop ?? "resume"));
dropped(fields.letter, (file) => void takeFile(file, "letter"));
showStart(form);
