import { useEffect, useRef } from 'react';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import { PictureChooser } from './picture-chooser';
import { PictureResults } from './picture-results';
import type { PicturesProps } from './pictures-props';

/** 识读截图或照片: where pictures are chosen, and what came out of each. The input stays the same one throughout. */
export function PicturesSection({ pictures, projector, actions }: PicturesProps) {
  const section = useRef<HTMLElement>(null);
  const count = pictures.length;
  // a picture may be dropped anywhere: the person is led to what becomes of it
  useEffect(() => {
    if (count > 0) section.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <section ref={section} className="pictures" aria-label={READ_PICTURE_TEXTS.title} data-pictures={count}>
      <div className="pictures-head">
        <p>{READ_PICTURE_TEXTS.lead}</p>
        <PictureChooser
          label={count > 0 ? READ_PICTURE_TEXTS.chooseMore : READ_PICTURE_TEXTS.choose}
          onFiles={actions.add}
        />
      </div>
      <p className="note">
        {READ_PICTURE_TEXTS.chooseNote}
        {READ_PICTURE_TEXTS.local}
      </p>
      {count > 0 && <PictureResults pictures={pictures} projector={projector} actions={actions} />}
    </section>
  );
}
