import { AskNote } from '@/components/panel/ask-note';
import { RosterNote } from '@/components/panel/roster-note';
import { HelpLink } from '@/components/parts/help-link';
import { RefusalNote } from '@/components/parts/refusal-note';
import { answerForPicture } from '@/lib/core/help/answer-for';
import {
  APART_PROBLEM,
  pictureRefusalProblem,
  READ_PICTURE_TEXTS,
  readingPictureText,
} from '@/lib/core/texts/read-picture';
import type { PictureBody } from '@/lib/core/view/picture-check';

/** What is told in words: how far reading is, or why nothing came out. */
export function PictureMessage({ body }: { readonly body: PictureBody }) {
  if (body.state === 'failed') {
    const { reason, texts, roster, apart } = body;
    return (
      <div role="status">
        <RefusalNote problem={apart ? APART_PROBLEM : pictureRefusalProblem(reason, texts)} />
        {!apart && <HelpLink id={answerForPicture(reason)} />}
        {texts.length > 0 && <FoundLines texts={texts} />}
        {roster && (
          <>
            <RosterNote roster={roster} />
            <AskNote head={roster.head} />
          </>
        )}
      </div>
    );
  }
  const percent = body.state === 'reading' ? body.percent : null;
  const words = body.state === 'waiting' ? READ_PICTURE_TEXTS.waiting : READ_PICTURE_TEXTS.opening;
  return (
    <>
      <p role="status">{percent === null ? words : readingPictureText(percent)}</p>
      {body.state === 'reading' && (
        <progress
          max={100}
          aria-label={READ_PICTURE_TEXTS.opening}
          {...(percent === null ? {} : { value: percent })}
        />
      )}
    </>
  );
}

/** The first lines of a picture that is no record: text of a picture is always text, never HTML. */
function FoundLines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div className="found-lines">
      <p className="note">{READ_PICTURE_TEXTS.foundHead}</p>
      <ul>
        {texts.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a picture may say the same twice, and the list is fixed
          <li key={at}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
