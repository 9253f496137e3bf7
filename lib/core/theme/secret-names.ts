/**
 * The style with `secret` in the name of each custom property: a page that knows one can register it, and so take its
 * value away, in closed roots too.
 */
export function withSecretNames(css: string, secret: string): string {
  return css.replace(/--(?=[a-z])/g, `--${secret}-`);
}
