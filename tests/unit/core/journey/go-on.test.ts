import { expect, test } from 'vitest';
import { goOn } from '@/lib/core/journey/go-on';
import { type JourneyEvent, NO_JOURNEY } from '@/lib/core/journey/journey';

const journeyAfter = (...events: readonly JourneyEvent[]) => events.reduce(goOn, NO_JOURNEY);

test('a page that is seen twice is kept once', () => {
  const seen = journeyAfter({ at: 'page', step: 'site' }, { at: 'page', step: 'site' });
  expect(seen.pages).toEqual(['site']);
});

test('who is asked for identity at the address of the archive has not seen the archive', () => {
  const asked = journeyAfter({ at: 'page', step: 'archive' }, { at: 'page', step: 'identity' });
  expect(asked.pages).toEqual(['identity']);
  expect(goOn(asked, { at: 'page', step: 'archive' }).pages).toEqual(['identity', 'archive']);
});

test('who is sent to the log-in page again is no longer behind it', () => {
  const far = journeyAfter({ at: 'page', step: 'site' }, { at: 'page', step: 'record' });
  expect(goOn(far, { at: 'page', step: 'log-in' }).pages).toEqual(['site', 'log-in']);
});

test('another file leaves the pages that were seen, and nothing of the check', () => {
  const far = journeyAfter({ at: 'page', step: 'record' }, { at: 'checked', photo: 'asked' });
  expect(goOn(far, { at: 'file' })).toEqual({ ...NO_JOURNEY, pages: ['record'] });
});

test('a second check asks about the photo anew', () => {
  const answered = journeyAfter({ at: 'checked', photo: 'answered' });
  expect(goOn(answered, { at: 'checked', photo: 'asked' })).toMatchObject({ checked: true, photo: 'asked' });
});

test('the picture of an older check is not the one to send', () => {
  const old = journeyAfter(
    { at: 'checked', photo: 'answered' },
    { at: 'saved', fileName: 'a.png' },
    { at: 'sent', sent: true },
  );
  expect(goOn(old, { at: 'checked', photo: 'asked' })).toMatchObject({ savedAs: null, sent: false });
});

test('who is sent to the log-in page before a picture was saved has to check again; after it, not', () => {
  const checked = journeyAfter({ at: 'page', step: 'record' }, { at: 'checked', photo: 'answered' });
  expect(goOn(checked, { at: 'page', step: 'log-in' })).toMatchObject({ pages: ['log-in'], checked: false });
  const saved = goOn(checked, { at: 'saved', fileName: 'a.png' });
  expect(goOn(saved, { at: 'page', step: 'log-in' })).toMatchObject({ checked: true, savedAs: 'a.png' });
});

test('in two tabs: what one saves was checked, although the other was sent to the log-in page', () => {
  const loggedOut = journeyAfter({ at: 'checked', photo: 'asked' }, { at: 'page', step: 'log-in' });
  expect(goOn(loggedOut, { at: 'saved', fileName: 'a.png' })).toMatchObject({
    checked: true,
    photo: 'asked',
  });
});

test('a file after a saved picture may be another person’s, who has not logged in', () => {
  const far = journeyAfter({ at: 'page', step: 'record' }, { at: 'saved', fileName: 'a.png' });
  expect(goOn(far, { at: 'file' })).toEqual(NO_JOURNEY);
});

test('another picture is not the one that was sent', () => {
  const sent = journeyAfter({ at: 'saved', fileName: 'a.png' }, { at: 'sent', sent: true });
  expect(sent).toMatchObject({ savedAs: 'a.png', sent: true });
  expect(goOn(sent, { at: 'saved', fileName: 'b.png' })).toMatchObject({ savedAs: 'b.png', sent: false });
});

test('whoever comes next begins anew', () => {
  const far = journeyAfter({ at: 'page', step: 'record' }, { at: 'saved', fileName: 'a.png' });
  expect(goOn(far, { at: 'anew' })).toEqual(NO_JOURNEY);
});
