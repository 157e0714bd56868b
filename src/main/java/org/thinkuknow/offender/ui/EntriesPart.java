package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.EnteredEntry;
import org.thinkuknow.offender.EntryKind.Sort;
import org.thinkuknow.offender.OffenderEntries;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

/** What was notified, what happened and where somebody was, with what was corrected, and the forms for more. */
class EntriesPart extends Section {

    private final String reference;
    private final transient OffenderEntries entries;
    private final transient Staff staff;
    private final transient OffenderSteps steps;

    EntriesPart(OpenedOffender opened, OffenderEntries entries, Staff staff, OffenderSteps steps) {
        this.reference = opened.reference();
        this.entries = entries;
        this.staff = staff;
        this.steps = steps;
        setId("entries");
        add(
                new H2("What was notified and what happened"),
                new NativeDetails("A notification was received", form("notification", Sort.NOTIFICATION)),
                new NativeDetails("Something happened", form("event", Sort.EVENT)),
                new NativeDetails("In custody, in hospital, abroad or staying elsewhere", form("spell", Sort.SPELL)),
                new NativeDetails("An enquiry was made", form("enquiry", Sort.ENQUIRY)));
        var list = Classed.of(new UnorderedList(), "log");
        opened.entries().forEach(entry -> list.add(shown(entry)));
        add(opened.entries().isEmpty() ? new Paragraph("Nothing is entered yet.") : list);
    }

    private EntryForm form(String name, Sort sort) {
        return new EntryForm(
                name, sort, (id, entry) -> steps.take("Entered.", () -> entries.enter(reference, id, entry)));
    }

    private Component shown(EnteredEntry entry) {
        var item = new ListItem(
                Classed.of(new Span(days(entry)), "when"),
                new Span((entry.sort() == Sort.ENQUIRY ? "Enquiry: " : "") + entry.words()),
                new Paragraph("Entered by %s, %s"
                        .formatted(staff.nameOf(entry.enteredBy()), UkTime.words(entry.enteredAt()))));
        item.getElement().setAttribute("data-entry", entry.id());
        item.addClassName("as-entered");
        if (!entry.note().isEmpty()) {
            item.add(new Paragraph(entry.note()));
        }
        if (entry.isReplaced()) {
            item.add(new Paragraph("Corrected or taken back; it counts no more."));
            item.addClassName("replaced");
            return item;
        }
        if (entry.sort() == Sort.NOTIFICATION) {
            item.add(
                    new Paragraph("%s, taken by %s at %s"
                            .formatted(entry.acknowledgementNumber(), entry.takenBy(), entry.station())),
                    new PageLink(
                            "/offenders/%s/notifications/%s/receipt.pdf".formatted(reference, entry.id()),
                            "Acknowledgement (PDF)"));
        }
        item.add(new NativeDetails("Correct or take back", new Div(correction(entry), takeBack(entry))));
        return item;
    }

    private EntryForm correction(EnteredEntry wrong) {
        return new EntryForm(
                        "correct-" + wrong.id(),
                        wrong.sort(),
                        (id, entry) -> steps.take(
                                "Corrected. What was entered first stays below.",
                                () -> entries.correct(reference, wrong.id(), id, entry)))
                .filled(wrong);
    }

    private Component takeBack(EnteredEntry wrong) {
        var refusal = new Refusal("refusal-back-" + wrong.id());
        return new Div(
                refusal,
                Buttons.once(
                        "back-" + wrong.id(),
                        "Take it back without another",
                        () -> refusal.unlessTaken(() -> steps.take(
                                "Taken back. It stays below and counts no more.",
                                () -> entries.takeBack(reference, wrong.id())))));
    }

    private static String days(EnteredEntry entry) {
        var begins = UkTime.day(entry.begins());
        if (entry.sort() != Sort.SPELL) {
            return begins;
        }
        var ends = entry.ends();
        return ends == null ? "since " + begins : "%s to %s".formatted(begins, UkTime.day(ends));
    }
}
