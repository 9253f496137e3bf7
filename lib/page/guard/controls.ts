/** What does something when it is pressed. */
export const CONTROLS = 'button, summary, input, label, a';

/** The control that an event inside a closed root happened on; null beside all of them. */
export function controlOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
}

/** Whether a pointer is on a control, or on its edge. */
export function isWithin(
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
  control: HTMLElement,
): boolean {
  return [...control.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left - 1 && clientX <= right + 1 && clientY >= top - 1 && clientY <= bottom + 1,
  );
}
