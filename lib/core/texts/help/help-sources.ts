/**
 * What is known about CHSI's site today, and from whom. `chsi`: its own words, quoted by a university; `university`: a
 * university's notice; `page`: CHSI's page as somebody saved it; `third`: somebody's instructions, weak; `unknown`:
 * nobody was found who says it; `own`: of this tool, or advice that needs no source.
 */
export type SourceGrade = 'chsi' | 'university' | 'page' | 'third' | 'unknown' | 'own';

export interface HelpSource {
  readonly grade: SourceGrade;
  /** how it is named to people; '' when there is nothing to name */
  readonly name: string;
}

export const HELP_SOURCES = {
  'chsi-2020': { grade: 'chsi', name: '学信网 2020-07 的说明' },
  'college-2025': { grade: 'university', name: '高校 2025-09 的通知' },
  'college-2025-10': { grade: 'university', name: '高校 2025-10 的通知' },
  'college-2022': { grade: 'university', name: '高校 2022 年的通知' },
  'college-2021': { grade: 'university', name: '高校 2021 年的通知' },
  'college-2020': { grade: 'university', name: '高校 2020-09 的通知' },
  colleges: { grade: 'university', name: '多所高校的通知' },
  'notice-2018': { grade: 'university', name: '2018-09 的核对通知' },
  'saved-page': { grade: 'page', name: '学信网页面的存档' },
  'third-2020': { grade: 'third', name: '网上的操作说明，2020 年' },
  'third-2021': { grade: 'third', name: '网上的操作说明，2021 年' },
  'third-2024': { grade: 'third', name: '网上转述的学信网帮助，2024-09' },
  'third-2025': { grade: 'third', name: '网上的操作说明，2025-04' },
  unknown: { grade: 'unknown', name: '' },
  own: { grade: 'own', name: '' },
} as const satisfies Readonly<Record<string, HelpSource>>;
export type SourceKey = keyof typeof HELP_SOURCES;
