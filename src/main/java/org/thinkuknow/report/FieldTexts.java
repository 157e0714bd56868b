package org.thinkuknow.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was typed into the fields, cleaned, and a kind sentence for each that cannot stay as it is. */
record FieldTexts(Map<Field, String> kept, Map<Field, String> complaints) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** Checks size, then characters; what is empty goes. */
    static FieldTexts of(Map<Field, String> typed) {
        var kept = new EnumMap<Field, String>(Field.class);
        var complaints = new LinkedHashMap<Field, String>();
        typed.forEach((field, text) -> {
            var clean = UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
            if (!clean.isEmpty()) {
                kept.put(field, clean);
                complain(field, clean, complaints);
            }
        });
        return new FieldTexts(kept, complaints);
    }

    private static void complain(Field field, String text, Map<Field, String> complaints) {
        var length = text.codePointCount(0, text.length());
        if (length > field.longest()) {
            complaints.put(field, "This is %,d characters long and %,d fit. Please make it shorter; you can send the rest after.".formatted(length, field.longest()));
        } else if (text.indexOf('\ufffd') >= 0) {
            complaints.put(field, "Some letters did not reach us whole. They show as a question mark now. Please look, then press Send again.");
        }
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FieldTexts" + kept.keySet();
    }
}
