package org.thinkuknow.schooltransfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.BodyRegion;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.PupilEntryKind;
import org.thinkuknow.pupilfile.PupilFileRefused;
import org.thinkuknow.schooltransfer.ArrivedFiles;
import org.thinkuknow.schooltransfer.FileDocument;
import org.thinkuknow.schooltransfer.TransferRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PaperHead;
import org.thinkuknow.shell.StaffLayout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A child's file that another school sent: read before it is received, so that what is not for this school goes back. */
@Route(value = "safeguarding/transfers/:reference", layout = StaffLayout.class)
@PageTitle("A file from another school – Think U Know")
@RolesAllowed("SAFEGUARDING_LEAD")
@StyleSheet("styles/pupils.css")
class ArrivedFileView extends Div implements BeforeEnterObserver {

    private final transient ArrivedFiles files;
    private final Paragraph said = new Paragraph();

    ArrivedFileView(ArrivedFiles files) {
        this.files = files;
        addClassNames("room", "on-record", "transfers");
        said.setId("message");
        said.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reference = event.getRouteParameters().get("reference").orElse("");
        removeAll();
        said.setText("");
        try {
            show(reference, files.open(reference));
        } catch (TransferRefused e) {
            add(
                    new H1("Nothing to open"),
                    new Paragraph(e.getMessage()),
                    new Anchor("safeguarding/transfers", "Back to files between schools"));
        }
    }

    private void show(String reference, ArrivedFiles.Arrived arrived) {
        var document = arrived.document();
        var child = document.child();
        var receive = Buttons.once(
                "receive",
                "We have received it",
                () -> attempt(() -> UI.getCurrent().navigate("safeguarding/children/" + files.receive(reference))));
        receive.addClassName("first-choice");
        var reason = new TextField("Why it is not for you");
        reason.setId("why-not");
        add(
                new Anchor("safeguarding/transfers", "Back to files between schools"),
                new PaperHead("From " + arrived.sent().school(), reference),
                new H1(child.knownAs().isEmpty() ? child.name() : "%s (%s)".formatted(child.name(), child.knownAs())),
                new Paragraph("From %s, sent on %s by %s. Status: %s."
                        .formatted(
                                arrived.sent().school(),
                                UkTime.words(arrived.sent().madeAt()),
                                arrived.sent().by(),
                                FileStatus.valueOf(document.status()).words())));
        if (!document.note().isEmpty()) {
            add(new H2("What their lead tells you first"), words(document.note()));
        }
        add(
                said,
                new Paragraph(
                        "Is this child at your school? Then confirm it: the file becomes one of yours, and the other school reads who "
                                + "received it and when."),
                receive,
                new NativeDetails(
                        "It is not for us",
                        Classed.of(
                                new Div(
                                        reason,
                                        Buttons.once(
                                                "decline",
                                                "Tell them that it is not for us",
                                                () -> attempt(() -> {
                                                    files.decline(reference, reason.getValue());
                                                    UI.getCurrent().navigate(TransfersView.class);
                                                }))),
                                "form")),
                contacts(document),
                line(document));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (TransferRefused | PupilFileRefused e) {
            said.setText(e.getMessage());
        }
    }

    private static Component contacts(FileDocument document) {
        var list = new UnorderedList();
        document.contacts()
                .forEach(known -> list.add(new ListItem(Stream.of(
                                known.name(),
                                known.relation(),
                                known.reached(),
                                known.notToldWhy().isEmpty() ? "" : "Do not contact: " + known.notToldWhy())
                        .filter(words -> !words.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""))));
        return document.contacts().isEmpty() ? new Div() : new Div(new H2("Contacts"), list);
    }

    private static Component line(FileDocument document) {
        var list = Classed.of(new OrderedList(), "chronology");
        Stream.concat(
                        document.records().stream().map(ArrivedFileView::line),
                        document.entries().stream().map(ArrivedFileView::line))
                .sorted(Comparator.comparing(Line::at))
                .forEach(line -> {
                    var item = new ListItem(
                            Classed.of(new Span(UkTime.words(line.at())), "when"),
                            new Span(line.what()),
                            Classed.of(new Span(line.by()), "by"));
                    line.said().stream().filter(words -> !words.isBlank()).forEach(words -> item.add(words(words)));
                    list.add(item);
                });
        return new Div(new H2("Chronology"), list);
    }

    private static Line line(FileDocument.Told told) {
        return new Line(
                told.toldAt(),
                "A child told %s something".formatted(told.writtenBy()),
                "%s, %s".formatted(told.reference(), told.stands()),
                Stream.concat(
                                Stream.of(
                                        labelled("Danger", String.join(", ", told.dangers())),
                                        told.childWords(),
                                        labelled("The adult’s own view", told.view())),
                                added(told.additions()))
                        .toList());
    }

    private static Line line(FileDocument.Entry entry) {
        var kind = PupilEntryKind.valueOf(entry.kind());
        return new Line(
                entry.happenedAt(),
                kind.words(),
                "Recorded by " + entry.writtenBy(),
                Stream.of(
                                Stream.of(
                                        labelled("With", entry.who()),
                                        kind.isWritten() ? labelled("How", entry.how()) : entry.how(),
                                        entry.words(),
                                        labelled("Agreed", entry.agreed())),
                                entry.marks().stream()
                                        .map(mark -> labelled(
                                                BodyRegion.valueOf(mark.region())
                                                        .words(),
                                                mark.words())),
                                added(entry.additions()))
                        .flatMap(said -> said)
                        .toList());
    }

    private static Stream<String> added(List<FileDocument.Addition> additions) {
        return additions.stream()
                .map(added -> labelled(
                        "Added on %s by %s".formatted(UkTime.words(added.writtenAt()), added.writtenBy()),
                        added.words()));
    }

    private static String labelled(String label, String words) {
        return words.isBlank() ? "" : "%s: %s".formatted(label, words);
    }

    private static Component words(String words) {
        var shown = Classed.of(new Div(words), "noted");
        shown.getElement().setAttribute("dir", "auto");
        return shown;
    }

    private record Line(Instant at, String what, String by, List<String> said) {}
}
