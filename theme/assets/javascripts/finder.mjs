// @ts-check
/** The role finder: filters the list by title and other names; without it the list stands whole. */

const finder = /** @type {HTMLElement | null} */ (document.querySelector("[data-finder]"));
const words = finder?.dataset ?? {};
const input = /** @type {HTMLInputElement | null} */ (finder?.querySelector("input[type=search]") ?? null);
const said = finder?.querySelector("[data-finder-said]");

/** @param {string} text @returns {string} lower case, accents off, signs as spaces */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9+#]+/g, " ").trim();

/** @param {Element} item @param {string[]} wanted @returns {boolean} whether every word wanted begins a word of it */
const fits = (item, wanted) => {
  const words = plain(item.getAttribute("data-role") ?? "").split(" ");
  return wanted.every((want) => words.some((word) => word.startsWith(want)));
};

/** @returns {HTMLAnchorElement[]} the links that are left */
const links = () => [...(finder?.querySelectorAll("li[data-role]:not([hidden]) a") ?? [])].map((a) => /** @type {HTMLAnchorElement} */ (a));

const filter = () => {
  const wanted = plain(input?.value ?? "").split(" ").filter(Boolean);
  for (const shelf of finder?.querySelectorAll("[data-shelf]") ?? []) {
    let left = 0;
    for (const item of shelf.querySelectorAll("li[data-role]")) {
      const shown = fits(item, wanted);
      item.toggleAttribute("hidden", !shown);
      left += Number(shown);
    }
    shelf.toggleAttribute("hidden", left === 0);
  }
  const count = links().length;
  if (said) said.textContent = (wanted.length === 0 ? "" : count === 0 ? words.none : count === 1 ? words.one : words.many?.replace("{count}", String(count))) ?? "";
};

/** @param {number} step moves the focus along the links, from the field to the first and back */
const move = (step) => {
  const stops = [input, ...links()];
  const at = stops.indexOf(/** @type {any} */ (document.activeElement));
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
};

finder?.addEventListener("keydown", (event) => {
  const key = /** @type {KeyboardEvent} */ (event).key;
  if (key === "ArrowDown" || key === "ArrowUp") {
    event.preventDefault();
    move(key === "ArrowDown" ? 1 : -1);
  }
});
finder?.querySelector("form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (input?.value.trim()) links()[0]?.click();
});
input?.addEventListener("input", filter);
if (input?.value) filter();
