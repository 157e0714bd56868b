package org.thinkuknow.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.School;
import org.thinkuknow.classroom.Keeping;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.results.SchoolTerm;
import org.thinkuknow.results.SchoolTerms;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

/** How long a school keeps what its classes have shown. */
@Route(value = "safeguarding/results", layout = StaffLayout.class)
@PageTitle("How long results stay – Think U Know")
@RolesAllowed("SAFEGUARDING_LEAD")
class TermView extends Div {

    private final transient SchoolTerms terms;
    private final long mostDays;
    private final Paragraph now = new Paragraph();
    private final Paragraph going = new Paragraph();
    private final ComboBox<SchoolTerm> months = new ComboBox<>("Keep them for");

    TermView(SchoolTerms terms, Keeping keeping) {
        this.terms = terms;
        this.mostDays = keeping.keep().toDays();
        addClassName("room");
        add(
                new H1("How long results stay"),
                new Paragraph(
                        ("After a live lesson, teachers see what the class answered, counted by screen and without names. This "
                                                + "service erases them %d days after the lesson. ")
                                        .formatted(mostDays)
                                + "You can have your school's results erased sooner. If you choose a shorter time, older ones are erased "
                                + "the following night and cannot be recovered."));
        terms.school()
                .map(School::name)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new Paragraph(
                                        "Your account is not linked to a school yet. Please ask your administrator to link it.")));
    }

    private void show(String school) {
        now.setId("term-now");
        now.getElement().setAttribute("role", "status");
        going.setId("term-going");
        going.getElement().setAttribute("role", "status");
        months.setId("term");
        months.setItems(terms.choices());
        months.setItemLabelGenerator(SchoolTerm::words);
        months.addValueChangeListener(
                change -> going.setText(change.getValue() == null ? "" : whatGoes(change.getValue())));
        var choose = button("choose-term", "Save this choice", () -> {
            if (months.getValue() == null) {
                throw new LessonRefused("Please choose a number of months first.");
            }
            terms.choose(months.getValue());
        });
        choose.addClassName("first-choice");
        var leave = button("leave-term", "As long as this service does", terms::leaveToTheInstallation);
        var form = Classed.of(new Section(months, going, choose, leave), "form");
        add(now, form);
        say(school);
    }

    private String whatGoes(SchoolTerm term) {
        var lessons = terms.goingWith(term);
        return lessons == 0
                ? "No results of your school are older than that."
                : "The results of %s are older than that and would be erased tonight."
                        .formatted(lessons == 1 ? "1 lesson" : lessons + " lessons");
    }

    private Button button(String id, String words, Runnable step) {
        return Buttons.once(id, words, () -> {
            try {
                step.run();
                months.clear();
                terms.school().map(School::name).ifPresent(this::say);
            } catch (LessonRefused e) {
                going.setText(e.getMessage());
            }
        });
    }

    private void say(String school) {
        now.setText(terms.chosen()
                .map(term -> "%s keeps results for %s.".formatted(school, term.words()))
                .orElseGet(() ->
                        "%s keeps results for %d days, as long as this service does.".formatted(school, mostDays)));
    }
}
