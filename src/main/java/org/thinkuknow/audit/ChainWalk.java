package org.thinkuknow.audit;

import org.thinkuknow.vault.Vault;

import java.util.Optional;

/**
 * Follows the chain entry by entry, beside the checkpoints. The codes find what this application did not record. The
 * links find what was changed, moved, put in or taken out; the
 * checkpoints find what is missing at the end, and a chain that was made anew as a whole.
 */
final class ChainWalk {

    private final Checkpoints.Reading checkpoints;
    private final long lastCheckpoint;
    private final Vault vault;
    private Optional<Checkpoint> ahead;
    private long agreed;
    private long place;
    private String hash = "";

    private long withoutCode;

    /** @param lastCheckpoint the place of the last checkpoint to look at: later ones belong to entries that are not read */
    ChainWalk(Checkpoints.Reading checkpoints, long lastCheckpoint, Vault vault) {
        this.vault = vault;
        this.checkpoints = checkpoints;
        this.lastCheckpoint = lastCheckpoint;
        this.ahead = next();
    }

    /** Takes the next entry; a sentence if it breaks the chain. */
    Optional<String> take(AuditEntry entry) {
        if (entry.place() > place + 1) {
            return Optional.of(
                    entry.place() == place + 2
                            ? "Entry %d is missing.".formatted(place + 1)
                            : "Entries %d to %d are missing.".formatted(place + 1, entry.place() - 1));
        }
        if (!entry.follows(place, hash)) {
            return Optional.of("Entry %d does not hold: it was changed, moved or put there, or the one before it was."
                    .formatted(entry.place()));
        }
        var proof = entry.proof(vault);
        if (proof == Proof.WRONG || proof == Proof.MISSING && withoutCode < place) {
            return Optional.of(
                    "Entry %d was not recorded by this application: %s.".formatted(entry.place(), proof.words()));
        }
        withoutCode += proof == Proof.MISSING ? 1 : 0;
        place = entry.place();
        hash = entry.hash();
        return compare();
    }

    private Optional<String> compare() {
        if (ahead.filter(checkpoint -> checkpoint.place() <= place).isEmpty()) {
            return Optional.empty();
        }
        if (!ahead.orElseThrow().equals(new Checkpoint(place, hash))) {
            return Optional.of(
                    "Entries %d to %d were replaced: entry %2$d is not the one that was noted outside the database."
                            .formatted(agreed + 1, place));
        }
        agreed = place;
        ahead = next();
        return Optional.empty();
    }

    /** A sentence if something is missing after the last entry that was taken. */
    Optional<String> end() {
        if (ahead.isPresent()) {
            return Optional.of("Entries %d to %d are missing at the end.".formatted(place + 1, lastCheckpoint));
        }
        return agreed == 0 && place > 0
                ? Optional.of(("No checkpoint was noted outside the database, or the file is gone: "
                                + "whether entries are missing after entry %d cannot be said.")
                        .formatted(place))
                : Optional.empty();
    }

    /** How many entries, at the beginning, are from before there were codes. */
    long withoutCode() {
        return withoutCode;
    }

    long length() {
        return place;
    }

    private Optional<Checkpoint> next() {
        return checkpoints.next().filter(checkpoint -> checkpoint.place() <= lastCheckpoint);
    }
}
