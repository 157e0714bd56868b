package org.thinkuknow.pupilfile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.School;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.pupilfile.PupilContacts;
import org.thinkuknow.pupilfile.PupilEntries;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PaperHead;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.shell.SubjectTasks;

import java.time.Clock;
import java.util.function.Consumer;

/**
 * A child's file: who the child is and how the file stands, whom to call, what to write, and the chronology. What is half typed in one
 * part stays when another is sent.
 */
@Route(value = "safeguarding/children/:number", layout = StaffLayout.class)
@PageTitle("A child’s file – Think U Know")
@RolesAllowed("SAFEGUARDING_LEAD")
@StyleSheet("styles/pupils.css")
@StyleSheet("styles/lead-desk.css")
class PupilFileView extends Div implements BeforeEnterObserver {

    private final transient PupilFiles files;
    private final transient PupilEntries entries;
    private final transient PupilContacts contacts;
    private final transient SubjectTasks tasks;
    private final transient LeadDesk desk;
    private final transient Clock clock;
    private final Paragraph said = new Paragraph();
    private String number = "";

    PupilFileView(
            PupilFiles files,
            PupilEntries entries,
            PupilContacts contacts,
            SubjectTasks tasks,
            LeadDesk desk,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.contacts = contacts;
        this.tasks = tasks;
        this.desk = desk;
        this.clock = clock;
        addClassNames("room", "on-record", "pupil-file");
        said.setId("message");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        removeAll();
        said.setText("");
        try {
            show(files.open(number));
        } catch (PupilFileRefused e) {
            add(
                    new H1("No such file"),
                    new Paragraph(e.sentence()),
                    new Anchor("safeguarding/children", "Back to the children"));
        }
    }

    private void show(PupilFileText file) {
        var head = new FileHead(clock);
        var people = new ContactsPart();
        var line = new TimeLine();
        head.whenCorrected((version, pupil) -> {
            files.correct(number, version, pupil);
            done("Saved. The old details are kept in the chronology.", head::show, line::show);
        });
        head.whenStanding((sending, standing) -> {
            files.stand(number, sending, standing.status(), standing.category(), standing.reason());
            done("Status changed.", head::show, line::show);
        });
        people.whenAdded((sending, contact) -> {
            contacts.add(number, sending, contact);
            done("Contact added.", shown -> people.show(shown.contacts()), head::warn, line::show);
        });
        people.whenChanged((before, contact) -> {
            contacts.change(number, before.id(), before.version(), contact);
            done("Contact saved.", shown -> people.show(shown.contacts()), head::warn, line::show);
        });
        people.whenTakenOff(id -> {
            contacts.takeOff(number, id);
            done("Contact removed.", shown -> people.show(shown.contacts()), head::warn, line::show);
        });
        line.whenAdded((entry, sending, words) -> {
            entries.addTo(number, entry, sending, words);
            done("Saved.", line::show);
        });
        var form = new EntryForm(clock, (sending, text) -> {
            entries.write(number, sending, text);
            done("Saved. It is in the chronology under the date it happened.", line::show);
        });
        head.show(file);
        people.show(file.contacts());
        line.show(file);
        var print = new Button("Print", click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.setId("print");
        add(
                new Anchor("safeguarding/children", "Back to the children"),
                new PaperHead(desk.school().map(School::name).orElse(""), number),
                head,
                said,
                people,
                tasks.of(number),
                form,
                line,
                Classed.of(
                        new Div(print, new Anchor("safeguarding/transfers/send/" + number, "Send to another school")),
                        "ways-on"));
    }

    @SafeVarargs
    private void done(String words, Consumer<PupilFileText>... parts) {
        var file = files.open(number);
        for (var part : parts) {
            part.accept(file);
        }
        said.setText(words);
    }
}
