package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.LiveLesson.Pace;
import org.thinkuknow.planning.AskAgain;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.Preparation;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PanelHelp;
import org.thinkuknow.shell.StaffLayout;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A lesson made ready ahead of time, for a class in whose plan it is or, by its address, for whichever class; in the lesson itself one
 * press is enough.
 */
@Route(value = "teach/prepare/:lesson?", layout = StaffLayout.class)
@PageTitle("Prepare a lesson – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/planning.css")
class PrepareView extends Div implements BeforeEnterObserver {

    private static final int SAVE_AFTER_MS = 600;

    private final transient Plans plans;
    private final transient Teaching teaching;
    private final transient LessonShelf shelf;
    private final transient AskAgain again;
    private final Paragraph message = Pieces.message();
    private final RadioButtonGroup<Pace> pace = new RadioButtonGroup<>("When the lesson starts", Pace.values());
    private final TextArea notes = new TextArea("Notes to yourself");
    private transient Consumer<Preparation> keeping = prepared -> {};
    private transient Set<String> leftOut = Set.of();

    PrepareView(Plans plans, Teaching teaching, LessonShelf shelf, AskAgain again) {
        this.plans = plans;
        this.teaching = teaching;
        this.shelf = shelf;
        this.again = again;
        addClassNames("room", "planning");
        pace.setId("pace");
        pace.setItemLabelGenerator(
                each -> each == Pace.TOGETHER ? "All screens move together" : "Pupils work at their own pace");
        notes.setId("notes");
        notes.setMaxLength(Preparation.LONGEST);
        notes.setMinRows(4);
        notes.setHelperText(
                "At most %d characters. Only you see them. Never write a child's name.".formatted(Preparation.LONGEST));
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(SAVE_AFTER_MS);
        pace.addValueChangeListener(change -> keepIf(change.isFromClient()));
        notes.addValueChangeListener(change -> keepIf(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            event.getRouteParameters()
                    .get("lesson")
                    .ifPresentOrElse(
                            reference -> show(plans.lesson(reference)),
                            () -> showApart(event.getLocation()
                                    .getQueryParameters()
                                    .getSingleParameter("lesson")
                                    .flatMap(shelf::at)
                                    .orElseThrow(PlanRefused::noSuchLesson)));
        } catch (PlanRefused e) {
            add(
                    new H1("No lesson here"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach/plan", "Go to your plan")));
        }
    }

    private void show(Plans.Planned planned) {
        var of = planned.schoolClass();
        var lesson = planned.lesson();
        var reference = lesson.reference();
        var title = shelf.titleOf(lesson.lesson());
        keeping = prepared -> teaching.prepare(reference, prepared);
        add(
                new H1("Prepare: " + title),
                new Paragraph("%s, week of %s.".formatted(of.name(), UkTime.dayWithoutYear(lesson.week()))),
                message,
                Pieces.row(
                        new StartButton(teaching, reference, title, message::setText),
                        new PageLink("/teach/plan/" + of.reference(), "Plan of " + of.name())));
        form(lesson.lesson(), teaching.preparation(reference));
        add(new AgainList(again, reference));
        var more = more(lesson.lesson());
        more.add(new PageLink("/teach/pack/week/%s/%s".formatted(of.reference(), lesson.week()), "Print everything"));
        add(more);
    }

    private void showApart(ShelfLesson lesson) {
        keeping = prepared -> teaching.prepareApart(lesson.address(), prepared);
        add(
                new H1("Prepare: " + lesson.title()),
                new Paragraph(
                        "This is used whenever you start it from its card. To prepare it for one class, open that class's plan."),
                message,
                Pieces.row(
                        new PageLink(lesson.start(), "Teach live").look("first-choice"),
                        new PageLink("/teach", "Teacher's room")));
        form(lesson.address(), teaching.preparationApart(lesson.address()));
        add(more(lesson.address()));
    }

    private void form(String address, Preparation prepared) {
        pace.setValue(prepared.pace());
        notes.setValue(prepared.notes());
        leftOut = prepared.leftOut();
        var keep = new Button("Save", click -> keepIf(true));
        keep.setId("keep");
        teaching.parts(address)
                .ifPresent(whole -> add(new PartTicks(whole, leftOut, without -> {
                    leftOut = without;
                    keepIf(true);
                })));
        add(Classed.of(
                new Section(
                        new PanelHelp(
                                "start",
                                "How it starts",
                                "All screens move together when you press Next, or pupils work at their own pace.",
                                "Only you see your notes. They are saved as you type, and erased after a year."),
                        pace,
                        notes,
                        keep),
                "form"));
    }

    private static Paragraph more(String address) {
        var more = Pieces.row(new PageLink(LessonShelf.teachersPage(address), "The lesson's plan"));
        if (LessonShelf.isInLibrary(address)) {
            more.add(new PageLink(LessonShelf.teachersPage(address) + "/slides", "Slides"));
        }
        return more;
    }

    private void keepIf(boolean wanted) {
        if (!wanted) {
            return;
        }
        try {
            keeping.accept(new Preparation(pace.getValue(), notes.getValue(), leftOut));
            message.setText("Saved. The lesson will start like this.");
        } catch (PlanRefused e) {
            message.setText(e.getMessage());
        }
    }
}
