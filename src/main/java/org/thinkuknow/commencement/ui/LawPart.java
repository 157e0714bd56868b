package org.thinkuknow.commencement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.commencement.Commencing;
import org.thinkuknow.commencement.KnownStart;
import org.thinkuknow.commencement.NewStart;
import org.thinkuknow.commencement.StartRefused;
import org.thinkuknow.commencement.StartState;
import org.thinkuknow.commencement.UpcomingLaw;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One rule that was passed: what it asks, what was entered of its start, and the next step of whoever looks at it. */
class LawPart extends Section {

    private final String rule;
    private final transient Commencing commencing;
    private final transient Staff staff;
    private final transient Consumer<String> done;
    private final Paragraph refusal = Classed.of(new Paragraph(), "notable");

    LawPart(
            UpcomingLaw law,
            Commencing commencing,
            Staff staff,
            String who,
            boolean supervises,
            Consumer<String> done) {
        this.rule = law.rule().id();
        this.commencing = commencing;
        this.staff = staff;
        this.done = done;
        setId("law-" + rule);
        refusal.setId("refusal-" + rule);
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var facts = Classed.of(new DescriptionList(), "facts");
        fact(
                facts,
                "Where",
                law.rule().nations().stream().map(Nation::words).sorted().collect(Collectors.joining(", ")));
        fact(facts, "Section", law.rule().section());
        fact(facts, "Where it was read", law.rule().source());
        fact(
                facts,
                "Where it stands now",
                law.counts().map(this::started).orElse("It is not started here, and computes nothing."));
        add(new H2(law.rule().title()), facts);
        law.open().ifPresent(start -> add(waiting(start, who, supervises)));
        if (law.open().isEmpty()) {
            add(new NativeDetails(
                    law.counts().isPresent() ? "Enter another start in its place" : "Enter its start", form()));
        }
        if (!law.past().isEmpty()) {
            var past = new Div();
            law.past().forEach(start -> past.add(new Paragraph(past(start))));
            add(new NativeDetails("What was entered before", past));
        }
        add(refusal);
    }

    private String started(KnownStart start) {
        return "Counts from %s by %s. Entered by %s, confirmed by %s. %s"
                .formatted(
                        UkTime.day(start.commencement().date()),
                        start.commencement().instrument(),
                        staff.nameOf(start.commencement().enteredBy()),
                        staff.nameOf(start.commencement().agreedBy()),
                        start.transition());
    }

    private Component waiting(KnownStart start, String who, boolean supervises) {
        var isMine = start.commencement().enteredBy().equals(who);
        var waiting = new Div(new Paragraph("%s entered: %s, made on %s, starts it on %s. %s"
                .formatted(
                        staff.nameOf(start.commencement().enteredBy()),
                        start.commencement().instrument(),
                        UkTime.day(start.commencement().made()),
                        UkTime.day(start.commencement().date()),
                        start.transition())));
        waiting.setId("waiting-" + rule);
        if (isMine || !supervises) {
            waiting.add(new Paragraph(
                    "It computes nothing until a supervisor who did not enter it has read the instrument."));
        } else {
            waiting.add(Classed.of(
                    Buttons.once(
                            "confirm-" + rule,
                            "I have read the instrument: confirm",
                            () -> take("Confirmed.", () -> commencing.confirm(start.id()))),
                    "first-choice"));
        }
        waiting.add(Buttons.once(
                "withdraw-" + rule, "Take it back", () -> take("Taken back.", () -> commencing.withdraw(start.id()))));
        return waiting;
    }

    private String past(KnownStart start) {
        return "%s, from %s, entered by %s: %s"
                .formatted(
                        start.commencement().instrument(),
                        UkTime.day(start.commencement().date()),
                        staff.nameOf(start.commencement().enteredBy()),
                        start.state() == StartState.REPLACED
                                ? "another stands in its place"
                                : "taken back by "
                                        + staff.nameOf(start.commencement().agreedBy()));
    }

    private Component form() {
        var id = UUID.randomUUID();
        var instrument = new TextField("Number of the instrument");
        instrument.setId("instrument-" + rule);
        instrument.setHelperText("Such as SI 2027/123, SSI 2027/12 or SR 2027/45.");
        var made = new DatePicker("Made on");
        made.setId("made-" + rule);
        var starts = new DatePicker("First day of the law");
        starts.setId("starts-" + rule);
        var transition = new TextArea("Who is under it from when");
        transition.setId("transition-" + rule);
        transition.setHelperText("As the instrument says; if it says nothing, write that.");
        transition.setWidthFull();
        return new Div(
                instrument,
                made,
                starts,
                transition,
                Buttons.once(
                        "propose-" + rule,
                        "Enter it",
                        () -> take(
                                "Entered. A supervisor who is somebody else confirms it.",
                                () -> commencing.propose(
                                        id,
                                        new NewStart(
                                                rule,
                                                needed(starts),
                                                instrument.getValue(),
                                                needed(made),
                                                transition.getValue())))));
    }

    private void take(String words, Runnable step) {
        refusal.setVisible(false);
        try {
            step.run();
            done.accept(words);
        } catch (StartRefused e) {
            refusal.setText(e.getMessage());
            refusal.setVisible(true);
        }
    }

    private static LocalDate needed(DatePicker day) {
        return day.getOptionalValue()
                .orElseThrow(() -> new StartRefused("Please give the day: %s.".formatted(day.getLabel())));
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
