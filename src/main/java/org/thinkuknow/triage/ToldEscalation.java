package org.thinkuknow.triage;

import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.Rung;

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
public record ToldEscalation(Escalation escalation, List<AlertOutcome> people) {

    /** Puts to each escalation what became of its alerts; alerts that no escalation stands for come by themselves. The earliest first. */
    static List<ToldEscalation> join(List<Escalation> escalations, List<AlertOutcome> alerts) {
        var left = new ArrayList<>(alerts);
        var told = new ArrayList<ToldEscalation>();
        escalations.forEach(escalation -> {
            var of = left.stream()
                    .filter(alert -> alert.step().equals(escalation.stepWords())
                            && alert.dueAt().equals(escalation.since()))
                    .toList();
            left.removeAll(of);
            told.add(new ToldEscalation(escalation, of));
        });
        var others = new LinkedHashMap<List<Object>, List<AlertOutcome>>();
        left.forEach(alert -> others.computeIfAbsent(List.of(alert.step(), alert.dueAt()), same -> new ArrayList<>())
                .add(alert));
        others.values().forEach(same -> {
            var first = same.getFirst();
            told.add(new ToldEscalation(
                    new Escalation(
                            first.what(),
                            first.dueAt(),
                            0,
                            Objects.requireNonNullElse(first.rung(), Rung.OFFICER),
                            first.madeAt()),
                    same));
        });
        return told.stream()
                .sorted(Comparator.comparing(each -> each.escalation().at()))
                .toList();
    }
}
