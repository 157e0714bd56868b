package org.thinkuknow.referral;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.HashedColumn;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals and keyed hashes. */
@Component
class ReferralSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("triage_referral", "reference", "request", "reference"),
                new SealedColumn("triage_referral", "reference", "acknowledged_by", "reference"),
                new SealedColumn("triage_referral", "reference", "added_acknowledged_by", "reference"),
                new SealedColumn("triage_referral", "reference", "withdrawn_because", "reference"),
                new SealedColumn("triage_referral_line", "id", "words", "referral"));
    }

    @Override
    public List<HashedColumn> hashes() {
        return List.of(new HashedColumn("triage_referral_line", "id", "same"));
    }
}
