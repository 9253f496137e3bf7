import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchoolForm } from '@/lib/core/view/school-form';

/** Made-up forms of CHSI that ask for the school's name; where the real ones are, as far as that was seen. */
export const SCHOOL_FORM_URLS: Readonly<Record<SchoolForm, string>> = {
  identity: 'https://my.chsi.com.cn/archive/gdjy/index.action',
  bind: 'https://my.chsi.com.cn/archive/gdjy/xj/bindxj.action',
  account: 'https://account.chsi.com.cn/account/reg/provideinfo.action',
};

export function schoolFormHtml(form: SchoolForm): string {
  return readFileSync(join(import.meta.dirname, 'school-forms', `${form}.html`), 'utf8');
}
