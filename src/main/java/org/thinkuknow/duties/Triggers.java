package org.thinkuknow.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what sets a rule off: events as they were told, and what follows from several. */
final class Triggers {

    /** Each notification that starts a new year. */
    static final String NOTICE_THAT_COUNTS = "notice-that-counts";
    /** A stay that reaches so many days. */
    static final String STAY_OF_DAYS = "stay-of-days";
    /** A stay with a child that reaches so many hours. */
    static final String STAY_OF_HOURS = "stay-of-hours";
    /** An expected event that came outside the days for which its notification stands. */
    static final String NOT_AS_EXPECTED = "not-as-expected";
    /** An expected event that had not come at the end of these days. */
    static final String NOT_HAPPENED = "not-happened";
    /** No event at all: what is always so. */
    static final String ALWAYS = "always";
    /** All of these, which follow from facts and are no facts. */
    static final Set<String> DERIVED =
            Set.of(NOTICE_THAT_COUNTS, STAY_OF_DAYS, STAY_OF_HOURS, NOT_AS_EXPECTED, NOT_HAPPENED, ALWAYS);

    private static final String EXPECTED = "expected";
    private static final String EVENT = "event";

    private final Rules rules;

    Triggers(Rules rules) {
        this.rules = rules;
    }

    /** What sets a rule off, by day. */
    List<Trigger> of(Rule rule, Facts facts) {
        return rule.triggers().stream()
                .flatMap(kind -> days(kind, rule.reach(), facts).map(at -> new Trigger(at, kind, facts, rules.words())))
                .toList();
    }

    private Stream<When> days(String kind, Rule.Reach reach, Facts facts) {
        return switch (kind) {
            case NOTICE_THAT_COUNTS -> counting(facts, false).stream().map(Happening::at);
            case STAY_OF_DAYS ->
                stays(facts)
                        .flatMap(stays -> daysReached(stays, reach).stream())
                        .min(LocalDate::compareTo)
                        .map(When::of)
                        .stream();
            case STAY_OF_HOURS -> hoursReached(facts, reach);
            case NOT_AS_EXPECTED ->
                facts.last(EXPECTED).stream()
                        .flatMap(expected -> facts.of(EVENT).stream()
                                .map(Happening::at)
                                .filter(at -> at.day()
                                                .isBefore(expected.at().day().minusDays(reach.days()))
                                        || at.day().isAfter(expected.at().day().plusDays(reach.late()))));
            case NOT_HAPPENED ->
                facts.last(EXPECTED).map(Happening::at).stream()
                        .filter(expected -> facts.of(EVENT).stream()
                                .allMatch(event ->
                                        event.at().day().isAfter(expected.day().plusDays(reach.late()))));
            case ALWAYS ->
                Stream.of(
                        facts.happenings().isEmpty()
                                ? When.of(LocalDate.MAX)
                                : facts.happenings().getLast().at());
            default -> facts.of(kind).stream().map(Happening::at);
        };
    }

    /**
     * The notifications that start a new year, by day.
     *
     * @param alsoDoubtful with those of which it is arguable
     */
    List<Happening> counting(Facts facts, boolean alsoDoubtful) {
        return facts.of(Happening.NOTICE).stream()
                .filter(notice -> switch (moves(notice, facts)) {
                    case TRUE -> true;
                    case DOUBTFUL -> alsoDoubtful;
                    case FALSE -> false;
                })
                .toList();
    }

    /** A notification that answers no rule of the nation is one of the plain ones. */
    private Rule.Moves moves(Happening notice, Facts facts) {
        if (facts.isSaid("full-notice", "yes")) {
            return Rule.Moves.TRUE;
        }
        return rules.all().stream()
                .filter(rule -> rule.duty().equals(notice.about())
                        && rule.nations().contains(facts.nation())
                        && rule.isLawOn(notice.at().day()))
                .map(Rule::moves)
                .findFirst()
                .orElse(Rule.Moves.TRUE);
    }

    /** Those at each of several premises: only days at the same ones add up (s.84(1)(c)). */
    private static Stream<List<Spell>> stays(Facts facts) {
        return facts.spells(List.of("stay")).stream().collect(Collectors.groupingBy(Spell::place)).values().stream();
    }

    private static Optional<LocalDate> daysReached(List<Spell> stays, Rule.Reach reach) {
        var days = new TreeSet<LocalDate>();
        for (var spell : stays) {
            var to = spell.to();
            // More days of one stay than that say nothing new.
            var most = spell.from().day().plusDays(reach.days() - 1L);
            var last = to == null || to.day().isAfter(most) ? most : to.day();
            spell.from().day().datesUntil(last.plusDays(1)).forEach(days::add);
        }
        var passed = new ArrayList<LocalDate>();
        for (var day : days) {
            passed.add(day);
            if (reaches(passed, day, reach)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean reaches(List<LocalDate> passed, LocalDate day, Rule.Reach reach) {
        if (passed.size() < reach.days()) {
            return false;
        }
        var first = passed.get(passed.size() - reach.days());
        var isUnbroken = first.plusDays(reach.days() - 1L).equals(day);
        return reach.withinYears() == 0
                ? isUnbroken
                : !isUnbroken && first.isAfter(day.minusYears(reach.withinYears()));
    }

    private static Stream<When> hoursReached(Facts facts, Rule.Reach reach) {
        return facts.spells(List.of("household-stay")).stream()
                .filter(spell -> {
                    var to = spell.to();
                    return to == null || spell.from().hoursAfter(reach.hours()).isNotAfter(to);
                })
                .map(spell -> spell.from().hoursAfter(reach.hours()));
    }
}
