package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.CaseTask;
import org.thinkuknow.triage.ui.CaseActions.NextStep;

import java.util.Optional;

/** What comes next in the open case, always in view: one press leads to where it is done, as its key does. */
class NextStepBar extends Section {

    /** Unfolds the form, brings it into view, whole if it fits there, and goes into it. */
    private static final String LEAD = """
            const found = document.querySelector('.desk ' + $0);
            const form = found?.closest('details');
            form?.setAttribute('open', '');
            (form?.offsetHeight < innerHeight * 0.8 ? form : found)?.scrollIntoView({block: 'center'});
            found?.focus({preventScroll: true});
            """;

    /** @param needed the first open step without which the case cannot end */
    NextStepBar(CaseContext current, Optional<CaseTask> needed) {
        addClassName("next-step");
        getElement().setAttribute("aria-label", "Next step");
        var next = Next.of(current, needed);
        setVisible(next.isPresent());
        next.ifPresent(this::show);
    }

    private void show(Next next) {
        var button = new NativeButton();
        button.setId("next-step");
        button.add(new Span(next.words));
        if (!next.key.isEmpty()) {
            button.getElement().appendChild(new Element("kbd").setText(next.key).setAttribute("aria-hidden", "true"));
        }
        button.addClickListener(click -> button.getElement().executeJs(LEAD, next.field));
        add(button);
    }

    /**
     * What comes next.
     *
     * @param words all that the bar says
     * @param field where it is done
     * @param key   the keys that lead there; empty if there are none
     */
    record Next(String words, String field, String key) {

        /** Nothing for whoever cannot act: of a closed or merged case, or of a colleague's; who has none can take it. */
        static Optional<Next> of(CaseContext current, Optional<CaseTask> needed) {
            var facts = current.facts();
            var standing = facts.standing();
            if (facts.merge().isMerged() || standing.state() == CaseState.CLOSED || standing.owner() == null) {
                return Optional.empty();
            }
            var second = ofSecondOfficer(facts, current.officer());
            if (second.isPresent()) {
                return second;
            }
            return standing.owner().equals(current.officer()) || current.supervisor()
                    ? Optional.of(ofOwner(current, needed))
                    : Optional.empty();
        }

        private static Optional<Next> ofSecondOfficer(CaseFacts facts, String officer) {
            var asks = facts.toAgree();
            if (asks.lowerTo() != null && !officer.equals(asks.lowerAskedBy())) {
                return Optional.of(next("agree to lower, or keep the level", "#keep-level", ""));
            }
            return asks.closeAs() != null && !officer.equals(asks.closeAskedBy())
                    ? Optional.of(next("agree to close, or keep it open", "#keep-open", ""))
                    : Optional.empty();
        }

        /** Whoever could not be told is rung first; whoever says that it is not theirs is not. */
        private static Next refer(CaseContext current) {
            var asked = current.facts().asked();
            var untold = current.open().referrals().stream()
                    .map(MadeReferral::facts)
                    .filter(made -> made.isUntold(current.now())
                            && asked.missing().contains(made.agency().kind()))
                    .findFirst();
            return untold.map(made -> next(
                            "ring %s, or refer to another: %s"
                                    .formatted(
                                            made.agency().name(),
                                            made.refusedAt() == null ? "the link has ended" : "no mail reaches them"),
                            "#said-by-" + made.reference(),
                            ""))
                    .orElseGet(() -> next(refer(asked), asked.police() ? "#services" : "#police", "r"));
        }

        private static String refer(AskedAgencies asked) {
            if (asked.notTheirs() == null) {
                return asked.isHalf() ? asked.missingWords() : "refer to both agencies";
            }
            return asked.police() ? "refer to other children's services" : "refer to another force";
        }

        private static Next ofOwner(CaseContext current, Optional<CaseTask> needed) {
            var facts = current.facts();
            return switch (NextStep.of(facts, needed, current.officer())) {
                case LEVEL -> next("confirm the level", "#confirm-level", "1 2 3 0");
                case REFER -> refer(current);
                case MESSAGE ->
                    next(
                            facts.standing().childWrote() ? "answer the new message" : "write to the child",
                            "#message",
                            "m");
                case ACKNOWLEDGEMENT -> ring(current);
                case STEP ->
                    next(
                            needed.map(CaseTask::words).orElse("the steps"),
                            needed.map(step -> "#task-" + step.id()).orElse("#steps"),
                            "");
                case SEEN -> next("write down who saw the child", "#sighted-by", "");
                case SECOND_OFFICER -> new Next("Waits for a second officer", "#keep-open", "");
                case CLOSE -> next("close the case", "#outcome", "x");
            };
        }

        /** Whoever was asked and has not said that they are acting on it, and how long they have. */
        private static Next ring(CaseContext current) {
            var owed = current.open().referrals().stream()
                    .map(MadeReferral::facts)
                    .filter(made -> made.isLive() && made.acknowledgedAt() == null)
                    .findFirst();
            var due = Optional.ofNullable(current.open().due())
                    .filter(waits -> waits.what().equals("acknowledgement"))
                    .map(waits -> ", " + ReadableTimes.until(waits.until(), current.now()))
                    .orElse("");
            return next(
                    owed.map(made -> "ring %s: not acknowledged%s"
                                    .formatted(made.agency().name(), due))
                            .orElse("ring the agency: not acknowledged"),
                    owed.map(made -> "#said-by-" + made.reference()).orElse("#referrals"),
                    "");
        }

        private static Next next(String words, String field, String key) {
            return new Next("Next: " + words, field, key);
        }
    }
}
