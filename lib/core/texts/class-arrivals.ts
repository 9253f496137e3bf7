import type { StudentState } from '@/lib/core/session/model/class-session';
import { STATE_WORDS } from './class-states';
import { type WhoNamed, whoText } from './class-who';

export interface ArrivalTold extends WhoNamed {
  readonly state: StudentState;
}

/** More names than these are not read out, only counted. */
const NAMED = 3;

/** What has come since it was last said; '' for nothing. */
export function arrivalsText(came: readonly ArrivalTold[]): string {
  if (came.length === 0) return '';
  const named = came.slice(-NAMED).map((one) => `${whoText(one)} ${STATE_WORDS[one.state]}`);
  return came.length <= NAMED
    ? `新结果：${named.join('；')}`
    : `新到 ${came.length} 个结果，最后是${named.at(-1)}`;
}
