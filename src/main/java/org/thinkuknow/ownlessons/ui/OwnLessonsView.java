package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Staff;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessonRefused;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.TakenIn;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The lessons of a teacher's school, and where new ones begin. */
@Route(value = "teach/own", layout = StaffLayout.class)
@PageTitle("Our own lessons – Think U Know")
@Menu(title = "Our own lessons", order = 4, icon = "pencil-ruler")
@RolesAllowed("TEACHER")
@StyleSheet("styles/own.css")
class OwnLessonsView extends Div implements BeforeEnterObserver {

    private final transient OwnLessons own;
    private final transient OwnExample example;
    private final transient Lessons library;
    private final transient Staff staff;
    private final Paragraph problem = new Paragraph();

    OwnLessonsView(OwnLessons own, OwnExample example, Lessons library, Staff staff) {
        this.own = own;
        this.example = example;
        this.library = library;
        this.staff = staff;
        addClassNames("room", "own-lessons");
        problem.setId("message");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TakenIn.PROBLEM)
                .flatMap(TakenIn::of)
                .ifPresent(taken -> problem.setText(taken.words()));
        add(problem, new H1("Our own lessons"));
        own.school()
                .map(School::name)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new Paragraph("Your own lessons belong to a school, so that colleagues can teach "
                                        + "them too, and they stay when somebody moves on. Your account is not linked to a "
                                        + "school yet. Please ask your administrator to link it."),
                                new Paragraph("In the meantime you can teach every lesson in the library."),
                                new Paragraph(new PageLink("/teach", "Go to the teacher's room"))));
    }

    private void show(String school) {
        add(
                new Paragraph("Only teachers of %s see and teach them; pupils see them in class, through the join code."
                        .formatted(school)),
                list(),
                new BeginForm(
                        library,
                        band -> begin(() -> own.begin(band, example.threeSteps(band))),
                        (band, copied) -> begin(() ->
                                own.begin(band, copied.map(example::copyOf).orElseGet(() -> example.of(band))))),
                new BringForm());
    }

    private Component list() {
        var drafts = own.all();
        var section = new Section(new H2("Written here"));
        if (drafts.isEmpty()) {
            section.add(new Paragraph(
                    "No lessons yet. Start a new one with three steps, or change a copy of a lesson that you know."));
            return section;
        }
        var names = staff.namesOf(drafts.stream().map(OwnDraft::changedBy).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.setId("own-list");
        list.addClassName("log");
        drafts.forEach(draft -> list.add(new OwnLine(draft, names.getOrDefault(draft.changedBy(), draft.changedBy()))));
        section.add(list);
        return section;
    }

    private void begin(Supplier<OwnDraft> step) {
        try {
            UI.getCurrent()
                    .navigate(
                            OwnEditorView.class,
                            new RouteParameters("reference", step.get().reference()));
        } catch (OwnLessonRefused e) {
            problem.setText(e.getMessage());
        }
    }
}
