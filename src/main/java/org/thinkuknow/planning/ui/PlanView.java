package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.planning.Classes;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.NewClass;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolCalendar;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.SchoolYear;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** A teacher's plan: this week first, then her classes, then the form for one more. */
@Route(value = "teach/plan", layout = StaffLayout.class)
@PageTitle("Plan – Think U Know")
@Menu(title = "Your plan", order = 2.3, icon = "calendar-days")
@RolesAllowed("TEACHER")
@StyleSheet("styles/planning.css")
class PlanView extends Div {

    private final transient Classes classes;
    private final Paragraph message = Pieces.message();

    PlanView(
            Plans plans,
            Classes classes,
            Teaching teaching,
            LessonShelf shelf,
            SchoolCalendar calendar,
            Schools schools,
            AuthenticationContext signIn) {
        this.classes = classes;
        addClassNames("room", "planning");
        var thisYear = calendar.thisYear();
        var school = schools.of(signIn.getPrincipalName().orElse(""));
        var who = school.map(School::name)
                .map("Every teacher of %s has it and can plan it with you."::formatted)
                .orElse(
                        "Only you can see it, because your account is not linked to a school. Your administrator can link it.");
        var mine = plans.mine(thisYear);
        var week = new ThisWeek(mine, shelf, teaching, calendar);
        week.setVisible(!mine.isEmpty());
        add(new H1("Your plan"), message, week, list(thisYear), list(thisYear.next()), list(thisYear.previous()));
        var form = new NewClassForm(thisYear, who, this::make, message::setText);
        if (mine.isEmpty()) {
            add(
                    new Paragraph(
                            "Make a class first. It gets a plan for the year, which you can change at any time, and a map "
                                    + "that fills as you teach."),
                    form);
        } else {
            add(Classed.of(new NativeDetails("Add another class", form), "add-class"));
        }
    }

    private Section list(SchoolYear year) {
        var section = new Section();
        var mine = classes.mine(year);
        section.setVisible(!mine.isEmpty());
        var list = Classed.of(new UnorderedList(), "log");
        mine.forEach(each -> list.add(line(each)));
        section.add(new H2("Classes, " + year.title()), list);
        return section;
    }

    private static ListItem line(SchoolClass each) {
        return new ListItem(
                new PageLink("/teach/plan/" + each.reference(), each.name()),
                new Span("%s. %s."
                        .formatted(each.yearGroup().title(), each.band().title())),
                new PageLink("/teach/map/" + each.reference(), "Map of " + each.name()));
    }

    private void make(NewClass wanted) {
        UI.getCurrent()
                .navigate(
                        ClassPlanView.class,
                        new RouteParameters("class", classes.make(wanted).reference()));
    }
}
