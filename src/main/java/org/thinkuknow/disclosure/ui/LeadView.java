package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.account.School;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.Decision;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.disclosure.Stage;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The desk of a school's designated safeguarding lead: what waits, what is with the school, what was referred and what is closed. */
@Route(value = "safeguarding", layout = StaffLayout.class)
@PageTitle("Desk – Think U Know")
@Menu(title = "Desk", order = 1)
@RolesAllowed("SAFEGUARDING_LEAD")
class LeadView extends Div implements BeforeEnterObserver {

    private static final int LONGEST_NAME = 60;

    private final transient LeadDesk desk;
    private final transient Clock clock;

    LeadView(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var stage = Stage.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse(""));
        add(
                new H1("Desk"),
                new Paragraph(desk.school()
                        .map(School::name)
                        .map("What children told adults at %s."::formatted)
                        .orElse("Your account belongs to no school yet. Please ask your administrator to enter it.")),
                stages(stage),
                list(stage, desk.at(stage)));
    }

    private static Nav stages(Stage shown) {
        var nav = Classed.of(new Nav(), "stages");
        nav.setAriaLabel("What to show");
        for (var stage : Stage.values()) {
            var link = new Anchor("safeguarding?show=" + stage.inAddress(), stage.words());
            if (stage == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        return nav;
    }

    private Component list(Stage stage, List<DeskRecord> records) {
        if (records.isEmpty()) {
            var nothing = new Paragraph(
                    stage == Stage.WAITING
                            ? "Nothing waits. You get an e-mail as soon as something does."
                            : "Nothing here yet.");
            nothing.setId("nothing");
            return nothing;
        }
        var list = Classed.of(new UnorderedList(), "log", "desk-list");
        list.setId(stage.inAddress());
        records.forEach(record -> list.add(line(stage, record)));
        return list;
    }

    private ListItem line(Stage stage, DeskRecord record) {
        var line = new ListItem(new Anchor("safeguarding/" + record.reference(), child(record)));
        if (record.danger()) {
            line.add(Classed.of(new Span("Danger: " + String.join(", ", record.dangers())), "danger-chip"));
        }
        if (record.aboutStaff()) {
            line.add(Classed.of(new Span("About somebody who works here"), "chip"));
        }
        var category =
                Optional.ofNullable(record.category()).map(Category::words).orElse("");
        var time = new Span(age(record));
        time.setTitle(UkTime.words(record.waitsSince()));
        var rest = Classed.of(new Div(), "rest");
        Stream.of(category, whoWaits(stage, record))
                .filter(words -> !words.isEmpty())
                .forEach(words -> rest.add(new Span(words)));
        rest.add(time);
        line.add(rest);
        return line;
    }

    private static String child(DeskRecord record) {
        return Stream.of(shortened(record.child()), shortened(record.className()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), words -> words.isEmpty() ? "A child with no name yet" : words));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static String whoWaits(Stage stage, DeskRecord record) {
        return switch (stage) {
            case WAITING ->
                record.signed()
                        ? record.added()
                                ? "%s waits for you: something is new".formatted(record.author())
                                : "%s waits for you".formatted(record.author())
                        : "%s is still writing".formatted(record.author());
            case WITH_US ->
                record.decision() == Decision.KEPT
                        ? "Kept in school, with %s".formatted(record.acknowledgedBy())
                        : record.signed()
                                ? "%s acts; nothing is decided yet".formatted(record.acknowledgedBy())
                                : "%s acts; %s is still writing".formatted(record.acknowledgedBy(), record.author());
            case REFERRED -> "With the centre as %s".formatted(record.report());
            case CLOSED -> "Closed; written by %s".formatted(record.author());
        };
    }

    private String age(DeskRecord record) {
        var since = Duration.between(record.waitsSince(), clock.instant());
        if (since.toDays() > 0) {
            return since.toDays() == 1 ? "for 1 day" : "for %d days".formatted(since.toDays());
        }
        if (since.toHours() > 0) {
            return since.toHours() == 1 ? "for 1 hour" : "for %d hours".formatted(since.toHours());
        }
        return since.toMinutes() < 2 ? "just now" : "for %d minutes".formatted(since.toMinutes());
    }
}
