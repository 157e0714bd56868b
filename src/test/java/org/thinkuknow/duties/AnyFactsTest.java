package org.thinkuknow.duties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.support.Repetitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every day of 2024 to 2032, for every rule, whatever else is known. */
class AnyFactsTest {

    private static final Rules RULES = DutyExamples.RULES;
    private static final Duties DUTIES = new Duties(RULES);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 12, 31);
    private static final Map<String, String> TOLD = Map.of(
            "term",
            "12 months",
            "disposal",
            "custody",
            "age",
            "30",
            "days-away",
            "5",
            "years-set",
            "9",
            "change",
            "yes");
    private static final List<String> EVENTS = RULES.all().stream()
            .flatMap(rule -> rule.triggers().stream())
            .filter(kind -> !Triggers.DERIVED.contains(kind))
            .distinct()
            .toList();

    /** No rule throws, and what begins with an event never ends before it, on any day there is. */
    @Property(tries = 1)
    void onEveryDayADutyThatBeginsWithAnEventEndsOnItOrLater() {
        for (var nation : Nation.values()) {
            for (var day : days(nation)) {
                for (var reckoned : DUTIES.reckon(everything(nation, day), rule -> true)) {
                    var due = reckoned.dates().due();
                    if (due != null) {
                        var event = reckoned.event().at();
                        assertThat(reckoned.count().runsFromTheEvent() ? event.isNotAfter(due) : due.isNotAfter(event))
                                .as("%s on %s", reckoned.rule().id(), day)
                                .isTrue();
                        assertThat(reckoned.dates().last().isNotAfter(due)
                                        || reckoned.dates().outer() != null)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(seed = "20261203")
    void aPauseNeverShortens(@ForAll("events") List<Happening> events, @ForAll("pauses") List<Spell> pauses) {
        var without = facts(events, List.of());
        var with = facts(events, pauses);
        for (var nation : Nation.values()) {
            var free = lasts(without, nation);
            lasts(with, nation)
                    .forEach((key, last) -> assertThat(last.day())
                            .as(key)
                            .isAfterOrEqualTo(free.get(key).day()));
        }
    }

    @Property(seed = "20261203")
    void oneMorePauseNeverShortens(
            @ForAll("events") List<Happening> events,
            @ForAll("pauses") List<Spell> pauses,
            @ForAll("pause") Spell another) {
        var before = lasts(facts(events, pauses), Nation.EW);
        lasts(facts(events, Stream.concat(pauses.stream(), Stream.of(another)).toList()), Nation.EW)
                .forEach((key, last) -> assertThat(last.day())
                        .as(key)
                        .isAfterOrEqualTo(before.get(key).day()));
    }

    @Property(seed = "20261203")
    void theOrderOfEntryDoesNotMatter(
            @ForAll("events") List<Happening> events, @ForAll("pauses") List<Spell> pauses, @ForAll Random random) {
        var mixed = new ArrayList<>(events);
        var mixedPauses = new ArrayList<>(pauses);
        Collections.shuffle(mixed, random);
        Collections.shuffle(mixedPauses, random);
        assertThat(DUTIES.of(facts(mixed, mixedPauses), LAST)).isEqualTo(DUTIES.of(facts(events, pauses), LAST));
    }

    @Property(seed = "20261203")
    void anUnrelatedEventChangesNothing(
            @ForAll("events") List<Happening> events,
            @ForAll("pauses") List<Spell> pauses,
            @ForAll("days") LocalDate day) {
        var facts = facts(events, pauses);
        assertThat(DUTIES.of(and(facts, new Happening("haircut", When.of(day), "")), LAST))
                .isEqualTo(DUTIES.of(facts, LAST));
    }

    /** A journey is no event of the yearly duty, nor is a change of an account anything to a change of home. */
    @Property(seed = "20261203")
    void anEventOfAnotherDutyLeavesADutyAsItWas(@ForAll("days") LocalDate day, @ForAll("pauses") List<Spell> pauses) {
        var moved = new Happening("home-changed", When.of(day), "");
        var alone = DUTIES.of(facts(List.of(moved), pauses), LAST);
        for (var kind : List.of("account-changed", "document-changed", "name-used", "departs", "risk-order-served")) {
            var both = DUTIES.of(facts(List.of(moved, new Happening(kind, When.of(day), "")), pauses), LAST);
            assertThat(both).as(kind).containsAll(alone);
        }
    }

    @Property(seed = "20261203")
    void nobodyIsOverdueBeforeTheLastReadingEnds(
            @ForAll("events") List<Happening> events,
            @ForAll("pauses") List<Spell> pauses,
            @ForAll("days") LocalDate asOf) {
        assertThat(DUTIES.of(facts(events, pauses), asOf)).allSatisfy(duty -> {
            if (duty.state() == DutyState.OVERDUE) {
                assertThat(later(duty).day()).isBefore(asOf);
            }
        });
    }

    /** Every day of one nation in each three days, so that each day is tried; in a long run every day of every nation. */
    private static List<LocalDate> days(Nation nation) {
        var first = Repetitions.all() ? FIRST : FIRST.plusDays(nation.ordinal());
        return FIRST.datesUntil(LAST.plusDays(1))
                .filter(day ->
                        Repetitions.all() || (day.toEpochDay() - first.toEpochDay()) % Nation.values().length == 0)
                .toList();
    }

    private static When later(Duty duty) {
        return Stream.of(duty.outer(), duty.due())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(When.of(LocalDate.MAX));
    }

    private static Map<String, When> lasts(Facts facts, Nation nation) {
        var of = new Facts(nation, facts.happenings(), facts.spells(), facts.told());
        var lasts = new HashMap<String, When>();
        DUTIES.reckon(of, rule -> true).stream()
                .filter(reckoned -> !(reckoned.count() instanceof Count.Open))
                .forEach(reckoned -> lasts.put(
                        reckoned.rule().id() + " " + reckoned.event().at(),
                        reckoned.dates().due() == null
                                ? When.of(LocalDate.MAX)
                                : reckoned.dates().due()));
        return lasts;
    }

    private static Facts everything(Nation nation, LocalDate day) {
        var happenings = new ArrayList<>(EVENTS.stream()
                .map(kind -> new Happening(kind, When.of(day), ""))
                .toList());
        happenings.add(new Happening(Happening.NOTICE, When.of(day), "any"));
        happenings.add(new Happening("expected", When.of(day.minusDays(4)), ""));
        return new Facts(
                nation,
                happenings,
                List.of(
                        new Spell("stay", When.of(day), When.of(day.plusDays(8))),
                        new Spell("household-stay", When.of(day), null)),
                TOLD);
    }

    private static Facts facts(List<Happening> events, List<Spell> spells) {
        return new Facts(Nation.EW, events, spells, TOLD);
    }

    private static Facts and(Facts facts, Happening another) {
        return facts(
                Stream.concat(facts.happenings().stream(), Stream.of(another)).toList(), facts.spells());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<Happening>> events() {
        var kinds = Stream.concat(EVENTS.stream(), Stream.of(Happening.NOTICE)).toList();
        return Combinators.combine(
                        Arbitraries.of(kinds), days(), Arbitraries.of("any", "bank", "travel-notice", "no-home"))
                .as((kind, day, about) -> new Happening(kind, When.of(day), kind.equals(Happening.NOTICE) ? about : ""))
                .list()
                .uniqueElements(each -> each.kind() + each.at())
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Spell> pause() {
        return Combinators.combine(
                        Arbitraries.of("custody", "hospital", "abroad"),
                        days(),
                        Arbitraries.integers().between(-1, 40))
                .as((kind, day, length) -> new Spell(kind, When.of(day), end(day, length)));
    }

    private static @Nullable When end(LocalDate day, int length) {
        return length < 0 ? null : When.of(day.plusDays(length));
    }

    @Provide
    Arbitrary<List<Spell>> pauses() {
        return pause().list().ofMaxSize(4);
    }
}
