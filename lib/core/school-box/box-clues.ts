/** What a page says about one field of a form, as texts; never what stands in the field. */
export interface BoxClues {
  /** Said of this field and no other: its label, aria-label, aria-labelledby, title. */
  readonly labels: readonly string[];
  readonly placeholder: string;
  /** What stands before it in its row, nearest first: a head cell, a term, the text of a grid. */
  readonly near: readonly string[];
  /** How the page's own code calls it: name, id. */
  readonly names: readonly string[];
  /** `type=search`, `role=searchbox`, or inside a search form. */
  readonly isSearch: boolean;
}
