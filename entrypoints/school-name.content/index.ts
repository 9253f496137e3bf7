import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessageLost } from '@/lib/core/messages/message-lost';
import type { SchoolForm } from '@/lib/core/site/school-form';
import { ARCHIVE_FORM_PAGES } from '@/lib/core/site/school-form-pages';
import { schoolFormOf } from '@/lib/core/site/school-forms';
import { expected } from '@/lib/core/surprises/expected';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { guardBoxes } from '@/lib/page/school-box/guard-boxes';
import { copyText } from '@/lib/platform/clipboard';
import { askerOfBackground } from '@/lib/platform/messages/ask-background';
import { isOrphan } from '@/lib/platform/orphan';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

declare global {
  /** Told apart from a second run in the same document: the script may be injected where it already is. */
  var xuejiSchoolNameGuard: true | undefined;
}

export default defineContentScript({
  matches: [...ARCHIVE_FORM_PAGES],
  allFrames: true,
  // before the page's own listeners: what would send the form must be heard first
  runAt: 'document_start',
  main() {
    if (globalThis.xuejiSchoolNameGuard) return;
    globalThis.xuejiSchoolNameGuard = true;
    // what nobody has foreseen is told to the background, which shows it on the start page
    const tell = askerOfBackground(() => undefined);
    const onSurprise: OnSurprise = (surprise) =>
      void tell('school-surprise', { surprise }).catch(expected(undefined, isMessageLost));
    const ask = askerOfBackground(onSurprise);
    onUncaught(window, (error) => {
      if (error instanceof Error) onSurprise(surpriseOf('school-name', error));
    });
    const form = (): SchoolForm => schoolFormOf(document.location.href) ?? 'identity';
    guardBoxes({
      page: { document, url: new URL(document.location.href) },
      form,
      askName: () =>
        ask('school-name', { form: form() })
          .then(({ name }) => name)
          .catch(expected(null, isMessageLost)),
      isOrphan,
      copyText,
      shadow: 'closed',
    });
  },
});
