package org.thinkuknow.report.web;

import org.springframework.util.MultiValueMap;
import org.thinkuknow.report.Answer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a browser sent, so that the form can be shown again with everything that was typed. */
record ReportForm(MultiValueMap<String, String> sent) {

    private static final Set<Field> DETAILS = Set.of(Field.WHO, Field.NAME, Field.AGE, Field.CONTACT, Field.CONTACT_SAFE, Field.PLACE,
            Field.SCHOOL, Field.WHERE, Field.SUSPECT);

    /** The text of a field, fit to be shown: letters that arrived broken become question marks. */
    public String get(String name) {
        return raw(name).replace('\ufffd', '?');
    }

    public boolean has(String name, String value) {
        return raw(name).equals(value);
    }

    /** Whether anything in the folded part was filled in, so that it is shown unfolded. */
    boolean hasDetails() {
        return DETAILS.stream().anyMatch(field -> !raw(field.key()).isBlank());
    }

    NewReport toReport() {
        var words = new EnumMap<Field, String>(Field.class);
        words.put(Field.WHAT, raw(Field.WHAT.key()));
        Arrays.stream(Field.values()).filter(DETAILS::contains).forEach(field -> words.put(field, raw(field.key())));
        return new NewReport(raw("submission"), Door.FORM, Map.copyOf(words),
                new Dangers(Answer.of(raw("meeting")), Answer.of(raw("hurt")), Answer.of(raw("selfharm"))), raw("from"), raw("lesson"));
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ReportForm[" + sent.size() + " fields]";
    }

    String submission() {
        return raw("submission");
    }

    private String raw(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
