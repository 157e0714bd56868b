package org.thinkuknow.report.web;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.thinkuknow.report.Addition;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.SeenText;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser sent, so that the form can be shown again with everything that was typed. */
record ReportForm(MultiValueMap<String, String> sent) {

    /** Whatever any reader is asked. */
    private static final Set<Field> DETAILS = Arrays.stream(Reader.values())
            .flatMap(reader -> reader.later().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What the address of a blank form says, beside where somebody came from. */
    private static final Set<String> KIND = Set.of("for", "lang", "turn", "back");

    /** The text of a field, fit to be shown: letters that arrived broken become question marks. */
    public String get(String name) {
        return SeenText.of(raw(name)).replace('\ufffd', '?');
    }

    public boolean has(String name, String value) {
        return raw(name).equals(value);
    }

    /** Whom the form speaks to. */
    Reader reader() {
        return Reader.of(raw("for"));
    }

    /** The code of the language that the form is in; empty if that is English. */
    String language() {
        return raw("lang");
    }

    /** The form's address for another reader, with everything else that the address remembers. */
    public String addressFor(String reader) {
        var address = UriComponentsBuilder.fromPath("/report").queryParam("for", reader);
        Stream.of("lang", "from", "lesson")
                .filter(name -> !raw(name).isEmpty())
                .forEach(name -> address.queryParam(name, raw(name)));
        return address.encode().toUriString();
    }

    /** Whether the address says nothing but whom the form is for and in which language, so that it is like every other of its kind. */
    boolean isOfItsKind() {
        return KIND.containsAll(sent.keySet());
    }

    /** Whether a field was filled in. */
    boolean holds(Field field) {
        return !raw(field.key()).isBlank();
    }

    /** Whether nothing was typed or chosen yet. */
    boolean isEmpty() {
        return Arrays.stream(Field.values()).noneMatch(this::holds) && dangers().equals(Dangers.UNSAID);
    }

    /** The later questions that are not answered here. */
    List<Field> unanswered() {
        return reader().later().stream().filter(field -> !holds(field)).toList();
    }

    Dangers dangers() {
        return new Dangers(
                DangerAnswer.of(raw("meeting")), DangerAnswer.of(raw("hurt")), DangerAnswer.of(raw("selfharm")));
    }

    NewReport toReport() {
        return new NewReport(submission(), Door.FORM, words(), dangers(), raw("from"), raw("lesson"), language());
    }

    Addition toAddition() {
        return new Addition(submission(), words(), dangers());
    }

    private Map<Field, String> words() {
        var words = new EnumMap<Field, String>(Field.class);
        words.put(Field.WHAT, raw(Field.WHAT.key()));
        DETAILS.forEach(field -> words.put(field, raw(field.key())));
        return words;
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
