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

    private Phones() {
    }

    static Stream<Identifier> in(String text) {
        return NUMBER.matcher(text).results().flatMap(found -> number(found).stream());
    }

    /** A number may be followed by another, as an age is: the longest beginning that can be a number is taken. */
    private static Optional<Identifier> number(MatchResult found) {
        var written = found.group();
        while (written.length() >= SHORTEST) {
            var value = standard(written);
            if (value.isPresent()) {
                var shown = written;
                return value.map(number -> new Identifier(Kind.PHONE, number, shown));
            }
            var cut = Math.max(written.lastIndexOf(' '), written.lastIndexOf('\u00a0'));
            written = cut < 0 ? "" : written.substring(0, cut).stripTrailing();
        }
        return Optional.empty();
    }

    /** The number with its country; empty if it can be none. */
    static Optional<String> standard(String written) {
        var digits = digits(TRUNK.matcher(written).replaceAll(""));
        if (written.contains("+") || digits.startsWith("00")) {
            return international(digits.replaceFirst("^0+", ""));
        }
        if (digits.startsWith("44") && digits.length() == 12) {
            return Optional.of(digits);
        }
        return NATIONAL.matcher(digits).matches() ? Optional.of("44" + (digits.startsWith("0") ? digits.substring(1) : digits)) : Optional.empty();
    }

    private static Optional<String> international(String digits) {
        if (digits.startsWith("44")) {
            var national = digits.substring(2).replaceFirst("^0", "");
            return national.length() == 10 || national.length() == 9 ? Optional.of("44" + national) : Optional.empty();
        }
        return digits.length() >= SHORTEST && digits.length() <= LONGEST ? Optional.of(digits) : Optional.empty();
    }

    private static String digits(String written) {
        var digits = new StringBuilder();
        written.codePoints().filter(Character::isDigit).map(digit -> Character.digit(digit, 10)).forEach(digits::append);
        return digits.toString();
    }
}
