import { SMALL_TOOLS_TEXTS } from '@/lib/core/texts/small-tools';
import { AccountGuard } from './account-guard';

interface Props {
  readonly allowed: boolean;
  allow(): Promise<boolean>;
  stop(): void;
}

/** Asked when the student comes from an account page: may we stand beside the school's name there? */
export function AccountQuestion(props: Props) {
  return (
    <details className="card asked" data-asked="accounts">
      <summary>{SMALL_TOOLS_TEXTS.accountQuestion}</summary>
      <AccountGuard {...props} />
    </details>
  );
}
