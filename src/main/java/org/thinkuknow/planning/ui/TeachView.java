package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;
import org.thinkuknow.shell.StaffLayout;

import java.util.stream.Stream;

/** The teacher's room: this week's lessons, the library, and whatever other modules have for a teacher. */
@Route(value = "teach", layout = StaffLayout.class)
@PageTitle("Teacher's room – Think U Know")
@Menu(title = "Teacher's room", order = 2)
@RolesAllowed("TEACHER")
@Uses(Button.class) // stands in what other modules show here, and comes with the page's script
class TeachView extends Div {

    TeachView(
            Plans plans,
            LessonShelf shelf,
            Teaching teaching,
            SchoolCalendar calendar,
            ObjectProvider<RoomExtras> extras) {
        addClassName("room");
        add(new H1("Teacher's room"));
        extras.orderedStream().flatMap(extra -> extra.first().stream()).forEach(this::add);
        add(week(plans, shelf, teaching, calendar), library());
        extras.orderedStream().flatMap(extra -> extra.last().stream()).forEach(this::add);
    }

    private static Component week(Plans plans, LessonShelf shelf, Teaching teaching, SchoolCalendar calendar) {
        var mine = plans.mine(calendar.thisYear());
        var week = new ThisWeek(mine, shelf, teaching, calendar);
        if (!mine.isEmpty()) {
            week.add(
                    Pieces.row(new PageLink("/teach/plan", "All plans"), new PageLink("/teach/map", "Curriculum map")));
        }
        return week;
    }

    private static Component library() {
        var lessons = new UnorderedList();
        lessons.addClassName("by-age");
        Stream.of("4-7", "7-11", "11-14", "14-18")
                .forEach(band ->
                        lessons.add(new ListItem(new PageLink("/learn/" + band, "Ages " + band.replace("-", " to ")))));
        return new Section(
                new H2("Lessons"),
                new Paragraph("Every lesson has a teacher's page with a plan, notes and a home sheet."),
                lessons);
    }
}
