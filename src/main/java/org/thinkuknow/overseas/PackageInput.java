package org.thinkuknow.overseas;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Something that is filled in: what people read before it, and what fits into it. */
public interface PackageInput {

    /** A picture that somebody has pasted as text. */
    Pattern PICTURE = Pattern.compile("data:\\s*(image|video|application)/|[A-Za-z0-9+/]{200}");

    /** What is written into it. */
    enum Kind {
        LINE,
        AREA,
        DAY,
        CHOICE
    }

    /** Its name in forms. */
    String key();

    /** What people read before it. */
    String label();

    /** What helps to fill it in; may be empty. */
    String hint();

    /** What is written into it. */
    Kind kind();

    /** The most characters (Unicode code points) that it may hold. */
    int longest();

    /** What can be chosen, by what is stored and what people read; nothing if it is no choice. */
    Map<String, String> options();

    /** Why a text cannot stay as it is, as the rest of a sentence; empty if it can. */
    default Optional<String> complaint(String text) {
        var length = text.codePointCount(0, text.length());
        if (length > longest()) {
            return Optional.of("%,d characters fit, and this is %,d.".formatted(longest(), length));
        }
        if (PICTURE.matcher(text).find()) {
            return Optional.of("pictures are never sent. Please give the reference of the national database.");
        }
        if (text.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\n' || letter == '\ufffd')) {
            return Optional.of("some letters did not reach us whole. Please type it again.");
        }
        return switch (kind()) {
            case DAY ->
                PackageText.parsed(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("please give a day, such as 2026-11-27.");
            case CHOICE ->
                options().containsKey(text) ? Optional.empty() : Optional.of("please choose one of the list.");
            case LINE -> text.indexOf('\n') < 0 ? Optional.empty() : Optional.of("please keep it to one line.");
            case AREA -> Optional.empty();
        };
    }

    /** The values of an enumeration as options. */
    static <E extends Enum<E>> Map<String, String> options(Class<E> type, Function<E, String> words) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(type.getEnumConstants()).forEach(each -> options.put(each.name(), words.apply(each)));
        return options;
    }
}
