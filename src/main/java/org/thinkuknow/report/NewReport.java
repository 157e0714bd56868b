package org.thinkuknow.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody tells us; it checks itself when made.
 *
 * @param submission the id that was issued with the form; one submission is one report
 * @param words      the text of each field that was filled in
 * @param host       the key of the site whose button was pressed, or empty
 * @param lesson     the slug of the lesson that was open before, or empty
 */
public record NewReport(String submission, Door door, Map<Field, String> words, Dangers dangers, String host, String lesson) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws ReportRefused with a sentence for each field that cannot stay as it is
     */
    public NewReport {
        var clean = new EnumMap<Field, String>(Field.class);
        var errors = new LinkedHashMap<Field, String>();
        words.forEach((field, text) -> {
            var kept = UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
            if (!kept.isEmpty()) {
                clean.put(field, kept);
                complaint(field, kept, errors);
            }
        });
        if (!clean.containsKey(Field.WHAT)) {
            errors.put(Field.WHAT, "Please write something here. A few words are enough.");
        }
        if (!errors.isEmpty()) {
            throw new ReportRefused(errors);
        }
        words = Map.copyOf(clean);
        host = KEY.matcher(host).matches() ? host : "";
        lesson = KEY.matcher(lesson).matches() ? lesson : "";
    }

    private static void complaint(Field field, String text, Map<Field, String> errors) {
        var length = text.codePointCount(0, text.length());
        if (length > field.longest()) {
            errors.put(field, "This is %,d characters long and %,d fit. Please make it shorter; you can send the rest after.".formatted(length, field.longest()));
        } else if (text.indexOf('\ufffd') >= 0) {
            errors.put(field, "Some letters did not reach us whole. They show as a question mark now. Please look, then press Send again.");
        }
    }

    /** What this says that an earlier report with the same submission did not say, as one text; empty if nothing. */
    String addedTo(Map<Field, String> earlier, Dangers before) {
        var added = new ArrayList<String>();
        for (var field : Field.values()) {
            var text = words.getOrDefault(field, "");
            if (!text.isEmpty() && !text.equals(earlier.get(field))) {
                added.add(field == Field.WHAT ? text : field.label() + ": " + text);
            }
        }
        addAnswer("A meeting with somebody known only from online", before.meeting(), dangers.meeting(), added);
        addAnswer("Somebody hurts or threatens me", before.hurt(), dangers.hurt(), added);
        addAnswer("Thoughts of self-harm or of not living", before.selfharm(), dangers.selfharm(), added);
        return String.join("\n", added);
    }

    private static void addAnswer(String question, Answer before, Answer now, List<String> added) {
        if (now != before && now != Answer.UNSAID) {
            added.add(question + ": " + now.words());
        }
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewReport[" + door + "]";
    }
}
