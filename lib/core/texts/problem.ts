/** Every failure is told in three parts: what could not be done, why, and what to do now. */
export interface Problem {
  readonly what: string;
  readonly why: string;
  readonly now: string;
}

/** The three parts as one text for places that have a single line. */
export function problemSentence({ what, why, now }: Problem): string {
  return `${what}${why}${now}`;
}
