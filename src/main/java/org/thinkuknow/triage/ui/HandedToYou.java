package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shift.ShiftNotes.ShiftNote;
import org.thinkuknow.triage.HandOver.HandedCase;
import org.thinkuknow.triage.HandOver.HandedOver;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says quietly what colleagues handed over, one sheet a colleague, until it is ticked. What was read can be read again
 * while it is kept.
 */
class HandedToYou extends Div {

    private final Supplier<List<HandedOver>> waiting;
    private final Consumer<HandedOver> read;
    private List<HandedOver> said = List.of();

    /**
     * @param waiting finds what was handed over
     * @param read    ticks a sheet as it was shown
     */
    HandedToYou(Supplier<List<HandedOver>> waiting, Consumer<HandedOver> read) {
        this.waiting = waiting;
        this.read = read;
        setId("handed-to-you");
        addClassName("handed-to-you");
        getElement().setAttribute("role", "status");
    }

    /** Is drawn anew only if it changed, so that the keyboard's focus stays where it is. */
    void show(Instant now) {
        var handed = waiting.get();
        if (handed.equals(said)) {
            return;
        }
        said = handed;
        removeAll();
        handed.stream().filter(HandedOver::waits).forEach(each -> add(sheet(each, now)));
        var again = handed.stream()
                .flatMap(each -> each.notes().stream()
                        .filter(ShiftNote::read)
                        .flatMap(note -> note(each.byName() + ", ", note, now)))
                .toArray(Component[]::new);
        if (again.length > 0) {
            var details = new NativeDetails("Hand-overs that you have read", new Div(again));
            details.addClassName("filter");
            add(details);
        }
    }

    private Section sheet(HandedOver handed, Instant now) {
        var sheet = new Section(new Paragraph("%s handed over to you:".formatted(handed.byName())));
        sheet.addClassName("sheet");
        handed.notes().stream()
                .filter(note -> !note.read())
                .flatMap(note -> note("", note, now))
                .forEach(sheet::add);
        if (!handed.cases().isEmpty()) {
            var cases = new UnorderedList();
            handed.cases().forEach(each -> cases.add(row(each)));
            sheet.add(cases);
        }
        sheet.add(CaseForms.action("read-" + handed.by(), "I have read it", () -> read.accept(handed)));
        return sheet;
    }

    private static Stream<Component> note(String by, ShiftNote note, Instant now) {
        var text = new Div(note.text());
        text.getElement().setAttribute("dir", "auto");
        return Stream.of(new Paragraph(new Span(by), ReadableTimes.component(note.at(), now)), text);
    }

    private static ListItem row(HandedCase handed) {
        var facts = handed.queued().facts();
        var due = handed.queued().due();
        var line = new Span(handed.note());
        line.getElement().setAttribute("dir", "auto");
        return new ListItem(
                new Anchor("triage/" + handed.reference(), handed.reference()),
                new Span(" %s · %s%s. "
                        .formatted(
                                facts.level().title(),
                                facts.standing().state().words(),
                                due == null
                                        ? ""
                                        : " · %s by %s".formatted(due.what(), UkTime.shortWithoutYear(due.until())))),
                line);
    }
}
