package org.thinkuknow.ownlessons.text;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The head of a lesson. An entry that is not changed keeps its lines.
 *
 * @param entries the lines of each entry, by its key
 * @param end     the line that closes it
 */
public record HeadText(Map<String, String> entries, String end) {

    private static final String BEGINNING = "---\n";
    private static final Pattern KEY = Pattern.compile("(?<key>[A-Za-z][A-Za-z-]*):(?:\\s.*)?", Pattern.DOTALL);

    public HeadText {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Nothing if it has notes of its writer's, a key twice, or is not readable. */
    static Optional<HeadText> read(List<String> lines) {
        var entries = new LinkedHashMap<String, String>();
        var key = "";
        for (var line : lines.subList(1, lines.size() - 1)) {
            var opens = KEY.matcher(line);
            if (opens.matches()) {
                key = opens.group("key");
                if (entries.put(key, line) != null) {
                    return Optional.empty();
                }
            } else if (key.isEmpty()) {
                return Optional.empty();
            } else {
                entries.merge(key, line, String::concat);
            }
        }
        return entries.values().stream().allMatch(HeadText::isShown)
                ? Optional.of(new HeadText(entries, lines.getLast()))
                : Optional.empty();
    }

    private static boolean isShown(String lines) {
        return value(lines)
                .filter(node -> node instanceof ScalarNode
                        || node instanceof SequenceNode list
                                && list.getValue().stream().allMatch(ScalarNode.class::isInstance))
                .isPresent();
    }

    private static Optional<Node> value(String lines) {
        return PlainYaml.read(lines)
                .filter(MappingNode.class::isInstance)
                .map(node -> ((MappingNode) node).getValue())
                .filter(pairs -> pairs.size() == 1)
                .map(pairs -> pairs.getFirst().getValueNode());
    }

    /** What an entry says; empty if it is not there. */
    public String text(String key) {
        return value(entries.getOrDefault(key, ""))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .orElse("");
    }

    /** What an entry lists. */
    public List<String> list(String key) {
        return value(entries.getOrDefault(key, ""))
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of())
                .stream()
                .map(each -> ((ScalarNode) each).getValue().strip())
                .toList();
    }

    /** The same with another text for an entry; an empty one takes it out. */
    public HeadText with(String key, String typed) {
        var words = Typed.line(typed);
        return words.equals(text(key))
                ? this
                : put(key, words.isEmpty() ? "" : "%s: %s\n".formatted(key, PlainYaml.of(words)));
    }

    /** The same with another list for an entry; an empty one takes it out. */
    public HeadText with(String key, List<String> typed) {
        var lines =
                typed.stream().map(Typed::line).filter(line -> !line.isEmpty()).toList();
        return lines.equals(list(key))
                ? this
                : put(
                        key,
                        lines.isEmpty()
                                ? ""
                                : lines.stream()
                                        .map(line -> "  - %s\n".formatted(PlainYaml.of(line)))
                                        .collect(Collectors.joining("", key + ":\n", "")));
    }

    private HeadText put(String key, String lines) {
        var changed = new LinkedHashMap<>(entries);
        if (lines.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, lines);
        }
        return new HeadText(changed, end);
    }

    /** The keys, in order. */
    public List<String> keys() {
        return new ArrayList<>(entries.keySet());
    }

    String write() {
        return BEGINNING + String.join("", entries.values()) + end;
    }
}
