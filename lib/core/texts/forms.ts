import type { FormKind, OldForm } from '@/lib/core/characters/old-form';

const FORM_NAMES: Readonly<Record<FormKind, string>> = {
  kangxi: '康熙部首',
  radical: '部首',
  enclosed: '带框的符号',
  compatibility: '兼容字符',
  variant: '异体字',
  traditional: '繁体字',
};

/** e.g. 繁体字“學”，不是“学”; 是“⼤”（康熙部首）is said of what looks the same. */
export function formText(typed: string, { kind, standard }: OldForm): string {
  return kind === 'traditional'
    ? `是${FORM_NAMES.traditional}“${typed}”，不是“${standard}”`
    : `是“${typed}”（${FORM_NAMES[kind]}），不是“${standard}”`;
}
