import { WELCOME_TEXTS } from '@/lib/core/texts/welcome';

/** The corner of the browser's window with the list of extensions open: where the icon is pinned. */
export function PinPicture() {
  return (
    <svg viewBox="0 0 240 132" className="pin-picture" role="img" aria-label={WELCOME_TEXTS.pinPicture}>
      <rect x="1" y="1" width="238" height="34" rx="8" className="pin-bar" />
      <rect x="12" y="9" width="128" height="18" rx="9" className="pin-address" />
      <g className="pin-puzzle">
        <path d="M168 12h6a3.5 3.5 0 1 1 6 0h6v6a3.5 3.5 0 1 1 0 6v4h-18z" transform="translate(-6 -2)" />
        <circle cx="171" cy="18" r="14" className="pin-ring" />
      </g>
      <circle cx="216" cy="12" r="2" />
      <circle cx="216" cy="18" r="2" />
      <circle cx="216" cy="24" r="2" />
      <rect x="60" y="46" width="168" height="78" rx="8" className="pin-list" />
      <text x="74" y="68" className="pin-title">
        {WELCOME_TEXTS.extensions}
      </text>
      <rect x="72" y="82" width="20" height="20" rx="4" className="pin-own" />
      <path d="M77 92l4 4 7-8" className="pin-check" />
      <text x="100" y="97">
        {WELCOME_TEXTS.name}
      </text>
      <g transform="translate(204 92)">
        <path d="M-4-8h8l-1 7 4 4h-14l4-4zM0 3v7" className="pin-needle" />
        <circle r="13" className="pin-ring" />
      </g>
    </svg>
  );
}
