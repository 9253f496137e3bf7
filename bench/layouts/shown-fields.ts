import type { Values } from '@/bench/reading/made-up-values';
import type { Random } from '@/bench/reading/random';
import { LABELS } from '@/bench/reading/record-html';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';

export interface ShownField {
  readonly key: TextFieldKey;
  readonly label: string;
  /** '' where the picture shows nothing beside the label */
  readonly value: string;
}

/** Other words for the same, as apps and reports have them. */
const ALSO: Readonly<Partial<Record<TextFieldKey, readonly string[]>>> = {
  name: ['姓名', '学生姓名'],
  idNumber: ['证件号码', '身份证号'],
  school: ['学校名称', '院校名称', '院校'],
  major: ['专业', '专业名称'],
  branch: ['分院', '院系', '学院'],
  enrollDate: ['入学日期', '入学时间'],
  expectedGraduation: ['预计毕业日期', '离校日期'],
  level: ['层次', '培养层次'],
};
const OPTIONAL: readonly TextFieldKey[] = ['branch', 'className', 'educationType', 'status', 'studyForm'];
/** In the order of CHSI's page, as apps group it, and studies first. */
const ORDERS: readonly (readonly TextFieldKey[])[] = [
  TEXT_FIELD_KEYS,
  [
    'name',
    'studentNo',
    'school',
    'major',
    'level',
    'enrollDate',
    'gender',
    'birthDate',
    'ethnicity',
    'idNumber',
  ],
  ['school', 'level', 'major', 'duration', 'enrollDate', 'expectedGraduation', 'name', 'gender', 'idNumber'],
];

/** What a made-up page shows of a person: in one of several orders, under one of several words, some of it left out. */
export function shownFields(random: Random, shown: Values): readonly ShownField[] {
  const order = random.pick(ORDERS);
  const leavesOut = random.next() < 0.5;
  const keys = [...order, ...TEXT_FIELD_KEYS.filter((key) => !order.includes(key))];
  return keys.flatMap((key) => {
    const [label, value] = [LABELS[key], shown[key]];
    if (label === undefined || value === undefined) return [];
    if (leavesOut && OPTIONAL.includes(key) && random.next() < 0.5) return [];
    return [{ key, label: random.next() < 0.5 ? label : random.pick(ALSO[key] ?? [label]), value }];
  });
}
