package org.thinkuknow.schools;

import org.thinkuknow.geography.SchoolOutcodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list that comes with the application, read without a database. */
public final class ShippedSchools {

    private static final LocalDate DAY = ListFile.shipped().day().orElseThrow();
    private static final List<RegisterEntry> ALL = read();
    private static final RegisterIndex INDEX = new RegisterIndex(ALL::forEach);

    private ShippedSchools() {}

    public static SchoolOutcodes outcodes() {
        return INDEX::outcodesOf;
    }

    static List<RegisterEntry> all() {
        return ALL;
    }

    static RegisterIndex index() {
        return INDEX;
    }

    private static List<RegisterEntry> read() {
        try {
            var read = new ReadEntries(DAY);
            ListFile.shipped().read(new ListReading(read));
            return new ArrayList<>(read.entries());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
