package org.thinkuknow.offender;

import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Facts;
import org.thinkuknow.duties.Happening;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Spell;
import org.thinkuknow.duties.When;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the law asks of a time by itself: a change that was notified ahead, and an absence from home. The law's rules speak of one of
 * each, so each is reckoned apart from the others.
 */
final class Episodes {

    /** A change that was notified ahead stands from so many days before the day that was said to so many after it (s.84(2), (3)). */
    private static final int STANDS = 2;

    private static final Set<String> RULES_OF_AHEAD = Set.of("advance-not-happened");
    private static final String ABSENCE = "absence-";

    private final List<KnownEntry> known;

    Episodes(List<KnownEntry> known) {
        this.known =
                known.stream().sorted(Comparator.comparing(KnownEntry::begins)).toList();
    }

    /** The facts of one, and which rules ask something because of it. */
    record Episode(Facts facts, boolean isAbsence) {

        boolean asks(String rule) {
            return isAbsence ? rule.startsWith(ABSENCE) : RULES_OF_AHEAD.contains(rule);
        }
    }

    /** Whether an event came within the days for which a notification ahead of it stands: then it asks for none of its own. */
    boolean isCovered(KnownEntry event) {
        return known.stream()
                .filter(entry -> entry.is(EntryKind.AHEAD) && isOf(entry, event))
                .anyMatch(entry -> isWithin(expected(entry), event.begins()));
    }

    private static boolean isOf(KnownEntry ahead, KnownEntry event) {
        return !event.begins().isBefore(ahead.begins())
                && ahead.kinds().stream()
                        .anyMatch(kind -> event.kinds().stream().anyMatch(kind.aheadOf()::contains));
    }

    private static boolean isWithin(LocalDate expected, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(expected, day)) <= STANDS;
    }

    private static LocalDate expected(KnownEntry ahead) {
        return Objects.requireNonNull(ahead.ends());
    }

    /** Each of them, with everything else that is known. */
    List<Episode> with(Facts all) {
        return Stream.concat(
                        known.stream()
                                .filter(entry -> entry.is(EntryKind.AHEAD))
                                .map(entry -> ahead(entry, all)),
                        known.stream().filter(entry -> entry.is(EntryKind.AWAY)).map(entry -> away(entry, all)))
                .toList();
    }

    private Episode ahead(KnownEntry entry, Facts all) {
        var more = new ArrayList<>(List.of(happened("expected", expected(entry))));
        known.stream()
                .filter(event -> isOf(entry, event))
                .findFirst()
                .ifPresent(event -> more.add(happened("event", event.begins())));
        return new Episode(with(all, more, Map.of()), false);
    }

    /** The notifications of an absence are those that were given after the absence before it began. */
    private Episode away(KnownEntry entry, Facts all) {
        var more = new ArrayList<>(List.of(happened("leaves-home", entry.begins())));
        var told = new HashMap<>(Map.of("within-uk", "yes"));
        var before = known.stream()
                .filter(other -> other.is(EntryKind.AWAY) && other.begins().isBefore(entry.begins()))
                .map(KnownEntry::begins)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        var after = known.stream()
                .filter(other -> other.is(EntryKind.AWAY) && other.begins().isAfter(entry.begins()))
                .map(KnownEntry::begins)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        known.stream()
                .filter(notice ->
                        notice.begins().isAfter(before) && notice.begins().isBefore(after))
                .forEach(notice -> {
                    if (notice.is(EntryKind.ABSENCE)) {
                        more.add(new Happening(Happening.NOTICE, When.of(notice.begins()), "absence-home"));
                    }
                    if (notice.is(EntryKind.ABSENCE_ENDED)) {
                        more.add(new Happening(Happening.NOTICE, When.of(notice.begins()), "absence-return"));
                    }
                });
        var ends = entry.ends();
        if (ends == null) {
            // Who means to be away until a day that nobody knows may be away for long: the duty is shown rather than
            // left out.
            told.put("days-away", "999");
        } else {
            told.put("days-away", String.valueOf(ChronoUnit.DAYS.between(entry.begins(), ends)));
        }
        return new Episode(with(all, more, told), true);
    }

    private static Facts with(Facts all, List<Happening> more, Map<String, String> alsoTold) {
        var told = new HashMap<>(all.told());
        told.putAll(alsoTold);
        return new Facts(
                all.nation(),
                Stream.concat(all.happenings().stream(), more.stream()).toList(),
                all.spells(),
                told);
    }

    private static Happening happened(String kind, LocalDate day) {
        return new Happening(kind, When.of(day), "");
    }

    /** A stay with a child that reached twelve hours on a day. */
    static Spell twelveHoursOn(LocalDate day) {
        var begins = When.of(day.atStartOfDay(UkTime.ZONE).toInstant());
        return new Spell("household-stay", begins, When.of(day.plusDays(1)));
    }

    /** Whose law is asked from which day on, beginning with the nation of the home at registration. */
    static List<NationFrom> nations(Nation first, List<KnownEntry> known) {
        return Stream.concat(
                        Stream.of(new NationFrom(first, LocalDate.MIN)),
                        known.stream()
                                .sorted(Comparator.comparing(KnownEntry::begins))
                                .flatMap(entry -> entry.kinds().stream()
                                        .flatMap(kind -> kind.nation().stream())
                                        .map(nation -> new NationFrom(nation, entry.begins()))))
                .toList();
    }

    /** A nation from a day on. */
    record NationFrom(Nation nation, LocalDate from) {}
}
