package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.notification.AlertOutcome;
import org.thinkuknow.triage.ToldClimb;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Who was to be told that a case waits and what became of it, the last on top; nothing if nobody had to be. */
class ClimbList extends NativeDetails {

    ClimbList(List<ToldClimb> climbs, Instant now) {
        setId("climbs");
        setVisible(!climbs.isEmpty());
        if (!climbs.isEmpty()) {
            var last = climbs.getLast();
            setSummary(
                    new Span("Waits for %s, %s: "
                            .formatted(
                                    last.climb().what(), Times.ago(last.climb().at(), now))),
                    marked(summed(last), isBad(last)));
            var all = new UnorderedList();
            climbs.reversed().forEach(climb -> all.add(line(climb, now)));
            setContent(all);
        }
    }

    /** What counts is whether anybody was told. */
    private static String summed(ToldClimb told) {
        if (told.people().isEmpty()) {
            return "the %s on call is to be told".formatted(told.climb().rung().words());
        }
        if (told.people().stream().anyMatch(AlertOutcome::isNobody)) {
            return AlertWords.nobody(
                    told.people().stream()
                            .filter(AlertOutcome::isNobody)
                            .findFirst()
                            .orElseThrow(),
                    told.climb().rung());
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

    private static boolean isBad(ToldClimb told) {
        return !told.people().isEmpty()
                && told.people().stream()
                        .noneMatch(person ->
                                person.state() == AlertOutcome.State.SENT || person.state() == AlertOutcome.State.MADE);
    }

    private static ListItem line(ToldClimb told, Instant now) {
        var item = new ListItem("The %s on call, %s: waits for %s"
                .formatted(
                        told.climb().rung().words(),
                        Times.ago(told.climb().at(), now),
                        told.climb().what()));
        var people = new UnorderedList();
        told.people()
                .forEach(person -> people.add(
                        new ListItem(marked(AlertWords.of(person, told.climb().rung()), AlertWords.isBad(person)))));
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
