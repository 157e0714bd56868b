package org.thinkuknow.triage;

import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;

import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody tells an officer by telephone.
 *
 * @param submission the number of the sheet on which it is written; one sheet is one report
 * @param caller     who calls
 * @param words      what was said, by field; their own words are {@link Field#WHAT}, the officer's are {@link Field#SUMMARY}
 * @param dangers    the answers, as far as it was asked
 */
public record TelephoneCall(String submission, Caller caller, Map<Field, String> words, Dangers dangers) {

    /** Who calls, and so whom it is about. */
    public enum Caller {
        CHILD("A child, about themselves", "me"),
        FRIEND("A child, about another child", "friend"),
        PARENT("A parent or carer, about their child", "my-child"),
        TEACHER("A teacher or another professional", "pupil"),
        OTHER("Somebody else", "other");

        private final String words;
        private final String about;

        Caller(String words, String about) {
            this.words = words;
            this.about = about;
        }

        /** The choice in plain words. */
        public String words() {
            return words;
        }
    }

    /**
     * As every report.
     *
     * @throws org.thinkuknow.report.ReportRefused with a sentence for each field that cannot stay as it is
     */
    NewReport toReport() {
        var told = new EnumMap<Field, String>(Field.class);
        told.putAll(words);
        told.put(Field.WHO, caller.about);
        return new NewReport(submission, Door.TELEPHONE, told, dangers, "", "");
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "TelephoneCall[" + caller + "]";
    }
}
