package org.thinkuknow.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody tells us; it checks itself when made.
 *
 * @param submission the id that was issued with the form; one submission is one report
 * @param words      the text of each field that was filled in
 * @param host       the key of the site whose button was pressed, or empty
 * @param lesson     the slug of the lesson that was open before, or empty
 * @param language   the code of the language that the form was in; empty if it was English, or if there was no form
 */
public record NewReport(
        String submission,
        Door door,
        Map<Field, String> words,
        Dangers dangers,
        String host,
        String lesson,
        String language) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws ReportRefused with a sentence for each field that cannot stay as it is
     */
    public NewReport {
        var texts = FieldTexts.of(words);
        var errors = new LinkedHashMap<>(texts.complaints());
        if (!texts.kept().containsKey(Field.WHAT)) {
            errors.put(Field.WHAT, Complaint.empty());
        }
        if (!errors.isEmpty()) {
            throw new ReportRefused(errors);
        }
        words = Map.copyOf(texts.kept());
        host = KEY.matcher(host).matches() ? host : "";
        lesson = KEY.matcher(lesson).matches() ? lesson : "";
        language = LANGUAGE.matcher(language).matches() ? language : "";
    }

    /** What somebody tells us in English, or not with our form. */
    public NewReport(
            String submission, Door door, Map<Field, String> words, Dangers dangers, String host, String lesson) {
        this(submission, door, words, dangers, host, lesson, "");
    }

    /** What this adds if a report with the same submission is stored already. */
    Addition asAddition() {
        return new Addition(submission, words, dangers);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewReport[" + door + "]";
    }
}
