import './small-tools.css';
import type { PictureActions } from '@/components/pictures/picture-actions';
import { PicturesSection } from '@/components/pictures/pictures-section';
import { SchoolNameTool } from '@/components/school-name/school-name-tool';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';
import { TEMPLATE_TEXTS } from '@/lib/core/texts/hand-out';
import { PHOTO_CHECK_TEXTS } from '@/lib/core/texts/photo';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import { SMALL_TOOLS_TEXTS } from '@/lib/core/texts/small-tools';
import type { PhotoState } from '@/lib/core/view/photo-check';
import type { PictureItem } from '@/lib/core/view/picture-check';
import { AccountGuard } from './account-guard';
import { Fold } from './fold';
import type { PhotoActions } from './photo-actions';
import { PhotoCheck } from './photo-check';
import type { StartActions } from './start-actions';
import { TemplateNote } from './template-note';

interface Props {
  readonly school: ExpectedSchool;
  /** whether we may stand beside the forms of CHSI's account pages; null: that is asked above */
  readonly accounts: boolean | null;
  readonly pictures: readonly PictureItem[];
  readonly projector: boolean | null;
  /** what is the counselor's is left out */
  readonly isStudent: boolean;
  readonly photo: PhotoState;
  readonly actions: StartActions;
  readonly pictureActions: PictureActions;
  readonly photoActions: PhotoActions;
}

/** Tools that are wanted now and then: folded until they are, or until a file for them is dropped. */
export function SmallTools({ school, accounts, pictures, projector, photo, actions, ...given }: Props) {
  return (
    <section className="card folds" aria-labelledby="small-tools-title">
      <h2 id="small-tools-title">{SMALL_TOOLS_TEXTS.title}</h2>
      <Fold name="school-name" title={SMALL_TOOLS_TEXTS.schoolTitle}>
        <SchoolNameTool
          school={school}
          copyText={(text) => actions.copyText(text)}
          setSchool={(name) => actions.setSchool(name)}
        />
      </Fold>
      <Fold
        name="photo"
        title={PHOTO_CHECK_TEXTS.title}
        call={photo.state === 'none' ? '' : photo.state}
        drop="photo"
      >
        <PhotoCheck photo={photo} actions={given.photoActions} />
      </Fold>
      <Fold
        name="pictures"
        title={READ_PICTURE_TEXTS.title}
        call={pictures.length === 0 ? '' : String(pictures.length)}
      >
        <PicturesSection pictures={pictures} projector={projector} actions={given.pictureActions} />
      </Fold>
      {accounts !== null && (
        <Fold name="accounts" title={SMALL_TOOLS_TEXTS.accountTitle}>
          <AccountGuard
            allowed={accounts}
            allow={() => actions.allowAccounts()}
            stop={() => actions.stopAccounts()}
          />
        </Fold>
      )}
      {!given.isStudent && (
        <Fold name="template" title={TEMPLATE_TEXTS.title}>
          <TemplateNote />
        </Fold>
      )}
    </section>
  );
}
