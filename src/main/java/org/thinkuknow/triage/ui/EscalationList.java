package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.triage.ToldEscalation;

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
        var item = new ListItem("The %s on call, %s: waits for %s"
                .formatted(
                        told.escalation().rung().words(),
                        ReadableTimes.ago(told.escalation().at(), now),
                        told.escalation().what()));
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
}
