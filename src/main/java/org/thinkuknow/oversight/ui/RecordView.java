package org.thinkuknow.oversight.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.oversight.RecordDesk;
import org.thinkuknow.oversight.RecordFilter;
import org.thinkuknow.oversight.RecordPeople;
import org.thinkuknow.oversight.RecordWatch;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.Optional;

/** The record of who saw, changed, sent or took out what, across all cases; what is chosen stands in the address. */
@Route(value = "audit", layout = StaffLayout.class)
@PageTitle("Audit – Think U Know")
@Menu(title = "Audit", order = 2.5, icon = "scroll-text")
@RolesAllowed("SUPERVISOR")
@StyleSheet("styles/queue.css")
@StyleSheet("styles/record.css")
class RecordView extends Div implements BeforeEnterObserver {

    private final RecordDesk desk;
    private final RecordChoice choice;
    private final RecordLines lines;
    private final RecordWatch watch;
    private final Paragraph found = new Paragraph();

    RecordView(RecordDesk desk, RecordPeople people, RecordWatch watch, Clock clock) {
        this.desk = desk;
        this.watch = watch;
        found.setId("record-check");
        addClassNames("room", "record");
        var everybody = people.all();
        choice = new RecordChoice(everybody, desk::reference, this::choose, clock);
        lines = new RecordLines(everybody, this::choose, desk::goOn);
        add(
                new H1("Audit record"),
                new Paragraph(
                        "Who looked at, changed, sent or took out what, the newest first. Each look here is written down too."),
                found,
                choice,
                lines);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = RecordFilter.of(event.getLocation().getQueryParameters().getParameters());
        choice.show(filter);
        lines.show(filter, desk.look(filter));
        show(watch.last());
    }

    private void show(Optional<RecordWatch.Found> last) {
        found.setText(last.map(RecordView::words)
                .orElse("The record is checked each night. The first check is still to come."));
        var broken = last.flatMap(RecordWatch.Found::fault).isPresent();
        found.setClassName(broken ? "warning" : "counter");
        found.getElement().setAttribute("role", broken ? "alert" : "note");
    }

    private static String words(RecordWatch.Found found) {
        var when = UkTime.words(found.at());
        return found.fault()
                .map(fault ->
                        ("The record is not whole. %s Found on %s. Keep the database and the checkpoints as they are, and "
                                        + "call whoever runs the service.")
                                .formatted(fault, when))
                .orElseGet(() ->
                        "Checked on %s: all %,d entries hold, and none is missing.".formatted(when, found.entries()));
    }

    private void choose(RecordFilter filter) {
        getUI().ifPresent(ui ->
                ui.navigate("audit", QueryParameters.fromString(filter.query().replaceFirst("^[?]", ""))));
    }
}
