package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.AboutStaff;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.pupilfile.BodyMark;
import org.thinkuknow.pupilfile.BodySide;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFileText.Entry;
import org.thinkuknow.pupilfile.PupilFileText.FiledRecord;
import org.thinkuknow.pupilfile.PupilRole;
import org.thinkuknow.shell.Classed;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Records and entries in one line by when they happened, the oldest first; each says when it was written and by whom. A box that is open
 * at one of them stays open when the line is shown anew.
 */
class TimeLine extends Section {

    private final OrderedList list = new OrderedList();
    private final Map<Long, AddToEntry> boxes = new HashMap<>();
    private transient Adding add = (entry, sending, words) -> {};

    TimeLine() {
        setId("time-line");
        addClassName("time-line");
        add(new H2("Chronology"), list);
    }

    /** @param add called with the entry that is added to, an id of the box and what was written */
    void whenAdded(Adding add) {
        this.add = add;
    }

    void show(PupilFileText file) {
        list.removeAll();
        Stream.concat(
                        file.records().stream()
                                .map(record -> new Happening(record.record().toldAt(), line(record))),
                        file.entries().stream()
                                .map(entry -> new Happening(entry.text().happenedAt(), line(entry))))
                .sorted(Comparator.comparing(Happening::at))
                .map(Happening::line)
                .forEach(list::add);
    }

    private static ListItem line(FiledRecord filed) {
        var record = filed.record();
        var text = record.kept().text();
        var open = new Anchor("safeguarding/" + record.kept().reference(), "Open the record");
        open.getElement()
                .setAttribute("aria-label", "Open the record " + record.kept().reference());
        var line = line(
                record.toldAt(),
                "Record by %s".formatted(record.author()),
                "Record %s, added to this file on %s by %s"
                        .formatted(record.kept().reference(), UkTime.words(filed.filedAt()), filed.filedBy()));
        line.addClassName("of-record");
        var chips = Classed.of(new Div(), "rest");
        if (!record.dangers().isEmpty()) {
            chips.add(Classed.of(new Span("Danger: " + String.join(", ", record.dangers())), "danger-chip"));
        }
        Stream.of(
                        Stream.of(record.notAsked()).filter(words -> !words.isEmpty()),
                        text.schoolPart().aboutStaff().filter(AboutStaff::isSomebody).stream()
                                .map(about -> "About somebody who works here"),
                        text.schoolPart().chosenCategory().stream().map(Category::words),
                        Stream.of(record.stands()),
                        Stream.of(filed.role())
                                .filter(role -> role == PupilRole.INVOLVED)
                                .map(PupilRole::words))
                .flatMap(words -> words)
                .forEach(words -> chips.add(new Span(words)));
        line.add(chips);
        said(line, text.childWords());
        record.added().forEach(added -> addition(line, added.at(), added.who(), added.words()));
        line.add(open);
        return line;
    }

    private ListItem line(Entry entry) {
        var text = entry.text();
        var line = line(
                text.happenedAt(),
                text.kind().words(),
                text.origin().isEmpty()
                        ? "Recorded on %s by %s".formatted(UkTime.words(entry.writtenAt()), entry.writtenBy())
                        : text.origin());
        fact(line, text.kind() == PupilEntryKind.MEETING ? "Present" : "With", text.who());
        fact(line, text.kind().isWritten() ? "How" : "", text.how());
        said(line, text.words());
        fact(line, "Agreed", text.agreed());
        if (!text.marks().isEmpty()) {
            line.add(map(text.marks()));
        }
        entry.additions().forEach(added -> addition(line, added.writtenAt(), added.writtenBy(), added.words()));
        if (text.kind().isWritten()) {
            line.add(boxes.computeIfAbsent(
                    entry.id(),
                    id -> new AddToEntry(
                            id,
                            "%s of %s".formatted(text.kind().words(), UkTime.day(text.happenedAt())),
                            (sending, words) -> add.add(id, sending, words))));
        }
        return line;
    }

    private static ListItem line(Instant at, String what, String by) {
        var when = Classed.of(new Span(UkTime.words(at)), "when");
        return new ListItem(when, Classed.of(new Span(what), "what"), Classed.of(new Span(by), "by"));
    }

    private static void fact(ListItem line, String name, String words) {
        if (!words.isEmpty()) {
            var fact = Classed.of(new Paragraph(name.isEmpty() ? words : "%s: %s".formatted(name, words)), "fact");
            fact.getElement().setAttribute("dir", "auto");
            line.add(fact);
        }
    }

    private static void said(ListItem line, String words) {
        if (!words.isEmpty()) {
            var said = Classed.of(new Div(words), "noted");
            said.getElement().setAttribute("dir", "auto");
            line.add(said);
        }
    }

    private static void addition(ListItem line, Instant at, String who, String words) {
        var added = Classed.of(
                new Div(
                        Classed.of(new Span("Added on %s by %s".formatted(UkTime.words(at), who)), "by"),
                        new Div(words)),
                "added");
        added.getElement().setAttribute("dir", "auto");
        line.add(added);
    }

    private static Component map(List<BodyMark> marks) {
        var figures = Classed.of(new Div(), "figures");
        for (var side : BodySide.values()) {
            if (marks.stream().anyMatch(mark -> mark.side() == side)) {
                figures.add(BodyDrawing.of(side, marks, null));
            }
        }
        var list = Classed.of(new OrderedList(), "marks");
        marks.forEach(mark -> list.add(new ListItem("%s: %s".formatted(mark.place(), mark.words()))));
        return Classed.of(new Div(figures, list), "body-map");
    }

    /** Takes what is added to an entry. */
    interface Adding {

        void add(long entry, UUID sending, String words);
    }

    private record Happening(Instant at, ListItem line) {}
}
