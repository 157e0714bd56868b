package org.thinkuknow.offender.ui;

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
import org.thinkuknow.duties.Confidence;
import org.thinkuknow.offender.Decision;
import org.thinkuknow.offender.DutyDecisions;
import org.thinkuknow.offender.DutyRef;
import org.thinkuknow.offender.DutyStanding;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.offender.PersonDuty;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What is due, by when and why, and what people decided of what was not done in time. */
class DutiesPart extends Section {

    private final transient OpenedOffender opened;
    private final transient DutyDecisions decisions;
    private final transient Staff staff;
    private final transient OffenderSteps steps;

    DutiesPart(OpenedOffender opened, DutyDecisions decisions, Staff staff, OffenderSteps steps) {
        this.opened = opened;
        this.decisions = decisions;
        this.staff = staff;
        this.steps = steps;
        setId("duties");
        var done = opened.duties().stream().filter(DutiesPart::isDone).toList();
        add(new H2("What is due"));
        opened.duties().stream().filter(duty -> !isDone(duty)).forEach(duty -> add(shown(duty)));
        if (opened.duties().size() == done.size()) {
            add(new Paragraph("Nothing is due from what is entered."));
        }
        if (!done.isEmpty()) {
            var list = new Div();
            done.forEach(duty -> list.add(shown(duty)));
            add(new NativeDetails("Done in time: %d".formatted(done.size()), list));
        }
    }

    private static boolean isDone(PersonDuty duty) {
        return duty.standing() == DutyStanding.COMPLIED;
    }

    private Component shown(PersonDuty each) {
        var duty = each.duty();
        var facts = Classed.of(new DescriptionList(), "facts");
        if (duty.safe() != null) {
            Fields.fact(facts, "Remind by", duty.safe().words());
        }
        Fields.fact(
                facts,
                "Last day",
                duty.due() == null
                        ? "paused: time runs from release or return"
                        : duty.due().words());
        if (duty.outer() != null) {
            Fields.fact(facts, "By the later reading", duty.outer().words());
        }
        Fields.fact(facts, "Today", each.standing().words());
        each.decided()
                .ifPresent(made -> Fields.fact(
                        facts,
                        "Decided",
                        "%s by %s, %s: %s"
                                .formatted(
                                        made.decision().words(),
                                        staff.nameOf(made.decidedBy()),
                                        UkTime.words(made.decidedAt()),
                                        made.reason())));
        Fields.fact(facts, "Why", duty.because());
        Fields.fact(facts, "What would change it", duty.changesWith());
        duty.transition().ifPresent(note -> Fields.fact(facts, "Who is under it from when", note));
        var shown = new Div(new H3(duty.title()), facts);
        shown.addClassName("duty");
        shown.getElement().setAttribute("data-rule", duty.rule());
        if (duty.confidence() != Confidence.HIGH) {
            shown.add(new Paragraph("How sure this reading is: %s. Check with your force's legal adviser."
                    .formatted(duty.confidence().name().toLowerCase(Locale.ROOT))));
        }
        if (each.standing().isDecidedByPeople() || each.decided().isPresent()) {
            shown.add(new NativeDetails("Record an excuse or a charge", form(DutyRef.of(duty))));
        }
        return shown;
    }

    private Component form(DutyRef duty) {
        var id = "%s-%s".formatted(duty.rule(), duty.from());
        var made = UUID.randomUUID();
        var decision = new RadioButtonGroup<>("What is recorded", Decision.values());
        decision.setId("decision-" + id);
        decision.setItemLabelGenerator(Decision::words);
        var reason = Fields.area("reason-" + id, "The reason, as you know it", "");
        var refusal = new Refusal("refusal-" + id);
        return new Div(
                decision,
                reason,
                refusal,
                Buttons.once(
                        "decide-" + id,
                        "Record it",
                        () -> refusal.unlessTaken(() -> {
                            var chosen = decision.getOptionalValue()
                                    .orElseThrow(() -> new OffenderRefused(List.of("Please choose what is recorded.")));
                            steps.take(
                                    "Recorded.",
                                    () -> decisions.decide(opened.reference(), made, duty, chosen, reason.getValue()));
                        })));
    }
}
