package org.thinkuknow.schools;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes a published list into the register, a whole file or nothing of it. Schools that a file does not name stay as they are; what a
 * newer list has said is not undone by an older one; the same file twice changes nothing.
 */
@Service
public class RegisterImport {

    private final RegisterRows rows;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegisterImport(RegisterRows rows, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Imports one file.
     *
     * @param asOf     the day that the list is of; if it is left out, the file's name says it
     * @param who      who imports, for the audit record
     * @param progress told how far it is, in a sentence
     * @throws RefusedFile if the file is not taken, or somebody else imports at this moment
     */
    public ImportTally from(Path file, Optional<LocalDate> asOf, String who, Consumer<String> progress) {
        return from(ListFile.of(file), asOf, who, progress);
    }

    ImportTally from(ListFile file, Optional<LocalDate> asOf, String who, Consumer<String> progress) {
        var day = asOf.or(file::day)
                .orElseThrow(() ->
                        new RefusedFile("Of which day is %s? Its name does not say: please add --as-of=YYYY-MM-DD."
                                .formatted(file.name())));
        if (day.isAfter(UkTime.today(clock))) {
            throw new RefusedFile("%s is of a day that has not come.".formatted(file.name()));
        }
        try {
            return transaction.execute(status -> within(file, day, who, progress));
        } catch (ConcurrencyFailureException e) {
            throw new RefusedFile(
                    "Somebody else is changing the register at this moment, and nothing of %s was taken. Please try again."
                            .formatted(file.name()));
        }
    }

    private ImportTally within(ListFile file, LocalDate day, String who, Consumer<String> progress) {
        if (!rows.hold()) {
            throw new RefusedFile("Another import is at work. Please try again when it has ended.");
        }
        var tally = new ImportTally("%s, as of %s".formatted(file.name(), day));
        var merge = new ListMerge(rows, day, tally, progress);
        var reading = new ListReading(merge);
        try {
            file.read(reading);
        } catch (IOException e) {
            throw new RefusedFile(
                    "%s cannot be read. Please look whether it is there and whole.".formatted(file.name()));
        }
        reading.over();
        merge.over();
        merge.lists().forEach(list -> rows.listed(list, day, clock.instant()));
        if (tally.changedAnything()) {
            rows.newEdition();
        }
        audit.recordAs(
                who,
                "imported schools",
                "register of schools",
                "list of %s: %,d lines, %,d new, %,d changed, %,d refused"
                        .formatted(day, tally.lines(), tally.fresh(), tally.altered(), tally.leftOut()));
        return tally;
    }
}
