package org.thinkuknow.wanted;

import org.thinkuknow.centre.UkTime;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is written in a file, by its fields; it checks itself when made. A field that is not filled in is not there. What is missing
 * stands in nobody's way until somebody wants to publish ({@link GatePoint}).
 */
public record WantedText(Map<FileField, String> fields) {

    private static final int SHORTEST_CENTIMETRES = 100;
    private static final int TALLEST_CENTIMETRES = 250;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /**
     * Checks size, then characters, then meaning.
     *
     * @throws WantedRefused with a sentence for each field that cannot stay as it is
     */
    public WantedText {
        var kept = new EnumMap<FileField, String>(FileField.class);
        var wrong = new ArrayList<String>();
        fields.forEach((field, text) -> {
            var stripped = text.replace("\r\n", "\n").strip();
            if (!stripped.isEmpty()) {
                complaint(field, stripped)
                        .ifPresentOrElse(
                                sentence -> wrong.add("%s: %s".formatted(field.label(), sentence)),
                                () -> kept.put(field, stripped));
            }
        });
        if (!wrong.isEmpty()) {
            throw new WantedRefused(wrong);
        }
        fields = Map.copyOf(kept);
    }

    private static Optional<String> complaint(FileField field, String text) {
        var length = text.codePointCount(0, text.length());
        if (length > field.longest()) {
            return Optional.of("%,d characters fit, and this is %,d.".formatted(field.longest(), length));
        }
        if (text.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n' || letter == '\ufffd')) {
            return Optional.of("some letters did not reach us whole. Please type it again.");
        }
        return switch (field.kind()) {
            case DAY ->
                parsed(text).isPresent() ? Optional.empty() : Optional.of("please give a day, such as 2026-11-27.");
            case NUMBER ->
                isHeight(text)
                        ? Optional.empty()
                        : Optional.of("please give whole centimetres, from %d to %d."
                                .formatted(SHORTEST_CENTIMETRES, TALLEST_CENTIMETRES));
            case CHOICE ->
                field.options().containsKey(text) ? Optional.empty() : Optional.of("please choose one of the list.");
            case LINE -> text.indexOf('\n') < 0 ? Optional.empty() : Optional.of("please keep it to one line.");
            case AREA -> Optional.empty();
        };
    }

    private static boolean isHeight(String text) {
        return text.matches("\\d{3}")
                && Integer.parseInt(text) >= SHORTEST_CENTIMETRES
                && Integer.parseInt(text) <= TALLEST_CENTIMETRES;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && day.isBefore(LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What stands in a field; empty if nothing does. */
    public String text(FileField field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a field is filled in. */
    boolean has(FileField field) {
        return fields.containsKey(field);
    }

    /** What stands in a field as people read it: a day in words, a choice by its name. */
    public String words(FileField field) {
        var text = text(field);
        return field.kind() == FileField.Kind.DAY
                ? day(field).map(UkTime::day).orElse("")
                : field.options().getOrDefault(text, text);
    }

    /** The day in a field. */
    Optional<LocalDate> day(FileField field) {
        return has(field) ? parsed(text(field)) : Optional.empty();
    }

    /** The same without some fields, which whoever takes it over has to write anew. */
    WantedText without(List<FileField> others) {
        var rest = new EnumMap<FileField, String>(FileField.class);
        rest.putAll(fields);
        rest.keySet().removeAll(others);
        return new WantedText(rest);
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "WantedText[%d fields]".formatted(fields.size());
    }
}
