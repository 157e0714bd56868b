package org.thinkuknow.triage;

import java.util.regex.Pattern;

/** How old whoever a report is about is, as closely as it is counted. */
enum AgeGroup {
    UNDER_7("under 7"),
    FROM_7("7 to 10"),
    FROM_11("11 to 13"),
    FROM_14("14 to 17"),
    ADULT("18 or over"),
    NOT_SAID("not said");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int OLDEST = 120;

    private final String words;

    AgeGroup(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The group of what was typed as an age: its first number, if that can be an age. */
    static AgeGroup of(String typed) {
        var number = NUMBER.matcher(typed);
        var years = number.find() ? Integer.parseInt(number.group()) : 0;
        if (years < 1 || years > OLDEST) {
            return NOT_SAID;
        }
        if (years < 7) {
            return UNDER_7;
        }
        if (years < 11) {
            return FROM_7;
        }
        if (years < 14) {
            return FROM_11;
        }
        return years < 18 ? FROM_14 : ADULT;
    }
}
