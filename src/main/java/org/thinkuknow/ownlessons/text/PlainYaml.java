package org.thinkuknow.ownlessons.text;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** YAML that holds keys, lists and words, and nothing that a form would lose: no notes of its writer's, no part that stands for another. */
final class PlainYaml {

    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{Nd} ,.'?!()/;“”‘’…-]*[\\p{L}\\p{Nd}.'?!()”’…-])?");
    private static final Set<String> NO_WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");
    private static final int LAST_ASCII = 0x7e;
    private static final int FIRST_OF_OTHERS = 0xa0;

    private PlainYaml() {}

    /** The node that holds all others; nothing if it is not readable, or holds more than that. */
    static Optional<Node> read(String yaml) {
        var options = new LoaderOptions();
        options.setProcessComments(true);
        try {
            for (var event : new Yaml(options).parse(new StringReader(yaml))) {
                if (isMore(event)) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static boolean isMore(Event event) {
        return event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor() != null
                || event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE;
    }

    /** Words as the value of an entry, on one line. */
    static String of(String words) {
        if (words.matches("\\d{1,3}")
                || PLAIN.matcher(words).matches() && !NO_WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            return words;
        }
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (sign == '\n') {
                quoted.append("\\n");
            } else if (isSeen(sign)) {
                quoted.appendCodePoint(sign);
            } else {
                quoted.append("\\u%04x".formatted(sign));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isSeen(int sign) {
        return sign >= ' ' && sign <= LAST_ASCII
                || sign >= FIRST_OF_OTHERS
                        && Character.isBmpCodePoint(sign)
                        && !Character.isSurrogate((char) sign)
                        && sign != '\u2028'
                        && sign != '\u2029'
                        && sign != '\ufeff'
                        && sign < 0xfffe
                || Character.isSupplementaryCodePoint(sign);
    }
}
