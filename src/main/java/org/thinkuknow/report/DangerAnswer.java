package org.thinkuknow.report;

/** An answer to one of the three danger questions. */
public enum DangerAnswer {
    YES("yes"),
    NO("no"),
    UNSURE("not sure"),
    UNSAID("not answered");

    private final String words;

    DangerAnswer(String words) {
        this.words = words;
    }

    /** The answer in plain words. */
    public String words() {
        return words;
    }

    /** The answer as whoever reads a report is told it: what nobody answered was not asked, unless it stood on the report form. */
    public String words(Door door) {
        return this == UNSAID && door != Door.FORM ? "not asked" : words;
    }

    /** The answer that a form sent; anything unknown counts as unsaid, so that it refuses nobody. */
    public static DangerAnswer of(String sent) {
        return switch (sent) {
            case "yes" -> YES;
            case "no" -> NO;
            case "unsure" -> UNSURE;
            default -> UNSAID;
        };
    }
}
