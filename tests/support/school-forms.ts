import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchoolForm } from '@/lib/core/site/school-form';

/** Made-up forms of CHSI that ask for the school's name; the address of binding was seen, the others are made up. */
export const SCHOOL_FORM_URLS: Readonly<Record<SchoolForm, string>> = {
  identity: 'https://my.chsi.com.cn/archive/gdjy/verify.action',
  bind: 'https://my.chsi.com.cn/archive/gdjy/xj/bindxj.action',
  account: 'https://account.chsi.com.cn/account/reg/provideinfo.action',
};

/** The identity check is also a page without a record, and stands with those. */
const FILES: Readonly<Record<SchoolForm, string>> = {
  identity: '../pages/states/identity-check/page.html',
  bind: 'school-forms/bind.html',
  account: 'school-forms/account.html',
};

export function schoolFormHtml(form: SchoolForm): string {
  return readFileSync(join(import.meta.dirname, FILES[form]), 'utf8');
}
