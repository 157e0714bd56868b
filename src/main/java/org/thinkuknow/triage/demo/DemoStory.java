package org.thinkuknow.triage.demo;

import org.thinkuknow.content.Entry;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An invented report and what became of it.
 *
 * @param id       by which it is known for ever
 * @param ago      how long ago it came
 * @param language the code of the language that the form was in; empty for English
 * @param steps    what was done about it since, in their order
 */
record DemoStory(
        String id,
        Duration ago,
        Door door,
        Map<Field, String> told,
        Dangers dangers,
        String language,
        List<DemoStep> steps) {

    private static final List<Field> FIELDS = List.of(
            Field.WHAT,
            Field.WHO,
            Field.NAME,
            Field.AGE,
            Field.CONTACT,
            Field.CONTACT_SAFE,
            Field.PLACE,
            Field.SCHOOL,
            Field.WHERE,
            Field.SUSPECT,
            Field.ADULT_VIEW);

    static DemoStory read(Entry entry) {
        entry.onlyKeys(Stream.concat(
                        Stream.of("id", "ago", "door", "language", "meeting", "hurt", "selfharm", "then"),
                        FIELDS.stream().map(Field::key))
                .toArray(String[]::new));
        var told = new EnumMap<Field, String>(Field.class);
        FIELDS.forEach(field -> entry.optionalText(field.key()).ifPresent(text -> told.put(field, text)));
        return new DemoStory(
                entry.text("id"),
                entry.optionalText("ago")
                        .map(ago -> DemoContent.duration(entry, "ago"))
                        .orElse(Duration.ZERO),
                entry.optionalText("door").map(Door::valueOf).orElse(Door.FORM),
                told,
                new Dangers(danger(entry, "meeting"), danger(entry, "hurt"), danger(entry, "selfharm")),
                entry.optionalText("language").orElse(""),
                entry.keys().contains("then")
                        ? entry.list("then").stream().map(DemoStep::read).toList()
                        : List.of());
    }

    private static DangerAnswer danger(Entry entry, String key) {
        return DangerAnswer.of(entry.optionalText(key).orElse(""));
    }

    /** As it is sent with a form of its own. */
    NewReport sentWith(String submission) {
        return new NewReport(submission, door, told, dangers, "", "", language);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DemoStory[" + id + "]";
    }
}
