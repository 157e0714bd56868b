package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.report.TypedReference;
import org.thinkuknow.retention.ExportReason;
import org.thinkuknow.retention.Files;
import org.thinkuknow.retention.RetentionRefused;
import org.thinkuknow.shell.Gathered;
import org.thinkuknow.shell.GatheredWords;
import org.thinkuknow.shell.NeededFields;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.withheld.WhyWithheld;
import org.thinkuknow.withheld.WithheldWords;

import java.time.Clock;
import java.util.List;

import static java.util.Objects.requireNonNull;

/** A child's whole file: taken out, or sent to another organisation; and the receipts of what was sent. */
@Route(value = "triage/files", layout = StaffLayout.class)
@PageTitle("Files – Think U Know")
@Menu(title = "Files", order = 6, icon = "folder")
@RolesAllowed("SUPERVISOR")
@StyleSheet("styles/withheld.css")
class FilesView extends Div {

    private final Files files;
    private final Clock clock;
    private final Paragraph message = new Paragraph();
    private final TextField reference = new TextField("Reference of the report");
    private final ComboBox<ExportReason> reason = new ComboBox<>("Why", ExportReason.values());
    private final TextField recipient = new TextField("To which organisation (only to send it)");
    private final GatheredWords<WhyWithheld, WithheldWords> withheld = withheldWords();
    private final Paragraph leavesOut = new Paragraph();
    private final WouldHold wouldHold = new WouldHold();
    private final Div result = new Div();
    private final UnorderedList sent = new UnorderedList();

    FilesView(Files files, Clock clock) {
        this.files = files;
        this.clock = clock;
        addClassName("room");
        message.setId("message");
        message.getElement().setAttribute("role", "status");
        reference.setId("file-reference");
        reason.setId("file-reason");
        reason.setItemLabelGenerator(ExportReason::words);
        recipient.setId("file-recipient");
        result.setId("result");
        leavesOut.setId("leaves-out");
        sent.setId("sent");
        sent.addClassName("log");
        add(new H1("Files"), message, form(), wouldHold, result, new H2("Sent"), sent);
        showSent();
        countLeftOut();
    }

    private Section form() {
        var toLook = new NeededFields().need(reference, "Write the reference of the report first.");
        var toTake = new NeededFields()
                .need(reference, "Write the reference of the report first.")
                .need(reason, "Choose why.");
        var toSend = new NeededFields()
                .need(reference, "Write the reference of the report first.")
                .need(reason, "Choose why.")
                .need(recipient, "Name who receives the file.");
        var look = new Button("Look through it first", click -> act(toLook, this::lookThrough));
        look.setId("look-through");
        reference.addValueChangeListener(changed -> begin());
        withheld.addValueChangeListener(changed -> changed());
        var take = new Button("Take the file out", click -> act(toTake, this::export));
        var send = new Button("Send the file", click -> act(toSend, this::send));
        take.setId("export");
        send.setId("send");
        var form = new Section(
                new H2("One child’s whole file"), reference, reason, recipient, withheld, leavesOut, look, take, send);
        form.addClassName("form");
        return form;
    }

    private static GatheredWords<WhyWithheld, WithheldWords> withheldWords() {
        var words = new TextField("Words that do not go out");
        words.setId("left-out");
        words.setMaxLength(WithheldWords.LONGEST);
        words.setHelperText("Such as the name of another child. Left out wherever they stand in the file.");
        var why = new ComboBox<>("Why do they not go out", WhyWithheld.values());
        why.setItemLabelGenerator(WhyWithheld::words);
        return new GatheredWords<>(
                words,
                why,
                WhyWithheld.SOMEBODY_ELSE,
                WithheldWords::new,
                WithheldWords::words,
                each -> each.why().words());
    }

    /** What was gathered for one child is not left out of another one's file, and is there again for the same one. */
    private void begin() {
        wouldHold.hide();
        withheld.offer(List.of());
        var before = Gathered.before(WithheldWords.class, name());
        withheld.setValue(before);
        if (!before.isEmpty()) {
            message.setText("The words that you gathered for this file are there again.");
        }
    }

    /** Said where the file is sent: after a session that has ended nothing of what was gathered is there any more. */
    private void countLeftOut() {
        var many = withheld.getValue().size();
        leavesOut.setText(
                switch (many) {
                    case 0 -> "No words are left out of this file.";
                    case 1 -> "The words above are left out of this file, wherever they stand.";
                    default -> "All %d of these are left out of this file, wherever they stand.".formatted(many);
                });
    }

    private String name() {
        return TypedReference.meant(reference.getValue());
    }

    private void lookThrough() {
        var name = name();
        withheld.offer(files.toConsider(name));
        wouldHold.show(files.preview(name, withheld.getValue()));
    }

    /** A link that was made before has the words still that are left out now. */
    private void changed() {
        Gathered.keep(WithheldWords.class, name(), withheld.getValue());
        countLeftOut();
        result.removeAll();
        if (wouldHold.isVisible()) {
            wouldHold.show(files.preview(name(), withheld.getValue()));
        }
    }

    private void act(NeededFields needed, Runnable step) {
        result.removeAll();
        message.setText("");
        if (!needed.areGiven()) {
            return;
        }
        try {
            step.run();
        } catch (RetentionRefused e) {
            NeededFields.say(reference, requireNonNull(e.getMessage()));
        }
    }

    private void export() {
        var name = name();
        files.look(name);
        var link = new Anchor(
                new FileDownload(files, name, reason.getValue(), withheld.getValue()), "Download " + name + ".zip");
        link.setId("download");
        link.getElement().addEventListener("click", pressed -> askAgain(name));
        result.add(link);
        message.setText("The file is ready. Please keep it where only those can read it who must.");
    }

    /** With the press of the link: a download that is refused says nothing on the page. */
    private void askAgain(String name) {
        try {
            files.look(name);
        } catch (RetentionRefused e) {
            NeededFields.say(reference, requireNonNull(e.getMessage()));
        }
    }

    private void send() {
        var handover = files.send(name(), recipient.getValue(), reason.getValue(), withheld.getValue());
        result.add(
                new Paragraph("Link, by e-mail: your address of this application, then " + handover.path()),
                new Paragraph(
                        "When they ring, make a code under Sent and read it to them: never in the same message."));
        message.setText("The link works for five days.");
        showSent();
    }

    private void showSent() {
        sent.removeAll();
        var all = files.sent();
        all.forEach(file -> sent.add(item(file)));
        if (all.isEmpty()) {
            sent.add(new ListItem(
                    "No file has been sent yet. When one has, you see here when it was opened and received."));
        }
    }

    private ListItem item(Files.SentFile file) {
        var item = new ListItem(line(file));
        if (file.takesCode(clock.instant())) {
            item.add(new TransferCode(files, file));
        }
        return item;
    }

    private static String line(Files.SentFile file) {
        return "%s to %s, sent %s by %s; %s"
                .formatted(
                        file.report(),
                        file.recipient(),
                        UkTime.shortWords(file.madeAt()),
                        file.madeBy(),
                        receipt(file));
    }

    private static String receipt(Files.SentFile file) {
        if (file.receivedAt() != null) {
            return "received %s by %s".formatted(UkTime.shortWords(file.receivedAt()), file.receivedBy());
        }
        return file.openedAt() == null
                ? "not opened yet"
                : "opened %s, no receipt yet".formatted(UkTime.shortWords(file.openedAt()));
    }
}
