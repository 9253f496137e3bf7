import type { PagePorts } from '@/entrypoints/record.content/page-ports';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import type { AskBackground } from '@/lib/platform/messages/ask-background';

/** What the panel's script works with, beside what each job brings. */
export interface PanelParts {
  readonly document: Document;
  readonly page: PagePorts;
  readonly ask: AskBackground;
  readonly onSurprise: OnSurprise;
}
