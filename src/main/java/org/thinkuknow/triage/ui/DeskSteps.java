package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.referral.ReferralRefused;
import org.thinkuknow.triage.TriageRefused;
import org.thinkuknow.triage.ui.HeldSteps.Pressed;
import org.thinkuknow.triage.ui.HeldSteps.Refused;

import java.util.Optional;

import static java.util.Objects.requireNonNullElse;

/** Takes the steps of an officer at the desk, at once or when they can no longer be taken back, and says what became of each. */
class DeskSteps extends Div {

    private static final Logger log = LoggerFactory.getLogger(DeskSteps.class);
    private static final String CHANGED_MEANWHILE =
            "Somebody else changed this case at the same moment. Please look again; nothing of theirs is lost.";

    /** What is being typed while the case is drawn anew is kept first, and typed on afterwards. */
    private static final String LEAVE_FIELD = """
            const at = document.activeElement;
            const field = at?.closest?.('.desk .side :is(vaadin-text-area, vaadin-text-field, vaadin-combo-box)[id]');
            if (field) {
                at.blur();
            }
            return field?.id ?? '';
            """;

    /** A field that has just been made takes the focus a moment later. */
    private static final String BACK_INTO_FIELD = """
            const goBack = (frames) => {
                const field = document.getElementById($0);
                field?.focus();
                if (frames > 0 && !field?.contains(document.activeElement)) {
                    requestAnimationFrame(() => goBack(frames - 1));
                }
            };
            if ($0) {
                goBack(30);
            }
            """;

    private final OfficerNotices notices;
    private final HeldSteps held;
    private final Desk desk;
    private final HeldBar bar = new HeldBar(this::takeBack, this::goNow);

    /** What the steps change. */
    interface Desk extends RestrictedPages.Open {

        /** The signed-in officer's username. */
        String officer();

        /** The reference of the open case; empty if none is open. */
        String reference();

        /** Leads the keyboard to the open case. */
        void focus();
    }

    DeskSteps(OfficerNotices notices, HeldSteps held, Desk desk) {
        this.notices = notices;
        this.held = held;
        this.desk = desk;
        addClassName("held-place");
        add(bar);
    }

    /** What waits from before, and what was refused when nobody looked. */
    void showWhatWaits() {
        held.waiting().ifPresentOrElse(this::show, bar::hide);
        held.toTell().ifPresent(this::tell);
    }

    /** Takes a step at once; whatever waits goes first. */
    void perform(Runnable step) {
        held.goNow();
        bar.hide();
        take(step);
    }

    /** Takes a step when the officer can no longer take it back. */
    void hold(String words, Runnable step) {
        if (held.time().isZero()) {
            perform(step);
            return;
        }
        var pressed = new Pressed(words, desk.reference());
        var officer = desk.officer();
        var ui = UI.getCurrent();
        take(() -> {
            held.hold(pressed, step, failure -> {
                try {
                    ui.access(() -> ended(officer, pressed, failure));
                } catch (UIDetachedException gone) {
                    failure.ifPresent(why -> held.tellLater(officer, new Refused(pressed, why)));
                }
            });
            show(pressed);
        });
    }

    private void show(Pressed pressed) {
        bar.show("%s in %s".formatted(pressed.words(), pressed.reference()), held.time());
    }

    private void takeBack() {
        bar.hide();
        if (held.takeBack()) {
            desk.showAgain();
            notices.tell("Taken back: nothing was sent, and what you wrote is still here.");
        } else {
            notices.tell("It was too late to take that back.");
        }
    }

    private void goNow() {
        held.goNow();
    }

    /** Without a desk to be told on, the officer is told on the next one. */
    private void ended(String officer, Pressed pressed, Optional<RuntimeException> failure) {
        if (!isAttached()) {
            failure.ifPresent(why -> held.tellLater(officer, new Refused(pressed, why)));
            return;
        }
        bar.hide();
        if (pressed.reference().equals(desk.reference())) {
            getElement().executeJs(LEAVE_FIELD).then(String.class, field -> {
                desk.showAgain();
                getElement().executeJs(BACK_INTO_FIELD, field);
                failure.ifPresent(why -> tell(new Refused(pressed, why)));
            });
        } else {
            failure.ifPresent(why -> tell(new Refused(pressed, why)));
        }
    }

    private void tell(Refused refused) {
        notices.tell("Not done: %s in %s. %s"
                .formatted(refused.pressed().words(), refused.pressed().reference(), words(refused.why())));
    }

    private void take(Runnable step) {
        try {
            step.run();
            desk.showAgain();
            desk.focus();
        } catch (TriageRefused | ReferralRefused | IllegalArgumentException e) {
            notices.tell(requireNonNullElse(e.getMessage(), ""));
        } catch (ConcurrencyFailureException e) {
            desk.showAgain();
            notices.tell(CHANGED_MEANWHILE);
        }
    }

    private static String words(RuntimeException why) {
        if (why instanceof TriageRefused || why instanceof ReferralRefused || why instanceof IllegalArgumentException) {
            return requireNonNullElse(why.getMessage(), "");
        }
        if (why instanceof ConcurrencyFailureException) {
            return CHANGED_MEANWHILE;
        }
        log.error("A held step failed: {}", why.getClass().getName());
        return "Something went wrong. What you wrote is still here.";
    }
}
