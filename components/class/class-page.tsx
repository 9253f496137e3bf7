import '@/components/start/start.css';
import '@/components/start/roster.css';
import './class.css';
import './board.css';
import './figures.css';
import './sheets.css';
import { useRef, useState } from 'react';
import { DrawOr } from '@/components/parts/draw-or';
import { PaletteStyle } from '@/components/parts/palette-style';
import { SurpriseNote } from '@/components/parts/surprise-note';
import { useChinaMinute } from '@/components/parts/use-china-minute';
import type { BatchEnd } from '@/lib/core/batch/batch-item';
import type { BatchEyes, BatchView } from '@/lib/core/batch/batch-view';
import type { ClassView } from '@/lib/core/board/class-view';
import { rosterAttribute } from '@/lib/core/board/roster-attribute';
import type { SheetsView } from '@/lib/core/board/sheets-view';
import type { SeenDays } from '@/lib/core/roster/seen-days';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { CLASS_TEXTS } from '@/lib/core/texts/class-page';
import { SHEETS_AREA_TEXTS } from '@/lib/core/texts/class-sheets';
import { UNOFFICIAL_NOTE } from '@/lib/core/texts/privacy';
import type { Problem } from '@/lib/core/texts/problem';
import type { Versions } from '@/lib/core/texts/surprises';
import { Announcer } from './announcer';
import { BatchArea } from './batch-area';
import { BatchEyesView } from './batch-eyes';
import { BatchLine } from './batch-line';
import type { PileProps } from './batch-pile';
import { Board, type Wanted } from './board';
import { BoardPaper } from './board-paper';
import type { BatchActions, ClassActions, SheetsActions } from './class-actions';
import { ClassBar } from './class-bar';
import { ClassEmpty } from './class-empty';
import { ClassNotes } from './class-notes';
import { Figures } from './figures';
import { FileButton } from './file-button';
import { JoinDialog } from './join-dialog';
import { type PicturesProps, PicturesRow } from './pictures-row';
import { Reminders } from './reminders';
import { RosterArea } from './roster-area';
import { SharedList } from './shared-list';
import { SheetsArea } from './sheets-area';
import { useClassDrop } from './use-class-drop';
import { useUndoKey } from './use-undo-key';

export interface BatchProps {
  readonly view: BatchView;
  readonly eyes: BatchEyes;
  /** what waits for a person is on show */
  readonly isLooking: boolean;
  /** made-up files to try it with; null: one does not practise */
  readonly pile: PileProps | null;
  readonly actions: BatchActions;
  /** why a file ended so, and what to do; null where nothing need be said */
  problemOf(end: BatchEnd): Problem | null;
}

export interface SheetsProps {
  readonly view: SheetsView;
  readonly actions: SheetsActions;
}

export interface ClassPageProps {
  readonly view: ClassView;
  /** ID numbers and birth dates are masked */
  readonly projector: boolean;
  /** nothing of this is real, nothing is kept */
  readonly practice: boolean;
  /** whether the date of this computer may be believed; null: not known yet, or nothing is kept */
  readonly clock: SeenDays | null;
  readonly actions: ClassActions;
  /** what nobody foresaw, and what a report of it says of versions */
  readonly surprises: readonly Surprise[];
  readonly versions: Versions;
  /** null: files that students hand in are not read on this page */
  readonly batch: BatchProps | null;
  /** null: no sheets are saved on this page */
  readonly sheets: SheetsProps | null;
  /** null: no pictures are packed on this page */
  readonly pictures: PicturesProps | null;
}

