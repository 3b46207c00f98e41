/**
 * "Exit this page": the button, or Shift three times. What is on the screen goes at once, before any answer has come,
 * and the page that is left gives its place in the history to the one that says nothing. Without this script the
 * button is a form and does the same, a little slower.
 */
const presses = 3;
const withinMilliseconds = 5_000;

export function leaveAtOnce(): void {
  const way = document.querySelector<HTMLFormElement>("form[data-exit]");
  if (way === null) return;

  const leave = (): void => {
    document.documentElement.classList.add("gone");
    location.replace(way.action);
  };
  way.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });

  const said = way.querySelector("[role=status]");
  let pressed: number[] = [];
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      pressed = [];
      return;
    }
    pressed = [...pressed.filter((at) => event.timeStamp - at < withinMilliseconds), event.timeStamp];
    if (pressed.length >= presses) leave();
    else if (said !== null) said.textContent = (pressed.length === 1 ? way.dataset["exitOnce"] : way.dataset["exitTwice"]) ?? "";
  });

  // A browser that kept the page in memory shows it again on the way back; it is asked for anew instead.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    document.documentElement.classList.add("gone");
    location.reload();
  });
}
