package org.thinkuknow.links;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers in a text, as digits that begin with the country's (E.164 without its plus). Short numbers of help are none. */
final class Phones {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}+])\\+?\\(?\\+?\\p{Nd}(?:[ \\t\\u00a0().\\-\\u2010-\\u2015]{0,3}\\p{Nd}){7,19}(?![\\p{L}\\p{N}])");
    private static final Pattern TRUNK = Pattern.compile("\\( ?0 ?\\)");
    private static final Pattern NATIONAL = Pattern.compile("0[12357]\\d{9}|0[189]\\d{8,9}|7\\d{9}");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;

    private Phones() {}

    static Stream<Identifier> in(CharSequence text) {
        return NUMBER.matcher(text).results().flatMap(found -> number(found).stream());
    }

    /** A number may be followed by another, as an age is: the longest beginning that can be a number is taken. */
    private static Optional<Identifier> number(MatchResult found) {
        var written = TRUNK.matcher(found.group()).replaceAll("");
        for (var end = written.length(); end >= SHORTEST; end = written.lastIndexOf(' ', end - 1)) {
            var value = standard(written.substring(0, end));
            if (value.isPresent()) {
                var shown = written.substring(0, end).strip();
                return value.map(number -> new Identifier(IdentifierKind.PHONE, number, shown));
            }
        }
        return Optional.empty();
    }

    /** The number with its country; empty if it can be none. */
    static Optional<String> standard(String written) {
        var digits = digits(written);
        if (written.indexOf('+') >= 0 || digits.startsWith("00")) {
            return international(digits.startsWith("00") ? digits.substring(2) : digits);
        }
        if (digits.startsWith("44") && digits.length() == 12) {
            return Optional.of(digits);
        }
        return NATIONAL.matcher(digits).matches()
                ? Optional.of("44" + (digits.startsWith("0") ? digits.substring(1) : digits))
                : Optional.empty();
    }

    private static Optional<String> international(String digits) {
        if (digits.startsWith("44")) {
            var rest = digits.substring(2);
            var national = rest.startsWith("0") ? rest.substring(1) : rest;
            return national.length() == 10 || national.length() == 9 ? Optional.of("44" + national) : Optional.empty();
        }
        return digits.length() >= SHORTEST && digits.length() <= LONGEST ? Optional.of(digits) : Optional.empty();
    }

    private static String digits(String written) {
        var digits = new StringBuilder(written.length());
        for (var i = 0; i < written.length(); i++) {
            var digit = Character.digit(written.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        return digits.toString();
    }
}
