package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.Decision;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.shell.Classed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record on the desk: the child, what may be dangerous, what it is about, who waits for whom, and how long. */
class DeskLine extends ListItem {

    private static final int LONGEST_NAME = 60;

    private final Anchor link;
    private final boolean withStage;
    private DeskRecord shown;
    private String age;

    /** A line of the leads' desk. */
    DeskLine(DeskRecord record, boolean withStage, Instant now) {
        this(record, "safeguarding/", withStage, now);
    }

    /**
     * @param path      of the page on which it is opened, without its reference
     * @param withStage whether it says at which stage it lies, as where records of all stages stand together
     */
    DeskLine(DeskRecord record, String path, boolean withStage, Instant now) {
        link = new Anchor(path + record.reference(), child(record));
        this.withStage = withStage;
        shown = record;
        age = age(record, now);
        add(link);
        showRest();
    }

    /** Shows it as it is now; the link stays where it is, with the focus that it may have. */
    void show(DeskRecord record, Instant now) {
        if (!record.equals(shown) || !age(record, now).equals(age)) {
            shown = record;
            age = age(record, now);
            link.setText(child(record));
            getChildren().filter(part -> part != link).toList().forEach(this::remove);
            showRest();
        }
    }

    private void showRest() {
        if (withStage) {
            add(Classed.of(new Span(shown.stage().words()), "chip"));
        }
        if (shown.danger()) {
            add(Classed.of(new Span("Danger: " + String.join(", ", shown.dangers())), "danger-chip"));
        }
        if (!shown.notAsked().isEmpty()) {
            add(Classed.of(new Span(shown.notAsked()), "chip"));
        }
        if (shown.aboutStaff()) {
            add(Classed.of(new Span("About somebody who works here"), "chip"));
        }
        if (!shown.secondReader().isEmpty()) {
            add(Classed.of(new Span("%s is asked to read it too".formatted(shown.secondReader())), "chip"));
        }
        var time = new Span(age);
        time.setTitle(UkTime.words(shown.waitsSince()));
        var rest = Classed.of(new Div(), "rest");
        Stream.of(Optional.ofNullable(shown.category()).map(Category::words).orElse(""), whoWaits(shown))
                .filter(words -> !words.isEmpty())
                .forEach(words -> rest.add(new Span(words)));
        rest.add(time);
        add(rest);
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }

    private static String child(DeskRecord record) {
        return Stream.of(shortened(record.child()), shortened(record.className()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), words -> words.isEmpty() ? "A child with no name yet" : words));
    }

    static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static String whoWaits(DeskRecord record) {
        return switch (record.stage()) {
            case WAITING ->
                record.signed()
                        ? record.added()
                                ? "%s is waiting for you: something is new".formatted(record.author())
                                : "%s is waiting for you".formatted(record.author())
                        : "%s is still writing".formatted(record.author());
            case WITH_US ->
                record.decision() == Decision.KEPT
                        ? "Kept in school, with %s".formatted(record.acknowledgedBy())
                        : record.signed()
                                ? "%s is acting; nothing is decided yet".formatted(record.acknowledgedBy())
                                : "%s is acting; %s is still writing"
                                        .formatted(record.acknowledgedBy(), record.author());
            case REFERRED -> "With the centre as %s".formatted(record.report());
            case CLOSED -> "Closed; written by %s".formatted(record.author());
        };
    }

    private static String age(DeskRecord record, Instant now) {
        var since = Duration.between(record.waitsSince(), now);
        if (since.toDays() > 0) {
            return since.toDays() == 1 ? "for 1 day" : "for %d days".formatted(since.toDays());
        }
        if (since.toHours() > 0) {
            return since.toHours() == 1 ? "for 1 hour" : "for %d hours".formatted(since.toHours());
        }
        return since.toMinutes() < 2 ? "just now" : "for %d minutes".formatted(since.toMinutes());
    }
}
