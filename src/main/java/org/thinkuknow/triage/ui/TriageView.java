package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.triage.CaseChanges;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.QueuedCase;
import org.thinkuknow.triage.Referrals;
import org.thinkuknow.triage.TriageRefused;

import java.time.Clock;
import java.util.List;

/** The officer's desk: the queue, the words of one case, and what to do about it. */
@Route(value = "triage/:reference?", layout = StaffLayout.class)
@PageTitle("Triage – Think U Know")
@Menu(title = "Triage", order = 1)
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class TriageView extends Div implements BeforeEnterObserver {

    private static final String CHANGED_MEANWHILE = "Somebody else changed this case at the same moment. Please look again; nothing of theirs is lost.";

    private final CaseDesk desk;
    private final CaseWork work;
    private final Referrals referrals;
    private final CaseChanges changes;
    private final Geography geography;
    private final AuthenticationContext signIn;
    private final Clock clock;
    private final QueuePane queue = new QueuePane();
    private final Div words = new Div();
    private final Div side = new Div();
    private final Paragraph message = new Paragraph();
    private String reference = "";
    private @Nullable CaseFacts shown;
    private Runnable stopListening = () -> { };

    TriageView(CaseDesk desk, CaseWork work, Referrals referrals, CaseChanges changes, Geography geography, AuthenticationContext signIn, Clock clock) {
        this.desk = desk;
        this.work = work;
        this.referrals = referrals;
        this.changes = changes;
        this.geography = geography;
        this.signIn = signIn;
        this.clock = clock;
        addClassName("desk");
        message.setId("message-to-officer");
        message.addClassName("message-to-officer");
        message.getElement().setAttribute("role", "alert");
        words.addClassName("middle");
        side.addClassName("side");
        add(queue.announcement(), queue, words, side);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        stopListening = changes.onChange(() -> ui.access(this::showQueue));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        setClassName("case-open", !reference.isEmpty());
        tell("");
        showCase();
    }

    private void showCase() {
        words.removeAll();
        side.removeAll();
        words.add(message);
        if (reference.isEmpty()) {
            words.add(new H1("Triage"), new Paragraph("Choose a case on the left. Level one is on top, and what waits longest comes first."));
        } else {
            openCase();
        }
        showQueue();
        queue.showClosed(desk.closed(), reference, clock.instant());
    }

    private void openCase() {
        try {
            var open = desk.open(reference);
            shown = open.facts();
            words.add(new Told(open, clock.instant()));
            side.add(new Known(open, clock.instant()), new CaseActions(open, signIn.getPrincipalName().orElse(""), signIn.hasRole("SUPERVISOR"),
                    work, referrals, geography, this::perform), new Past(open, clock.instant()));
        } catch (TriageRefused e) {
            shown = null;
            words.add(new H1("No such case"), new Paragraph(e.getMessage()));
        }
    }

    private void showQueue() {
        var cases = desk.queue();
        queue.show(cases, reference, clock.instant());
        sayIfChanged(cases);
    }

    /** The open case is not drawn anew under an officer's hands; a sentence says that it changed. */
    private void sayIfChanged(List<QueuedCase> cases) {
        cases.stream().map(QueuedCase::facts).filter(facts -> facts.reference().equals(reference) && shown != null && !facts.equals(shown))
                .findFirst().ifPresent(facts -> {
                    tell(facts.childWrote() && !shown.childWrote() ? "The child has written again." : "This case has changed.");
                    message.add(CaseForms.action("Show it", "show-changed", this::showAgain));
                });
    }

    private void showAgain() {
        tell("");
        showCase();
    }

    private void perform(Runnable step) {
        try {
            step.run();
            showAgain();
        } catch (TriageRefused | IllegalArgumentException e) {
            tell(e.getMessage());
        } catch (ConcurrencyFailureException e) {
            showAgain();
            tell(CHANGED_MEANWHILE);
        }
    }

    private void tell(String sentence) {
        message.setText(sentence);
    }
}
