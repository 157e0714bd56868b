package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseFacts.AskedAgencies;
import org.thinkuknow.triage.CaseState;
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

    NextStepBar(CaseContext current) {
        addClassName("next-step");
        getElement().setAttribute("aria-label", "Next step");
        var next = Next.of(current);
        setVisible(next.isPresent());
        next.ifPresent(this::show);
    }

    private void show(Next next) {
        var button = new NativeButton();
        button.setId("next-step");
        button.add(new Span("Next: " + next.words));
        if (!next.key.isEmpty()) {
            button.getElement().appendChild(new Element("kbd").setText(next.key).setAttribute("aria-hidden", "true"));
        }
        button.addClickListener(click -> button.getElement().executeJs(LEAD, next.field));
        add(button);
    }

    /**
     * What comes next.
     *
     * @param field where it is done
     * @param key   the keys that lead there; empty if there are none
     */
    record Next(String words, String field, String key) {

        /** Nothing for whoever cannot act: of a closed or merged case, or of a colleague's; who has none can take it. */
        static Optional<Next> of(CaseContext current) {
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
                    ? Optional.of(of(facts))
                    : Optional.empty();
        }

        private static Optional<Next> ofSecondOfficer(CaseFacts facts, String officer) {
            var asks = facts.toAgree();
            if (asks.lowerTo() != null && !officer.equals(asks.lowerAskedBy())) {
                return Optional.of(new Next("agree to lower, or keep the level", "#keep-level", ""));
            }
            return asks.closeAs() != null && !officer.equals(asks.closeAskedBy())
                    ? Optional.of(new Next("agree to close, or keep it open", "#keep-open", ""))
                    : Optional.empty();
        }

        private static String refer(AskedAgencies asked) {
            if (asked.notTheirs() == null) {
                return asked.isHalf() ? asked.missingWords() : "refer to both agencies";
            }
            return asked.police() ? "refer to other children's services" : "refer to another force";
        }

        private static Next of(CaseFacts facts) {
            return switch (NextStep.of(facts)) {
                case LEVEL -> new Next("confirm the level", "#confirm-level", "1 2 3 0");
                case REFER -> new Next(refer(facts.asked()), facts.asked().police() ? "#services" : "#police", "r");
                case MESSAGE ->
                    new Next(
                            facts.standing().childWrote() ? "answer the new message" : "write to the child",
                            "#message",
                            "m");
                case SEEN -> new Next("write down who saw the child", "#sighted-by", "");
                case CLOSE -> new Next("close the case", "#outcome", "x");
            };
        }
    }
}
