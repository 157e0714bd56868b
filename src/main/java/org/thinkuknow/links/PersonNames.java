package org.thinkuknow.links;

import org.thinkuknow.language.NameSounds;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of people in a text, by how they sound: of two names or more any two together, in whatever order, and of one its sounds. */
final class PersonNames {

    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})(?:name is|name's|names|called|i am|i'm|im|this is)\\s+(\\p{L}[\\p{L}'-]+\\s+\\p{L}[\\p{L}'-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}[\\p{Ll}'-]+(?:\\s+\\p{Lu}[\\p{Ll}'-]+){1,2})(?!\\p{L})");
    private static final Pattern NO_NAME = Pattern.compile("\\p{N}|[@#/]");
    private static final Set<String> SAY_NOTHING =
            Set.of("unknown", "none", "idk", "dont know", "no", "anonymous", "me");
    private static final int MOST_WORDS = 5;

    private PersonNames() {}

    /** What stands in a text with capitals, as names do, or behind words that lead to a name. */
    static Stream<Identifier> in(CharSequence text) {
        return Stream.of(SAID, IN_CAPITALS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> NameSounds.pairs(found.group(1)).stream())
                .map(PersonNames::sound);
    }

    /** A text that is a name and nothing else, as in the field for it. */
    static Stream<Identifier> whole(String text) {
        var name = text.strip();
        return isOne(name)
                ? Stream.concat(
                                NameSounds.pairs(name).stream(),
                                NameSounds.of(name).stream().flatMap(Collection::stream))
                        .map(PersonNames::sound)
                : Stream.empty();
    }

    /** What is looked for of a name: any of these has to be there. */
    static List<Identifier> asked(String name) {
        var pairs = NameSounds.pairs(name);
        return (pairs.isEmpty() ? NameSounds.of(name).stream().flatMap(Collection::stream) : pairs.stream())
                .map(PersonNames::sound)
                .toList();
    }

    private static boolean isOne(String text) {
        return !text.isEmpty()
                && text.split("\\s+").length <= MOST_WORDS
                && !NO_NAME.matcher(text).find()
                && !SAY_NOTHING.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Identifier sound(String sound) {
        return new Identifier(IdentifierKind.SOUND, sound, "");
    }
}
