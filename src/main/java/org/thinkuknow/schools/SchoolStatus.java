package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether a school is open, as its register says it. */
public enum SchoolStatus {
    OPEN("open"),
    PROPOSED_TO_CLOSE("open, but proposed to close"),
    PROPOSED_TO_OPEN("proposed to open"),
    CLOSED("closed");

    private final String words;

    SchoolStatus(String words) {
        this.words = words;
    }

    /** The status in plain words. */
    public String words() {
        return words;
    }

    /** What a register writes: England's code from 1 to 4, with or without leading zeros, or words; empty if it is neither. */
    static Optional<SchoolStatus> written(String cell) {
        return Optional.ofNullable(
                switch (cell.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "")) {
                    case "1", "open" -> OPEN;
                    case "2", "closed" -> CLOSED;
                    case "3", "open, but proposed to close", "proposed to close" -> PROPOSED_TO_CLOSE;
                    case "4", "proposed to open", "proposed" -> PROPOSED_TO_OPEN;
                    default -> null;
                });
    }

    /** What the days of opening and closing say on the day of a list that has no more. */
    static SchoolStatus on(LocalDate day, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        if (closed != null) {
            return closed.isAfter(day) ? PROPOSED_TO_CLOSE : CLOSED;
        }
        return opened != null && opened.isAfter(day) ? PROPOSED_TO_OPEN : OPEN;
    }
}
