package org.thinkuknow.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed into the fields, cleaned, and why each that cannot stay as it is cannot. */
record FieldTexts(Map<Field, String> kept, Map<Field, Complaint> complaints) {

    /** Checks size, then characters; what is empty goes. */
    static FieldTexts of(Map<Field, String> typed) {
        var kept = new EnumMap<Field, String>(Field.class);
        var complaints = new LinkedHashMap<Field, Complaint>();
        typed.forEach((field, text) -> {
            var clean = SeenText.of(text).strip();
            if (!clean.isEmpty()) {
                kept.put(field, clean);
                complain(field, clean, complaints);
            }
        });
        return new FieldTexts(kept, complaints);
    }

    private static void complain(Field field, String text, Map<Field, Complaint> complaints) {
        var length = text.codePointCount(0, text.length());
        if (length > field.longest()) {
            complaints.put(field, new Complaint(Complaint.Kind.LONG, length, field.longest()));
        } else if (text.indexOf('\ufffd') >= 0) {
            complaints.put(field, new Complaint(Complaint.Kind.BROKEN, length, field.longest()));
        }
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "FieldTexts" + kept.keySet();
    }
}
