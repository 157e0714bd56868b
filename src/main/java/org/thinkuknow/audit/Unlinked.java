package org.thinkuknow.audit;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.thinkuknow.vault.Vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries that have no place in the chain yet, and which of them may never have one: those that somebody else put there
 * (decision 0016).
 */
@Component
class Unlinked {

    private static final int PAGE = 500;

    private final AuditEntryRepository entries;
    private final Vault vault;

    Unlinked(AuditEntryRepository entries, Vault vault) {
        this.entries = entries;
        this.vault = vault;
    }

    /**
     * Looks through the entries without a place, in the order in which they were recorded, until enough genuine ones are found.
     * What is refused is passed over, so it holds nobody up. After the first entry with a code, none without one is genuine.
     *
     * @param last   the last entry of the chain
     * @param enough how many genuine ones are wanted at most
     */
    Sorted after(Optional<AuditEntry> last, int enough) {
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        var coded = last.filter(AuditEntry::hasCode).isPresent();
        var page = entries.findByPlaceIsNullAndIdGreaterThanOrderById(Long.MIN_VALUE, Limit.of(PAGE));
        while (!page.isEmpty()) {
            for (var entry : page) {
                var proof = entry.proof(vault);
                if (proof == Proof.HOLDS || proof == Proof.MISSING && !coded) {
                    sorted.genuine().add(entry);
                    coded = coded || proof == Proof.HOLDS;
                } else {
                    sorted.forged().add("row %d, %s".formatted(entry.id(), proof.words()));
                }
                if (sorted.genuine().size() == enough) {
                    return sorted;
                }
            }
            page = entries.findByPlaceIsNullAndIdGreaterThanOrderById(
                    page.getLast().id(), Limit.of(PAGE));
        }
        return sorted;
    }

    /**
     * What was found.
     *
     * @param forged each row that this application did not record, and why that is known
     */
    record Sorted(List<AuditEntry> genuine, List<String> forged) {

        private static final int MOST_NAMED = 10;

        /** A sentence that names the forged ones; empty if there are none. */
        Optional<String> fault() {
            return forged.isEmpty()
                    ? Optional.empty()
                    : Optional.of("Not recorded by this application, and not linked: "
                            + String.join("; ", forged.subList(0, Math.min(MOST_NAMED, forged.size())))
                            + (forged.size() > MOST_NAMED
                                    ? "; and %d others.".formatted(forged.size() - MOST_NAMED)
                                    : "."));
        }
    }
}
