import './practice.css';
import { PaletteStyle } from '@/components/parts/palette-style';
import { PRACTICE_RECORD } from '@/lib/core/practice/practice-record';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { PRACTICE_TEXTS, practiceKeyText } from '@/lib/core/texts/practice';
import { WELCOME_TEXTS } from '@/lib/core/texts/welcome';

interface Props {
  /** the keys that check as the icon does; '' when there are none */
  readonly checkKey: string;
  onBack(): void;
}

/** A made-up record laid out like a record page: something to practise on. */
export function PracticeRecord({ checkKey, onBack }: Props) {
  return (
    <div className="practice-page">
      <PaletteStyle />
      <header>
        <p className="banner">{PRACTICE_TEXTS.banner}</p>
        <div className="how">
          <div>
            <p>
              {PRACTICE_TEXTS.how}
              {checkKey !== '' && practiceKeyText(checkKey)}
            </p>
            <p className="note">{WELCOME_TEXTS.pin}</p>
          </div>
          <button type="button" className="button" data-action="back-to-start" onClick={() => onBack()}>
            {PRACTICE_TEXTS.back}
          </button>
        </div>
      </header>
      <main className="record">
        <h1>{PRACTICE_TEXTS.title}</h1>
        <div className="record-columns">
          <table>
            <tbody>
              {PRACTICE_RECORD.map(([field, value]) => (
                <tr key={field}>
                  <th scope="row">{FIELD_NAMES[field]}：</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="pic">
            <img src={DRAWN_PHOTO} alt="录取照片" width="120" height="160" />
            <p className="note">{PRACTICE_TEXTS.photo}</p>
          </div>
        </div>
      </main>
      <footer>
        <p className="note">{PRACTICE_TEXTS.foot}</p>
      </footer>
    </div>
  );
}

/** A head and shoulders, drawn: nobody's photo. */
const DRAWN_PHOTO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 160"><rect width="120" height="160" fill="#b9cfdd"/>' +
    '<path d="M16 160c0-34 18-50 44-50s44 16 44 50z" fill="#52695c"/><rect x="50" y="92" width="20" height="26" fill="#dfb594"/>' +
    '<ellipse cx="60" cy="70" rx="27" ry="33" fill="#ecc6a6"/><path d="M31 74c-4-46 62-46 58 0-4-22-14-28-30-28s-24 8-28 28z" fill="#3a322d"/></svg>',
)}`;
