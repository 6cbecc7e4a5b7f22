// @ts-check
/** Files that a person drops or chooses. */
import { say } from "./dom.mjs";

/** @param {File} file @returns {Promise<string>} its bytes in base64 */
export const base64 = (file) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ""));
    reader.onerror = () => reject(new Error(say("unreadable", { name: file.name })));
    reader.readAsDataURL(file);
  });

/** @param {HTMLElement} place @param {(file: File) => void} take called with a file that is dropped there */
export const dropped = (place, take) => {
  place.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    place.classList.add("fl-drop--over");
  });
  place.addEventListener("dragleave", () => place.classList.remove("fl-drop--over"));
  place.addEventListener("drop", (event) => {
    place.classList.remove("fl-drop--over");
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
};
