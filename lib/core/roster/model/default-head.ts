import type { RosterAbout } from '@/lib/core/record/roster-about';

/** The school of the notice this project began with; school code 10635. */
export const DEFAULT_SCHOOL = '西南大学';

/** Contacts of the 2018 notice (university) and of the 2023 notices (CHSI). */
const DEFAULT_CONTACT = '学校教务处成绩与学籍科 68251570；学信网 010-67410388，kefu@chsi.com.cn';

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
