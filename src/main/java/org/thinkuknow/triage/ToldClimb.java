package org.thinkuknow.triage;

import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * A time when somebody was to be told of a case, and what became of it.
 *
 * @param people what became of the alert to each; empty for the moment until they are made
 */
public record ToldClimb(Climb climb, List<AlertOutcome> people) {

    /** Puts to each climb what became of its alerts; alerts that no climb stands for come by themselves. The earliest first. */
    static List<ToldClimb> join(List<Climb> climbs, List<AlertOutcome> alerts) {
        var left = new ArrayList<>(alerts);
        var told = new ArrayList<ToldClimb>();
        climbs.forEach(climb -> {
            var of = left.stream()
                    .filter(alert -> alert.step().equals(climb.stepWords())
                            && alert.dueAt().equals(climb.since()))
                    .toList();
            left.removeAll(of);
            told.add(new ToldClimb(climb, of));
        });
        var others = new LinkedHashMap<List<Object>, List<AlertOutcome>>();
        left.forEach(alert -> others.computeIfAbsent(List.of(alert.step(), alert.dueAt()), same -> new ArrayList<>())
                .add(alert));
        others.values().forEach(same -> {
            var first = same.getFirst();
            told.add(new ToldClimb(
                    new Climb(
                            first.what(),
                            first.dueAt(),
                            0,
                            Objects.requireNonNullElse(first.rung(), EscalationTier.OFFICER),
                            first.madeAt()),
                    same));
        });
        return told.stream()
                .sorted(Comparator.comparing(each -> each.climb().at()))
                .toList();
    }
}
