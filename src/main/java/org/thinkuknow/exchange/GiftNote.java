package org.thinkuknow.exchange;

import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Question;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What GIFT has no place for, as one comment line of JSON. Other systems skip it (decision 0007). */
record GiftNote(Map<String, Object> entries) {

    private static final String OPENING = "// thinkuknow ";
    private static final JsonMapper JSON = new JsonMapper();
    /** Files that show the left sides of pairs, in order; nothing where none does. */
    static final String PICTURES = "pictures";
    /** The same of the right sides. */
    static final String WITH_PICTURES = "with-pictures";

    static GiftNote none() {
        return new GiftNote(Map.of());
    }

    static GiftNote of(Question question) {
        var entries = new LinkedHashMap<String, Object>();
        entries.put("kind", question.kind().word());
        entries.put("strand", question.strand().slug());
        if (!question.lookAgainAt().isEmpty()) {
            entries.put("look-again", question.lookAgainAt());
        }
        question.picture().ifPresent(picture -> {
            entries.put("picture", picture.file());
            entries.put("alt", picture.alt());
        });
        if (question instanceof MatchPairs match) {
            pictures(entries, PICTURES, match, MatchPairs.Pair::picture);
            pictures(entries, WITH_PICTURES, match, MatchPairs.Pair::withPicture);
        }
        return new GiftNote(entries);
    }

    private static void pictures(
            Map<String, Object> entries,
            String key,
            MatchPairs match,
            Function<MatchPairs.Pair, Optional<String>> side) {
        var files = match.pairs().stream().map(side).flatMap(Optional::stream).toList();
        if (!files.isEmpty()) {
            entries.put(key, files);
        }
    }

    /** The note in a line, if the line is one. */
    static Optional<GiftNote> in(String line) {
        if (!line.startsWith(OPENING)) {
            return Optional.empty();
        }
        try {
            var entries = new LinkedHashMap<String, Object>();
            JSON.readTree(line.substring(OPENING.length()))
                    .properties()
                    .forEach(entry -> entries.put(
                            entry.getKey(),
                            entry.getValue().isArray()
                                    ? entry.getValue()
                                            .valueStream()
                                            .map(each -> each.asString(""))
                                            .toList()
                                    : entry.getValue().asString("")));
            return Optional.of(new GiftNote(entries));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    GiftNote with(String key, Object value) {
        var more = new LinkedHashMap<>(entries);
        more.put(key, value);
        return new GiftNote(more);
    }

    Optional<String> text(String key) {
        return entries.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    List<String> list(String key) {
        return entries.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    boolean says(String key, String value) {
        return text(key).filter(value::equals).isPresent();
    }

    String line() {
        return OPENING + JSON.writeValueAsString(entries) + "\n";
    }
}
