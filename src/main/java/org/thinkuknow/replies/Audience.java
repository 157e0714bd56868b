package org.thinkuknow.replies;

import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who reads the centre's messages: the width of language that they are written in. */
public enum Audience {
    UNDER_11("under-11", "Under 11"),
    FROM_11("11-and-over", "11 and over"),
    ADULT("adult", "Adult");

    private static final Set<String> WHO_ADULTS_REPORT_ABOUT = Set.of("my-child", "pupil");
    private static final Pattern YEARS = Pattern.compile("\\b(\\d{1,2})\\b");
    private static final int SECONDARY_SCHOOL = 11;
    private static final int OF_AGE = 18;

    private final String key;
    private final String words;

    Audience(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The reader in plain words. */
    public String words() {
        return words;
    }

    static Optional<Audience> of(String key) {
        return Arrays.stream(values()).filter(reader -> reader.key.equals(key)).findFirst();
    }

    /** Who most likely reads the answer to a report; 11 and over if nothing says, as that is plain for everybody. */
    public static Audience of(FiledReport report) {
        if (WHO_ADULTS_REPORT_ABOUT.contains(report.words().getOrDefault(Field.WHO, ""))) {
            return ADULT;
        }
        var age = YEARS.matcher(report.words().getOrDefault(Field.AGE, ""));
        var years = age.find() ? Integer.parseInt(age.group(1)) : SECONDARY_SCHOOL;
        return years < SECONDARY_SCHOOL ? UNDER_11 : years < OF_AGE ? FROM_11 : ADULT;
    }
}
