import './start.css';
import './roster.css';
import './row-list.css';
import './hand-out.css';
import './site-answer.css';
import './photo-check.css';
import './journey.css';
import { useRef } from 'react';
import { DrawOr } from '@/components/parts/draw-or';
import { HelpLink } from '@/components/parts/help-link';
import { PaletteStyle } from '@/components/parts/palette-style';
import { ProblemNote } from '@/components/parts/problem-note';
import { SurpriseNote } from '@/components/parts/surprise-note';
import type { PictureActions } from '@/components/pictures/picture-actions';
import { PicturesSection } from '@/components/pictures/pictures-section';
import { answerForStart } from '@/lib/core/help/answer-for';
import type { Journey } from '@/lib/core/journey/journey';
import type { LoadState } from '@/lib/core/roster/load-state';
import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';
import type { Settings } from '@/lib/core/settings/settings';
import type { Site } from '@/lib/core/site/site';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { PRIVACY_POINTS, PRIVACY_TITLE, UNOFFICIAL_NOTE } from '@/lib/core/texts/privacy';
import { SMALL_TOOLS_TEXTS } from '@/lib/core/texts/small-tools';
import { START_TEXTS, startReasonProblem } from '@/lib/core/texts/start';
import type { Versions } from '@/lib/core/texts/surprises';
import type { HandOutState } from '@/lib/core/view/hand-out-state';
import type { PhotoState } from '@/lib/core/view/photo-check';
import type { PictureItem } from '@/lib/core/view/picture-check';
import type { StartReason } from '@/lib/core/view/start-reason';
import { AccountGuard } from './account-guard';
import { HandOut } from './hand-out';
import { HelpCard } from './help-card';
import { JourneyStrip } from './journey-strip';
import { LoadView } from './load-view';
import type { PhotoActions } from './photo-actions';
import { PhotoCheck } from './photo-check';
import { SettingsForm } from './settings-form';
import { SiteAnswer } from './site-answer';
import { SmallTools } from './small-tools';
import type { StartActions } from './start-actions';
import { TemplateNote } from './template-note';
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

/** Where a file is loaded, settings are made, and everything is explained. Draws what it is given. */
export function StartPage({ load, loads, cameFrom, settings, actions, ...given }: StartPageProps) {
  const { handOut, site, pictures, photo, surprises, versions, pictureActions, photoActions } = given;
  const { journey, checkKey, school, accounts } = given;
  const root = useRef<HTMLDivElement>(null);
  const dragging = useFileDrop(root, {
    onRosters: actions.loadFiles,
    onPictures: pictureActions.add,
    onPhotos: photoActions.give,
  });
  const found = cameFrom && startReasonProblem(cameFrom);
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
      </header>
      <SurpriseNote surprises={surprises} versions={versions} copy={(text) => actions.copyText(text)} />
      <DrawOr instead={null}>
        <main>
          {found && (
            <aside className="found" data-came-from={cameFrom}>
              <SiteAnswer reason={cameFrom} site={site}>
                <ProblemNote problem={found} />
                <HelpLink id={answerForStart(cameFrom)} />
              </SiteAnswer>
            </aside>
          )}
          {cameFrom === 'not-logged-in' && !accounts && (
            <details className="card asked" data-asked="accounts">
              <summary>{SMALL_TOOLS_TEXTS.accountQuestion}</summary>
              <AccountGuard
                allowed={accounts}
                allow={() => actions.allowAccounts()}
                stop={() => actions.stopAccounts()}
              />
            </details>
          )}
          {cameFrom === 'installed' && load.state === 'none' && (
            <Welcome onPractice={() => actions.openPractice()} />
          )}
          <LoadView load={load} projector={settings.projector} actions={actions} />
          <HandOut load={load} handOut={handOut} actions={actions} />
          {!isCounselors(load) && (
            <JourneyStrip
              journey={journey}
              contact={keptIn(load)?.head.contact ?? ''}
              checkKey={checkKey}
              onSent={(sent) => actions.setSent(sent)}
            />
          )}
          <ToPage
            title={START_TEXTS.wholeClass}
            note={START_TEXTS.openClassNote}
            button={START_TEXTS.openClass}
            action="open-class"
            onOpen={() => actions.openClassPage()}
          />
          <PicturesSection pictures={pictures} projector={settings.projector} actions={pictureActions} />
          <ToPage
            title={START_TEXTS.practise}
            note={START_TEXTS.practiseNote}
            button={START_TEXTS.openPractice}
            action="practice"
            onOpen={() => actions.openPractice()}
          />
          <SmallTools school={school} accounts={accounts} actions={actions} />
          <PhotoCheck photo={photo} actions={photoActions} />
          <HelpCard />
          <TemplateNote />
          <SettingsForm
            settings={settings}
            setSettings={(next) => actions.setSettings(next)}
            setReminder={(on) => actions.setReminder(on)}
          />
          <section className="card">
            <h2>{PRIVACY_TITLE}</h2>
            <ul className="points">
              {PRIVACY_POINTS.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        </main>
      </DrawOr>
      <footer className="note">{UNOFFICIAL_NOTE}</footer>
    </div>
  );
}

interface ToPageProps {
  readonly title: string;
  readonly note: string;
  readonly button: string;
  readonly action: 'open-class' | 'practice';
  readonly onOpen: () => void;
}

/** What another page of ours is for, and the way there. */
function ToPage({ title, note, button, action, onOpen }: ToPageProps) {
  return (
    <section className="card to-page">
      <div>
        <h2>{title}</h2>
        <p className="note">{note}</p>
      </div>
      <button type="button" className="button" data-action={action} onClick={onOpen}>
        {button}
      </button>
    </section>
  );
}

function keptIn(load: LoadState): KeptRoster | null {
  return 'kept' in load ? load.kept : null;
}

/** A counselor's way is the class page's. */
function isCounselors(load: LoadState): boolean {
  return keptIn(load)?.role === 'counselor';
}
