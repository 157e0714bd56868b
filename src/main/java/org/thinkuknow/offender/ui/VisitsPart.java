package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.EntryKind;
import org.thinkuknow.offender.KnownPersonVisit;
import org.thinkuknow.offender.NewPersonVisit;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.OffenderVisits;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.offender.PersonVisitState;
import org.thinkuknow.offender.VisitInterval;
import org.thinkuknow.offender.VisitsOfPerson;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Visits to somebody: how often, what is planned, and what came of those that were made or failed. */
class VisitsPart extends Section {

    private final String reference;
    private final transient OffenderVisits visits;
    private final transient Staff staff;
    private final transient OffenderSteps steps;

    VisitsPart(OpenedOffender opened, OffenderVisits visits, Staff staff, OffenderSteps steps) {
        this.reference = opened.reference();
        this.visits = visits;
        this.staff = staff;
        this.steps = steps;
        setId("visits");
        var known = visits.of(reference);
        add(new H2("Visits to the person"), new Paragraph(rhythm(known)));
        if (known.raisesEntry()) {
            add(question(known, opened));
        }
        add(new NativeDetails("Plan a visit", plan()), new NativeDetails("How often", interval(known)));
        var list = Classed.of(new UnorderedList(), "log");
        known.all().forEach(visit -> list.add(shown(visit)));
        add(known.all().isEmpty() ? new Paragraph("None is entered.") : list);
    }

    private static String rhythm(VisitsOfPerson known) {
        var interval = known.interval();
        if (interval == null) {
            return "How often is not said, so no list reminds of a visit.";
        }
        var next = known.next();
        return next == null
                ? "In %s.".formatted(interval.words())
                : "Visited %s; the next visit is due by %s.".formatted(interval.words(), UkTime.day(next));
    }

    /** A question with its step; what is decided is a senior officer's and a court's. */
    private static Component question(VisitsOfPerson known, OpenedOffender opened) {
        var since = Objects.requireNonNull(known.lastFailed());
        var asked = opened.entries().stream()
                .filter(entry -> entry.kinds().contains(EntryKind.ASKED_FOR_ENTRY)
                        && !entry.isReplaced()
                        && !entry.begins().isBefore(since))
                .findFirst();
        var words = new Paragraph(asked.map(
                        entry -> "%d visits in a row failed. A senior officer was asked about a warrant of entry on %s."
                                .formatted(known.failedInARow(), UkTime.day(entry.begins())))
                .orElseGet(() ->
                        ("%d visits in a row failed. Ask a senior officer whether to apply for a warrant of entry (s.96B), which is"
                                        + " to assess the risk alone, and enter that you asked as an enquiry. This page does not know why"
                                        + " nobody opened, and decides nothing.")
                                .formatted(known.failedInARow())));
        words.setId("entry-question");
        return Classed.of(words, "notable");
    }

    private Component plan() {
        var id = UUID.randomUUID();
        var day = Fields.day("visit-day", "Day");
        var goers = Fields.line("visit-goers", "Who goes", "");
        var announced = new Checkbox("The person is told of it before");
        announced.setId("visit-announced");
        var refusal = new Refusal("visit-refusal");
        return new Div(
                new Paragraph("A visit that was made already is entered with its day, and written up next."),
                day,
                goers,
                announced,
                refusal,
                Buttons.once(
                        "plan-visit",
                        "Enter the visit",
                        () -> refusal.unlessTaken(() -> steps.take(
                                "Entered.",
                                () -> visits.plan(
                                        reference,
                                        id,
                                        new NewPersonVisit(
                                                Fields.needed(day), announced.getValue(), goers.getValue()))))));
    }

    private Component interval(VisitsOfPerson known) {
        var interval = new RadioButtonGroup<>("How often", VisitInterval.values());
        interval.setId("visit-interval");
        interval.setItemLabelGenerator(VisitInterval::words);
        interval.setValue(known.interval());
        var refusal = new Refusal("interval-refusal");
        return new Div(
                interval,
                refusal,
                Buttons.once(
                        "set-interval",
                        "Set it",
                        () -> refusal.unlessTaken(() -> {
                            var chosen = interval.getOptionalValue()
                                    .orElseThrow(() -> new OffenderRefused(List.of("Please choose how often.")));
                            steps.take("Set.", () -> visits.schedule(reference, chosen));
                        })));
    }

    private Component shown(KnownPersonVisit visit) {
        var item = new ListItem(
                Classed.of(new Span(UkTime.day(visit.day())), "when"),
                new Span("%s, %s"
                        .formatted(
                                visit.isAnnounced() ? "announced" : "unannounced",
                                visit.state().words())),
                new Paragraph("%s. Entered by %s".formatted(visit.goers(), staff.nameOf(visit.enteredBy()))));
        item.getElement().setAttribute("data-visit", visit.id());
        if (visit.state() == PersonVisitState.PLANNED) {
            item.add(new NativeDetails("Write it up", writeUp(visit.id())));
        } else {
            item.add(new Paragraph("%s Written up by %s, %s."
                    .formatted(
                            visit.outcome(),
                            staff.nameOf(Objects.requireNonNull(visit.endedBy())),
                            UkTime.words(Objects.requireNonNull(visit.endedAt())))));
        }
        return item;
    }

    private Component writeUp(String id) {
        var state = new RadioButtonGroup<>(
                "How it went",
                Arrays.stream(PersonVisitState.values())
                        .filter(each -> each != PersonVisitState.PLANNED)
                        .toArray(PersonVisitState[]::new));
        state.setId("visit-state-" + id);
        state.setItemLabelGenerator(PersonVisitState::words);
        var outcome = Fields.area("visit-outcome-" + id, "What came of it, or why nobody went", "");
        var refusal = new Refusal("visit-end-refusal-" + id);
        return new Div(
                state,
                outcome,
                refusal,
                Buttons.once(
                        "end-visit-" + id,
                        "Write it up",
                        () -> refusal.unlessTaken(() -> steps.take(
                                "Written up.",
                                () -> visits.end(
                                        reference,
                                        id,
                                        state.getOptionalValue().orElse(PersonVisitState.PLANNED),
                                        outcome.getValue())))));
    }
}
