import { useRef, useState } from 'react';
import { BodyView } from '@/components/panel/body-view';
import { Headline } from '@/components/panel/headline';
import { RecordEyes } from '@/components/panel/record-eyes';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import type { CheckView, PanelActions } from '@/lib/core/view/check-view';

interface Props {
  readonly view: CheckView;
  /** keeps the focus where the person was */
  readonly keeping: PanelActions;
  readonly actions: PanelActions;
  readonly people: boolean;
  /** False when the browser does not allow it here. */
  copy(text: string): Promise<boolean>;
}

/** What came out of a picture, or what has to be asked first: the panel's own parts, its quick way through what needs eyes included. */
export function PictureOutcome({ view, keeping, actions, people, copy }: Props) {
  const [eyesOpen, setEyesOpen] = useState(false);
  const all = useRef<HTMLDivElement>(null);
  const { body, projector } = view;
  const eyes = eyesOpen && body.state === 'done';
  const closeEyes = () => {
    setEyesOpen(false);
    all.current?.focus();
  };
  return (
    <>
      {people && <p className="note people">{READ_PICTURE_TEXTS.people}</p>}
      <Headline body={body} quiet={eyes} />
      {eyes && (
        <RecordEyes
          comparison={body.comparison}
          projector={projector}
          actions={actions}
          onClose={closeEyes}
        />
      )}
      <div ref={all} className="all" tabIndex={-1} hidden={eyes}>
        <BodyView view={view} actions={keeping} bar={false} copy={copy} onEyes={() => setEyesOpen(true)} />
        {body.state === 'done' && <p className="note as-of">{READ_PICTURE_TEXTS.asOfPicture}</p>}
      </div>
    </>
  );
}
