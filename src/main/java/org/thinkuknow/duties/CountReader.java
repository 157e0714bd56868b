package org.thinkuknow.duties;

import org.thinkuknow.content.Entry;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads ways of counting, and says what is wrong with one. */
final class CountReader {

    private static final Set<String> PAUSES = Set.of("custody", "hospital", "abroad");

    private CountReader() {}

    /** The ways of counting of a rule: one under `count`, or several under `counts`. */
    static List<Rule.Way> ways(Entry rule) {
        if (!rule.keys().contains("counts")) {
            return rule.part("count").stream()
                    .map(entry -> new Rule.Way(List.of(), count(entry, false)))
                    .toList();
        }
        if (rule.keys().contains("count")) {
            rule.wrong("counts", "Say `count` for one way of counting, or `counts` for several, and not both.");
        }
        return rule.list("counts").stream()
                .map(entry -> new Rule.Way(Conditions.all(entry, "only-if"), count(entry, true)))
                .toList();
    }

    private static Count count(Entry entry, boolean isOneOfSeveral) {
        var kind = entry.text("kind");
        return switch (kind) {
            case "beginning-with" -> {
                only(entry, isOneOfSeveral, "kind", "days", "pauses", "doubtful-part-days", "outer-days");
                yield new Count.BeginningWith(
                        positive(entry, "days"),
                        pauses(entry, "pauses"),
                        pauses(entry, "doubtful-part-days"),
                        optional(entry, "outer-days"));
            }
            case "after" -> {
                only(entry, isOneOfSeveral, "kind", "years", "months", "days", "extends-by", "extended-by");
                yield new Count.After(period(entry), optional(entry, "extends-by"), pauses(entry, "extended-by"));
            }
            case "before-days" -> {
                only(entry, isOneOfSeveral, "kind", "days", "safe-days");
                var days = positive(entry, "days");
                yield new Count.BeforeDays(days, Math.max(days, optional(entry, "safe-days")));
            }
            case "before-hours" -> {
                only(entry, isOneOfSeveral, "kind", "hours", "safe-from-its-day");
                yield new Count.BeforeHours(positive(entry, "hours"), entry.yes("safe-from-its-day"));
            }
            case "within-days-of" -> {
                only(entry, isOneOfSeveral, "kind", "days");
                yield new Count.WithinDaysOf(positive(entry, "days"));
            }
            case "period" -> {
                only(entry, isOneOfSeveral, "kind", "years", "months", "days", "under-18", "as-ordered");
                yield entry.yes("as-ordered")
                        ? new Count.LastsAsOrdered()
                        : new Count.Lasts(period(entry), underEighteen(entry));
            }
            case "after-period" -> {
                only(
                        entry,
                        isOneOfSeveral,
                        "kind",
                        "years",
                        "months",
                        "days",
                        "under-18",
                        "after-the-day",
                        "left-out",
                        "left-out-before",
                        "longest-years",
                        "not-before-end-of");
                yield new Count.AfterPeriod(
                        period(entry),
                        underEighteen(entry),
                        entry.yes("after-the-day"),
                        pauses(entry, "left-out"),
                        entry.optionalText("left-out-before").orElse(""),
                        Period.ofYears(optional(entry, "longest-years")),
                        entry.optionalText("not-before-end-of").orElse(""));
            }
            case "open" -> {
                only(entry, isOneOfSeveral, "kind");
                yield new Count.Open();
            }
            default -> {
                entry.wrong(
                        "kind",
                        "`kind` must be one of beginning-with, after, before-days, before-hours, within-days-of,"
                                + " period, after-period and open.");
                yield new Count.Open();
            }
        };
    }

    private static void only(Entry entry, boolean isOneOfSeveral, String... keys) {
        var known = new LinkedHashSet<>(List.of(keys));
        if (isOneOfSeveral) {
            known.add("only-if");
        }
        entry.onlyKeys(known.toArray(String[]::new));
    }

    private static int positive(Entry entry, String key) {
        var number = entry.number(key);
        if (number < 1 && entry.optionalText(key).isPresent()) {
            entry.wrong(key, "`%s` must be 1 or more.".formatted(key));
        }
        return Math.max(number, 1);
    }

    private static int optional(Entry entry, String key) {
        return entry.optionalText(key).isPresent() ? positive(entry, key) : 0;
    }

    private static Period period(Entry entry) {
        var period = Period.of(optional(entry, "years"), optional(entry, "months"), optional(entry, "days"));
        if (period.isZero()) {
            entry.wrong("Say how long: `years`, `months` or `days` is missing here.");
        }
        return period;
    }

    /** The same for everybody, unless the file says otherwise. */
    private static Period underEighteen(Entry entry) {
        if (!entry.keys().contains("under-18")) {
            return period(entry);
        }
        return entry.part("under-18")
                .map(part -> {
                    part.onlyKeys("years", "months", "days");
                    return period(part);
                })
                .orElse(Period.ZERO);
    }

    private static Set<String> pauses(Entry entry, String key) {
        if (!entry.keys().contains(key)) {
            return Set.of();
        }
        var named = Set.copyOf(entry.list(key).stream().map(Entry::text).toList());
        if (!PAUSES.containsAll(named)) {
            entry.wrong(key, "`%s` may name custody, hospital and abroad.".formatted(key));
        }
        return named;
    }
}
