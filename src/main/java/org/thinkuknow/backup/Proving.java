package org.thinkuknow.backup;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.RestoredRecord;
import org.thinkuknow.vault.Probe;

import java.util.Arrays;
import java.util.List;

/** Proves a database that was filled from a backup: by then it has the tables of this version. */
@Component
@Profile("operator")
public class Proving {

    private final Probe probe;
    private final RestoredRecord record;
    private final Flyway flyway;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Proving(Probe probe, RestoredRecord record, Flyway flyway, Audit audit, TransactionTemplate transaction) {
        this.probe = probe;
        this.record = record;
        this.flyway = flyway;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Opens a seal of each column and follows the whole audit record. Then it is recorded that this database was put back.
     *
     * @throws BackupRefused if the record does not hold
     * @throws org.thinkuknow.vault.SealBroken if something does not open
     */
    public Proved prove(Manifest manifest) {
        var opened = probe.openOneOfEach();
        var state = record.follow(manifest.record());
        state.fault().ifPresent(fault -> {
            throw new BackupRefused("The audit record is broken after entry %d. %s Do not start on this database."
                    .formatted(state.length(), fault));
        });
        var lost = record.setLaterCheckpointsAside();
        transaction.executeWithoutResult(status -> audit.recordAs(
                "the operator",
                "restored a backup",
                manifest.id(),
                "begun at %s; %d later entries of the record are lost".formatted(manifest.startedAt(), lost)));
        return new Proved(opened, state.length(), lost, migrationsAfter(manifest.schema()));
    }

    private List<Step> migrationsAfter(String schema) {
        return Arrays.stream(flyway.info().applied())
                .dropWhile(step -> !step.getVersion().getVersion().equals(schema))
                .skip(1)
                .map(step -> new Step(step.getVersion() + " " + step.getDescription(), step.getExecutionTime()))
                .toList();
    }

    /**
     * What was found.
     *
     * @param opened  seals that were opened
     * @param entries of the audit record, which holds
     * @param lost    entries that had been noted outside the database and are later than the backup
     * @param steps   migrations that were made on it
     */
    public record Proved(int opened, long entries, long lost, List<Step> steps) {}

    /**
     * A migration.
     *
     * @param milliseconds how long it took
     */
    public record Step(String name, int milliseconds) {}
}
