package org.thinkuknow.duties;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Rules that are a little other than the law. */
final class RuleChanges {

    private RuleChanges() {}

    /** Rules of which each is as something makes it. */
    static Rules of(Rules rules, UnaryOperator<Rule> change) {
        return new Rules(rules.all().stream().map(change).toList(), rules.kinds(), rules.words());
    }

    /** One with each of its numbers one more; of what has no end, an end. */
    static Rule countingOneMore(Rule rule) {
        return with(
                rule,
                rule.nations(),
                rule.from(),
                rule.to(),
                rule.counts().stream()
                        .map(way -> new Rule.Way(way.onlyIf(), oneMore(way.count())))
                        .toList());
    }

    private static Count oneMore(Count count) {
        return switch (count) {
            case Count.BeginningWith it ->
                new Count.BeginningWith(it.days() + 1, it.pauses(), it.doubtfulPartDays(), it.outerDays());
            case Count.After it -> new Count.After(it.period().plusDays(1), it.extendsBy(), it.pauses());
            case Count.BeforeDays it -> new Count.BeforeDays(it.days() + 1, it.safeDays() + 1);
            case Count.BeforeHours it -> new Count.BeforeHours(it.hours() + 1, it.isSafeFromItsDay());
            case Count.WithinDaysOf it -> new Count.WithinDaysOf(it.days() + 1);
            case Count.Lasts it ->
                new Count.Lasts(it.period().plusDays(1), it.underEighteen().plusDays(1));
            case Count.LastsAsOrdered it -> new Count.Lasts(Period.ofDays(1), Period.ofDays(1));
            case Count.AfterPeriod it ->
                new Count.AfterPeriod(
                        it.period().plusYears(1),
                        it.underEighteen().plusYears(1),
                        it.isAfterTheDay(),
                        it.leftOut(),
                        it.leftOutBefore(),
                        it.longest(),
                        it.notBeforeEndOf());
            case Count.Open it -> new Count.Lasts(Period.ofDays(1), Period.ofDays(1));
        };
    }

    /** One that holds nowhere. */
    static Rule withoutNations(Rule rule) {
        return with(rule, Set.of(), rule.from(), rule.to(), rule.counts());
    }

    /** One that begins on another day. */
    static Rule from(Rule rule, LocalDate from) {
        return with(rule, rule.nations(), from, rule.to(), rule.counts());
    }

    /** One that ends on another day. */
    static Rule to(Rule rule, LocalDate to) {
        return with(rule, rule.nations(), rule.from(), to, rule.counts());
    }

    private static Rule with(
            Rule rule, Set<Nation> nations, LocalDate from, @Nullable LocalDate to, List<Rule.Way> counts) {
        return new Rule(
                rule.id(),
                rule.duty(),
                rule.title(),
                nations,
                rule.section(),
                rule.standing(),
                from,
                to,
                rule.triggers(),
                rule.reach(),
                rule.onlyIf(),
                rule.notIf(),
                counts,
                rule.moves(),
                rule.askedAs(),
                rule.because(),
                rule.changesWith(),
                rule.transition(),
                rule.confidence(),
                rule.source(),
                rule.checked(),
                rule.commencement());
    }
}
