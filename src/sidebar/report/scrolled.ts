type Scrolled = { readonly scrollLeft: number; readonly scrollWidth: number; readonly clientWidth: number };

/** A pixel is rounding, not a column. */
export function moreOf({ scrollLeft, scrollWidth, clientWidth }: Scrolled) {
  return { left: scrollLeft > 1, right: scrollLeft + clientWidth < scrollWidth - 1 };
}
