import type { RosterAbout } from '@/lib/core/record/roster-about';

/** The school of the notice this project began with; school code 10635. */
export const DEFAULT_SCHOOL = '西南大学';

/** Contacts of the 2018 notice (university) and of the 2023 notices (CHSI). */
const CHSI_CONTACT = '学信网 010-67410388，kefu@chsi.com.cn';
const DEFAULT_CONTACT = `学校教务处成绩与学籍科 68251570；${CHSI_CONTACT}`;

/** What holds when the file says nothing about itself, and when there is no file. */
export const DEFAULT_HEAD: RosterAbout = {
  school: DEFAULT_SCHOOL,
  deadline: null,
  contact: DEFAULT_CONTACT,
  advice: {},
  className: '',
  classId: '',
  classFingerprint: '',
  sessionCode: '',
};

/** The head as it is for this school: nobody is sent to the office of another one. The same object where nothing changes. */
export function headFor(head: RosterAbout, school: string): RosterAbout {
  const isOthers = school !== DEFAULT_SCHOOL && head.contact === DEFAULT_CONTACT;
  if (head.school === school && !isOthers) return head;
  return { ...head, school, contact: isOthers ? CHSI_CONTACT : head.contact };
}

/** Nobody's own: what stands where a file names no contact. */
export function isDefaultContact(contact: string): boolean {
  return contact === DEFAULT_CONTACT || contact === CHSI_CONTACT;
}
