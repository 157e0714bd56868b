package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.Component;
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
import org.thinkuknow.account.School;
import org.thinkuknow.account.Staff;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.OwnDraft;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessonRefused;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.ownlessons.ui.form.LessonForm;
import org.thinkuknow.ownlessons.ui.form.Pictures;
import org.thinkuknow.shell.Buttons;
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
    private final transient OwnExample example;
    private final Paragraph message = new Paragraph();
    private final Paragraph saved = new Paragraph();
    private final FramedPage preview = new FramedPage("preview", "As pupils see it");
    private @Nullable OwnDraft draft;
    private @Nullable Writing writing;
    private @Nullable LessonForm form;
    private boolean refused;
    private boolean asText;
    private FindingList findings = new FindingList(false, this::goTo);
    private PublishPart publishing = new PublishPart("", this::publish, this::delete);

    OwnEditorView(
            OwnLessons own, Lessons library, ContentFiles files, Staff staff, PreviewPage pages, OwnExample example) {
        this.own = own;
        this.library = library;
        this.files = files;
        this.staff = staff;
        this.pages = pages;
        this.example = example;
        addClassNames("room", "own-editor");
        message.setId("message");
        message.getElement().setAttribute("role", "alert");
        saved.setId("saved");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(own.open(event.getRouteParameters().get("reference").orElse("")), false);
        } catch (OwnLessonRefused e) {
            removeAll();
            add(
                    new H1("No lesson here"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach/own", "Our own lessons")));
        }
    }

    /** @param wanted whether its writer wants the two texts, and not the form */
    private void show(OwnDraft found, boolean wanted) {
        removeAll();
        draft = found;
        asText = wanted;
        var given = new LessonForm.Given(
                found.band(), new Pictures(files), example.pair(found.band()), own.usedIds(found.reference()));
        form = asText ? null : LessonForm.of(found.text(), given, this::keep).orElse(null);
        writing = form == null ? new Writing(found, this::keep) : null;
        findings = new FindingList(form != null, this::goTo);
        publishing = new PublishPart(own.school().map(School::name).orElse("your school"), this::publish, this::delete);
        var age = new AgePart(found.band(), this::changeAge);
        saved.setText("Everything is saved as you type.");
        var left = form != null ? new Div(form, toText()) : new Div(toForm(asText), writing, stands(found));
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
                age,
                sides);
        look(found);
    }

    private StandsHere stands(OwnDraft found) {
        return new StandsHere(found.band(), library, files);
    }

    private Component toText() {
        return Buttons.once("advanced", "Advanced: write it as text", () -> reopen(true));
    }

    private Component toForm(boolean asked) {
        var back = Buttons.once("as-form", "Back to the form", () -> reopen(false));
        return asked
                ? back
                : new Div(
                        new Paragraph(
                                "This lesson is shown as text, because the form would lose some of it: notes of its "
                                        + "writer’s (#), entries that the form does not know, or a text that cannot be read yet."),
                        back);
    }

    /** What could not be saved stands on this page alone, so that the page stays. */
    private void reopen(boolean asText) {
        if (draft == null || refused) {
            return;
        }
        try {
            show(own.open(draft.reference()), asText);
            message.setText("");
            var written = form != null ? form : writing;
            if (written != null) {
                written.getElement().executeJs("this.querySelector('textarea, input').focus()");
            }
        } catch (OwnLessonRefused e) {
            message.setText(e.getMessage());
        }
    }

    private void look(OwnDraft now) {
        var read = own.check(now, now.text());
        if (form != null) {
            form.show(now.text(), read.findings());
        }
        findings.show(read);
        preview.show(pages.of(read));
        publishing.show(now, own.isTaughtAsWritten(now.reference()), own.taughtFor(now.reference()), read.isRight());
    }

    private void keep() {
        var before = draft;
        if (before == null) {
            return;
        }
        try {
            var kept = own.save(before.reference(), before.revision(), typed(before));
            draft = kept.draft();
            if (form != null) {
                form.kept();
            } else if (writing != null) {
                writing.kept();
            }
            refused = false;
            message.setText(kept.copied() ? tellOfOther(before) : "");
            saved.setText("Saved.");
            look(kept.draft());
        } catch (OwnLessonRefused e) {
            refuse(e);
        }
    }

    private void refuse(OwnLessonRefused e) {
        refused = true;
        message.setText(e.getMessage());
        saved.setText("Not saved.");
    }

    private boolean changeAge(AgeBand age) {
        var before = Objects.requireNonNull(draft);
        try {
            var kept = own.changeAge(before.reference(), before.revision(), age, typed(before));
            refused = false;
            show(kept.draft(), asText);
            message.setText(kept.copied() ? tellOfOther(before) : "");
            saved.setText(
                    "Saved. The lesson is for %s now.".formatted(age.title().toLowerCase(Locale.ROOT)));
            return true;
        } catch (OwnLessonRefused e) {
            refuse(e);
            return false;
        }
    }

    private OwnText typed(OwnDraft before) {
        return form != null ? form.text() : writing != null ? writing.text() : before.text();
    }

    /** The address of the copy takes the place of the other in the browser, so that coming back leads to what was written here. */
    private String tellOfOther(OwnDraft theirs) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, "teach/own/" + Objects.requireNonNull(draft).reference()));
        var other = own.open(theirs.reference());
        return ("%s changed this lesson while you were writing. Their version stays. What you wrote is safe: it is now "
                                + "a separate lesson, and you are in it. ")
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
            message.setText("Published. Teachers of your school can teach it now.");
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
