package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.shell.SeenPage;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.shift.SavedViews;
import org.thinkuknow.shift.UnsentWords;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseQueue;
import org.thinkuknow.triage.NextCase;
import org.thinkuknow.triage.RisenCases;
import org.thinkuknow.triage.RisenCases.RisenCase;
import org.thinkuknow.triage.TriageRefused;
import org.thinkuknow.triage.ui.OfficerNotices.WhatChanged;

import java.time.Clock;
import java.util.List;

/** The officer's desk: the queue, the words of one case, and what to do about it. */
@Route(value = "triage/:reference?", layout = StaffLayout.class)
@PageTitle("Triage – Think U Know")
@Menu(title = "Triage", order = 1, icon = "list-checks")
@StyleSheet("styles/queue.css")
@StyleSheet("styles/case.css")
@StyleSheet("styles/withheld.css")
@StyleSheet("styles/desk-bars.css")
@StyleSheet("styles/reads-like.css")
@StyleSheet("styles/steps.css")
@StyleSheet("styles/people.css")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class TriageView extends Div implements BeforeEnterObserver, AfterNavigationObserver, DeskSteps.Desk {

    private final CaseQueue cases;
    private final NextCase next;
    private final CaseChanges changes;
    private final CaseReading reading;
    private final CaseSide caseSide;
    private final RisenCases risenCases;
    private final UnsentWords unsent;
    private final AuthenticationContext signIn;
    private final Clock clock;
    private final EndOfShift endOfShift;
    private final LeftForYou left;
    private final QueuePane queue;
    private final Announcement announcement = new Announcement();
    private final RisenOfYours risen = new RisenOfYours();
    private final Div words = new Div();
    private final Div side = new Div();
    private final OfficerNotices notices = new OfficerNotices();
    private final DeskSteps steps;
    private String reference = "";
    private @Nullable CaseFacts shown;
    private Runnable stopListening = () -> {};

    TriageView(
            CaseQueue cases,
            NextCase next,
            CaseChanges changes,
            CaseReading reading,
            CaseSide caseSide,
            HandOverForms handOverForms,
            RisenCases risenCases,
            UnsentWords unsent,
            SavedViews views,
            SeveralForms severalForms,
            ReaderWatch readerWatch,
            HeldSteps held,
            AuthenticationContext signIn,
            Clock clock) {
        this.cases = cases;
        this.next = next;
        this.changes = changes;
        this.reading = reading;
        this.caseSide = caseSide;
        this.risenCases = risenCases;
        this.unsent = unsent;
        this.signIn = signIn;
        this.clock = clock;
        steps = new DeskSteps(notices, held, this);
        endOfShift = handOverForms.endOfShift(officer(), steps::perform, clock);
        left = handOverForms.leftForYou(steps::perform);
        queue = new QueuePane(this::claimNext, this::showQueue, this::showClosed, views, severalForms, endOfShift);
        addClassName("desk");
        words.addClassName("middle");
        side.addClassName("side");
        queue.addComponentAsFirst(left);
        add(
                new SkipLinks(),
                announcement,
                risen,
                new ReaderOut(readerWatch),
                queue.controls(),
                queue,
                words,
                side,
                steps);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(new SeenPage(event.getUI(), this::showQueue));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference =
                event.getRouteParameters().get("reference").map(String::strip).orElse("");
        queue.choose(event.getLocation());
        setClassName("case-open", !reference.isEmpty());
        notices.tell("");
        showCase(this::openCase);
        steps.showWhatWaits();
        if (shown != null) {
            focus();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        queue.keepInAddress();
    }

    private void showCase(Runnable open) {
        words.removeAll();
        side.removeAll();
        notices.upToDate();
        if (reference.isEmpty()) {
            noCase(PlaceOfACase.empty(notices));
        } else {
            words.add(new ToQueue(), notices);
            open.run();
        }
        showQueue();
        endOfShift.show(reading.isHeavy());
        showClosed();
    }

    private void showClosed() {
        queue.showClosed(cases, reference, unsent.cases(), clock.instant());
    }

    private void openCase() {
        try {
            var open = reading.open(reference);
            shown = open.facts();
            var told = new ReportPane(
                    open,
                    text -> reading.signs(text, notices::tell),
                    () -> reading.printed(reference),
                    reading.isReasonsFirst(),
                    clock.instant());
            var beside = caseSide.of(
                    new CaseContext(
                            open,
                            officer(),
                            signIn.hasRole("SUPERVISOR"),
                            new UnsentFields(reference, unsent),
                            steps::perform,
                            steps::hold,
                            clock.instant()),
                    told::weigh);
            words.add(told);
            beside.forEach(side::add);
        } catch (TriageRefused e) {
            noCase(PlaceOfACase.refused(e));
        }
    }

    private void showQueue() {
        queue.show(cases, reference, unsent.cases(), clock.instant());
        endOfShift.showCases();
        left.show(clock.instant());
        announcement.show(cases.latestUrgent(), reference);
        var mine = risenCases.mine();
        risen.show(mine, reference, clock.instant());
        sayIfChanged(mine);
    }

    /** The open case is not drawn anew under an officer's hands; a sentence says that it changed, beside whatever else was said. */
    private void sayIfChanged(List<RisenCase> mine) {
        var before = shown;
        if (before != null && reading.isClosed(reference)) {
            showAgain();
        } else if (before != null) {
            reading.standing(reference)
                    .filter(facts -> !facts.equals(before))
                    .ifPresent(
                            facts -> notices.changed(WhatChanged.of(before, facts, mine, officer()), this::showAgain));
        }
    }

    private void claimNext() {
        notices.tell("");
        try {
            var taken = next.claim();
            getUI().ifPresent(ui -> ui.navigate("triage/" + taken));
        } catch (TriageRefused e) {
            notices.tell(e.getMessage());
        }
    }

    @Override
    public String officer() {
        return signIn.getPrincipalName().orElse("");
    }

    @Override
    public String reference() {
        return reference;
    }

    /** The keyboard and the screen reader go on from the case, not from a button that is gone. */
    @Override
    public void focus() {
        words.getElement().executeJs(ReportPane.FOCUS);
    }

    @Override
    public void showAgain() {
        notices.tell("");
        showCase(reading.isClosed(reference) ? () -> noCase(PlaceOfACase.closed()) : this::openCase);
    }

    private void noCase(Component... instead) {
        shown = null;
        words.add(instead);
    }
}
