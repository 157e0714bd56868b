package org.thinkuknow.offender;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of a table of registered offenders; running.md describes each. */
enum ImportColumn {
    REFERENCE("reference", true),
    MANAGER("manager", true),
    NATION("nation", true),
    FIRST_NAMES("first names", true),
    LAST_NAME("last name", true),
    OTHER_NAMES("other names", false),
    BORN("born", true),
    ADDRESSES("addresses", false),
    DISPOSAL("disposal", true),
    DISPOSAL_DATE("disposal date", true),
    LENGTH("length", false),
    COURT("court", false),
    IN_SCHEDULE_3("in schedule 3", true),
    MAPPA_CATEGORY("mappa category", false),
    MAPPA_LEVEL("mappa level", false),
    RISK("risk", false),
    RISK_TOOL("risk tool", false),
    RISK_ASSESSOR("risk assessor", false),
    RISK_ASSESSED("risk assessed", false),
    RISK_REVIEW("next risk review", false),
    FIRST_NOTIFIED("first notified", false),
    LAST_NOTIFIED("last notified", false);

    private final String heading;
    private final boolean needed;

    ImportColumn(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    /** As the file writes it. */
    String heading() {
        return heading;
    }

    /** Whether every line has something in it. */
    boolean isNeeded() {
        return needed;
    }

    /** The column of a heading, however it is spaced and in whatever case. */
    static Optional<ImportColumn> of(String written) {
        var plain = written.replaceAll("[\\s_-]+", " ").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(plain))
                .findFirst();
    }
}