/** The counselor's home: a class in a lesson. Draws what it is given. */
export function ClassPage({ view, projector, practice, clock, actions, ...given }: ClassPageProps) {
  const { surprises, versions, batch, sheets, pictures } = given;
  const root = useRef<HTMLDivElement>(null);
  const isDragging = useClassDrop(root, {
    onRosters: actions.loadFiles,
    areRosters: actions.areRosters,
    // whoever loads rosters says what a picture is
    onHandedIn: (dropped) => {
      const files = dropped.flatMap(({ file }) => file ?? []);
      if (batch !== null && view.about !== null) batch.actions.add(dropped);
      else if (files.length > 0) actions.loadFiles(files);
    },
  });
  useUndoKey(root, actions.undo);
  return (
    <div
      ref={root}
      className={`class-page ${isDragging ? 'dragging' : ''}`}
      data-roster={rosterAttribute(view)}
      data-loads={view.loads}
      data-writes={view.writes ?? 'unknown'}
    >
      <PaletteStyle />
      <ClassBar view={view} actions={actions} />
      <SurpriseNote surprises={surprises} versions={versions} copy={(text) => actions.copyText(text)} />
      <DrawOr instead={null}>
        <main>
          <ClassNotes
            view={view}
            practice={practice}
            clock={clock}
            hasPile={batch?.pile != null && view.about !== null}
            actions={actions}
          />
          <RosterArea view={view} practice={practice} projector={projector} actions={actions} />
          {view.about === null ? (
            <Beginning view={view} actions={actions} sheets={sheets} />
          ) : (
            <OpenClass
              {...{ view, about: view.about, projector, practice, actions, batch, sheets, pictures }}
            />
          )}
        </main>
      </DrawOr>
      <footer className="note class-foot">
        <span>{UNOFFICIAL_NOTE}</span>
        {!practice && view.about !== null && (
          <button
            type="button"
            className="button quiet small"
            data-action="practice"
            onClick={actions.openPractice}
          >
            {CLASS_TEXTS.practise}
          </button>
        )}
      </footer>
      <p role="status" className="told" data-told={view.told.id}>
        {view.told.text !== '' && <span key={view.told.id}>{view.told.text}</span>}
      </p>
      <Announcer arrivals={view.arrivals} key={view.about?.classKey ?? ''} />
    </div>
  );
}

function Beginning({ view, actions, sheets }: Pick<ClassPageProps, 'view' | 'actions' | 'sheets'>) {
  if (!view.started) return <p className="note">{CLASS_TEXTS.reading}</p>;
  const writes = view.writes === true;
  return (
    <>
      <ClassEmpty writes={writes} strong={view.failure === null} actions={actions} />
      {sheets && writes && (
        <div className="empty-boards">
          <FileButton
            name="open-boards"
            label={SHEETS_AREA_TEXTS.open}
            accept=".json"
            multiple
            onFiles={sheets.actions.readBoards}
          />
          {sheets.view.join && <JoinDialog join={sheets.view.join} actions={sheets.actions} />}
        </div>
      )}
    </>
  );
}

interface OpenProps extends Omit<ClassPageProps, 'clock' | 'surprises' | 'versions'> {
  readonly about: NonNullable<ClassView['about']>;
}

function OpenClass({ view, about, projector, practice, actions, batch, sheets, pictures }: OpenProps) {
  const now = useChinaMinute();
  const writes = view.writes === true;
  const [wanted, setWanted] = useState<Wanted | null>(null);
  return (
    <>
      <Figures rows={view.rows} head={about.head} now={now} />
      {batch && <BatchLine batch={batch.view} />}
      <SharedList
        rows={view.rows}
        accepted={about.accepted}
        writes={writes}
        projector={projector}
        actions={actions}
      />
      <Board key={about.classKey} rows={view.rows} {...{ projector, writes, actions, wanted }} />
      <BoardPaper name={about.name} rows={view.rows} now={now} />
      <div className="class-areas">
        {batch && (
          <BatchArea
            batch={batch.view}
            isReady={writes}
            actions={batch.actions}
            pile={batch.pile}
            problemOf={batch.problemOf}
            onFind={(studentKey) => setWanted({ studentKey })}
          >
            {batch.isLooking && (
              <BatchEyesView eyes={batch.eyes} projector={projector} actions={batch.actions} />
            )}
          </BatchArea>
        )}
        <Reminders about={about} rows={view.rows} now={now} actions={actions} />
        {sheets && (
          <SheetsArea
            sheets={sheets.view}
            about={about}
            classes={view.classes}
            writes={writes}
            actions={sheets.actions}
          >
            {pictures && (view.pictures > 0 || pictures.packing.state !== 'idle') && (
              <PicturesRow count={view.pictures} {...pictures} />
            )}
          </SheetsArea>
        )}
      </div>
      {!practice && (
        <p className="note">
          {CLASS_TEXTS.keepUntil} {about.keepUntil}，{CLASS_TEXTS.keepUntilNote}
        </p>
      )}
    </>
  );
}
