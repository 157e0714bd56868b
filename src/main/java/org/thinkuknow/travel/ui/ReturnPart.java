package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.offender.JourneyDuty;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.travel.JourneyBack;
import org.thinkuknow.travel.JourneyState;
import org.thinkuknow.travel.Journeys;
import org.thinkuknow.travel.OpenedJourney;

import java.time.LocalDate;
import java.util.function.Consumer;

/** How somebody came back, or that they did not, and what the rules ask of it. */
class ReturnPart extends Section {

    private final transient OpenedJourney opened;
    private final transient Journeys journeys;
    private final transient JourneySteps steps;

    ReturnPart(OpenedJourney opened, LocalDate today, Journeys journeys, JourneySteps steps) {
        this.opened = opened;
        this.journeys = journeys;
        this.steps = steps;
        setId("return");
        add(new H2("The return"));
        var told = opened.latest();
        var isGoingOn = opened.state() == JourneyState.NOTIFIED || opened.state() == JourneyState.NOT_BACK;
        var comesBack = told.comesBack();
        if (isGoingOn && (opened.state() == JourneyState.NOT_BACK || isOver(comesBack, today))) {
            add(enquiries());
        }
        opened.duties().stream()
                .filter(duty -> duty.duty().rule().startsWith("travel-return"))
                .forEach(duty -> add(new Paragraph(words(duty))));
        if (opened.state() != JourneyState.CALLED_OFF && !told.departs().isAfter(today)) {
            if (comesBack != null && isGoingOn && isOver(comesBack, today)) {
                add(Buttons.once(
                        "as-notified",
                        "They came back as notified",
                        () -> steps.take(
                                "Recorded.",
                                () -> journeys.comeBack(
                                        opened.seen(),
                                        new JourneyBack(comesBack, told.pointOfReturn(), null, "", "", "")))));
            }
            add(new NativeDetails(
                    opened.back() == null ? "They came back otherwise, or notified it" : "Correct the return", back()));
        }
        if (opened.state() == JourneyState.NOTIFIED && !told.departs().isAfter(today)) {
            add(reasoned(
                    "not-back",
                    "They did not come back as notified",
                    "Recorded. Please make enquiries.",
                    words -> journeys.stayAway(opened.seen(), words)));
        }
        if (isGoingOn) {
            add(reasoned(
                    "call-off",
                    "This journey does not take place",
                    "Recorded.",
                    words -> journeys.callOff(opened.seen(), words)));
        }
    }

    private static boolean isOver(@Nullable LocalDate comesBack, LocalDate today) {
        return comesBack != null && comesBack.isBefore(today);
    }

    private Component enquiries() {
        var next = new Div(
                new Paragraph("The notified return is over and none is recorded. Next step: enquiries."),
                new Paragraph(new PageLink(
                        "/offenders/" + opened.seen().offender(), "Enter enquiries and flags on the record")));
        next.setId("enquiries");
        return next;
    }

    private static String words(JourneyDuty each) {
        var duty = each.duty();
        return "%s: last day %s%s. %s Stands as: %s."
                .formatted(
                        duty.title(),
                        duty.due() == null ? "not known" : duty.due().words(),
                        duty.outer() == null
                                ? ""
                                : ", by the later reading " + duty.outer().words(),
                        duty.because(),
                        duty.state() == null ? "" : duty.state().words());
    }

    private Component back() {
        var before = opened.back();
        var day = Inputs.day("back-day", "Day on which they came back", before == null ? null : before.day());
        var point = Inputs.line("back-point", "Where", before == null ? "" : before.point());
        var notified =
                Inputs.day("back-notified", "Day on which they notified it", before == null ? null : before.notified());
        notified.setHelperText("Leave it empty if it is known otherwise.");
        var takenBy = Inputs.line("back-taken-by", "Who took the notification", before == null ? "" : before.takenBy());
        var station = Inputs.line("back-station", "At which station", before == null ? "" : before.station());
        var note = Inputs.area("back-note", "What else is known, and from whom", before == null ? "" : before.note());
        var refusal = new JourneyRefusal("back-refusal");
        var form = new Div(day, point, notified, takenBy, station, note, refusal);
        form.addClassName("form");
        form.add(Buttons.once(
                "back-send",
                "Record the return",
                () -> refusal.unlessTaken(() -> steps.take(
                        "Recorded.",
                        () -> journeys.comeBack(
                                opened.seen(),
                                new JourneyBack(
                                        Inputs.needed(day),
                                        point.getValue(),
                                        notified.getValue(),
                                        takenBy.getValue(),
                                        station.getValue(),
                                        note.getValue()))))));
        return form;
    }

    private Component reasoned(String name, String summary, String done, Consumer<String> send) {
        var words = Inputs.area(name + "-words", "What is known, and from whom", "");
        var refusal = new JourneyRefusal(name + "-refusal");
        return new NativeDetails(
                summary,
                new Div(
                        words,
                        refusal,
                        Buttons.once(
                                name,
                                "Record it",
                                () -> refusal.unlessTaken(
                                        () -> steps.take(done, () -> send.accept(words.getValue()))))));
    }
}
