package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DeskPage;
import org.thinkuknow.disclosure.DeskQuery;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadTasks;
import org.thinkuknow.disclosure.SchoolYear;
import org.thinkuknow.disclosure.SecondReadings;
import org.thinkuknow.disclosure.Stage;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.SeenPage;
import org.thinkuknow.shell.StaffLayout;

import java.time.Clock;
import java.util.List;

/** The desk of a school's designated safeguarding lead: what is due, what waits, what is with the school, what was referred and closed. */
@Route(value = "safeguarding", layout = StaffLayout.class)
@PageTitle("Desk – Think U Know")
@StyleSheet("styles/lead-desk.css")
@Menu(title = "Desk", order = 1, icon = "inbox")
@RolesAllowed("SAFEGUARDING_LEAD")
class LeadView extends Div implements BeforeEnterObserver {

    private final transient LeadDesk desk;
    private final transient LeadTasks tasks;
    private final transient SecondReadings second;
    private final transient Clock clock;
    private final transient LeadDeskChanges changes;
    private final Div strip = new Div();
    private final NewDanger newDanger = new NewDanger();
    private @Nullable DeskLists lists;
    private @Nullable DeskFilters filters;
    private Runnable stopListening = () -> {};

    LeadView(LeadDesk desk, LeadTasks tasks, SecondReadings second, LeadDeskChanges changes, Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.tasks = tasks;
        this.second = second;
        this.clock = clock;
        addClassNames("room", "lead-desk");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(new SeenPage(event.getUI(), this::showAgain));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var thisYear = SchoolYear.of(clock.instant());
        var query = DeskAddress.read(event.getLocation(), LastSearch.words(VaadinSession.getCurrent()), thisYear);
        var page = desk.page(query);
        newDanger.show(desk.at(Stage.WAITING));
        add(
                newDanger,
                new H1("Desk"),
                new Paragraph(
                        desk.school()
                                .map(School::name)
                                .map("What children told adults at %s."::formatted)
                                .orElse(
                                        "Your account is not linked to a school yet. Please ask your administrator to link it.")));
        var asked = second.askedOfMe();
        if (!asked.isEmpty()) {
            add(askedOfMe(asked));
        }
        showTasks();
        var records = new Div(stages(query, thisYear));
        filters = new DeskFilters(query, page, thisYear);
        lists = new DeskLists(query, page, desk::page, thisYear, clock);
        filters.setVisible(isOfUse(query, page));
        records.add(filters, lists);
        var find = new DeskSearchForm(query.words(), LeadView::search);
        if (isUrgent(query, page)) {
            add(records, strip, find);
        } else {
            add(find, strip, records);
        }
    }

    private static boolean isOfUse(DeskQuery query, DeskPage page) {
        return page.total() > 0 || query.isNarrowed() || page.years().size() > 1;
    }

    /** A search stays as it was found: each is written down, and only somebody who presses searches. */
    private void showAgain() {
        newDanger.show(desk.at(Stage.WAITING));
        if (lists == null || filters == null || lists.query().isSearch()) {
            return;
        }
        var query = lists.query();
        var page = desk.page(query);
        lists.show(page);
        var now = new DeskFilters(query, page, SchoolYear.of(clock.instant()));
        now.setVisible(isOfUse(query, page));
        if (filters.isVisible() == now.isVisible() && filters.isUpdatedBy(now)) {
            return;
        }
        filters.getParent().ifPresent(records -> ((Div) records).replace(filters, now));
        filters = now;
    }

    /** A child who may be in danger now stands before everything else, on a phone, too. */
    private static boolean isUrgent(DeskQuery query, DeskPage page) {
        return query.stage() == Stage.WAITING && page.records().stream().anyMatch(LeadDesk.DeskRecord::danger);
    }

    private static void search(String words) {
        LastSearch.keep(VaadinSession.getCurrent(), words);
        UI.getCurrent().navigate(LeadView.class, QueryParameters.of("show", DeskAddress.FOUND));
    }

    private void showTasks() {
        strip.removeAll();
        strip.add(new TaskStrip(tasks.soon(), UkTime.today(clock), SignedIn.username(), this::done));
    }

    private void done(long task) {
        try {
            tasks.done(task);
        } catch (DisclosureRefused goneMeanwhile) {
            // What it was about is not for this lead any more: the strip without it says so.
        }
        showTasks();
    }

    private static Section askedOfMe(List<String> references) {
        var section = Classed.of(new Section(), "asked-of-me");
        section.setId("asked-of-me");
        references.forEach(reference -> section.add(new Paragraph(
                new Anchor("safeguarding/" + reference, "A colleague asks you to read a record too. Open it"))));
        return section;
    }

    private static Nav stages(DeskQuery query, SchoolYear thisYear) {
        var nav = Classed.of(new Nav(), "stages");
        nav.setAriaLabel("What to show");
        if (query.isSearch()) {
            nav.add(current(new Anchor(DeskAddress.of(query, thisYear), "Found")));
        }
        for (var stage : Stage.values()) {
            var link = new Anchor("safeguarding?show=" + stage.inAddress(), stage.words());
            nav.add(stage == query.stage() ? current(link) : link);
        }
        return nav;
    }

    private static Anchor current(Anchor link) {
        link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
