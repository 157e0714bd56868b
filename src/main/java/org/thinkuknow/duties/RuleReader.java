package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.content.Entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads rules of law from a file, and says of each line that is wrong how to put it right. */
final class RuleReader {

    private static final String NATION = "nation";
    private static final String STATUS = "status";
    private static final String TRIGGER = "trigger";
    private static final String ASKED_AS = "asked-as";
    private static final String COMMENCEMENT = "commencement";
    private static final String OPEN_END = "null";

    private static final int DAYS_UNTIL_OLD = 180;
    private static final int DAYS_UNTIL_OLD_WHILE_UPCOMING = 60;

    private final FactKinds kinds;
    private final LocalDate today;
    private final Set<String> ids = new HashSet<>();

    RuleReader(FactKinds kinds, LocalDate today) {
        this.kinds = kinds;
        this.today = today;
    }

    Rule rule(Entry entry) {
        entry.onlyKeys(
                "id",
                "duty",
                "title",
                NATION,
                "section",
                STATUS,
                "from",
                "to",
                TRIGGER,
                "reaches",
                "only-if",
                "not-if",
                "count",
                "counts",
                "moves-annual",
                ASKED_AS,
                "because",
                "changes-with",
                "transition",
                "confidence",
                "source",
                "checked",
                COMMENCEMENT);
        if (!ids.add(entry.text("id"))) {
            entry.wrong("id", "The id `%s` is used twice; an id is for ever.".formatted(entry.text("id")));
        }
        var standing = named(entry, STATUS, Standing.values(), Standing.REPEALED);
        var from = entry.date("from");
        var commencement = commencement(entry, standing, from);
        return new Rule(
                entry.text("id"),
                entry.text("duty"),
                entry.text("title"),
                nations(entry),
                entry.text("section"),
                standing,
                from,
                end(entry, from, standing),
                triggers(entry),
                reach(entry),
                Conditions.all(entry, "only-if"),
                Conditions.groups(entry, "not-if"),
                CountReader.ways(entry),
                named(entry, "moves-annual", Rule.Moves.values(), Rule.Moves.FALSE),
                entry.keys().contains(ASKED_AS)
                        ? entry.list(ASKED_AS).stream().map(Entry::text).toList()
                        : List.of(),
                entry.text("because"),
                entry.text("changes-with"),
                entry.optionalText("transition"),
                named(entry, "confidence", Confidence.values(), Confidence.LOW),
                entry.text("source"),
                checked(entry, standing, commencement),
                commencement);
    }

    /** What may start any day is looked at every two months; what is repealed will not change any more. */
    private LocalDate checked(Entry entry, Standing standing, Optional<Commencement> commencement) {
        var checked = entry.date("checked");
        var isUpcoming = standing == Standing.ENACTED_NOT_COMMENCED && commencement.isEmpty();
        if (standing != Standing.REPEALED
                && checked.isAfter(LocalDate.EPOCH)
                && checked.plusDays(isUpcoming ? DAYS_UNTIL_OLD_WHILE_UPCOMING : DAYS_UNTIL_OLD)
                        .isBefore(today)) {
            entry.doubt(
                    "checked",
                    "Last checked on %s; make sure it is still right and write the day of today.".formatted(checked));
        }
        return checked;
    }

    private static Set<Nation> nations(Entry entry) {
        var words = entry.list(NATION).stream().map(Entry::text).toList();
        var nations = Arrays.stream(Nation.values())
                .filter(nation -> words.contains(nation.name()))
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty() || nations.size() != words.size()) {
            entry.wrong(NATION, "`nation` must be some of EW, SCO and NI.");
        }
        return nations;
    }

    private List<String> triggers(Entry entry) {
        var triggers = entry.list(TRIGGER).stream().map(Entry::text).toList();
        for (var trigger : triggers) {
            if (!Triggers.DERIVED.contains(trigger) && !kinds.isEvent(trigger)) {
                entry.wrong(TRIGGER, "`%s` is no event of %s; name one, or add it.".formatted(trigger, FactKinds.FILE));
            }
        }
        return triggers;
    }

    private static @Nullable LocalDate end(Entry entry, LocalDate from, Standing standing) {
        if (entry.optionalText("to").filter(text -> !text.equals(OPEN_END)).isEmpty()) {
            if (standing == Standing.REPEALED) {
                entry.wrong("to", "What is repealed has a day `to` from which no event is under it.");
            }
            return null;
        }
        var to = entry.date("to");
        if (!from.isBefore(to)) {
            entry.wrong("to", "`to` is the first day that is not under the rule; it must be after `from`.");
        }
        return to;
    }

    private static Rule.Reach reach(Entry entry) {
        if (!entry.keys().contains("reaches")) {
            return Rule.Reach.NONE;
        }
        return entry.part("reaches")
                .map(part -> {
                    part.onlyKeys("days", "hours", "within-years", "early", "late");
                    return new Rule.Reach(
                            number(part, part.keys().contains("early") ? "early" : "days"),
                            number(part, "hours"),
                            number(part, "within-years"),
                            number(part, "late"));
                })
                .orElse(Rule.Reach.NONE);
    }

    private static int number(Entry part, String key) {
        return part.keys().contains(key) ? part.number(key) : 0;
    }

    private static Optional<Commencement> commencement(Entry entry, Standing standing, LocalDate passed) {
        if (!entry.keys().contains(COMMENCEMENT)) {
            return Optional.empty();
        }
        if (standing != Standing.ENACTED_NOT_COMMENCED) {
            entry.wrong(COMMENCEMENT, "Only what is enacted-not-commenced has a commencement.");
        }
        return entry.part(COMMENCEMENT).map(part -> CommencementReader.read(part, passed));
    }

    private static <E extends Enum<E>> E named(Entry entry, String key, E[] all, E otherwise) {
        var word = entry.text(key);
        return Arrays.stream(all)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    entry.wrong(
                            key,
                            "`%s` must be one of %s."
                                    .formatted(
                                            key,
                                            String.join(
                                                    ", ",
                                                    Arrays.stream(all)
                                                            .map(RuleReader::word)
                                                            .toList())));
                    return otherwise;
                });
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
