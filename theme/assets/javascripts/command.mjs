// @ts-check
/** Commands to copy: a button for each, and on the forms a command that follows the choices. */

/** What a choice leaves unsaid, because the command line takes it anyway. */
const DEFAULTS = { role: "", opening: "in-use", tone: "plain", length: "standard" };

/** @param {HTMLFormElement} form @param {string[]} words @returns {string} the command, the choices that differ after its first two words */
const command = (form, words) => {
  const data = new FormData(form);
  const options = Object.entries(DEFAULTS)
    .map(([name, usual]) => [name, String(data.get(name) ?? usual), usual])
    .filter(([, value, usual]) => value !== usual)
    .map(([name, value]) => `--${name} ${value}`);
  return [...words.slice(0, 2), ...options, ...words.slice(2)].join(" ");
};

/** @param {HTMLFormElement} form */
const follow = (form) => {
  const code = form.querySelector("[data-command] code");
  const role = /** @type {HTMLSelectElement | null} */ (form.querySelector("select[name=role]"));
  if (!code || !role) return;
  const words = (code.textContent ?? "").split(" ");
  const update = () => {
    code.textContent = command(form, words);
  };
  const asked = new URLSearchParams(location.search).get("role") ?? "";
  if ([...role.options].some((option) => option.value === asked)) role.value = asked;
  form.addEventListener("change", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
};

for (const form of document.querySelectorAll("form[data-command-form]")) follow(/** @type {HTMLFormElement} */ (form));

for (const box of document.querySelectorAll("[data-command]")) {
  const button = /** @type {HTMLButtonElement | null} */ (box.querySelector("[data-copy]"));
  if (!button || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(box.querySelector("code")?.textContent ?? "");
    const name = button.textContent;
    button.textContent = button.dataset.copied ?? name;
    setTimeout(() => { button.textContent = name; }, 2000);
  });
}
