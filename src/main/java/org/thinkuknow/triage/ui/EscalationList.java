package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.triage.OpenCase.ToldEscalation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Who was to be told that a case waits and what became of it, the last on top; nothing if nobody had to be. */
class EscalationList extends NativeDetails {

    EscalationList(List<ToldEscalation> escalations, Instant now) {
        setId("climbs");
        setVisible(!escalations.isEmpty());
        if (!escalations.isEmpty()) {
            var last = escalations.getLast();
            setSummary(
                    new Span("Waits for %s, %s: "
                            .formatted(
                                    last.escalation().what(),
                                    ReadableTimes.ago(last.escalation().at(), now))),
                    marked(summed(last), isBad(last)));
            var all = new UnorderedList();
            escalations.reversed().forEach(escalation -> all.add(line(escalation, now)));
            setContent(all);
        }
    }

    /** What counts is whether anybody was told. */
    private static String summed(ToldEscalation told) {
        if (told.people().isEmpty()) {
            return "the %s on call is to be told"
                    .formatted(told.escalation().rung().words());
        }
        if (told.people().stream().anyMatch(AlertOutcome::isNobody)) {
            return AlertWords.nobody(
                    told.people().stream()
                            .filter(AlertOutcome::isNobody)
                            .findFirst()
                            .orElseThrow(),
                    told.escalation().rung());
        }
        var sent = told.people().stream()
                .filter(person -> person.state() == AlertOutcome.State.SENT)
                .map(AlertOutcome::name)
                .collect(Collectors.joining(", "));
        if (!sent.isEmpty()) {
            return "told " + sent;
        }
        return isBad(told)
                ? "nobody has been told yet"
                : "on its way to "
                        + told.people().stream().map(AlertOutcome::name).collect(Collectors.joining(", "));
    }

    private static boolean isBad(ToldEscalation told) {
        return !told.people().isEmpty()
                && told.people().stream()
                        .noneMatch(person ->
                                person.state() == AlertOutcome.State.SENT || person.state() == AlertOutcome.State.MADE);
    }

    private static ListItem line(ToldEscalation told, Instant now) {
        var item = new ListItem(ReadableTimes.sentence(
                "The %s on call, ".formatted(told.escalation().rung().words()),
                told.escalation().at(),
                now,
                ": waits for " + told.escalation().what()));
        var people = new UnorderedList();
        told.people()
                .forEach(person -> people.add(new ListItem(
                        marked(AlertWords.of(person, told.escalation().rung()), AlertWords.isBad(person)))));
        if (!told.people().isEmpty()) {
            item.add(people);
        }
        return item;
    }

    private static Span marked(String words, boolean bad) {
        var span = new Span(words);
        span.setClassName("bad", bad);
        return span;
    }

    /** What became of one alert, in a sentence that is true. */
    static final class AlertWords {

        private AlertWords() {}

        static String of(AlertOutcome alert, EscalationTier wanted) {
            return switch (alert.state()) {
                case MADE ->
                    "%s: alert made %s, not sent yet".formatted(who(alert, wanted), UkTime.exact(alert.madeAt()));
                case SENT ->
                    "%s: alert made %s, sent %s"
                            .formatted(who(alert, wanted), UkTime.exact(alert.madeAt()), UkTime.exact(alert.at()));
                case FAILED_FOR_NOW ->
                    "%s: alert made %s, failed %s: the mail server did not take it. It is tried again"
                            .formatted(who(alert, wanted), UkTime.exact(alert.madeAt()), UkTime.exact(alert.at()));
                case FAILED_FOR_GOOD ->
                    "%s: alert made %s, failed %s: the address takes no mail. It is not tried again"
                            .formatted(who(alert, wanted), UkTime.exact(alert.madeAt()), UkTime.exact(alert.at()));
                case NOBODY_ON_CALL, NOBODY_REACHED ->
                    "%s, %s".formatted(nobody(alert, wanted), UkTime.exact(alert.at()));
            };
        }

        static String nobody(AlertOutcome alert, EscalationTier wanted) {
            var rung = (alert.rung() == null ? wanted : alert.rung()).words();
            return alert.state() == AlertOutcome.State.NOBODY_ON_CALL
                    ? "Nobody is on call as %s; nobody was told".formatted(rung)
                    : "Nobody on call as %s could be reached; nobody was told".formatted(rung);
        }

        static boolean isBad(AlertOutcome alert) {
            return switch (alert.state()) {
                case MADE, SENT -> false;
                case FAILED_FOR_NOW, FAILED_FOR_GOOD, NOBODY_ON_CALL, NOBODY_REACHED -> true;
            };
        }

        private static String who(AlertOutcome alert, EscalationTier wanted) {
            return alert.rung() == null || alert.rung() == wanted
                    ? alert.name()
                    : "%s, on call as %s, in place of the %s"
                            .formatted(alert.name(), alert.rung().words(), wanted.words());
        }
    }
}
