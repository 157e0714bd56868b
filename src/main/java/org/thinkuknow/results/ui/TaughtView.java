package org.thinkuknow.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.results.KeptLessons;
import org.thinkuknow.results.OfClass;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The live lessons that a teacher has taught: which class, how many screens, and what changed from before to after. */
@Route(value = "teach/taught", layout = StaffLayout.class)
@PageTitle("Lessons taught – Think U Know")
@Menu(title = "Lessons taught", order = 3, icon = "clipboard-check")
@RolesAllowed("TEACHER")
@StyleSheet("styles/classroom.css")
class TaughtView extends Div {

    private static final String EVERY = "All classes";
    private static final String NONE = "No class noted";

    private final UnorderedList list = Classed.of(new UnorderedList(), "log", "taught");
    private final Map<String, NativeButton> choices = new LinkedHashMap<>();
    private final transient List<Shown> lessons;

    /** A lesson and its class. */
    private record Shown(TaughtLessons.Line lesson, Optional<String> ofClass) {}

    TaughtView(TaughtLessons taught, ObjectProvider<OfClass> classes, KeptLessons kept, AuthenticationContext signIn) {
        addClassName("room");
        lessons = taught.mine().stream()
                .map(lesson -> new Shown(
                        lesson,
                        classes.stream()
                                .flatMap(each ->
                                        each.name(lesson.lesson().lesson().reference()).stream())
                                .findFirst()))
                .toList();
        add(
                new H1("Lessons taught"),
                lessons.isEmpty()
                        ? new Paragraph(
                                "Press “Teach live” on a lesson in the teacher's room. When the lesson has ended, you find its results "
                                        + "here.")
                        : new Div(byClass(), list),
                new Paragraph("Results are kept for %s after a lesson."
                        .formatted(signIn.getPrincipalName().map(kept::termOf).orElse("a while"))),
                new Paragraph("Has a colleague who is teaching given you a code?"),
                new PageLink("/teach/together", "Teach together"));
        show(EVERY);
    }

    /** Where there is more than one class, one of them can be looked at alone. */
    private Component byClass() {
        var row = Classed.of(new Div(), "by-class");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", "Which class");
        var names = lessons.stream()
                .map(each -> each.ofClass().orElse(NONE))
                .distinct()
                .sorted()
                .toList();
        if (names.size() > 1) {
            choices.put(EVERY, new NativeButton(EVERY, click -> show(EVERY)));
            names.forEach(name -> choices.put(name, new NativeButton(name, click -> show(name))));
            choices.values().forEach(row::add);
        }
        return row;
    }

    private void show(String wanted) {
        choices.forEach((name, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(name.equals(wanted))));
        list.removeAll();
        lessons.stream()
                .filter(each ->
                        wanted.equals(EVERY) || wanted.equals(each.ofClass().orElse(NONE)))
                .forEach(each -> list.add(line(each)));
    }

    private static ListItem line(Shown shown) {
        var now = shown.lesson().lesson();
        return new ListItem(
                new PageLink(
                        "/teach/results/" + now.lesson().reference(),
                        shown.lesson().title()),
                new Paragraph("%s%s, %s"
                        .formatted(
                                shown.ofClass().map(name -> name + ", ").orElse(""),
                                UkTime.words(now.lesson().startedAt()),
                                now.seats() == 1 ? "1 screen" : now.seats() + " screens")),
                Classed.of(
                        new Paragraph(
                                shown.lesson().change().map(TaughtView::change).orElse("")),
                        "counter"));
    }

    private static String change(Results.Change change) {
        return "Right before %d of %d, after %d of %d"
                .formatted(change.rightBefore(), change.both(), change.rightAfter(), change.both());
    }
}
