package org.thinkuknow.content;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a YAML file that knows its line, so that what is wrong in it can be shown to its writer. */
public final class Entry {

    private final String file;
    private final int firstLine;
    private final @Nullable Node node;
    private final Problems problems;

    private Entry(String file, int firstLine, @Nullable Node node, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.node = node;
        this.problems = problems;
    }

    /**
     * Reads a YAML text.
     *
     * @param firstLine the line of the file on which the text begins, counted from one
     */
    public static Entry parse(String file, int firstLine, String yaml, Problems problems) {
        return new Entry(file, firstLine, YamlText.root(file, firstLine, yaml, problems), problems);
    }

    public int line() {
        return node == null ? firstLine : line(node);
    }

    /** The text under a key; a missing or empty one is a problem. */
    public String text(String key) {
        var text = optionalText(key);
        if (text.isEmpty()) {
            wrong("`%s` is missing here; add a line `%s: …`.".formatted(key, key));
        }
        return text.orElse("");
    }

    /** The text under a key, if it is there. */
    public Optional<String> optionalText(String key) {
        return child(key)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .map(scalar -> scalar.getValue().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The whole number under a key; anything else is a problem. */
    public int number(String key) {
        var text = text(key);
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            wrong(key, "`%s` must be a whole number.".formatted(key));
            return 0;
        }
    }

    /** The day under a key; anything else is a problem. */
    public LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            wrong(key, "`%s` must be a day such as 2026-11-24.".formatted(key));
            return LocalDate.EPOCH;
        }
    }

    /** Whether a key says true; anything but true and false is a problem. */
    public boolean yes(String key) {
        var text = optionalText(key).orElse("false");
        if (!Set.of("true", "false").contains(text)) {
            wrong(key, "`%s` must be true or false.".formatted(key));
        }
        return "true".equals(text);
    }

    /** The entries under a key; missing ones are a problem. */
    public Optional<Entry> part(String key) {
        var part = child(key).filter(MappingNode.class::isInstance);
        if (part.isEmpty()) {
            wrong("`%s` is missing here; add a line `%s:` and write its entries below it.".formatted(key, key));
        }
        return part.map(found -> new Entry(file, firstLine, found, problems));
    }

    /** The list under a key; a missing one is a problem. */
    public List<Entry> list(String key) {
        var list = child(key).filter(SequenceNode.class::isInstance);
        if (list.isEmpty()) {
            wrong("`%s` must be a list; put each entry on a line that begins with `- `.".formatted(key));
        }
        return list.map(this::entries).orElse(List.of());
    }

    /** The entries, where the whole text is one list. */
    public List<Entry> list() {
        if (!(node instanceof SequenceNode)) {
            wrong("This must be a list; begin each entry with `- `.");
            return List.of();
        }
        return entries(node);
    }

    /** Every text that stands under one of these keys, however deep, with its line. */
    public List<Passage> texts(Set<String> keys) {
        var texts = new ArrayList<Passage>();
        collect(node, keys, texts);
        return texts;
    }

    private void collect(@Nullable Node part, Set<String> keys, List<Passage> texts) {
        if (part instanceof SequenceNode list) {
            list.getValue().forEach(each -> collect(each, keys, texts));
        } else if (part instanceof MappingNode mapping) {
            for (var pair : mapping.getValue()) {
                if (keys.contains(word(pair.getKeyNode())) && pair.getValueNode() instanceof ScalarNode scalar) {
                    texts.add(new Passage(BlockKind.PLAIN, line(scalar), scalar.getValue()));
                } else {
                    collect(pair.getValueNode(), keys, texts);
                }
            }
        }
    }

    /** The keys that are here. */
    public Set<String> keys() {
        return keyNodes().map(Entry::word).collect(Collectors.toSet());
    }

    /** Any key beyond the known ones is a problem: it is most likely misspelt. So is one that stands twice. */
    public void onlyKeys(String... known) {
        var seen = new HashSet<String>();
        keyNodes().forEach(key -> {
            if (!Set.of(known).contains(word(key))) {
                problems.add(
                        file,
                        line(key),
                        "`%s` is not known here; use one of %s.".formatted(word(key), String.join(", ", known)));
            } else if (!seen.add(word(key))) {
                problems.add(file, line(key), "`%s` stands here twice; take one out.".formatted(word(key)));
            }
        });
    }

    /** The text of an entry that is nothing but text. */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** Notes a problem at this entry. */
    public void wrong(String mend) {
        problems.add(file, line(), mend);
    }

    /** Notes a problem at the line of a key. */
    public void wrong(String key, String mend) {
        problems.add(file, line(key), mend);
    }

    /** Notes something at the line of a key that ought to be looked at and stops nothing. */
    public void doubt(String key, String mend) {
        problems.warn(file, line(key), mend);
    }

    private int line(String key) {
        return keyNodes()
                .filter(each -> word(each).equals(key))
                .findFirst()
                .map(this::line)
                .orElse(line());
    }

    private Stream<Node> keyNodes() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().map(NodeTuple::getKeyNode)
                : Stream.of();
    }

    private static String word(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "[…]";
    }

    private int line(Node part) {
        return firstLine + part.getStartMark().getLine();
    }

    private List<Entry> entries(Node list) {
        return ((SequenceNode) list)
                .getValue().stream()
                        .map(each -> new Entry(file, firstLine, each, problems))
                        .toList();
    }

    private Optional<Node> child(String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(pair -> pair.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .findFirst()
                        .map(pair -> pair.getValueNode())
                : Optional.empty();
    }
}
