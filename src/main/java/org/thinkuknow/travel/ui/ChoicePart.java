package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.Country;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Risk;
import org.thinkuknow.overseas.PackageStanding;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.travel.Choice;
import org.thinkuknow.travel.Criterion;
import org.thinkuknow.travel.JourneyChoices;
import org.thinkuknow.travel.JourneyState;
import org.thinkuknow.travel.MadeChoice;
import org.thinkuknow.travel.NewChoice;
import org.thinkuknow.travel.OpenedJourney;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether a country is told of a journey, and by what; what was chosen before, and what became of it. */
class ChoicePart extends Section {

    private final transient OpenedJourney opened;
    private final transient JourneyChoices choices;
    private final transient Staff staff;
    private final transient JourneySteps steps;

    ChoicePart(OpenedJourney opened, JourneyChoices choices, Staff staff, JourneySteps steps, boolean mayChoose) {
        this.opened = opened;
        this.choices = choices;
        this.staff = staff;
        this.steps = steps;
        setId("choice");
        var chosen = choices.of(opened.seen());
        add(new H2("What is chosen"));
        if (chosen.choices().isEmpty()) {
            add(new Paragraph("Nothing is chosen yet."));
        } else {
            var list = Classed.of(new UnorderedList(), "log");
            chosen.choices()
                    .forEach(each -> list.add(line(each, chosen.with(each).orElse(null))));
            add(list);
        }
        var isOver = opened.state() == JourneyState.RETURNED || opened.state() == JourneyState.CALLED_OFF;
        if (mayChoose && !isOver) {
            add(new NativeDetails(chosen.choices().isEmpty() ? "Choose" : "Choose something else", form()));
        }
    }

    private ListItem line(MadeChoice each, @Nullable PackageStanding inPackage) {
        var item = new ListItem(
                Classed.of(new Span(UkTime.words(each.chosenAt())), "when"),
                new Span("%s, chosen by %s".formatted(each.chosen().choice().words(), staff.nameOf(each.chosenBy()))),
                Classed.of(new Paragraph(each.chosen().words()), "as-typed"));
        if (!each.chosen().met().isEmpty()) {
            item.add(new Paragraph(
                    each.chosen().met().stream().sorted().map(Criterion::words).collect(Collectors.joining(" "))));
        }
        if (inPackage != null) {
            item.add(
                    new Paragraph("Package: %s%s%s"
                            .formatted(
                                    inPackage.state().words(),
                                    inPackage.sentAt() == null ? "" : ", sent " + UkTime.words(inPackage.sentAt()),
                                    inPackage.heard().stream()
                                            .map(heard -> ", acknowledged by %s (%s), %s"
                                                    .formatted(
                                                            heard.by(),
                                                            new Country(heard.country()).words(),
                                                            UkTime.words(heard.at())))
                                            .collect(Collectors.joining()))),
                    new PageLink("/overseas/" + inPackage.reference(), "The package " + inPackage.reference()));
        }
        return item;
    }

    private Component form() {
        var id = UUID.randomUUID();
        var choice = new RadioButtonGroup<>("What is chosen", Choice.values());
        choice.setId("choice-kind");
        choice.setItemLabelGenerator(Choice::words);
        var met = new CheckboxGroup<Criterion>("What has to be true, and is");
        met.setId("choice-met");
        met.setItemLabelGenerator(Criterion::words);
        met.setVisible(false);
        var countries = new CheckboxGroup<Country>("Countries that are told");
        countries.setId("choice-countries");
        countries.setItemLabelGenerator(Country::words);
        countries.setItems(opened.latest().countries().stream()
                .distinct()
                .map(Country::new)
                .toList());
        countries.setVisible(false);
        choice.addValueChangeListener(changed -> {
            var now = changed.getValue();
            var kept = new HashSet<>(met.getValue());
            kept.retainAll(now.criteria());
            met.setItems(now.criteria());
            met.setValue(kept);
            met.setVisible(now.tool().isPresent());
            countries.setVisible(now.tool().isPresent());
        });
        var reasons = Inputs.area("choice-reasons", "The reasons", "");
        var refusal = new JourneyRefusal("choice-refusal");
        var form = new Div(
                new Paragraph(usual(opened.person().management().risk())),
                choice,
                met,
                countries,
                reasons,
                new Paragraph(Choice.NOT_RED),
                new Paragraph(
                        "A choice that tells a country begins a package as a draft. It leaves when another officer has agreed to it"
                                + " there, not the one who chose. An earlier draft stays until somebody withdraws it there."),
                refusal,
                Buttons.once(
                        "choose",
                        "Record the choice",
                        () -> refusal.unlessTaken(() -> {
                            var made = choice.getOptionalValue()
                                    .orElseThrow(() -> new OffenderRefused(List.of("Please choose one.")));
                            var leaves = made.tool().isPresent();
                            var chosen = new NewChoice(
                                    made,
                                    leaves ? met.getValue() : Set.of(),
                                    leaves
                                            ? countries.getValue().stream()
                                                    .map(Country::code)
                                                    .sorted()
                                                    .toList()
                                            : List.of(),
                                    reasons.getValue());
                            steps.take("Recorded.", () -> choices.choose(opened.seen(), id, chosen));
                        })));
        form.addClassName("form");
        return form;
    }

    /** What is usual by the band of the risk is shown and decides nothing. */
    private static String usual(@Nullable Risk risk) {
        if (risk == null) {
            return "The risk is not assessed here. What is usual goes by its band; a person decides.";
        }
        return "Risk: %s (%s, %s). Usual for it: %s This is shown and decides nothing."
                .formatted(
                        risk.band().words(),
                        risk.tool(),
                        UkTime.day(risk.assessed()),
                        switch (risk.band()) {
                            case VERY_HIGH, HIGH -> "a notice is asked for, with the form of the risk.";
                            case MEDIUM -> "case by case.";
                            case LOW -> "only where there is intelligence.";
                        });
    }
}
