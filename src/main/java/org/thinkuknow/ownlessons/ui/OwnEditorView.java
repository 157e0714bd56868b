package org.thinkuknow.ownlessons.ui;

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
import org.thinkuknow.account.Staff;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnLessonRefused;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.shell.FramedPage;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

import java.util.Locale;
import java.util.Objects;

/** A lesson is written on one side and seen on the other; it saves itself, and the checks say what is to be mended. */
@Route(value = "teach/own/:reference", layout = StaffLayout.class)
@PageTitle("Write a lesson – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/own.css")
class OwnEditorView extends Div implements BeforeEnterObserver {

    private final transient OwnLessons own;
    private final transient Lessons library;
    private final transient ContentFiles files;
    private final transient Staff staff;
    private final transient PreviewPage pages;
    private final Paragraph message = new Paragraph();
    private final Paragraph saved = new Paragraph();
    private final FramedPage preview = new FramedPage("preview", "As pupils see it");
    private @Nullable OwnDraft draft;
    private @Nullable Writing writing;
    private FindingList findings = new FindingList(this::goTo);
    private PublishPart publishing = new PublishPart(this::publish, this::delete);

    OwnEditorView(OwnLessons own, Lessons library, ContentFiles files, Staff staff, PreviewPage pages) {
        this.own = own;
        this.library = library;
        this.files = files;
        this.staff = staff;
        this.pages = pages;
        addClassNames("room", "own-editor");
        message.setId("message");
        message.getElement().setAttribute("role", "alert");
        saved.setId("saved");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(own.open(event.getRouteParameters().get("reference").orElse("")));
        } catch (OwnLessonRefused e) {
            removeAll();
            add(
                    new H1("No lesson here"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach/own", "Our own lessons")));
        }
    }

    private void show(OwnDraft found) {
        removeAll();
        draft = found;
        findings = new FindingList(this::goTo);
        publishing = new PublishPart(this::publish, this::delete);
        writing = new Writing(found, this::keep);
        saved.setText("Everything is saved as you type.");
        var left = new Div(writing, new StandsHere(found.band(), library, files));
        left.addClassName("texts");
        var right = new Div(findings, publishing, preview);
        right.addClassName("beside");
        var sides = new Div(left, right);
        sides.addClassName("sides");
        add(
                message,
                new PageLink("/teach/own", "Our own lessons"),
                new H1("Write a lesson for %s".formatted(found.band().title().toLowerCase(Locale.ROOT))),
                saved,
                sides);
        look(found);
    }

    private void look(OwnDraft now) {
        var read = own.check(now, now.text());
        findings.show(read);
        preview.show(pages.of(read));
        publishing.show(now, own.isTaughtAsWritten(now.reference()), read.isRight());
    }

    private void keep() {
        var before = draft;
        var typed = writing;
        if (before == null || typed == null) {
            return;
        }
        try {
            var kept = own.save(before.reference(), before.revision(), new OwnText(typed.lesson(), typed.quiz()));
            draft = kept.draft();
            typed.kept();
            message.setText(kept.copied() ? tellOfOther(before) : "");
            saved.setText("Saved.");
            look(kept.draft());
        } catch (OwnLessonRefused e) {
            message.setText(e.getMessage());
            saved.setText("Not saved.");
        }
    }

    /** The address of the copy takes the place of the other in the browser, so that coming back leads to what was written here. */
    private String tellOfOther(OwnDraft theirs) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "teach/own/" + Objects.requireNonNull(draft).reference()));
        var other = own.open(theirs.reference());
        return ("%s changed this lesson while you were writing. Theirs stays as it is. What you wrote is safe: it is "
                                + "a lesson of its own now, and you are in it. ")
                        .formatted(staff.nameOf(other.changedBy()))
                + "You find both in the list of our own lessons.";
    }

    private void publish() {
        var now = draft;
        if (now == null) {
            return;
        }
        try {
            draft = own.publish(now.reference(), now.revision());
            message.setText("Published: teachers of your school can teach it now.");
            look(draft);
        } catch (OwnLessonRefused e) {
            message.setText(e.getMessage());
        }
    }

    private void delete() {
        try {
            own.delete(draft == null ? "" : draft.reference());
            getUI().ifPresent(ui -> ui.navigate(OwnLessonsView.class));
        } catch (OwnLessonRefused e) {
            message.setText(e.getMessage());
        }
    }

    private void goTo(DraftFinding finding) {
        if (writing != null) {
            writing.goTo(finding);
        }
    }
}
