package org.thinkuknow.schooltransfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.GraveSteps;
import org.thinkuknow.account.School;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.schooltransfer.SendingFiles;
import org.thinkuknow.schooltransfer.SentFile;
import org.thinkuknow.schooltransfer.TransferRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/** Sends one child's file to another school: what goes, to whom, and what became of what was sent before. */
@Route(value = "safeguarding/transfers/send/:number", layout = StaffLayout.class)
@PageTitle("Send a child’s file – Think U Know")
@RolesAllowed("SAFEGUARDING_LEAD")
@StyleSheet("styles/pupils.css")
class SendFileView extends Div implements BeforeEnterObserver {

    private final transient SendingFiles sending;
    private final transient GraveSteps grave;
    private final transient Clock clock;
    private final Paragraph said = new Paragraph();
    private final Div past = new Div();
    private String number = "";

    SendFileView(SendingFiles sending, GraveSteps grave, Clock clock) {
        this.sending = sending;
        this.grave = grave;
        this.clock = clock;
        addClassNames("room", "transfers");
        said.setId("message");
        said.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        removeAll();
        said.setText("");
        try {
            show(sending.contents(number));
        } catch (PupilFileRefused | TransferRefused e) {
            add(
                    new H1("No such file"),
                    new Paragraph(e.getMessage()),
                    new Anchor("safeguarding/children", "Back to the children"));
        }
    }

    private void show(SendingFiles.Contents contents) {
        var what = new UnorderedList(
                new ListItem(counted(contents.records(), "signed record", "signed records")),
                new ListItem(counted(contents.entries(), "entry in the chronology", "entries in the chronology")),
                new ListItem(counted(contents.contacts(), "contact", "contacts")));
        what.setId("contents");
        add(
                new Anchor("safeguarding/children/" + number, "Back to the file"),
                new H1("Send the file of %s".formatted(contents.file().pupil().called())),
                new H2("What goes"),
                what,
                new Paragraph("Your school keeps its own copy. Drafts do not go, and neither does anything about "
                        + "somebody who works at your school."),
                said,
                toSchool(),
                byHand(),
                past);
        showPast();
    }

    private static String counted(int number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }

    private Component toSchool() {
        var school = new ComboBox<School>("The child’s next school");
        school.setId("next-school");
        school.setItemLabelGenerator(School::name);
        school.setHelperText("Three letters of its name or more. Only schools whose lead signs in here are found.");
        school.setItems(
                query -> sending.schools(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> sending.schools(query.getFilter().orElse("")).size());
        var note = new TextArea("What their lead should know first");
        note.setId("note");
        note.setHelperText("For example what helps the child to talk. Leave it empty if the file says it all.");
        var needed = new NeededFields().need(school, "Please choose the school.");
        var pressed = new UUID[] {UUID.randomUUID()};
        var send = Buttons.once("send-file", "Send to its leads", () -> {
            if (needed.areGiven()
                    && attempt(
                            () -> sending.send(
                                    pressed[0], number, school.getValue().key(), note.getValue()),
                            "Sent. Their leads get an e-mail without any details. You see here when they confirm it.")) {
                pressed[0] = UUID.randomUUID();
                school.clear();
                note.clear();
            }
        });
        send.addClassName("first-choice");
        return Classed.of(new Div(new H2("To a school that signs in here"), school, note, send), "form");
    }

    private Component byHand() {
        var document = new Anchor(
                new DocumentDownload(sending, number), AttachmentType.DOWNLOAD, "Download the file for another system");
        document.setId("download-document");
        // A download that is refused says nothing on the page.
        document.getElement().addEventListener("click", pressed -> grave.begin());
        var school = new TextField("The school");
        school.setId("other-school");
        var who = new TextField("Who confirmed that they have it");
        who.setId("confirmed-by");
        var day = new DatePicker("Day");
        day.setId("confirmed-on");
        day.setLocale(Locale.UK);
        day.setValue(UkTime.today(clock));
        var needed = new NeededFields()
                .need(school, "Please write the name of the school.")
                .need(who, "Please write who confirmed that they have it.")
                .need(day, "Please choose the day.");
        var pressed = UUID.randomUUID();
        var details = new NativeDetails(
                "To a school that does not sign in here",
                new Div(
                        new Paragraph(
                                "Print the file, or download it, and hand it to their lead in a way that nobody else can open: in person, "
                                        + "or by your school’s secure e-mail. Note here who confirmed that they have it."),
                        document,
                        new Paragraph(new Anchor(
                                "/schemas/child-file.schema.json",
                                "How the downloaded file is built, for other systems")),
                        Classed.of(
                                new Div(school, who, day, Buttons.once("by-hand", "Save the receipt", () -> {
                                    if (needed.areGiven()) {
                                        attempt(
                                                () -> sending.receivedByHand(
                                                        pressed,
                                                        number,
                                                        school.getValue(),
                                                        day.getValue(),
                                                        who.getValue()),
                                                "Saved. It is in the chronology, too.");
                                    }
                                })),
                                "form")));
        details.setId("hand-over");
        return details;
    }

    /** @return whether it was not refused; what is refused keeps what was typed */
    private boolean attempt(Runnable step, String done) {
        try {
            step.run();
            said.setText(done);
            showPast();
            return true;
        } catch (TransferRefused | PupilFileRefused e) {
            said.setText(e.getMessage());
            showPast();
            return false;
        }
    }

    private void showPast() {
        past.removeAll();
        var sent = sending.of(number);
        if (!sent.isEmpty()) {
            var list = Classed.of(new UnorderedList(), "log", "files");
            list.setId("past");
            sent.forEach(each -> list.add(line(each)));
            past.add(new H2("Sent before"), list);
        }
    }

    private ListItem line(SentFile file) {
        var line = new ListItem(
                Classed.of(new Div("To %s".formatted(file.school())), "who"),
                Classed.of(new Div(TransfersView.state(file)), "rest"));
        if (file.isOpen()) {
            var reason = new TextField("Why you take it back");
            reason.setId("why-back");
            line.add(new NativeDetails(
                    "Take it back",
                    Classed.of(
                            new Div(
                                    reason,
                                    Buttons.once(
                                            "take-back",
                                            "Take it back",
                                            () -> attempt(
                                                    () -> sending.takeBack(file.reference(), reason.getValue()),
                                                    "Taken back. Their leads can no longer open it."))),
                            "form")));
        }
        return line;
    }
}
