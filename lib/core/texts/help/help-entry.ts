import type { HelpId } from '@/lib/core/view/help-id';
import type { SourceKey } from './help-sources';

/** One sentence or two of an answer, and what it rests on. */
export interface HelpFact {
  readonly text: string;
  readonly from: SourceKey;
}

/** Where a person may go on by themselves. */
export interface HelpLink {
  readonly label: string;
  /** an official page (official-pages.ts), or a page of ours */
  readonly address: string;
  /** what must be known before going there; drawn before the link */
  readonly warning?: HelpFact;
}

/** A question that students have about CHSI or about this tool, and its answer. */
export interface HelpEntry {
  readonly id: HelpId;
  readonly question: string;
  /** other words that people search it by */
  readonly words: readonly string[];
  readonly answer: readonly HelpFact[];
  /** what is different from the notice of 2018; null: the notice says nothing of it */
  readonly since2018: string | null;
  readonly links?: readonly HelpLink[];
  readonly see?: readonly HelpId[];
}
