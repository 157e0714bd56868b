package org.thinkuknow.overseas;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.util.List;

/** Those a package went to, as its page shows them. */
@Component
class RecipientList {

    private final RecipientRepository rows;
    private final OverseasDirectory directory;
    private final Vault vault;

    RecipientList(RecipientRepository rows, OverseasDirectory directory, Vault vault) {
        this.rows = rows;
        this.directory = directory;
        this.vault = vault;
    }

    List<OpenedPackage.SentTo> of(String packageReference) {
        return rows.of(packageReference).stream().map(this::sentTo).toList();
    }

    private OpenedPackage.SentTo sentTo(Recipient recipient) {
        var facts = recipient.facts();
        var bureau = directory.bureau(facts.bureau());
        return new OpenedPackage.SentTo(
                facts,
                bureau.map(Bureau::words).orElse(facts.bureau() + ", which is not in the directory any more"),
                open(recipient.sealedName(), facts.reference()),
                open(recipient.sealedAnswer(), facts.reference()));
    }

    private String open(byte @Nullable [] sealed, String reference) {
        return sealed == null ? "" : vault.open(sealed, reference);
    }
}
