package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.audit.Recorded;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.report.FiledReport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Everything an officer sees of one case.
 *
 * @param openedBy the name of who reads it
 * @param names    the names of the colleagues who stand in it
 * @param nearby the agencies that the place in the report points to
 * @param history who saw or changed it, oldest first
 * @param escalations  who was to be told that it waits and what became of it, oldest first
 */
public record OpenCase(
        CaseFacts facts,
        @Nullable Deadline due,
        @Nullable String ownerName,
        String openedBy,
        CaseNames names,
        FiledReport report,
        List<WrittenNote> notes,
        List<MadeReferral> referrals,
        Geography.Suggestion nearby,
        List<Recorded> history,
        List<ToldEscalation> escalations) {

    @Override
    public String toString() {
        return "OpenCase[" + facts.reference() + "]";
    }

    /** A note, opened for an officer. */
    public record WrittenNote(String author, Instant writtenAt, String text) {
        @Override
        public String toString() {
            return "WrittenNote[" + author + ", " + writtenAt + "]";
        }
    }

    /**
     * A time when somebody was to be told of a case, and what became of it.
     *
     * @param people what became of the alert to each; empty for the moment until they are made
     */
    public record ToldEscalation(Escalation escalation, List<AlertOutcome> people) {

        /**
         * Puts to each escalation what became of its alerts; alerts that no escalation stands for come by themselves.
         * The earliest first.
         */
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
            left.forEach(
                    alert -> others.computeIfAbsent(List.of(alert.step(), alert.dueAt()), same -> new ArrayList<>())
                            .add(alert));
            others.values().forEach(same -> {
                var first = same.getFirst();
                told.add(new ToldEscalation(
                        new Escalation(
                                first.what(),
                                first.dueAt(),
                                0,
                                Objects.requireNonNullElse(first.rung(), EscalationTier.OFFICER),
                                first.madeAt()),
                        same));
            });
            return told.stream()
                    .sorted(Comparator.comparing(each -> each.escalation().at()))
                    .toList();
        }
    }
}
