package org.thinkuknow.duties.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.FactKind;
import org.thinkuknow.duties.Nation;
import org.thinkuknow.duties.Rules;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Works out what somebody has to notify and by when, from facts that are typed here and kept nowhere (decision 0060). */
@Route(value = "offenders/duties", layout = StaffLayout.class)
@PageTitle("What is due when – Think U Know")
@RolesAllowed({"OFFENDER_MANAGER", "SUPERVISOR"})
class DutiesView extends Div {

    private static final int LONGEST = 200;

    private final transient Rules rules;
    private final transient Duties duties;
    private final List<Entered> entered = new ArrayList<>();
    private final ComboBox<Nation> nation = new ComboBox<>("Where the home is");
    private final DatePicker asOf = new DatePicker("On which day");
    private final ComboBox<FactKind> kind = new ComboBox<>("What is known");
    private final TextField value = new TextField("When, or what");
    private final Paragraph problem = Classed.of(new Paragraph(), "notable");
    private final UnorderedList facts = new UnorderedList();
    private final Div answers = new Div();

    /** One fact, as a table would have it and as people read it. */
    private record Entered(String fact, String words) {}

    DutiesView(Rules rules, Duties duties, Clock clock) {
        this.rules = rules;
        this.duties = duties;
        addClassNames("room", "duties");
        nation.setId("nation");
        nation.setItems(Nation.values());
        nation.setItemLabelGenerator(Nation::words);
        nation.setValue(Nation.EW);
        nation.addValueChangeListener(changed -> answer());
        asOf.setId("as-of");
        asOf.setValue(UkTime.today(clock));
        asOf.addValueChangeListener(changed -> answer());
        kind.setId("kind");
        kind.setWidthFull();
        kind.setItems(rules.factKinds());
        kind.setItemLabelGenerator(FactKind::means);
        kind.addValueChangeListener(changed -> value.setHelperText(
                changed.getValue() == null ? "" : changed.getValue().hint()));
        value.setId("value");
        value.setMaxLength(LONGEST);
        problem.setId("problem");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        facts.setId("facts");
        answers.setId("answers");
        answers.getElement().setAttribute("aria-live", "polite");
        add(
                new PageLink("/offenders", "Registered offenders"),
                new H1("What is due when"),
                new Paragraph(
                        "What the law asks of a registered offender, worked out from what you enter. Nothing of it is"
                                + " kept: print it if you need it, and enter no name. It shows days and reasons; it does"
                                + " not know whether there was a reasonable excuse, and it never says that somebody broke"
                                + " the law."),
                nation,
                asOf,
                kind,
                value,
                Buttons.once("add-fact", "Add", this::addFact),
                problem,
                facts,
                answers);
        answer();
    }

    private void addFact() {
        if (kind.getValue() == null || value.isEmpty()) {
            say("Choose what is known, and say when or what.");
            return;
        }
        var fact = new Entered(
                "%s=%s".formatted(kind.getValue().key(), value.getValue().replace(';', ',')),
                "%s: %s".formatted(kind.getValue().means(), value.getValue()));
        entered.add(fact);
        if (answer()) {
            value.clear();
        } else {
            entered.remove(fact);
        }
    }

    /** Works everything out anew; what cannot be understood is said, and leaves what stands there. */
    private boolean answer() {
        try {
            var known = rules.facts(
                    nationOrDefault(), entered.stream().map(Entered::fact).toList());
            var day = asOf.getOptionalValue().orElse(LocalDate.EPOCH);
            problem.setVisible(false);
            answers.removeAll();
            answers.add(
                    DutyList.of("To be notified", duties.of(known, day)),
                    DutyList.of("For how long", duties.lengths(known)),
                    DutyList.of("Review", duties.reviews(known)),
                    upcoming(),
                    Buttons.once(
                            "print", "Print", () -> UI.getCurrent().getPage().executeJs("window.print()")));
            list();
            return true;
        } catch (IllegalArgumentException e) {
            say(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private Nation nationOrDefault() {
        return nation.getOptionalValue().orElse(Nation.EW);
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void list() {
        facts.removeAll();
        for (var fact : entered) {
            var out = Buttons.once("take-out-" + entered.indexOf(fact), "Remove", () -> {
                entered.remove(fact);
                answer();
            });
            out.setAriaLabel("Remove “%s”".formatted(fact.words()));
            facts.add(new ListItem(new Span(fact.words() + " "), out));
        }
    }

    private Section upcoming() {
        var list = new UnorderedList();
        rules.upcoming().stream()
                .filter(rule -> rule.nations().contains(nationOrDefault()))
                .forEach(rule -> list.add(new ListItem(
                        "%s. Passed, not known to have started (%s).".formatted(rule.title(), rule.section()))));
        var section = new Section(new H2("Upcoming law, of which nothing is worked out"), list);
        section.setId("upcoming");
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }
}
