package org.thinkuknow.schools;

import java.util.Locale;
import java.util.Optional;

/** For which part of childhood a school is, as its register says it. */
public enum Phase {
    UNKNOWN("not said"),
    NURSERY("nursery"),
    PRIMARY("primary"),
    MIDDLE_PRIMARY("middle, counted as primary"),
    SECONDARY("secondary"),
    MIDDLE_SECONDARY("middle, counted as secondary"),
    SIXTEEN_PLUS("16 plus"),
    ALL_THROUGH("all-through"),
    SPECIAL("special");

    private static final int LONGEST_CODE = 2;

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /** The phase in plain words. */
    public String words() {
        return words;
    }

    /** England's code from 0 (not applicable) to 7, with or without leading zeros; empty if it is no such code. */
    static Optional<Phase> ofCode(String cell) {
        if (!cell.matches("\\d{1," + LONGEST_CODE + "}")) {
            return Optional.empty();
        }
        var code = Integer.parseInt(cell);
        return code < SPECIAL.ordinal() ? Optional.of(values()[code]) : Optional.empty();
    }

    /** What words say, such as "Primary (3-11)" or "Post-Primary"; unknown if they name no phase. */
    static Phase ofWords(String cell) {
        var said = cell.toLowerCase(Locale.ROOT);
        if (said.contains("special")) {
            return SPECIAL;
        }
        if (said.contains("all-through") || said.contains("all through")) {
            return ALL_THROUGH;
        }
        if (said.contains("nursery") || said.contains("pre-school")) {
            return NURSERY;
        }
        if (said.contains("post-primary") || said.contains("secondary") || said.contains("grammar")) {
            return SECONDARY;
        }
        if (said.contains("primary") || said.contains("infant") || said.contains("junior") || said.contains("prep")) {
            return PRIMARY;
        }
        return said.contains("16 plus") || said.contains("further education") ? SIXTEEN_PLUS : UNKNOWN;
    }
}
