import type { HideId } from '@/lib/core/settings/hide-id';
import type { Settings } from '@/lib/core/settings/settings';

interface SettingText {
  readonly label: string;
  readonly note: string;
}

/** The settings of the start page, in plain words. */
export const SETTING_TEXTS: Readonly<Record<keyof Settings, SettingText>> = {
  autoCheck: {
    label: '打开文字学籍页面时自动核对',
    note: '不用点图标。保存确认图仍要点一下工具栏图标，这是浏览器的规定。',
  },
  keepRoster: {
    label: '关闭浏览器后保留名册',
    note: '不勾选时，下次打开浏览器就已清空。公用电脑请不要勾选。',
  },
  hideId: {
    label: '确认图中遮住什么',
    note: '证件号码第 7 至 14 位就是出生日期，所以默认一起遮住。',
  },
  showPhoto: {
    label: '确认图中显示照片',
    note: '不勾选时照片会被遮住。',
  },
  remindDeadline: {
    label: '截止前提醒我',
    note: '截止前一天和当天，各弹出一次浏览器通知，只写截止时间，没有姓名。浏览器会先问你是否允许“显示通知”；关掉后收回。名册里有截止时间才会提醒。',
  },
  projector: {
    label: '投影遮挡',
    note: '证件号码和出生日期只显示不同的位，适合在教室的大屏幕上使用。',
  },
  school: {
    label: '我的学校不是西南大学',
    note: '没有载入名册时，按这里的校名检查；载入名册后，以名册里的校名为准。',
  },
};

/** Where the browser, or the person it asked, did not allow notifications. */
export const REMINDER_DENIED =
  '没有打开提醒：浏览器没有允许显示通知。需要时请再勾选一次，在浏览器的提示里选“允许”。截止时间在起始页和工具栏图标上仍然看得到。';

/** What each choice leaves for whoever gets the picture. */
export const HIDE_ID_CHOICES = [
  {
    value: 'with-birth',
    label: '证件号码第 7 至 16 位和出生日期',
    leaves:
      '留下前 6 位（地区）和末 2 位。不知道你生日的人推算不出完整号码；知道生日的人仍可由校验码推算到只剩约 9 种可能。',
  },
  {
    value: 'whole',
    label: '整个证件号码和出生日期',
    leaves: '号码一位不留，任何人都推算不出。辅导员看图时也就认不出是哪个号码。',
  },
  {
    value: 'digits',
    label: '只遮证件号码第 7 至 16 位，出生日期照常显示',
    leaves: '出生日期就在旁边：任何看到图的人都可由校验码推算到只剩约 9 种可能。',
  },
] as const satisfies readonly { readonly value: HideId; readonly label: string; readonly leaves: string }[];

export const PROJECTOR_CHOICES = [
  { value: null, label: '辅导员遮挡，学生不遮挡' },
  { value: true, label: '总是遮挡' },
  { value: false, label: '不遮挡' },
] as const satisfies readonly { readonly value: Settings['projector']; readonly label: string }[];
