package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** The teacher's room: this week's lessons, the library, and whatever other modules have for a teacher. */
@Route(value = "teach", layout = StaffLayout.class)
@PageTitle("Teacher's room – Think U Know")
@Menu(title = "Teacher's room", order = 2, icon = "presentation")
@RolesAllowed("TEACHER")
class TeachView extends Div implements BeforeEnterObserver {

    private final LibraryShelf library;
    private final AgeBand usual;

    TeachView(
            Plans plans,
            LessonShelf shelf,
            Teaching teaching,
            SchoolCalendar calendar,
            ObjectProvider<RoomExtras> extras) {
        addClassName("room");
        library = new LibraryShelf(shelf);
        var mine = plans.mine(calendar.thisYear());
        usual = mine.stream().findFirst().map(plan -> plan.of().band()).orElse(AgeBand.SEVEN_TO_ELEVEN);
        add(new H1("Teacher's room"));
        extras.orderedStream().flatMap(extra -> extra.first().stream()).forEach(this::add);
        add(week(mine, shelf, teaching, calendar), library);
    }

    private static Component week(List<ClassPlan> mine, LessonShelf shelf, Teaching teaching, SchoolCalendar calendar) {
        var week = new ThisWeek(mine, shelf, teaching, calendar);
        if (!mine.isEmpty()) {
            week.add(
                    Pieces.row(new PageLink("/teach/plan", "All plans"), new PageLink("/teach/map", "Curriculum map")));
        }
        return week;
    }

    /** Whoever has classes teaches the age of the first; whoever has none begins where most lessons are taught. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        library.show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LibraryShelf.AGES)
                .flatMap(AgeBand::of)
                .orElse(usual));
    }
}
