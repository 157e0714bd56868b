package org.thinkuknow.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.RunningOrders;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.results.KeptLessons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** The live lessons that a teacher has taught, with their results. */
@Route(value = "teach/taught", layout = StaffLayout.class)
@PageTitle("Lessons taught – Think U Know")
@Menu(title = "Lessons taught", order = 3)
@RolesAllowed("TEACHER")
class TaughtView extends Div {

    private final transient RunningOrders runningOrders;

    TaughtView(TaughtClasses classes, RunningOrders runningOrders, KeptLessons kept, AuthenticationContext signIn) {
        this.runningOrders = runningOrders;
        addClassName("room");
        var taught = classes.mine();
        var list = Classed.of(new UnorderedList(), "log");
        taught.forEach(lesson -> list.add(line(lesson)));
        add(
                new H1("Lessons taught"),
                taught.isEmpty()
                        ? new Paragraph(
                                "Open a lesson's teacher's page and press “Teach this live”. Once the lesson has ended, its results "
                                        + "stand here.")
                        : list,
                new Paragraph("Results stay for %s after a lesson."
                        .formatted(signIn.getPrincipalName().map(kept::termOf).orElse("a while"))),
                new Paragraph("A colleague runs a lesson now and has read you a code?"),
                new PageLink("/teach/together", "Teach it together"));
    }

    private ListItem line(LiveLesson lesson) {
        var title = runningOrders
                .of(lesson.lesson())
                .map(runningOrder -> runningOrder.lesson().title())
                .orElse(lesson.lesson());
        return new ListItem(
                new PageLink("/teach/results/" + lesson.reference(), title),
                new Paragraph(UkTime.words(lesson.startedAt())));
    }
}
