package org.thinkuknow.offender;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Goes once through a table: gathers people into lots, says what is faulty, and counts. */
final class ImportPass implements ImportTable.Lines {

    private static final int LOT = 500;
    private static final int PROGRESS = 10_000;
    /** Of a key so much is kept for telling that the file has the same person twice: of a million lines, 50 MB. */
    private static final int KEPT_OF_KEY = 16;

    private static final int HEX = 16;

    private final ImportReading reading;
    private final Lots lots;
    private final Consumer<String> says;
    private final String verb;
    private final boolean saysFaults;
    private final Set<Long> seen = new HashSet<>();
    private final List<ImportedPerson> lot = new ArrayList<>();
    private int read;
    private int added;
    private int known;
    private int faulty;

    ImportPass(ImportReading reading, Lots lots, Consumer<String> says, String verb, boolean saysFaults) {
        this.reading = reading;
        this.lots = lots;
        this.says = says;
        this.verb = verb;
        this.saysFaults = saysFaults;
    }

    /** Takes a lot of people. */
    @FunctionalInterface
    interface Lots {

        /** Those of them whom the register did not have. */
        int take(List<ImportedPerson> lot);
    }

    @Override
    public void line(long number, ImportCells cells) {
        read++;
        var person = reading.person(cells);
        person.filter(each ->
                        !seen.add(Long.parseUnsignedLong(each.key().inLetters().substring(0, KEPT_OF_KEY), HEX)))
                .ifPresent(twice -> cells.wrong(
                        ImportColumn.REFERENCE, "the file has this reference with this day of birth already."));
        if (person.isPresent() && cells.wrong().isEmpty()) {
            lot.add(person.get());
        } else {
            faulty(number, cells);
        }
        if (lot.size() == LOT) {
            take();
        }
        if (read % PROGRESS == 0) {
            says.accept("%,d lines %s".formatted(read, verb));
        }
    }

    private void faulty(long number, ImportCells cells) {
        faulty++;
        if (saysFaults) {
            cells.wrong().forEach(reason -> says.accept("line %d: %s".formatted(number, reason)));
        }
    }

    private void take() {
        if (!lot.isEmpty()) {
            var fresh = lots.take(List.copyOf(lot));
            added += fresh;
            known += lot.size() - fresh;
            lot.clear();
        }
    }

    void over() {
        take();
    }

    ImportOutcome outcome(boolean entered) {
        return new ImportOutcome(read, added, known, faulty, entered);
    }
}
