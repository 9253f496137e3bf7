import './small-tools.css';
import { SchoolNameTool } from '@/components/school-name/school-name-tool';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';
import { SMALL_TOOLS_TEXTS } from '@/lib/core/texts/small-tools';
import { AccountGuard } from './account-guard';
import type { StartActions } from './start-actions';

interface Props {
  readonly school: ExpectedSchool;
  /** whether we may stand beside the forms of CHSI's account pages */
  readonly accounts: boolean;
  readonly actions: StartActions;
}

/** Tools that are wanted now and then: folded until they are. */
export function SmallTools({ school, accounts, actions }: Props) {
  return (
    <section className="card small-tools">
      <h2>{SMALL_TOOLS_TEXTS.title}</h2>
      <details data-tool="school-name">
        <summary>{SMALL_TOOLS_TEXTS.schoolTitle}</summary>
        <SchoolNameTool
          school={school}
          copyText={(text) => actions.copyText(text)}
          setSchool={(name) => actions.setSchool(name)}
        />
      </details>
      <details data-tool="accounts">
        <summary>{SMALL_TOOLS_TEXTS.accountTitle}</summary>
        <AccountGuard
          allowed={accounts}
          allow={() => actions.allowAccounts()}
          stop={() => actions.stopAccounts()}
        />
      </details>
    </section>
  );
}
