package org.thinkuknow.duties;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a sentence or an order is, as it was said.
 *
 * @param days may be below zero, as in "30 months less a day"
 */
record Term(int months, int days) {

    private static final Pattern AMOUNT =
            Pattern.compile("(less |minus )?(?:\\b(\\d{1,4}|an?|one)[ -]?)(year|month|week|day)s?\\b");
    /** For how long a sentence is suspended, which says nothing of how long it is. */
    private static final Pattern SUSPENDED_FOR =
            Pattern.compile("((?:year|month|week|day)s?\\b.*?)\\b(?:suspended|for|over)\\b.*");

    private static final Pattern FROM =
            Pattern.compile("\\b(?:from|start(?:s|ing)?|begin(?:s|ning)?|on) (\\d{4}-\\d{2}-\\d{2})");
    /** How long after the first term another begins: "starting 6 months later", "6 months into the first". */
    private static final Pattern AFTER =
            Pattern.compile("\\b(?:(?:start(?:s|ing)?|begin(?:s|ning)?) (?:after )?|after )(\\d{1,4}"
                    + " (?:year|month|week|day)s?)\\b.*|\\b(\\d{1,4} (?:year|month|week|day)s?) (?:later|into)\\b.*");

    private static final Pattern OVERLAP = Pattern.compile("\\boverlap(?:s|ping)?(?: by| of| for)? (\\d{1,4} \\w+)\\b"
            + "|\\b(\\d{1,4} (?:year|month|week|day)s?) overlap(?:s|ping)?\\b(?!(?: by| of| for)? \\d)");

    /**
     * Reads such as "18 months", "6 months and 1 day", "20 months+12 months consecutive", "20 months+20 months concurrent". Terms add up
     * unless they are concurrent, wholly or in part: these run from the first start to the last end (s.82(3), (4)).
     *
     * @param first from when they run where nothing else is said
     * @return nothing if no length is said
     */
    static Optional<Term> parse(String text, LocalDate first) {
        var words = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        var served = new ArrayList<Term>();
        var starts = new ArrayList<LocalDate>();
        for (var part : OVERLAP.matcher(words).replaceAll("").split("[+,&]")) {
            starts.add(start(part, starts.isEmpty() ? first : starts.getFirst()));
            amounts(SUSPENDED_FOR.matcher(AFTER.matcher(part).replaceFirst("")).replaceFirst("$1"))
                    .ifPresent(served::add);
        }
        if (served.isEmpty() || served.size() != starts.size()) {
            return Optional.empty();
        }
        var areTogether = words.matches(".*(?<!partly )concurrent.*")
                || starts.stream().distinct().count() > 1;
        var overlap = OVERLAP.matcher(words);
        return Optional.of(
                overlap.find()
                        ? amounts(overlap.group(1) == null ? overlap.group(2) : overlap.group(1))
                                .map(sum(served)::without)
                                .orElse(sum(served))
                        : areTogether ? spanning(served, starts) : sum(served));
    }

    private static LocalDate start(String part, LocalDate first) {
        var start = FROM.matcher(part);
        if (start.find()) {
            return When.parse(start.group(1)).day();
        }
        var after = AFTER.matcher(part);
        return after.find()
                ? amounts(after.group(1) == null ? after.group(2) : after.group(1))
                        .map(later -> later.after(first))
                        .orElse(first)
                : first;
    }

    private static Optional<Term> amounts(String part) {
        var months = 0;
        var days = 0;
        var amount = AMOUNT.matcher(part);
        var found = false;
        while (amount.find()) {
            found = true;
            var number = amount.group(2).matches("\\d{1,4}") ? Integer.parseInt(amount.group(2)) : 1;
            var sign = amount.group(1) == null ? number : -number;
            switch (amount.group(3)) {
                case "year" -> months += 12 * sign;
                case "month" -> months += sign;
                case "week" -> days += 7 * sign;
                default -> days += sign;
            }
        }
        return found ? Optional.of(new Term(months, days)) : Optional.empty();
    }

    private static Term sum(List<Term> terms) {
        return new Term(
                terms.stream().mapToInt(Term::months).sum(),
                terms.stream().mapToInt(Term::days).sum());
    }

    private static Term spanning(List<Term> terms, List<LocalDate> starts) {
        var start = starts.stream().min(LocalDate::compareTo).orElseThrow();
        var longest = 0;
        for (var each = 1; each < terms.size(); each++) {
            if (end(terms, starts, each).isAfter(end(terms, starts, longest))) {
                longest = each;
            }
        }
        if (starts.get(longest).equals(start)) {
            return terms.get(longest);
        }
        var end = end(terms, starts, longest);
        var months = ChronoUnit.MONTHS.between(start, end);
        return new Term(
                Math.toIntExact(months), Math.toIntExact(ChronoUnit.DAYS.between(start.plusMonths(months), end)));
    }

    private static LocalDate end(List<Term> terms, List<LocalDate> starts, int place) {
        return terms.get(place).after(starts.get(place));
    }

    /** The day after its last, if it begins with a day. */
    LocalDate after(LocalDate first) {
        return Calendar.anniversary(first, Period.ofMonths(months)).plusDays(days);
    }

    /** What is left of two that overlap. */
    Term without(Term overlap) {
        return new Term(months - overlap.months, days - overlap.days);
    }

    /** Half of it, as of a detention and training order of which half is custody. */
    Term half() {
        return new Term(months / 2, days / 2 + (months % 2) * 15);
    }

    /** Shorter (below zero), as long (zero) or longer than some months, from a day on. */
    int comparedWithMonths(int other, LocalDate from) {
        return after(from).compareTo(Calendar.anniversary(from, Period.ofMonths(other)));
    }
}
