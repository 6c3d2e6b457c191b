/** The mark: a ramp, and a light at its end. */
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
      <rect class="brand-ground" width="28" height="28" rx="8" />
      <path class="brand-ramp" d="M5.5 21.5C11 21.5 14.5 18 17.5 12.5" />
      <circle class="brand-lamp" cx="20" cy="8.5" r="3.5" />
    </svg>
  );
}
