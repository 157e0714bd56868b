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
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.Preparation;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** A lesson made ready for a class ahead of time; in the lesson itself one press is enough. */
@Route(value = "teach/prepare/:lesson", layout = StaffLayout.class)
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
    private String reference = "";

    PrepareView(Plans plans, Teaching teaching, LessonShelf shelf, AskAgain again) {
        this.plans = plans;
        this.teaching = teaching;
        this.shelf = shelf;
        this.again = again;
        addClassNames("room", "planning");
        pace.setId("pace");
        pace.setItemLabelGenerator(
                each -> each == Pace.TOGETHER ? "All screens move together" : "Every pupil goes alone");
        notes.setId("notes");
        notes.setMaxLength(Preparation.LONGEST);
        notes.setMinRows(4);
        notes.setHelperText(
                "At most %d characters, for you alone. Never a child's name.".formatted(Preparation.LONGEST));
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(SAVE_AFTER_MS);
        pace.addValueChangeListener(change -> keepIf(change.isFromClient()));
        notes.addValueChangeListener(change -> keepIf(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("lesson").orElse("");
        removeAll();
        try {
            show(plans.lesson(reference));
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
        var title = shelf.titleOf(lesson.lesson());
        var prepared = teaching.preparation(reference);
        pace.setValue(prepared.pace());
        notes.setValue(prepared.notes());
        var keep = new Button("Keep this", click -> keepIf(true));
        keep.setId("keep");
        add(
                new H1("Prepare: " + title),
                new Paragraph("%s, week of %s.".formatted(of.name(), UkTime.dayWithoutYear(lesson.week()))),
                message,
                Pieces.row(
                        new StartButton(teaching, reference, title, message::setText),
                        new PageLink("/teach/plan/" + of.reference(), "Plan of " + of.name())),
                Classed.of(new Section(pace, notes, keep), "form"),
                new AgainList(again, reference));
        var more = Pieces.row(new PageLink(LessonShelf.teachersPage(lesson.lesson()), "The lesson's plan"));
        if (LessonShelf.isInLibrary(lesson.lesson())) {
            more.add(new PageLink(LessonShelf.teachersPage(lesson.lesson()) + "/slides", "Slides"));
        }
        more.add(new PageLink("/teach/pack/week/%s/%s".formatted(of.reference(), lesson.week()), "Print everything"));
        add(more);
    }

    private void keepIf(boolean wanted) {
        if (!wanted) {
            return;
        }
        try {
            teaching.prepare(reference, new Preparation(pace.getValue(), notes.getValue()));
            message.setText("Kept. The lesson starts like this.");
        } catch (PlanRefused e) {
            message.setText(e.getMessage());
        }
    }
}
