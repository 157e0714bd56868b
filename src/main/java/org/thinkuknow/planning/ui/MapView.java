package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.planning.Coverage;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** What has been taught, is planned and is missing: of all classes by strand, or of one class with the curriculum too. */
@Route(value = "teach/map/:class?", layout = StaffLayout.class)
@PageTitle("Curriculum map – Think U Know")
@Menu(title = "Curriculum map", order = 2.6, icon = "map")
@RolesAllowed("TEACHER")
@StyleSheet("styles/planning.css")
class MapView extends Div implements BeforeEnterObserver {

    private final transient Plans plans;
    private final transient LessonShelf shelf;
    private final transient SchoolCalendar calendar;

    MapView(Plans plans, LessonShelf shelf, SchoolCalendar calendar) {
        this.plans = plans;
        this.shelf = shelf;
        this.calendar = calendar;
        addClassNames("room", "planning", "coverage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters().get("class").ifPresentOrElse(this::showOne, this::showAll);
    }

    private void showAll() {
        var all = plans.mine(calendar.thisYear()).stream()
                .map(plan -> Coverage.of(plan, shelf))
                .toList();
        add(new H1("Curriculum map, " + calendar.thisYear().title()));
        if (all.isEmpty()) {
            add(
                    new Paragraph(
                            "Make a class and plan its year; then this map shows what it has been taught and what is missing."),
                    Pieces.row(new PageLink("/teach/plan", "Plan the year")));
            return;
        }
        add(
                new Paragraph(
                        "Each class by strand of Education for a Connected World. Press a class for its lessons and its curriculum."),
                new StrandTable(all),
                ways());
    }

    private void showOne(String reference) {
        try {
            var coverage = Coverage.of(plans.of(reference), shelf);
            var of = coverage.of();
            add(
                    new H1("Curriculum map of " + of.name()),
                    new Paragraph("%s, %s. %d of %d lessons taught, %d planned, %d neither."
                            .formatted(
                                    of.yearGroup().title(),
                                    of.year().title(),
                                    coverage.count(Coverage.Stage.TAUGHT),
                                    coverage.lessons().size(),
                                    coverage.count(Coverage.Stage.PLANNED),
                                    coverage.count(Coverage.Stage.MISSING))),
                    new StrandTable(List.of(coverage)));
            add(CurriculumLists.of(coverage));
            add(
                    ways(),
                    Pieces.row(
                            new PageLink("/teach/plan/" + of.reference(), "Plan of " + of.name()),
                            new PageLink("/teach/map", "All classes")));
        } catch (PlanRefused e) {
            add(
                    new H1("No class here"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach/plan", "Go to your plan")));
        }
    }

    private static Paragraph ways() {
        return Pieces.row(Pieces.button(
                "print", "Print this map", () -> UI.getCurrent().getPage().executeJs("window.print()")));
    }
}
