package org.thinkuknow.onboarding;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class InvitationSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("onboarding_invitation", "reference", "who", "reference"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(
                new HashedColumn("onboarding_invitation", "reference", "mail_hash"),
                new HashedColumn("onboarding_invitation", "reference", "code_hash"));
    }
}
