import './start.css';
import './roster.css';
import './row-list.css';
import './hand-out.css';
import './site-answer.css';
import './photo-check.css';
import './journey.css';
import { type MouseEvent, useRef, useState } from 'react';
import { DrawOr } from '@/components/parts/draw-or';
import { PaletteStyle } from '@/components/parts/palette-style';
import { SurpriseNote } from '@/components/parts/surprise-note';
import type { PictureActions } from '@/components/pictures/picture-actions';
import { JOURNEY_STEPS, type Journey } from '@/lib/core/journey/journey';
import { nextStep } from '@/lib/core/journey/step-states';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';
import type { Settings } from '@/lib/core/settings/settings';
import type { Site } from '@/lib/core/site/site';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { UNOFFICIAL_NOTE } from '@/lib/core/texts/privacy';
import { START_TEXTS } from '@/lib/core/texts/start';
import type { Versions } from '@/lib/core/texts/surprises';
import type { HandOutState } from '@/lib/core/view/hand-out-state';
import type { PhotoState } from '@/lib/core/view/photo-check';
import type { PictureItem } from '@/lib/core/view/picture-check';
import type { StartReason } from '@/lib/core/view/start-reason';
import { AboutCard } from './about-card';
import { AccountQuestion } from './account-question';
import { Found } from './found';
import { HandOut } from './hand-out';
import { JourneyStrip } from './journey-strip';
import { LoadView } from './load-view';
import { OtherPages } from './other-pages';
import type { PhotoActions } from './photo-actions';
import { SmallTools } from './small-tools';
import type { StartActions } from './start-actions';
import { CounselorsWay } from './to-class';
import { useFileDrop } from './use-file-drop';
import { Welcome } from './welcome';

export interface StartPageProps {
  readonly load: LoadState;
  /** one higher per finished file, refused ones included */
  readonly loads: number;
  readonly handOut: HandOutState;
  readonly cameFrom: StartReason | null;
  /** whose page that was, where it is known */
  readonly site: Site | null;
  readonly settings: Settings;
  readonly school: ExpectedSchool;
  /** whether we may stand beside the forms of CHSI's account pages */
  readonly accounts: boolean;
  readonly pictures: readonly PictureItem[];
  readonly photo: PhotoState;
  readonly surprises: readonly Surprise[];
  readonly versions: Versions;
  /** how far the student has come */
  readonly journey: Journey;
  /** the keys that check as the icon does; '' when there are none */
  readonly checkKey: string;
  readonly actions: StartActions;
  readonly pictureActions: PictureActions;
  readonly photoActions: PhotoActions;
}

/** Where a file is loaded, settings are made, and everything is explained; what comes next stands first. Draws what it is given. */
export function StartPage({ load, loads, cameFrom, settings, actions, ...given }: StartPageProps) {
  const { journey, accounts, pictureActions, photoActions } = given;
  const root = useRef<HTMLDivElement>(null);
  const dragging = useFileDrop(root, {
    onRosters: actions.loadFiles,
    onPictures: pictureActions.add,
    onPhotos: photoActions.give,
  });
  const [allowedHere, setAllowedHere] = useState(false);
  const asksAccounts = cameFrom === 'not-logged-in' && (!accounts || allowedHere);
  const allowAccounts = async (): Promise<boolean> => {
    const allowed = await actions.allowAccounts();
    setAllowedHere(allowed);
    return allowed;
  };
  const isWelcome = cameFrom === 'installed' && load.state === 'none';
  const kept = keptIn(load);
  const isCounselor = kept?.role === 'counselor';
  return (
    <div
      ref={root}
      className={`start ${dragging ? `dragging dragging-${dragging}` : ''}`}
      data-roster={load.state}
      data-loads={loads}
    >
      <PaletteStyle />
      <header className="top">
        <h1>{START_TEXTS.name}</h1>
        <p>{START_TEXTS.lead}</p>
        <p>
          {START_TEXTS.privacy}
          <button type="button" className="as-link" data-action="privacy" onClick={showPrivacy}>
            {START_TEXTS.privacyMore}
          </button>
        </p>
      </header>
      <SurpriseNote
        surprises={given.surprises}
        versions={given.versions}
        copy={(text) => actions.copyText(text)}
      />
      <DrawOr instead={null}>
        <main>
          <Found cameFrom={cameFrom} site={given.site} isFresh={isFresh(load, journey)} />
          {asksAccounts && (
            <AccountQuestion allowed={accounts} allow={allowAccounts} stop={() => actions.stopAccounts()} />
          )}
          {cameFrom === 'installed' && !isCounselor && !journey.checked && (
            <Welcome journey={journey} hasRoster={kept !== null} onPractice={() => actions.openPractice()} />
          )}
          {isCounselor && (
            <CounselorsWay strong={load.state === 'ready'} onOpen={() => actions.openClassPage()} />
          )}
          <LoadView load={load} settings={settings} actions={actions} />
          <HandOut load={load} handOut={given.handOut} actions={actions} />
          {hasWay(load, journey, isWelcome) && (
            <JourneyStrip
              journey={journey}
              contact={kept?.head.contact ?? ''}
              checkKey={given.checkKey}
              strong={load.state === 'ready'}
              onSent={(sent) => actions.setSent(sent)}
            />
          )}
          <OtherPages role={kept?.role ?? null} withPractice={!isWelcome} actions={actions} />
          <SmallTools
            school={given.school}
            accounts={asksAccounts ? null : accounts}
            pictures={given.pictures}
            projector={settings.projector}
            isStudent={kept?.role === 'student'}
            photo={given.photo}
            actions={actions}
            pictureActions={pictureActions}
            photoActions={photoActions}
          />
          <AboutCard settings={settings} kept={kept} actions={actions} />
        </main>
      </DrawOr>
      <footer className="note">{UNOFFICIAL_NOTE}</footer>
    </div>
  );
}

/** Whoever wants to know more is shown it, unfolded. */
function showPrivacy(event: MouseEvent<HTMLButtonElement>): void {
  const fold = event.currentTarget
    .closest('.start')
    ?.querySelector<HTMLDetailsElement>('[data-tool=privacy]');
  if (!fold) return;
  fold.open = true;
  fold.querySelector('summary')?.focus();
  fold.scrollIntoView();
}

function keptIn(load: LoadState): KeptRoster | null {
  return 'kept' in load ? load.kept : null;
}

/** Nothing was loaded or checked yet: whoever clicks the icon wants to know what it is. */
function isFresh(load: LoadState, journey: Journey): boolean {
  return load.state === 'none' && !journey.checked;
}

/** A counselor's way is the class page's; a file is taken in first; the welcome says the way in three sentences. */
function hasWay(load: LoadState, journey: Journey, isWelcome: boolean): boolean {
  if (load.state === 'reading' || load.state === 'asking' || keptIn(load)?.role === 'counselor') return false;
  return !isWelcome || nextStep(journey) !== JOURNEY_STEPS[0];
}
