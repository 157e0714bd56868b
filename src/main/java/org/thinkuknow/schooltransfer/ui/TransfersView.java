package org.thinkuknow.schooltransfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.schooltransfer.ArrivedFiles;
import org.thinkuknow.schooltransfer.SendingFiles;
import org.thinkuknow.schooltransfer.SentFile;
import org.thinkuknow.schooltransfer.TransferRefused;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.List;

/** Children's files that go from one school to another: what waits here, what was sent, and what has no receipt yet. */
@Route(value = "safeguarding/transfers", layout = StaffLayout.class)
@PageTitle("Files between schools – Think U Know")
@Menu(title = "Files between schools", order = 1.6, icon = "send")
@RolesAllowed("SAFEGUARDING_LEAD")
@StyleSheet("styles/pupils.css")
class TransfersView extends Div implements BeforeEnterObserver {

    private final transient SendingFiles sending;
    private final transient ArrivedFiles arrived;
    private final transient Clock clock;

    TransfersView(SendingFiles sending, ArrivedFiles arrived, Clock clock) {
        this.sending = sending;
        this.arrived = arrived;
        this.clock = clock;
        addClassNames("room", "transfers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1("Files between schools"));
        try {
            add(
                    new Paragraph(
                            "When a child changes school, their file goes to the next school’s safeguarding lead within five days, "
                                    + "and that lead confirms it."),
                    part(
                            "waiting",
                            "Waiting for you",
                            arrived.waiting(),
                            "Nothing is waiting. When another school sends a file, you find it here and get an e-mail."),
                    part(
                            "sent",
                            "Sent by your school",
                            sending.all(),
                            "Nothing has been sent yet. Open a child’s file and choose “Send to another school”."));
            var answered = arrived.answered();
            if (!answered.isEmpty()) {
                add(part("answered", "Answered by your school", answered, ""));
            }
        } catch (TransferRefused noSchool) {
            add(new Paragraph(noSchool.getMessage()));
        }
    }

    private Component part(String id, String title, List<SentFile> files, String nothing) {
        if (files.isEmpty()) {
            return new Div(new H2(title), new Paragraph(nothing));
        }
        var list = Classed.of(new UnorderedList(), "log", "files");
        list.setId(id);
        files.forEach(file -> list.add(line(id, file)));
        return new Div(new H2(title), list);
    }

    private ListItem line(String id, SentFile file) {
        var link = switch (id) {
            case "waiting" ->
                new Anchor("safeguarding/transfers/" + file.reference(), "From %s".formatted(file.school()));
            case "sent" ->
                new Anchor(
                        "safeguarding/transfers/send/" + file.file(),
                        "File %s, to %s".formatted(file.file(), file.school()));
            default -> new Span("From %s".formatted(file.school()));
        };
        var line = new ListItem(link);
        if (file.isLate(clock.instant())) {
            line.add(Classed.of(new Span("No receipt within five days"), "danger-chip"));
        }
        line.add(Classed.of(new Div(new Span(state(file))), "rest"));
        return line;
    }

    /** Where it stands, in one sentence. */
    static String state(SentFile file) {
        var outcome = file.outcome();
        if (outcome == null) {
            return "Sent on %s by %s. %s"
                    .formatted(
                            UkTime.words(file.madeAt()),
                            file.by(),
                            file.openedAt() == null
                                    ? "Nobody has opened it yet."
                                    : "Opened on %s; not confirmed yet.".formatted(UkTime.words(file.openedAt())));
        }
        var when = file.settledAt() == null ? "" : " on " + UkTime.words(file.settledAt());
        return "%s%s%s.%s"
                .formatted(
                        outcome.words(),
                        when,
                        file.settledBy().isEmpty() ? "" : ", noted by " + file.settledBy(),
                        file.answer().isEmpty() ? "" : " “%s”".formatted(file.answer()));
    }
}
