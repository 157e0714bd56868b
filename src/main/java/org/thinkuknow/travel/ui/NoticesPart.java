package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.DutyState;
import org.thinkuknow.offender.Country;
import org.thinkuknow.offender.JourneyDuty;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.travel.EnteredNotice;
import org.thinkuknow.travel.Excuse;
import org.thinkuknow.travel.Journeys;
import org.thinkuknow.travel.LateJourneys;
import org.thinkuknow.travel.OpenedJourney;

import java.util.List;
import java.util.Locale;

/** Each notification of a journey: when it was given, by when the rules ask for it, and what people decided of one that was late. */
class NoticesPart extends Section {

    private final transient OpenedJourney opened;
    private final transient Journeys journeys;
    private final transient LateJourneys lateness;
    private final transient Staff staff;
    private final transient JourneySteps steps;

    NoticesPart(OpenedJourney opened, Journeys journeys, LateJourneys lateness, Staff staff, JourneySteps steps) {
        this.opened = opened;
        this.journeys = journeys;
        this.lateness = lateness;
        this.staff = staff;
        this.steps = steps;
        setId("notices");
        add(new H2("Notifications of it"));
        opened.notices().forEach(notice -> add(shown(notice)));
        add(new NativeDetails(
                "A change or an addition was notified",
                new JourneyForm(
                        "change",
                        opened.latest(),
                        true,
                        "Enter the change",
                        (id, told) -> steps.take("Entered.", () -> journeys.change(opened.seen(), id, told)))));
    }

    private Component shown(EnteredNotice notice) {
        var told = notice.told();
        var facts = Classed.of(new DescriptionList(), "facts");
        Inputs.fact(
                facts,
                "Given",
                "%s, taken by %s at %s".formatted(UkTime.words(notice.givenAt()), told.takenBy(), told.station()));
        Inputs.fact(facts, "Known since", UkTime.day(told.known()));
        Inputs.fact(facts, "Leads to", Country.words(told.countries()));
        Inputs.fact(
                facts,
                "Entered by",
                "%s, %s".formatted(staff.nameOf(notice.enteredBy()), UkTime.words(notice.enteredAt())));
        if (!told.note().isEmpty()) {
            Inputs.fact(facts, "As it was told", told.note());
        }
        var shown = Classed.of(new Div(new H3(notice.acknowledgementNumber()), facts), "duty");
        shown.getElement().setAttribute("data-notice", notice.id());
        if (notice.isReplaced()) {
            shown.add(new Paragraph("Corrected; it counts no more."));
            return shown;
        }
        var duties = opened.duties().stream()
                .filter(duty -> duty.notice().equals(notice.givenAt()))
                .filter(duty -> !duty.duty().rule().startsWith("travel-return"))
                .toList();
        duties.forEach(duty -> rule(facts, duty));
        if (duties.isEmpty()) {
            Inputs.fact(facts, "By the rules", "no notification is asked for of this journey");
        }
        if (notice.excuse() != null) {
            Inputs.fact(facts, "Decided", notice.excuse().words());
        }
        if (notice.excuse() != null
                || duties.stream().anyMatch(duty -> duty.duty().state() == DutyState.COMPLIED_LATE)) {
            shown.add(late(notice));
        }
        shown.add(new NativeDetails(
                "Correct what was entered",
                new JourneyForm(
                        "correct-" + notice.id(),
                        told,
                        false,
                        "Put this in its place",
                        (id, right) -> steps.take(
                                "Corrected. What was entered first stays below.",
                                () -> journeys.correct(opened.seen(), notice.id(), id, right)))));
        return shown;
    }

    private static void rule(DescriptionList facts, JourneyDuty each) {
        var duty = each.duty();
        Inputs.fact(
                facts,
                "By the rules",
                "%s, last by %s"
                        .formatted(
                                duty.state() == DutyState.COMPLIED_LATE ? "given later" : "given in time",
                                duty.due() == null ? "no day" : duty.due().words()));
        Inputs.fact(
                facts,
                "Why",
                "%s How sure this reading is: %s."
                        .formatted(duty.because(), duty.confidence().name().toLowerCase(Locale.ROOT)));
    }

    private Component late(EnteredNotice notice) {
        var why = Inputs.area("why-" + notice.id(), "Why it came late, as the person says", "");
        var whyRefusal = new JourneyRefusal("why-refusal-" + notice.id());
        var excuse = new RadioButtonGroup<>("What is recorded", Excuse.values());
        excuse.setId("excuse-" + notice.id());
        excuse.setItemLabelGenerator(Excuse::words);
        var reason = Inputs.area("excuse-reason-" + notice.id(), "The reason for this decision", "");
        var refusal = new JourneyRefusal("excuse-refusal-" + notice.id());
        return new Div(
                new Paragraph(
                        "It came later than the rules ask. Please ask why and write it down; whether that is a reasonable excuse"
                                + " is decided by a person."),
                why,
                whyRefusal,
                Buttons.once(
                        "explain-" + notice.id(),
                        "Write the reason down",
                        () -> whyRefusal.unlessTaken(() ->
                                steps.take("Written down.", () -> lateness.explain(opened.seen(), why.getValue())))),
                new NativeDetails(
                        "Decide about an excuse",
                        new Div(
                                excuse,
                                reason,
                                refusal,
                                Buttons.once(
                                        "decide-" + notice.id(),
                                        "Record the decision",
                                        () -> refusal.unlessTaken(() -> {
                                            var chosen = excuse.getOptionalValue()
                                                    .orElseThrow(() -> new OffenderRefused(
                                                            List.of("Please choose what is recorded.")));
                                            steps.take(
                                                    "Recorded.",
                                                    () -> lateness.decide(
                                                            opened.seen(), notice.id(), chosen, reason.getValue()));
                                        })))));
    }
}
