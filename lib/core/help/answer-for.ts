import type { PictureFailure } from '@/lib/core/capture/picture-failures';
import type { HelpId } from '@/lib/core/view/help-id';
import type { CheckFailure } from '@/lib/core/view/outcome';
import type { PictureRefusal } from '@/lib/core/view/picture-check';
import type { StartReason } from '@/lib/core/view/start-reason';

const FOR_CHECK: Readonly<Record<CheckFailure, HelpId | null>> = {
  'not-logged-in': 'log-in',
  'no-record': 'no-record',
  'record-list': 'where-is-record',
  'identity-check': 'identity-check',
  'former-only': 'no-record',
  protected: 'values-as-pictures',
  picture: 'values-as-pictures',
  translated: 'translated',
  'in-frame': 'where-is-record',
  'nothing-found': 'where-is-record',
  'too-large': 'where-is-record',
  'no-row': 'not-in-roster',
  'no-key': 'not-in-roster',
  stopped: null,
  'capture-refused': 'screen-not-read',
  'tab-not-in-front': 'screen-not-read',
  'page-moved': 'screen-not-read',
  'font-missing': 'values-as-pictures',
  'font-replaced': 'values-as-pictures',
  'picture-broken': 'values-as-pictures',
  'picture-unreadable': 'screen-not-read',
  'own-drawing': null,
  'reader-failed': 'reader-trouble',
  'reader-missing': 'reader-trouble',
  'reader-refused': 'reader-trouble',
  'reader-unsupported': 'reader-trouble',
  'extension-reloaded': null,
  'background-failed': null,
  'storage-newer': null,
  'storage-blocked': null,
  'storage-damaged': null,
  'storage-unusable': null,
};

const FOR_START: Readonly<Record<StartReason, HelpId | null>> = {
  installed: null,
  'not-chsi': 'where-is-record',
  'look-alike': 'real-site',
  'not-a-site': 'where-is-record',
  'chsi-files': 'real-site',
  'not-encrypted': 'real-site',
  'not-logged-in': 'log-in',
  'record-list': 'where-is-record',
  'other-chsi': 'where-is-record',
  'ui-removed': null,
  'name-taken': null,
  'cannot-run': 'where-is-record',
};

const FOR_SAVING: Readonly<Partial<Record<PictureFailure, HelpId>>> = {
  'capture-refused': 'screen-not-read',
  'tab-not-in-front': 'screen-not-read',
  'page-moved': 'screen-not-read',
};

const FOR_PICTURE: Readonly<Partial<Record<PictureRefusal, HelpId>>> = {
  'no-record': 'where-is-record',
  'no-row': 'not-in-roster',
  'no-key': 'not-in-roster',
  'reader-failed': 'reader-trouble',
  'reader-missing': 'reader-trouble',
  'reader-refused': 'reader-trouble',
  'reader-unsupported': 'reader-trouble',
};

/** The answer that helps after a failed check; null where its own words say all there is. */
export function answerForCheck(reason: CheckFailure): HelpId | null {
  return FOR_CHECK[reason];
}

/** The answer that helps after what brought the person to the start page. */
export function answerForStart(reason: StartReason): HelpId | null {
  return FOR_START[reason];
}

/** The answer that helps when a picture gave nothing to compare. */
export function answerForPicture(reason: PictureRefusal): HelpId | null {
  return FOR_PICTURE[reason] ?? null;
}

/** The answer that helps when the confirmation picture was not saved. */
export function answerForSaving(reason: PictureFailure): HelpId | null {
  return FOR_SAVING[reason] ?? null;
}
