package org.thinkuknow.web;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in what a service gives, however deep: parts of records, of lists and of maps; and those of what was sealed. */
final class GivenWords {

    /** As long as a phrase is at least, in letters. */
    static final int SHORTEST = 18;

    private static final int LONGEST = 60;
    private static final int DEEPEST = 12;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Boolean> seen = new IdentityHashMap<>();

    private GivenWords() {}

    /** All words of an answer, in lines. */
    static String of(Object answer) {
        var words = new GivenWords();
        words.add(answer, 0);
        return words.text.toString();
    }

    /** What is long enough to be known again, of a text or of the values of JSON. */
    static Set<String> phrases(String opened) {
        return values(opened)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST && line.contains(" "))
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(String opened) {
        if (!opened.startsWith("{")) {
            return Stream.of(opened);
        }
        try {
            return values(JSON.readTree(opened));
        } catch (JacksonException plain) {
            return Stream.of(opened);
        }
    }

    private static Stream<String> values(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asString(""))
                : node.valueStream().flatMap(GivenWords::values);
    }

    private void add(Object value, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value instanceof CharSequence words) {
            text.append(words).append('\n');
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(each -> add(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                add(name, depth + 1);
                add(each, depth + 1);
            });
        } else if (value instanceof Collection<?> all) {
            all.forEach(each -> add(each, depth + 1));
        } else if (value instanceof Object[] all) {
            Stream.of(all).forEach(each -> add(each, depth + 1));
        } else if (value instanceof byte[] file) {
            text.append(new String(file, StandardCharsets.UTF_8)).append('\n');
        } else if (value instanceof Record made && seen.put(made, true) == null) {
            for (var part : made.getClass().getRecordComponents()) {
                add(of(made, part), depth + 1);
            }
        }
    }

    private static Object of(Record made, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(made);
        } catch (ReflectiveOperationException notGiven) {
            return null;
        }
    }
}
