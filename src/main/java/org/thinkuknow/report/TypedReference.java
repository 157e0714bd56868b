package org.thinkuknow.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody means who types, pastes or is told a reference: with small letters, spaces or dashes, a sign before it or words around
 * it. No reference has O, 0, I, 1, L or U, so that none of them is taken for another; where one stands there is no reference.
 */
public final class TypedReference {

    private static final int LONGEST = 200;
    private static final String BETWEEN = "[\\s\\p{Pd}._]*";
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[%1$s]%2$s){%3$d}[%1$s](?![\\p{L}\\p{N}])"
                    .formatted(References.LETTERS, BETWEEN, 2 * References.HALF - 1),
            Pattern.CASE_INSENSITIVE);

    private TypedReference() {}

    /** The reference that a text holds. Where words look like one, too, the one with more digits is meant. */
    public static Optional<String> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var found = WHOLE.matcher(text);
        return IntStream.range(0, text.length())
                .filter(start -> found.region(start, text.length())
                        .useTransparentBounds(true)
                        .lookingAt())
                .mapToObj(start -> plain(found.group()))
                .max(Comparator.comparingLong(
                        (String each) -> each.chars().filter(Character::isDigit).count()))
                .map(TypedReference::halved);
    }

    /** The reference that a text holds, or else the text in capitals, which leads to nothing. */
    public static String meant(String text) {
        return in(text).orElseGet(() -> text.strip().toUpperCase(Locale.ROOT));
    }

    /** How the reference begins that somebody has begun to type; the whole, if it is there. */
    public static String beginning(String text) {
        return in(text).orElseGet(() -> {
            var typed = text.replaceAll("[\\s#]", "").toUpperCase(Locale.ROOT);
            return typed.contains("-") || typed.length() <= References.HALF ? typed : halved(typed);
        });
    }

    private static String plain(String typed) {
        return typed.replaceAll(BETWEEN, "").toUpperCase(Locale.ROOT);
    }

    private static String halved(String plain) {
        return plain.substring(0, References.HALF) + "-" + plain.substring(References.HALF);
    }
}
