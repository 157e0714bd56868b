package org.thinkuknow.ownlessons.text;

import org.thinkuknow.quiz.Kind;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a quiz into its questions, or not at all if a form would lose some of it. */
final class QuizTextReader {

    private static final String PICTURE = "picture";
    private static final String WITH_PICTURE = "with-picture";
    private static final Set<String> ABOUT = Set.of("id", "kind", "strand", "ask", "look-again", PICTURE, "alt");

    private QuizTextReader() {}

    /** Something that a form does not show. */
    private static final class NotShown extends RuntimeException {}

    static Optional<QuizText> read(String yaml) {
        if (yaml.isBlank()) {
            return Optional.of(new QuizText("", nothing(), nothing(), List.of()));
        }
        try {
            return PlainYaml.read(yaml).map(QuizTextReader::quiz);
        } catch (NotShown e) {
            return Optional.empty();
        }
    }

    private static QuizText quiz(Node root) {
        var entries = entries(root, Set.of("title", "before", "after", "questions"));
        return new QuizText(
                text(entries, "title"),
                pair(entries, "before"),
                pair(entries, "after"),
                list(entries, "questions", QuizTextReader::card));
    }

    private static CardText nothing() {
        return new CardText("", Kind.ONE, "", "", "", "", "", List.of(), List.of(), 0);
    }

    private static CardText pair(Map<String, Node> quiz, String place) {
        return Optional.ofNullable(quiz.get(place)).map(QuizTextReader::card).orElseGet(QuizTextReader::nothing);
    }

    private static CardText card(Node node) {
        var all = entries(node, Set.of());
        var kind = Kind.of(all.containsKey("kind") ? text(all, "kind") : Kind.ONE.word())
                .orElseThrow(NotShown::new);
        var key = QuizText.rowsKey(kind);
        if (all.keySet().stream().anyMatch(each -> !ABOUT.contains(each) && !each.equals(key))) {
            throw new NotShown();
        }
        return new CardText(
                text(all, "id"),
                kind,
                text(all, "strand"),
                text(all, "ask"),
                text(all, "look-again"),
                text(all, PICTURE),
                text(all, "alt"),
                kind == Kind.STORY ? List.of() : list(all, key, row -> row(row, kind)),
                kind == Kind.STORY ? list(all, key, QuizTextReader::scene) : List.of(),
                node.getStartMark().getLine() + 1);
    }

    private static SceneText scene(Node node) {
        var entries = entries(node, Set.of("name", "text", "choices"));
        return new SceneText(
                text(entries, "name"), text(entries, "text"), list(entries, "choices", row -> row(row, Kind.STORY)));
    }

    private static RowText row(Node node, Kind kind) {
        var more = QuizText.moreKey(kind);
        var entries = entries(
                node,
                kind == Kind.MATCH
                        ? Set.of("say", "why", more, PICTURE, WITH_PICTURE)
                        : QuizText.saysRight(kind) ? Set.of("say", "right", "why", more) : Set.of("say", "why", more));
        var right = text(entries, "right");
        if (!Set.of("", "true", "false").contains(right)) {
            throw new NotShown();
        }
        return new RowText(
                text(entries, "say"),
                text(entries, more),
                right.equals("true"),
                text(entries, "why"),
                text(entries, PICTURE),
                text(entries, WITH_PICTURE));
    }

    /** @param known the keys that may be there; if it is empty, any */
    private static Map<String, Node> entries(Node node, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw new NotShown();
        }
        var entries = new HashMap<String, Node>();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)
                    || !known.isEmpty() && !known.contains(key.getValue())
                    || entries.put(key.getValue(), pair.getValueNode()) != null) {
                throw new NotShown();
            }
        }
        return entries;
    }

    private static String text(Map<String, Node> entries, String key) {
        return switch (entries.get(key)) {
            case null -> "";
            case ScalarNode scalar -> scalar.getValue().strip();
            default -> throw new NotShown();
        };
    }

    private static <T> List<T> list(Map<String, Node> entries, String key, Function<Node, T> each) {
        return switch (entries.get(key)) {
            case null -> List.of();
            case SequenceNode list -> list.getValue().stream().map(each).toList();
            case ScalarNode scalar when scalar.getValue().isBlank() -> List.of();
            default -> throw new NotShown();
        };
    }
}
