package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.NextLessons;
import org.thinkuknow.planning.NextYear;
import org.thinkuknow.planning.PlanChanges;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Taught;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.planning.YearOfClass;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.time.LocalDate;

/** The year of a class. A lesson is chosen and then put into a week, by mouse, finger or keyboard, or dragged there. */
@Route(value = "teach/plan/:class", layout = StaffLayout.class)
@PageTitle("Plan of a class – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/planning.css")
class ClassPlanView extends Div implements BeforeEnterObserver {

    private final transient Plans plans;
    private final transient PlanSteps steps;
    private final transient PlanHead head;
    private final transient Classes classes;
    private final transient NextYear nextYear;
    private final transient LessonShelf shelf;
    private final transient SchoolCalendar calendar;
    private final H1 title = new H1();
    private final Paragraph message = Pieces.message();
    private final Div body = Classed.of(new Div(), "plan-of-class");
    private String reference = "";
    private @Nullable AgeBand band;
    private transient @Nullable Hand hand;

    ClassPlanView(
            Plans plans,
            Classes classes,
            NextYear nextYear,
            PlanChanges changes,
            YearOfClass year,
            Taught taught,
            Teaching teaching,
            NextLessons next,
            LessonShelf shelf,
            SchoolCalendar calendar) {
        this.plans = plans;
        this.steps = new PlanSteps(this, changes, year, taught, shelf, calendar);
        this.head = new PlanHead(this, teaching, next);
        this.classes = classes;
        this.nextYear = nextYear;
        this.shelf = shelf;
        this.calendar = calendar;
        addClassNames("room", "planning");
        add(title, message, body);
        Shortcuts.addShortcutListener(this, this::putBack, Key.ESCAPE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("class").orElse("");
        hand = null;
        band = null;
        say("");
        look();
    }

    /** Shows the plan as it is now, whoever changed it. */
    private void look() {
        body.removeAll();
        try {
            var plan = plans.of(reference);
            title.setText("Plan of " + plan.of().name());
            show(plan);
        } catch (PlanRefused e) {
            title.setText("No class here");
            body.add(new Paragraph(e.getMessage()), new Paragraph(new PageLink("/teach/plan", "Go to your plan")));
        }
    }

    private void show(ClassPlan plan) {
        var lessons = new ShelfList(this, plan, shelf, band == null ? plan.of().band() : band, hand);
        var weeks = new WeekList(this, plan, shelf, calendar, hand);
        body.add(head.of(plan), lessons, weeks, new ClassEnd(this, plan.of(), classes, nextYear));
    }

    /** The reference of the class that is shown. */
    String reference() {
        return reference;
    }

    PlanSteps steps() {
        return steps;
    }

    void showBand(AgeBand other) {
        band = other;
        look();
        Pieces.focus("band-" + other.slug());
    }

    /** Takes something in hand; the next press says into which week. */
    void take(Hand chosen) {
        hand = chosen;
        say("%s: now press the week, or Escape.".formatted(chosen.title()));
        look();
        Pieces.focusFirst(".week[aria-current] .put", ".week[aria-current] ~ .week .put", ".week .put");
    }

    /** Puts what is in hand back where it was. */
    void putBack() {
        if (hand != null) {
            hand = null;
            say("Nothing has changed.");
            look();
            Pieces.focus("weeks");
        }
    }

    /** Puts what is in hand into a week. */
    void put(LocalDate week) {
        if (hand != null) {
            steps.put(hand, week);
        }
    }

    void say(String sentence) {
        message.setText(sentence);
    }

    /** Takes a step and says what came of it; the page then shows the plan as it is, also if a colleague was quicker. */
    void step(String done, String focus, Runnable step) {
        hand = null;
        try {
            step.run();
            say(done);
        } catch (PlanRefused e) {
            say(e.getMessage());
        }
        look();
        Pieces.focus(focus);
    }
}
