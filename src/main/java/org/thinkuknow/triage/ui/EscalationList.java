package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.Way;
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
        if (is(told, AlertOutcome.State.SENT)) {
            return "told " + names(told, AlertOutcome.State.SENT);
        }
        if (is(told, AlertOutcome.State.MADE)) {
            return "on its way to " + names(told, AlertOutcome.State.MADE);
        }
        if (is(told, AlertOutcome.State.HELD)) {
            return "later to " + names(told, AlertOutcome.State.HELD);
        }
        return is(told, AlertOutcome.State.DROPPED) ? "settled before anybody was told" : "nobody has been told yet";
    }

    private static boolean is(ToldEscalation told, AlertOutcome.State state) {
        return told.people().stream().anyMatch(person -> person.state() == state);
    }

    /** Whoever is told on several ways is named once. */
    private static String names(ToldEscalation told, AlertOutcome.State state) {
        return told.people().stream()
                .filter(person -> person.state() == state)
                .map(AlertOutcome::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isBad(ToldEscalation told) {
        return !told.people().isEmpty() && told.people().stream().allMatch(AlertWords::isBad);
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
            var made = "%s: alert made %s".formatted(who(alert, wanted), UkTime.exact(alert.madeAt()));
            var at = UkTime.exact(alert.at());
            return switch (alert.state()) {
                case MADE -> made + ", not sent yet";
                case HELD -> "%s, sent after %s at the soonest, as they chose".formatted(made, at);
                case DROPPED -> "%s, settled %s before it was sent".formatted(made, at);
                case SENT -> "%s, sent %s".formatted(made, at);
                case FAILED_FOR_NOW ->
                    "%s, failed %s: the %s did not take it. It is tried again"
                            .formatted(made, at, alert.way() == Way.MAIL ? "mail server" : "service");
                case FAILED_FOR_GOOD ->
                    "%s, failed %s: %s. It is not tried again"
                            .formatted(
                                    made,
                                    at,
                                    alert.way() == Way.MAIL
                                            ? "the address takes no mail"
                                            : "it was refused, or tried too long");
                case NOBODY_ON_CALL, NOBODY_REACHED -> "%s, %s".formatted(nobody(alert, wanted), at);
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
                case MADE, HELD, DROPPED, SENT -> false;
                case FAILED_FOR_NOW, FAILED_FOR_GOOD, NOBODY_ON_CALL, NOBODY_REACHED -> true;
            };
        }

        private static String who(AlertOutcome alert, EscalationTier wanted) {
            var name = alert.way() == Way.MAIL
                    ? alert.name()
                    : "%s, %s".formatted(alert.name(), alert.way().by());
            return alert.rung() == null || alert.rung() == wanted
                    ? name
                    : "%s, on call as %s, in place of the %s"
                            .formatted(name, alert.rung().words(), wanted.words());
        }
    }
}
